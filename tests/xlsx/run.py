#!/usr/bin/python3
"""The workbook of a report: what stands in it, where it goes, and how LibreOffice opens it.

    run.py --chibo PATH [--boards N] [--ci] [-k NAME]

Each case is a function in one of the files cases_*.py. With --ci (or CI in the environment) a machine without
LibreOffice fails. Ends with «N passed, N failed, N skipped».
"""
import argparse
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import stage  # noqa: E402
import cases_content  # noqa: E402,F401
import cases_office  # noqa: E402,F401
import cases_streams  # noqa: E402,F401


def play(function, asked):
    """(«passed», «failed» or «skipped», why)"""
    try:
        with tempfile.TemporaryDirectory() as folder:
            function(stage.Stage(os.path.abspath(asked.chibo), folder, asked.boards, asked.ci))
    except stage.Skip as reason:
        return "skipped", str(reason)
    except (AssertionError, OSError, ValueError, KeyError, subprocess.SubprocessError) as wrong:
        return "failed", f"{type(wrong).__name__}: {wrong}"
    return "passed", ""


def run(asked):
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for function in stage.ALL_CASES:
        if asked.k not in function.__name__:
            continue
        result, why = play(function, asked)
        counts[result] += 1
        if why:
            print(f"== {function.__name__} {result}: {function.__doc__ or ''}\n   {why}", flush=True)
    if counts["passed"] + counts["failed"] == 0:
        counts["failed"] += 1
        print("== no case was played")
    print(", ".join(f"{number} {result}" for result, number in counts.items()))
    return 1 if counts["failed"] else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("--boards", type=int, default=20, help="random boards held against the audit")
    reader.add_argument("--ci", action="store_true", default=bool(os.environ.get("CI")), help="nothing may be missing here")
    reader.add_argument("-k", metavar="NAME", default="", help="only cases whose name holds NAME")
    return run(reader.parse_args())


if __name__ == "__main__":
    sys.exit(main())
