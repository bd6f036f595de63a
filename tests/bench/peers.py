#!/usr/bin/python3
"""peers.py --chibo PATH [--write] [--small]: the audit beside other programs, in one run.

On boards that make_board.py writes, every program counts each member's visits of the year; before anything is timed the
counts must be the audit's for every member. The audit does more: it judges duties and finds what is wrong. The others
hold all facts of the board in their own form (whole.py), or have no more than they need laid out ready (facts.py). A program
that is not installed is left out, and that is said. The speeds aimed at were found with records of about 200 bytes: such
boards are measured at every size; boards as clerks write them, of 350 bytes a visit with its follow-ups, at three.
--write puts the figures into RESULTS.md and growth.svg beside this script; --small leaves out the boards above 100,000
visits. Needs some 3 GB of disk in the temporary folder.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
import contest  # noqa: E402
import facts  # noqa: E402
from chart import log_log  # noqa: E402
from measure import Measured, machine  # noqa: E402
from targets import AUDIT, GIT, LAID_OUT, WC, targets_table  # noqa: E402

SAMPLE = HERE.parent.parent / "data/tinh-mau"
MIDDLE, LARGE = 100_000, 1_000_000
GROWTH = (1_000, 3_000, 10_000, 30_000, MIDDLE, 300_000, LARGE)
DRAWN = (AUDIT, WC, f"sqlite3, {LAID_OUT}", "python3 csv")
RUNS, FEW_RUNS, LONG = 7, 3, 10.0  # what takes longer than LONG seconds is run a few times only
SHORT = 1.0  # what takes less is run twice in its turn


def say(words):
    print(words, file=sys.stderr, flush=True)


class Ground:
    """A board of so many visits in one year, in a scratch folder, with the facts for the others."""

    def __init__(self, visits, brief):
        self.visits, self.brief = visits, brief
        sizes = {"members": max(30, visits * 3 // 100), "branches": visits // 10, "visits-per-year": visits,
                 "years": f"{contest.YEAR}..{contest.YEAR}"}
        self.words = [word for key, value in sizes.items() for word in (f"--{key}", str(value))]
        self.words += ["--brief"] if brief else []
        self.title = f"{visits:,} visits, records of {200 if brief else 350} bytes"

    def contestants(self, chibo, scratch):
        """Writes the board; those that take part at its size."""
        board, table, journal = scratch / "board", scratch / "facts.csv", scratch / "facts.ledger"
        say(f"writing a board: {self.title}")
        subprocess.run([sys.executable, str(HERE / "make_board.py"), str(board), *self.words], check=True)
        facts.write_csv(facts.rows_of(board), table)
        both = contest.audits(chibo, board)
        found = [both[0], contest.lines(board)]
        if contest.installed("sqlite3"):
            found += contest.database(table, scratch / "facts.db")
        found += contest.tables(table)
        if self.visits <= MIDDLE:  # beyond it they take minutes and gigabytes
            facts.write_ledger(facts.rows_of(board), journal)
            found += [*contest.ledgers(journal, LAID_OUT), both[1]]
            if self.told():
                found += contest.with_all_facts(board, scratch)
        return [each for each in found if each.is_installed() and (self.told() or each.name in DRAWN)]

    def told(self):
        """Whether all programs take part, with a table of their own."""
        return self.visits in (MIDDLE, LARGE)


class FiveYears(Ground):
    """A large province: 3,000 members, 100,000 branches, 60,000 visits in five years."""

    def __init__(self):
        super().__init__(60_000, False)
        self.words = ["--members", "3000", "--branches", "100000", "--visits-per-year", "12000", "--years", "2019..2023"]
        self.title = "3,000 members, 100,000 branches, 60,000 visits in five years, records of 350 bytes"

    def told(self):
        return True


def timed(contestants):
    """Checks every answer, then runs all in turn: the slow ones fewer times, after the others; the short ones twice each
    time, the second of which counts."""
    expected = contestants[0].read(contestants[0].answer()) if contestants[0].read else {}
    slow = set()
    for each in contestants:
        start = time.monotonic()
        each.check(expected)
        if time.monotonic() - start > LONG:
            slow.add(each.name)
    measured = {each.name: Measured(each.name, each.command) for each in contestants}
    for runs, group in ((RUNS, measured.keys() - slow), (FEW_RUNS, slow)):
        turns = [measured[name] for name in measured if name in group]
        short = {each.name for each in turns if each.run(counted=False) < SHORT}
        for _ in range(runs):
            for each in turns:
                each.run_twice() if each.name in short else each.run()
    return measured


def table(measured, base):
    """Markdown: ratios first."""
    lines = [f"| program | × {base.name} | seconds | after others | × in processor time | processor seconds | "
             "memory, MB | runs |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for each in measured.values():
        lines.append(f"| {each.name} | {each.median / base.median:.2f} | {each.median:.4f} | {each.after_others_told} | "
                     f"{each.work / max(base.work, 1e-4):.2f} | {each.work:.4f} | {each.memory} | "
                     f"{len(each.wall)} |")
    return "\n".join(lines)


def sample(chibo):
    say("the sample province")
    git = contest.Contestant(GIT, ["git", "--version"], None)
    return timed([contest.audits(chibo, SAMPLE)[0], git])


def versions(chibo):
    """One line a program; «not installed» where it is not."""
    asked = {"chibo": [chibo, "--version"], "yaml-cpp": ["pkg-config", "--modversion", "yaml-cpp"],
             "git": ["git", "--version"], "wc": ["wc", "--version"], "sqlite3": ["sqlite3", "--version"],
             "ledger": ["ledger", "--version"], "hledger": ["hledger", "--version"], "miller": ["mlr", "--version"],
             "python3": [sys.executable, "--version"]}
    told = []
    for name, command in asked.items():
        text = "not installed: left out"
        if contest.installed(command[0]):
            output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
            text = (output.splitlines() or ["unknown"])[0][:60]
        told.append(f"- {name}: {text}")
    return "\n".join(told)


def growth_lines(results):
    lines = {name: [(visits, measured[name].median) for visits, measured in results.items() if name in measured]
             for name in DRAWN}
    return {name: points for name, points in lines.items() if points}


def growth_table(results):
    names = [name for name in DRAWN if any(name in measured for measured in results.values())]
    rows = ["| visits | " + " | ".join(names) + " |", "| ---: |" + " ---: |" * len(names)]
    for visits, measured in results.items():
        rows.append(f"| {visits:,} | " + " | ".join(f"{measured[name].median:.4f}" for name in names) + " |")
    return "\n".join(rows)


def busy():
    """How much else went on: beside the programs in turn, one process each."""
    load = os.getloadavg()[1]
    doubt = "; more than the cores: others were at work, all times are longer and the ratios less sure"
    return f"load when it ended {load:.1f} (mean of 5 minutes{doubt if load > os.cpu_count() else ''})"


def by_visits(boards, brief):
    """{visits: measured} of the boards with such records."""
    return {ground.visits: measured for ground, measured in boards if ground.brief == brief}


def document(chibo, province, boards):
    """`boards`: [(Ground, measured)]."""
    brief = by_visits(boards, True)
    parts = ["# The audit beside other programs", "Written by `tests/bench/peers.py --write`; not edited by hand.",
             f"{machine()}; {date.today().isoformat()}; {busy()}",
             f"Medians of {RUNS} runs, in turn, after one that is not counted; of {FEW_RUNS} for what takes over "
             f"{LONG:.0f} s. What takes less than {SHORT:.0f} s is run twice in its turn, and the second run counts: memory "
             "and caches are warm for it. How long the first took stands under «after others». Memory is the most that "
             "the process held. Processor time is that of all threads. Every count of every member was the same before "
             "anything was timed. The others count visits only; `wc -l` counts lines; the audit reads YAML, judges and "
             "writes everything found as JSON. What they write goes to /dev/null.",
             "«All facts»: ledger and hledger have a journal that says all that the board's lists, journal and plans say, "
             "about as long as these; sqlite3 has a database of it with a table for each kind of record, and joins them. "
             "«Laid out»: they have who, where and when, and what a count must know of these worked out beforehand; and so "
             "has what is not called either.",
             versions(chibo), "## Targets",
             "In brackets: in processor time, and of the first runs in their turns. The aims were set by what was measured "
             "with records of 190 bytes and the same facts in each program's own form.",
             targets_table(province, brief, by_visits(boards, False)),
             "## The sample province", table(province, province[GIT])]
    for ground, measured in boards:
        if ground.told():
            parts += [f"## {ground.title}", table(measured, measured[AUDIT])]
            if ground.visits > MIDDLE:
                parts.append("ledger, hledger and the YAML library are left out at this size: minutes and gigabytes.")
    return "\n\n".join([*parts, "## Growth", "Seconds; records of 200 bytes.", growth_table(brief),
                        "![Time against visits](growth.svg)", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    province, boards = sample(chibo), []
    grounds = [*(Ground(visits, True) for visits in GROWTH), Ground(MIDDLE, False), FiveYears(), Ground(LARGE, False)]
    for ground in grounds:
        if options.small and ground.visits > MIDDLE:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            contestants = ground.contestants(chibo, Path(scratch))
            say(f"checking and timing {len(contestants)} programs")
            boards.append((ground, timed(contestants)))
    told = document(chibo, province, boards)
    print(told)
    if options.write:
        (HERE / "RESULTS.md").write_text(told, encoding="utf-8")
        picture = log_log("Whole answer, seconds against visits in the journal", "visits", growth_lines(by_visits(boards, True)))
        (HERE / "growth.svg").write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
