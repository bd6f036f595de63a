#!/usr/bin/python3
"""guard.py --chibo PATH [--write]: the audit of the sample province may not take more instructions than was agreed.

valgrind counts them, so neither a slow nor a busy machine changes the figure. Fails where the count is more than 5 %
above the one in instructions.txt; where it is more than 5 % below, that is said: the figure should be lowered then.
--write puts the present count there, on purpose. Ends with «N passed, N failed».
"""
import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
AGREED = HERE / "instructions.txt"
ALLOWED = 5  # per cent
AUDIT = ["-C", "data/tinh-mau", "audit", "--year", "2023", "--as-of", "2023-12-31", "--format", "json"]
# Counting starts with main and all symbols are bound before: so the work of the dynamic linker, which depends on the
# versions of the libraries, is left out, and two runs give the same figure to the last digit. What remains of the
# machine are the string routines that libc chooses by the processor; they are a small part of the whole. On one processor
# one thread does all the work: of two, only the first would be counted, and how much falls to it is chance.
VALGRIND = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=main"]
ONE_PROCESSOR = {min(os.sched_getaffinity(0))}
SURROUNDINGS = {"PATH": "/usr/bin:/bin", "LANG": "C", "HOME": "/nonexistent", "LD_BIND_NOW": "1"}

TEXT = """\
# Instructions of the audit of the sample province from the start of main to its end, as callgrind counts them, in the
# release build: {command}
# Written by tests/bench/guard.py --write.
instructions {count}
compiler {compiler}
"""


def count_of(chibo):
    os.sched_setaffinity(0, ONE_PROCESSOR)
    done = subprocess.run([*VALGRIND, chibo, *AUDIT], capture_output=True, text=True, env=SURROUNDINGS, cwd=ROOT, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode not in (0, 1) or not found or int(found[1]) == 0 or not done.stdout.startswith("{"):
        sys.exit(f"the audit under valgrind: exit status {done.returncode}\n{done.stderr[-2000:]}")
    return int(found[1])


def compiler_of(chibo):
    """As the compiler left it in the program."""
    found = re.search(rb"GCC: \([^)\0]*\) [\d.]+|clang version [\w.~+-]+", Path(chibo).read_bytes())
    return found[0].decode() if found else "unknown"


def agreed():
    return dict(line.split(" ", 1) for line in AGREED.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))


def judge(count, compiler):
    """Prints how the count stands to the agreed one; true where it may stand."""
    known = agreed()
    figure = int(known["instructions"])
    change = 100 * (count - figure) / figure
    if compiler != known["compiler"]:
        print(f"Compiled by {compiler}; the figure is of {known['compiler']}. Compared all the same.")
    print(f"{count:,} instructions; agreed are {figure:,}: {change:+.2f} %")
    if change < -ALLOWED:
        print("That is less by so much that the figure should be lowered: tests/bench/guard.py --write.")
    if change > ALLOWED:
        print(f"More than {ALLOWED} % too many. Where it has to be so, tests/bench/guard.py --write agrees to it.")
    return change <= ALLOWED


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    count, compiler = count_of(chibo), compiler_of(chibo)
    if options.write:
        AGREED.write_text(TEXT.format(command="chibo " + " ".join(AUDIT), count=count, compiler=compiler), encoding="utf-8")
    passed = judge(count, compiler)
    print(f"{int(passed)} passed, {int(not passed)} failed")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
