#!/usr/bin/python3
"""Golden cases: does the program still answer as was once read and found right?

    run.py --chibo PATH [--bless] [-k NAME]

A case is a folder with `args`: the words after `chibo` in one line, split as a shell does, `{scratch}` standing for
an empty folder. The program runs in the case's folder, without terminal, in the C locale. `status`, `stdout` and
`stderr` say what must come, byte for byte; `output` what must then stand in `{scratch}/output`. A file `env` may add
lines NAME=VALUE to the environment. Boards stand beside the cases that share them.

--bless writes down what comes: read the difference before you commit it. Ends with «N passed, N failed».
"""
import argparse
import difflib
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import coverage  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
LIMIT = 20  # seconds
EXPECTATIONS = ("status", "stdout", "stderr")
SCRATCH = "{scratch}"


def environment_of(case):
    """Nothing of the caller's but the path: no CHIBO_*, no NO_COLOR, no TZ."""
    found = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C"}
    extra = case / "env"
    if extra.exists():
        found.update(line.split("=", 1) for line in extra.read_text(encoding="utf-8").splitlines() if line)
    return found


def words_of(case, scratch):
    lines = (case / "args").read_text(encoding="utf-8").splitlines()
    if len(lines) != 1:
        raise ValueError("args must be one line: one run a case")
    return [word.replace(SCRATCH, scratch) for word in shlex.split(lines[0])]


def answers(chibo, case):
    """What the program gives, as {name of the expectation: bytes}."""
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run([chibo, *words_of(case, scratch)], cwd=case, env=environment_of(case),
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT, check=False)
        got = {"status": b"%d\n" % done.returncode}
        for name, data in (("stdout", done.stdout), ("stderr", done.stderr)):
            got[name] = data.replace(os.fsencode(scratch), os.fsencode(SCRATCH))
        for left in sorted(pathlib.Path(scratch).iterdir()):
            got[left.name] = left.read_bytes()
        return got


def difference(name, want, got):
    lines = [data.decode("utf-8", "backslashreplace").splitlines() for data in (want, got)]
    found = list(difflib.unified_diff(*lines, f"{name} expected", f"{name} got", lineterm=""))
    return found or [f"{name}: differs in white space or the last line's end"]


def judge(case, got):
    """What came otherwise than written down, as lines."""
    wrong = []
    for name in sorted({*EXPECTATIONS, *got, *(["output"] if (case / "output").exists() else [])}):
        expected = case / name
        if not expected.is_file():
            wrong.append(f"no expectation «{name}» is written down")
        elif name not in got:
            wrong.append(f"{name}: nothing was written")
        elif expected.read_bytes() != got[name]:
            wrong += difference(name, expected.read_bytes(), got[name])
    return wrong


def bless(case, got):
    for name in {*EXPECTATIONS, "output"} - set(got):
        (case / name).unlink(missing_ok=True)
    for name, data in got.items():
        (case / name).write_bytes(data)


def run_case(chibo, case, blessing):
    try:
        got = answers(chibo, case)
    except (subprocess.TimeoutExpired, OSError, ValueError) as error:
        return [str(error)]
    if blessing:
        bless(case, got)
    return judge(case, got)


def name_of(case):
    return case.relative_to(HERE).as_posix()


def cases():
    """Folders with `args`, and those that only look like cases: the latter fail."""
    found = {path.parent for name in ("args", *EXPECTATIONS) for path in HERE.rglob(name)}
    return sorted(found, key=name_of)


def report(name, wrong):
    print(f"== {name}")
    print("\n".join("   " + line for line in wrong), flush=True)


def run(chibo, pattern, blessing):
    chosen = [case for case in cases() if pattern in name_of(case)]
    failed = 0
    for case in chosen:
        wrong = run_case(chibo, case, blessing)
        if wrong:
            failed += 1
            report(name_of(case), wrong)
    passed = len(chosen) - failed
    if not chosen:
        failed += 1
        report("cases", [f"there is none whose name holds «{pattern}»"])
    if not pattern:
        wrong = coverage.missing(HERE)
        passed, failed = (passed, failed + 1) if wrong else (passed + 1, failed)
        if wrong:
            report("coverage: every code of the audit has its golden cases", wrong)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("--bless", action="store_true", help="write down what comes")
    reader.add_argument("-k", metavar="NAME", default="", help="only cases whose name holds NAME")
    asked = reader.parse_args()
    return run(os.path.abspath(asked.chibo), asked.k, asked.bless)


if __name__ == "__main__":
    sys.exit(main())
