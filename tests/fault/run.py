#!/usr/bin/python3
"""Faults: what is on the board after a writer was killed, refused, cut short or raced with (spec, sections 2 and 4).

    run.py --chibo PATH [-k NAME]

Each case is a function in one of the files cases_*.py; a case that is played on several boards stands there once with
each. After every fault aftermath.py looks whether the board is as it must be. Needs strace, and for a few cases root;
what the machine does not let be played is skipped. Ends with «N passed, N failed, N skipped».
"""
import argparse
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import stage  # noqa: E402
import cases_kill  # noqa: E402,F401
import cases_error  # noqa: E402,F401
import cases_short  # noqa: E402,F401
import cases_replay  # noqa: E402,F401
import cases_power  # noqa: E402,F401
import cases_edit  # noqa: E402,F401
import cases_left  # noqa: E402,F401
import cases_lock  # noqa: E402,F401
import cases_place  # noqa: E402,F401
import cases_mode  # noqa: E402,F401
import cases_layout  # noqa: E402,F401
import cases_dry  # noqa: E402,F401
import cases_hands  # noqa: E402,F401
import cases_import  # noqa: E402,F401


def play(case, chibo):
    """(«passed», «failed» or «skipped», why)"""
    try:
        with tempfile.TemporaryDirectory(prefix="chibo-fault-") as folder:
            case.function(stage.Stage(chibo, folder), *case.arguments)
    except stage.Skip as reason:
        return "skipped", str(reason)
    except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as wrong:
        return "failed", f"{type(wrong).__name__}: {wrong}"
    return "passed", ""


def run(chibo, pattern):
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for case in stage.ALL_CASES:
        if pattern not in case.name:
            continue
        result, why = play(case, chibo)
        counts[result] += 1
        if result == "failed":
            print(f"== {case.name} {result}: {case.function.__doc__ or ''}\n   {why}", flush=True)
    if counts["passed"] + counts["failed"] == 0:
        counts["failed"] += 1
        print("== no case was played")
    print(", ".join(f"{number} {result}" for result, number in counts.items()))
    return 1 if counts["failed"] else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("-k", metavar="NAME", default="", help="only cases whose name holds NAME")
    asked = reader.parse_args()
    return run(os.path.abspath(asked.chibo), asked.k)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
