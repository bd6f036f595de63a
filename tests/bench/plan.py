#!/usr/bin/python3
"""plan.py --chibo PATH [--large] [--cbc]: how long a plan takes, the whole process, beside reading the board alone.

The sample province, then made-up boards of 1, 2 and 4 times a size; --large: 3,000 members and 100,000 branches besides;
--cbc: the sample's plan solved by CBC as a program in whole numbers (tests/plan/oracle.py), its values compared. Times
are the least of several runs: of processor time, for others may be at work on the machine.
"""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "plan"))
SAMPLE = HERE.parent.parent / "data/tinh-mau"
YEAR, TODAY = 2024, "2023-12-31"


def seconds(command):
    """Processor time of one run of the command, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, env={}, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def measure(chibo, board, runs):
    """(reading alone, plan, the plan's totals), the least of so many runs."""
    reads = min(seconds([chibo, "-C", str(board), "check"])[0] for _ in range(runs))
    plan = [chibo, "-C", str(board), "plan", str(YEAR), "--today", TODAY, "--format", "json"]
    results = [seconds(plan) for _ in range(runs)]
    return reads, min(result[0] for result in results), json.loads(results[0][1])["totals"]


def show(name, reads, whole, totals):
    print(f"{name:32} reading {reads * 1000:8.0f} ms   plan {whole * 1000:8.0f} ms   beyond reading "
          f"{(whole - reads) * 1000:7.0f} ms   {totals['placed']} visits, {totals['points']} points", flush=True)


def made_up(chibo, members, branches, runs):
    with tempfile.TemporaryDirectory() as folder:
        board = Path(folder) / "board"
        subprocess.run([sys.executable, str(HERE / "make_board.py"), str(board), "--members", str(members), "--branches",
                        str(branches), "--visits-per-year", str(2 * members), "--years", "2022..2023"], check=True,
                       stdout=subprocess.DEVNULL)
        show(f"{members} x {branches}", *measure(chibo, board, runs))


def beside_cbc(totals):
    from facts_of_plan import Facts
    from oracle import Model
    start = time.monotonic()
    model = Model(Facts(SAMPLE, YEAR, TODAY))
    built = time.monotonic()
    unplaced, _, _, points = model.best("cbc")
    print(f"CBC, sample province: {len(model.columns)} variables, built in {built - start:.1f} s, solved in "
          f"{time.monotonic() - built:.1f} s: {unplaced} without a place, {points} points", flush=True)
    return (unplaced, points) == (totals["unplaced"], totals["points"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--cbc", action="store_true")
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    sample = measure(chibo, SAMPLE, 5)
    show("sample province, 54 x 993", *sample)
    for times in (1, 2, 4):
        made_up(chibo, 250 * times, 5000 * times, 3)
    if options.large:
        made_up(chibo, 3000, 100000, 2)
    if options.cbc and not beside_cbc(sample[2]):
        print("CBC finds other values")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
