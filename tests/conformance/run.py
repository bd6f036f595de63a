#!/usr/bin/python3
"""run.py --chibo PATH: every case of this folder on the real program. Ends with «N passed, N failed».

audit/NN:     the answer is expected.json by compare.py; exit status 1 if a finding is an error, else 0.
invalid/NAME: each FILE:LINE of `expected` is named on stderr and no other; exit status 2; nothing on stdout.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ERROR = re.compile(r"^([^:]+):(\d+):(\d+): error: .", re.M)
ENVIRONMENT = {"LANG": "C"}


def chibo(program, board, *words):
    command = [program, "-C", str(board), *words]
    return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=False)


def audit_case(program, case):
    """What is wrong with the answer to this case, as lines."""
    words = (case / "args").read_text(encoding="utf-8").split()
    done = chibo(program, case / "board", "audit", "--format", "json", *words)
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as actual:
        actual.write(done.stdout)
        actual.flush()
        compare = [sys.executable, str(HERE / "compare.py"), str(case / "expected.json"), actual.name]
        compared = subprocess.run(compare, capture_output=True, text=True, check=False)
    wrong = (compared.stdout + compared.stderr + done.stderr).splitlines()
    if compared.returncode != 0:
        return wrong or ["compare.py failed"]
    errors = any(f["severity"] == "error" for f in json.loads(done.stdout)["findings"])
    return wrong + ([f"exit status {done.returncode}"] if done.returncode != int(errors) else [])


def invalid_case(program, case):
    """The same for an invalid board: `check` and `audit` say the same of it."""
    expected = set((case / "expected").read_text(encoding="utf-8").split())
    wrong = []
    for words in (["check"], ["audit", "--format", "json", "--today", "2023-12-05"]):
        done = chibo(program, case / "board", *words)
        told = {f"{file}:{line}" for file, line, _ in ERROR.findall(done.stderr)}
        files = {place.split(":")[0] for place in told}
        missed = {place for place in expected if place not in told and place not in files}
        more = {place for place in told if place not in expected and place.split(":")[0] not in expected}
        if missed or more or done.returncode != 2 or done.stdout:
            wrong.append(f"{words[0]}: missed {sorted(missed)}, too much {sorted(more)}, status {done.returncode}")
            wrong += done.stderr.splitlines()
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    program = str(Path(parser.parse_args().chibo).resolve())
    results = []
    for kind, run in (("audit", audit_case), ("invalid", invalid_case)):
        for case in sorted((HERE / kind).iterdir()):
            wrong = run(program, case)
            results.append(not wrong)
            if wrong:
                print(f"FAILED: {kind}/{case.name}", *(f"    {line}" for line in wrong), sep="\n")
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
