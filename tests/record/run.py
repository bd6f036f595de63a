#!/usr/bin/python3
"""`record`: what a clerk or a script types is in the journal, just that and there for good, or nothing is written.

    run.py --chibo PATH [-k NAME] [-j N]

Each case is a function in one of the files cases_*.py, with a copy of board/ for itself; several are played at once.
Ends with «N passed, N failed».
"""
import argparse
import concurrent.futures
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import yaml  # noqa: E402

import stage  # noqa: E402
import cases_kinds  # noqa: E402,F401
import cases_amend  # noqa: E402,F401
import cases_dates  # noqa: E402,F401
import cases_names  # noqa: E402,F401
import cases_texts  # noqa: E402,F401
import cases_file  # noqa: E402,F401
import cases_refused  # noqa: E402,F401
import cases_warned  # noqa: E402,F401
import cases_again  # noqa: E402,F401
import cases_usage  # noqa: E402,F401
import cases_answer  # noqa: E402,F401
import cases_terminal  # noqa: E402,F401


IN_MEMORY = "/dev/shm"  # where nothing waits for a disk


def play(function, chibo):
    """Why the case failed, or nothing."""
    place = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    try:
        with tempfile.TemporaryDirectory(prefix="chibo-record-", dir=place) as folder:
            function(stage.Stage(chibo, folder))
    except (AssertionError, OSError, ValueError, LookupError, subprocess.SubprocessError, yaml.YAMLError) as wrong:
        return f"{type(wrong).__name__}: {wrong}"
    return ""


def run(chibo, pattern, jobs):
    cases = [function for function in stage.ALL_CASES if pattern in function.__name__]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for function, why in zip(cases, pool.map(lambda function: play(function, chibo), cases)):
            if why:
                failed += 1
                print(f"== {function.__name__}: {function.__doc__ or ''}\n   {why}", flush=True)
    if not cases:
        print("== no case was played")
    print(f"{len(cases) - failed} passed, {failed or not cases:d} failed")
    return 1 if failed or not cases else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("-k", metavar="NAME", default="", help="only cases whose name holds NAME")
    reader.add_argument("-j", metavar="N", type=int, default=3, help="so many cases at once")
    asked = reader.parse_args()
    return run(os.path.abspath(asked.chibo), asked.k, asked.j)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
