#!/usr/bin/python3
"""run.py --build DIR [--boards N] [--every N] [--without NAME]...: every test of the project, one line a suite, and the sum.

A suite is a command that ends with «N passed, N failed»; the unit program's own summary is read likewise.
A suite that fails, says nothing of the kind, or passes nothing at all fails as a whole. As many run at a time as there
are processors.
"""
import argparse
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).resolve().parent
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$")
DOCTEST = re.compile(r"^\[doctest\] test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed(?: \|\s*(\d+) skipped)?")


def suites(build, boards, every):
    """(name, command) of each suite."""
    chibo = str(build / "chibo")

    def python(script, *words):
        return [sys.executable, str(TESTS / script), *words]

    return [
        ("unit", [str(build / "unit")]),
        ("floors", python("floors.py")),
        ("conformance", python("conformance/run.py", "--chibo", chibo)),
        ("invalid boards", python("invalid/run.py", "--chibo", chibo, "-j", "2", "--every", str(every))),
        ("reference", python("reference/run.py", "--chibo", chibo, "--boards", str(boards))),
        ("golden", python("golden/run.py", "--chibo", chibo)),
        ("meanings", python("meanings/run.py", "--chibo", chibo)),
        ("streams", python("streams/run.py", "--chibo", chibo)),
        ("report", python("report/run.py", "--chibo", chibo, "--boards", str(boards))),
        ("lookups", python("lookups/run.py", "--chibo", chibo, "--boards", str(min(boards, 60)))),
        ("xlsx", python("xlsx/run.py", "--chibo", chibo, "--boards", str(min(boards, 20)))),
        ("plan", python("plan/run.py", "--chibo", chibo, "--small", str(boards), "--middle", str(max(1, boards // 10)))),
        ("record", python("record/run.py", "--chibo", chibo)),
        ("import", python("import/run.py", "--chibo", chibo, "--boards", str(boards))),
        ("fault", python("fault/run.py", "--chibo", chibo)),
        ("threads", python("threads/run.py", "--chibo", chibo)),
        ("terminal", python("terminal/run.py", "--chibo", chibo)),
        ("browser", python("browser/run.py", "--chibo", chibo)),
        ("contrib", python("contrib/run.py", "--chibo", chibo)),
        ("data", python("data.py", "--chibo", chibo)),
        ("readme", python("readme.py", "--chibo", chibo)),
    ]


def counts(output):
    """(passed, failed, skipped) that the output closes with, or nothing."""
    for line in reversed(output.splitlines()):
        found = CLOSING.match(line) or DOCTEST.match(line)
        if found:
            return tuple(int(n or 0) for n in found.groups())
    return None


def run(name, command):
    """Runs one suite and returns its counts and what is to be told of it; a broken suite counts as one failure."""
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    output = done.stdout + done.stderr
    passed, failed, skipped = counts(output) or (0, 0, 0)
    if passed == 0 or (done.returncode != 0 and failed == 0):
        failed += 1
    word = f", {skipped} skipped" if skipped else ""
    told = f"{name:16} {passed:6} passed {failed:4} failed{word}   {time.monotonic() - start:6.1f} s"
    return passed, failed, f"{output}\n{told}" if failed else told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--boards", type=int, default=200, help="random boards held against the reference")
    parser.add_argument("--every", type=int, default=1, help="of the invalid boards only every N-th")
    parser.add_argument("--without", action="append", default=[], metavar="NAME", help="leave this suite out")
    options = parser.parse_args()
    chosen = [suite for suite in suites(options.build.resolve(), options.boards, options.every)
              if suite[0] not in options.without]
    passed = failed = 0
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for well, ill, told in pool.map(lambda suite: run(*suite), chosen):
            print(told, flush=True)
            passed, failed = passed + well, failed + ill
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
