#!/usr/bin/python3
"""Streams, files, statuses and the clock: how the program behaves towards the world around it (section 4).

    run.py --chibo PATH [-k NAME]

Each case is a function in one of the files cases_*.py. Ends with «N passed, N failed, N skipped».
"""
import argparse
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import stage  # noqa: E402
import cases_answer  # noqa: E402,F401
import cases_board  # noqa: E402,F401
import cases_clock  # noqa: E402,F401
import cases_file  # noqa: E402,F401
import cases_full  # noqa: E402,F401
import cases_pipe  # noqa: E402,F401


def play(function, chibo):
    """(«passed», «failed» or «skipped», why)"""
    try:
        with tempfile.TemporaryDirectory() as folder:
            function(stage.Stage(chibo, folder))
    except stage.Skip as reason:
        return "skipped", str(reason)
    except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as wrong:
        return "failed", f"{type(wrong).__name__}: {wrong}"
    return "passed", ""


def run(chibo, pattern):
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for function in stage.ALL_CASES:
        name = function.__name__
        if pattern not in name:
            continue
        result, why = play(function, chibo)
        counts[result] += 1
        if why:
            print(f"== {name} {result}: {function.__doc__ or ''}\n   {why}", flush=True)
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
