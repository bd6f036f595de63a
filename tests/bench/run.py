#!/usr/bin/python3
"""run.py --chibo PATH [--runs N] [--small]: how long answers take and how much memory, as whole processes.

Prints Markdown: the machine, then a table a board. Answers are checked before they are timed: every form of the report
must come, with the exit status of a report, and carry the members of the audit. --small leaves out the large board.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from measure import machine, measure  # noqa: E402

SAMPLE = HERE.parent.parent / "data/tinh-mau"
LARGE = ["--members", "3000", "--branches", "100000", "--visits-per-year", "12000", "--years", "2019..2023"]
DAYS = ["--year", "2023", "--as-of", "2023-12-31"]
FORMATS = ("text", "md", "json", "html", "xlsx")


def commands(chibo, board):
    """What is timed on a board, by name; the first is what the others are compared with."""
    base = [chibo, "-C", str(board)]
    made = {"audit, json": [*base, "audit", *DAYS, "--format", "json"]}
    for form in FORMATS:
        made[f"report, {form}"] = [*base, "report", *DAYS, "--format", form]
    for by in ("member", "branch"):
        made[f"report --by {by}, csv"] = [*base, "report", *DAYS, "--by", by, "--format", "csv"]
    return made


def check(all_commands):
    """The answers, before they are timed."""
    def answer(name):
        done = subprocess.run(all_commands[name], capture_output=True, check=False)
        if done.returncode not in (0, 1) or not done.stdout:
            raise RuntimeError(f"{name}: exit status {done.returncode}: {done.stderr.decode()[:300]}")
        return done.stdout

    audit, report = json.loads(answer("audit, json")), json.loads(answer("report, json"))
    if report["summary"] != audit["summary"]:
        raise RuntimeError("the report's sums are not the audit's")
    names = {duty["name"] for duty in audit["duties"]}
    told = answer("report --by member, csv").decode()
    missing = [name for name in names if name not in told]
    if missing:
        raise RuntimeError(f"members missing in the list: {missing[:3]}")
    for form in FORMATS:
        answer(f"report, {form}")


def table(title, board, chibo, runs):
    """One board's figures as Markdown."""
    all_commands = commands(chibo, board)
    check(all_commands)
    measured = measure(all_commands, runs)
    lines = [f"## {title}", "", f"Medians of {runs} runs, in turn; memory is the most that the process held.", "",
             "| answer | × audit | seconds | memory, MB | output, KB |", "| --- | ---: | ---: | ---: | ---: |"]
    for each in measured:
        lines.append(f"| {each.name} | {each.median / measured[0].median:.2f} | {each.median:.3f} | "
                     f"{each.memory} | {each.size / 1024:.0f} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    version = subprocess.run([chibo, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"# What answers cost\n\n{version}; {machine()}; {date.today().isoformat()}\n")
    print(table("The sample province: 52 members, 993 branches, five years", SAMPLE, chibo, options.runs))
    if options.small:
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        board = Path(scratch) / "large"
        subprocess.run([sys.executable, str(HERE / "make_board.py"), str(board), *LARGE], check=True)
        print("\n" + table("3,000 members, 100,000 branches, 60,000 visits in five years", board, chibo, options.runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
