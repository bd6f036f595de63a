#!/usr/bin/python3
"""The cases themselves, without the program: each changes the board, each expects something, names are unique.

With PyYAML at hand (python3-yaml) the base board and the valid ones must be YAML too.
"""
import collections
import sys

sys.dont_write_bytecode = True
import board  # noqa: E402
import cases  # noqa: E402

try:
    import yaml
except ImportError:
    yaml = None
# Sound YAML 1.2 that PyYAML does not read: a tab as white space, files that are no part of the board.
NOT_FOR_PYYAML = ("tab-", "ignored")


def faults(one):
    try:
        files, fixed, choice = board.built(one)
    except AssertionError as problem:
        return [str(problem)]
    found = []
    if files == board.built({"changes": []})[0] and one["name"] != "valid-base":
        found.append("changes nothing")
    if not one["valid"] and not (fixed or choice or one["expect"] or one["errors"]):
        found.append("expects nothing")
    if one["valid"] and (fixed or choice):
        found.append("a mark in a valid board")
    if yaml and one["valid"] and not any(part in one["name"] for part in NOT_FOR_PYYAML):
        found += [f"{name}: {problem}" for name, problem in unread(files)]
    return found


def unread(files):
    for name, content in files.items():
        if isinstance(content, bytes):
            try:
                yaml.load(content.decode(), Loader=yaml.BaseLoader)
            except (yaml.YAMLError, UnicodeError) as problem:
                yield name, str(problem).replace("\n", " ")


def main():
    wrong = [(one["name"], fault) for one in cases.CASES for fault in faults(one)]
    wrong += [(name, "twice") for name, times in collections.Counter(one["name"] for one in cases.CASES).items() if times > 1]
    for name, fault in wrong:
        print(f"{name!r}: {fault}")
    valid = sum(one["valid"] for one in cases.CASES)
    doubtful = sum(bool(one["doubt"]) for one in cases.CASES)
    print(f"{len(cases.CASES) - valid} invalid, {valid} valid, {doubtful} of them doubtful, {len(wrong)} faulty")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
