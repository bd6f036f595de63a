#!/usr/bin/python3
"""readers.py --chibo PATH [--board DIR] [--runs N]: what the audit of a board costs by either reader, as whole processes.

Prints Markdown: seconds, memory, and how many times as long as `wc -l` over the board's journal and as `git --version`.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from measure import machine, measure  # noqa: E402

SAMPLE = HERE.parent.parent / "data/tinh-mau"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--board", type=Path, default=SAMPLE)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--plain-only", action="store_true", help="not the YAML library, which takes minutes on a large board")
    options = parser.parse_args()
    audit = [os.path.abspath(options.chibo), "-C", str(options.board), "audit", "--year", "2023", "--as-of", "2023-12-31",
             "--format", "json"]
    readers = {"audit, plain reader": audit}
    if not options.plain_only:
        readers["audit, YAML library"] = [*audit, "--reader", "yaml-cpp"]
        answers = [subprocess.run(command, capture_output=True, check=False).stdout for command in readers.values()]
        if answers[0] != answers[1] or not answers[0]:
            raise RuntimeError("the readers do not give the same answer")
    journal = sorted(str(file) for file in options.board.glob("journal/*.yaml"))
    floors = {"git --version": ["git", "--version"], "wc -l of the journal": ["wc", "-l", *journal]}
    measured = measure(floors | readers, options.runs)
    git, lines = measured[0].median, measured[1].median
    print(f"{machine()}; medians of {options.runs} runs, in turn\n")
    print("| process | seconds | memory, MB | × git --version | × wc -l |\n| --- | ---: | ---: | ---: | ---: |")
    for each in measured:
        print(f"| {each.name} | {each.median:.4f} | {each.memory} | {each.median / git:.1f} | "
              f"{each.median / lines:.1f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
