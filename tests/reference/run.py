#!/usr/bin/python3
"""Random boards: does chibo answer as the reference does?

run.py --chibo PATH [--boards N] [--seed S] [--keep DIR]   boards S..S+N-1; ends with «N passed, N failed»
run.py --self-check CASES_DIR                              the reference itself against CASES_DIR/*/expected.json
run.py --coverage [--boards N] [--seed S]                  how often each code and state appears

Exit status 1 if anything differs.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections import Counter

import reference
from boards import Board
from facts import Board as ReadBoard

FINDING_KEYS = ("code", "severity", "member", "branch", "visit", "difficulty", "period", "date", "file", "line", "column")
DUTY_KEYS = ("member", "name", "type", "office", "quota", "per", "period", "required", "counted", "state", "visits")
PLAIN_KEYS = ("format", "board", "regulations", "years", "as_of", "closed", "summary")


def rows(entries, keys):
    return Counter(tuple(str(entry.get(key, "KEY MISSING")) for key in keys) for entry in entries)


def multiset_differences(kind, want, got, keys):
    a, b = rows(want, keys), rows(got, keys)
    return [f"{sign}: {kind} {dict(zip(keys, row))}" + (f" x{count}" if count > 1 else "")
            for sign, more in (("missing", a - b), ("too many", b - a)) for row, count in sorted(more.items())]


def differences(want, got, folder):
    """What chibo (`got`) says otherwise than the reference (`want`), as lines; its order is judged by its own places."""
    result = [f"{key}: expected {want[key]}, got {got.get(key)}" for key in PLAIN_KEYS if got.get(key) != want[key]]
    if got.get("known_by") != want.get("known_by"):
        result.append(f"known_by: expected {want.get('known_by')}, got {got.get('known_by')}")
    if set(got) != set(want):
        result.append(f"keys of the answer: {sorted(set(got) ^ set(want))}")
    result += multiset_differences("duty", want["duties"], got["duties"], DUTY_KEYS)
    result += multiset_differences("finding", want["findings"], got["findings"], FINDING_KEYS)
    for kind, keys in (("duties", set(DUTY_KEYS)), ("findings", {*FINDING_KEYS, "message"})):
        for entry in got[kind]:
            if set(entry) != keys:
                result.append(f"keys of {kind}: {sorted(set(entry) ^ keys)}")
                break
    if any(not isinstance(found.get("message"), str) or not found["message"] for found in got["findings"]):
        result.append("a finding without message")
    if not result and want["duties"] != got["duties"]:
        result.append("duties: in another order")
    if not result:
        key = reference.order_of(ReadBoard(folder))
        places = [key(found) for found in got["findings"]]
        result += [f"findings: {places[n]} stands before {places[n + 1]}" for n in range(len(places) - 1)
                   if places[n] > places[n + 1]]
    return result


def ask(program, folder, args):
    """(answer or None, status, stderr)"""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CHIBO_")}
    done = subprocess.run([program, "-C", folder, "audit", "--format", "json", *args], capture_output=True,
                          env=environment, timeout=60, check=False)
    try:
        return json.loads(done.stdout.decode("utf-8")), done.returncode, done.stderr.decode("utf-8", "replace")
    except ValueError:
        return None, done.returncode, done.stderr.decode("utf-8", "replace")


def expected(folder, args):
    asked = reference.parser().parse_args(args)
    return reference.audit(folder, asked.year, asked.as_of, asked.today, asked.known_by)


def judge(program, folder, args):
    want = expected(folder, args)
    got, status, errors = ask(program, folder, args)
    if got is None:
        return [f"no JSON; exit status {status}"] + errors.splitlines()[:10]
    wanted_status = 1 if want["summary"]["errors"] else 0
    result = [] if status == wanted_status else [f"exit status {status}, expected {wanted_status}"]
    try:
        return result + differences(want, got, folder)
    except (KeyError, TypeError, AttributeError, ValueError):
        return result + ["the answer is not of the expected shape", traceback.format_exc()]


def run(program, seeds, keep):
    failed = 0
    for seed in seeds:
        with tempfile.TemporaryDirectory() as scratch:
            folder = os.path.join(keep or scratch, str(seed))
            board = Board(seed)
            board.write(folder)
            wrong = judge(program, folder, board.args)
        if wrong:
            failed += 1
            print(f"== seed {seed}: audit {' '.join(board.args)}")
            print("\n".join("   " + line for line in wrong), flush=True)
    print(f"{len(seeds) - failed} passed, {failed} failed")
    return 1 if failed else 0


def self_check(cases):
    """Compares as tests/conformance/compare.py does: those cases give no more than these keys."""
    failed, names = 0, sorted(os.listdir(cases))
    for name in names:
        with open(os.path.join(cases, name, "args"), encoding="utf-8") as file:
            got = expected(os.path.join(cases, name, "board"), file.read().split())
        with open(os.path.join(cases, name, "expected.json"), encoding="utf-8") as file:
            want = json.load(file)
        wrong = multiset_differences("duty", want["duties"], got["duties"],
                                     ("member", "per", "period", "office", "quota", "required", "counted", "state", "visits"))
        keys = ("code", "member", "visit", "period", "difficulty")
        sides = []
        for answer in (want, got):
            sides.append([{key: found.get(key) for key in (*keys, "branch") if found["code"] == "plan-missed" or key != "branch"}
                          for found in answer["findings"]])
        wrong += multiset_differences("finding", *sides, (*keys, "branch"))
        if wrong:
            failed += 1
            print(f"== {name}\n" + "\n".join("   " + line for line in wrong))
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


def coverage(seeds):
    counts, boards = Counter(), Counter()
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            board = Board(seed)
            board.write(folder)
            answer = expected(folder, board.args)
        names = [found["code"] for found in answer["findings"]] + ["(" + duty["state"] + ")" for duty in answer["duties"]]
        counts.update(names)
        boards.update(set(names))
    for name in sorted([*reference.SEVERITY, "(met)", "(short)", "(behind)", "(pending)", "(exempt)"]):
        print(f"{name:24}{counts[name]:8} on {boards[name]:4} boards")
    return 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = reader.add_mutually_exclusive_group(required=True)
    what.add_argument("--chibo", metavar="PATH")
    what.add_argument("--self-check", metavar="CASES_DIR")
    what.add_argument("--coverage", action="store_true")
    reader.add_argument("--boards", type=int, default=100)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--keep", metavar="DIR", help="leave the boards here, in a folder for each seed")
    asked = reader.parse_args()
    seeds = range(asked.seed, asked.seed + asked.boards)
    if asked.self_check:
        return self_check(asked.self_check)
    return coverage(seeds) if asked.coverage else run(os.path.abspath(asked.chibo), seeds, asked.keep)


if __name__ == "__main__":
    sys.exit(main())
