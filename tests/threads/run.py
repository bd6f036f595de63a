#!/usr/bin/python3
"""run.py --chibo PATH: how many threads read a board does not show in its answer. Ends with «N passed, N failed».

A board whose journal has several blocks for each thread is read on one processor, on all, and by the library alone. The
program may be one built with the thread sanitizer (preset `threads`): it ends with a status of its own at a race.
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MAKE_BOARD = ROOT / "tests/bench/make_board.py"
DAYS = ["--year", "2022..2023", "--as-of", "2023-12-31"]
COMMANDS = {"audit": ["audit", *DAYS, "--format", "json"], "report": ["report", "--year", "2023", "--as-of", "2023-12-31"],
            "check": ["check", "--format", "json"]}


def answer(chibo, board, command, processors, reader="plain"):
    """(status, stdout, stderr) of the command on so many processors."""
    def bind():
        os.sched_setaffinity(0, processors)

    done = subprocess.run([chibo, "-C", str(board), *command, "--reader", reader], capture_output=True, preexec_fn=bind,
                          check=False, env={**os.environ, "TSAN_OPTIONS": "exitcode=66"})
    return done.returncode, done.stdout, done.stderr


def spoil(board):
    """A fault in the middle of the journal, and one that goes on to the end of a file."""
    for name, odd in (("2022", "  strange: 1\n"), ("2023", "---\n")):
        file = board / "journal" / f"{name}.yaml"
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        middle = next(i for i in range(len(lines) // 2, len(lines)) if lines[i].startswith("- "))
        file.write_text("".join(lines[:middle] + [odd] + lines[middle:]), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    chibo = os.path.abspath(parser.parse_args().chibo)
    everywhere = os.sched_getaffinity(0)
    alone = {min(everywhere)}
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        board = Path(scratch) / "board"
        subprocess.run([sys.executable, str(MAKE_BOARD), str(board), "--members", "1500", "--branches", "2000",
                        "--visits-per-year", "6000", "--years", "2022..2023"], check=True)
        for state in ("sound", "spoilt"):
            if state == "spoilt":
                spoil(board)
            for name, command in COMMANDS.items():
                one = answer(chibo, board, command, alone)
                others = {"all processors": answer(chibo, board, command, everywhere),
                          "the library": answer(chibo, board, command, everywhere, "yaml-cpp")}
                expected = {2} if state == "spoilt" else {0, 1}
                for other, got in others.items():
                    right = got == one and one[0] in expected and (one[1] or one[2])
                    passed, failed = passed + bool(right), failed + (not right)
                    if not right:
                        print(f"{state} board, {name}: status {one[0]} alone, {got[0]} with {other}; "
                              f"{got[2].decode(errors='replace')[:600]}")
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
