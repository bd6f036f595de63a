#!/usr/bin/python3
"""Runs chibo on every board of cases.py and compares what it reports with what the case expects.

    run.py --chibo PATH [-k NAME] [--doubtful] [--list] [-j N]
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import board as boards  # noqa: E402
import cases  # noqa: E402

PLACE = re.compile(r"^(?P<file>.+?):(?:(?P<line>\d+):(?:(?P<column>\d+):)?)? error: (?P<message>.*)$")
LIMIT = 20  # seconds
SKIPPED = "skipped"


class Wrong(Exception):
    """What a run did that the case does not allow."""


def write(folder, files):
    for name, content in files.items():
        path = folder / name
        if content is None:
            continue
        if content == ("dir",):
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif content[0] == "fifo":
            os.mkfifo(path)
        elif content[0] == "link":
            path.symlink_to(content[1])
        elif content[0] == "mode":
            path.write_bytes(b"[]\n")
            path.chmod(content[1])


def run(chibo, folder, *arguments):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CHIBO_")}
    command = [chibo, "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=LIMIT, env=environment, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        raise Wrong(f"{arguments[0]}: still running after {LIMIT} s") from None
    if done.returncode < 0:
        raise Wrong(f"{arguments[0]}: ended by signal {-done.returncode}")
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def reported(stderr, folder):
    """Every error with a place, and the lines that are none. A place on the board is told relative to it."""
    found, rest = [], []
    for line in stderr.split("\n"):
        match = PLACE.match(line)
        if not match or match["file"] == "chibo":
            rest.append(line)
            continue
        file = match["file"].removeprefix(str(folder) + "/").removeprefix("./")
        number, column = (int(match[key]) if match[key] else None for key in ("line", "column"))
        found.append((file, number, column, match["message"]))
    return found, rest


def in_file(file, name):
    return file == name or file.startswith(name + "/") or file.startswith(name + ".")


def missing(one, found, fixed, choice):
    """What the case expects and the program did not say."""
    said = {(file, line) for file, line, *_ in found}
    for (file, line), columns in sorted(fixed.items()):
        if (file, line) not in said:
            yield f"not told: {file}:{line}"
        told = {column for where, number, column, _ in found if (where, number) == (file, line)}
        wanted = {column for column in columns if column}
        if (file, line) in said and not wanted <= told:
            yield f"{file}:{line}: column {sorted(wanted - told)} expected, told {sorted(column or 0 for column in told)}"
    if choice and not choice & said:
        yield f"none told of: {' '.join(f'{file}:{line}' for file, line in sorted(choice)[:5])}"
    for name in one["expect"]:
        if not any(in_file(file, name) for file, *_ in found):
            yield f"not told: {name}"
    if one["says"] and not any(one["says"] in message for *_, message in found):
        yield f"no message says «{one['says']}»"


def excess(one, found, fixed, choice):
    """What the program said beyond what the case expects."""
    if one["errors"] is not None and len(found) != one["errors"]:
        yield f"{one['errors']} errors expected, told {len(found)}"
    if not one["exact"]:
        return
    counts = {}
    for file, line, column, message in found:
        counts[file, line] = counts.get((file, line), 0) + 1
        known = (file, line) in fixed or (file, line) in choice or any(in_file(file, name) for name in one["expect"])
        if not known:
            yield f"too much: {file}:{line}:{column}: {message[:120]}"
    for place, columns in fixed.items():
        if counts.get(place, 0) > len(columns) and place not in choice:
            yield f"told {counts[place]} times: {place[0]}:{place[1]}"


def check_invalid(one, chibo, folder, fixed, choice):
    status, stdout, stderr = run(chibo, folder, "check")
    found, rest = reported(stderr, folder)
    wrong = [] if status == 2 else [f"check: status {status}"]
    wrong += ["check: stdout is not empty"] if stdout else []
    wrong += [*missing(one, found, fixed, choice), *excess(one, found, fixed, choice)]
    if one["rest"] is not None and not re.search(rf"\b{one['rest']}\b", "\n".join(rest)):
        wrong.append(f"the other {one['rest']} errors are not told")
    status, stdout, again = run(chibo, folder, "audit", "--format", "json", "--today", "2023-12-05")
    wrong += [] if status == 2 else [f"audit: status {status}"]
    wrong += ["audit: stdout is not empty"] if stdout else []
    wrong += [] if reported(again, folder)[0] == found else ["audit reports otherwise than check"]
    if one["rest"] is None:
        wrong += as_json(chibo, folder, found)
    if wrong:
        raise Wrong("\n".join(wrong))


def as_json(chibo, folder, found):
    """`check --format json` must hold the same errors."""
    status, stdout, _ = run(chibo, folder, "check", "--format", "json")
    try:
        errors = json.loads(stdout)["errors"]
    except (ValueError, KeyError, TypeError):
        return ["check --format json: no such answer"]
    same = sorted((error["file"], error["line"] or 0) for error in errors) == sorted((file, line or 0) for file, line, *_ in found)
    return ([] if status == 2 else [f"check --format json: status {status}"]) + ([] if same else ["check --format json: other errors than check"])


def check_valid(one, chibo, folder):
    status, stdout, stderr = run(chibo, folder, "check")
    if status:
        raise Wrong(f"check: status {status}\n{stderr[:600]}")
    status, stdout, stderr = run(chibo, folder, "check", "--format", "json")
    answer = json.loads(stdout)
    counts = {key: answer[key] for key in one["counts"]}
    if counts != one["counts"] or answer["errors"]:
        raise Wrong(f"check --format json: {counts} where {one['counts']} was expected")
    status, stdout, stderr = run(chibo, folder, "audit", "--format", "json", "--today", "2023-12-05")
    if status not in (0, 1) or json.loads(stdout)["format"] != "chibo.audit/1":
        raise Wrong(f"audit: status {status}\n{stderr[:600]}")


def attempt(one, chibo):
    """Nothing when all is well, else what is wrong."""
    files, fixed, choice = boards.built(one)
    if os.getuid() == 0 and ("mode", 0) in files.values():
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="chibo-invalid-") as folder:
        path = pathlib.Path(folder).resolve() / "board"
        path.mkdir()
        write(path, files)
        try:
            if one["valid"]:
                check_valid(one, chibo, path)
            else:
                check_invalid(one, chibo, path, fixed, choice)
        except (Wrong, ValueError, KeyError) as problem:
            return str(problem) or repr(problem)
    return None


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chibo", help="the program")
    parser.add_argument("-k", default="", help="only cases whose name holds this")
    parser.add_argument("-j", type=int, default=os.cpu_count(), help="how many at once")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th case")
    parser.add_argument("--doubtful", action="store_true", help="count the cases too where the spec may be read otherwise")
    parser.add_argument("--list", action="store_true", help="only the names")
    parser.add_argument("--write", metavar="DIR", help="only write the boards below DIR")
    return parser.parse_args()


def main():
    options = arguments()
    chosen = [one for one in cases.CASES if options.k in one["name"]][::options.every]
    if options.list or options.write:
        for number, one in enumerate(chosen):
            print(one["name"] if options.list else f"{number} {one['name']}")
            if options.write:
                write(pathlib.Path(options.write) / str(number), boards.built(one)[0])
        return 0
    if not options.chibo:
        sys.exit("run.py: --chibo is missing")
    chibo = str(pathlib.Path(options.chibo).resolve())
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        results = list(pool.map(lambda one: attempt(one, chibo), chosen))
    failed = doubtful = skipped = 0
    for one, result in zip(chosen, results):
        skipped += result == SKIPPED
        if result in (None, SKIPPED):
            continue
        aside = one["doubt"] and not options.doubtful
        doubtful, failed = doubtful + bool(aside), failed + (not aside)
        label = f"doubtful ({one['doubt']})" if aside else "FAILED"
        print(f"{label}: {one['name']!r}\n    " + result.replace("\n", "\n    "))
    if doubtful or skipped:
        print(f"not counted: {doubtful} doubtful, {skipped} skipped")
    print(f"{len(chosen) - failed - doubtful - skipped} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
