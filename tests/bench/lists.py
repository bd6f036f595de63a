#!/usr/bin/python3
"""lists.py --chibo PATH [--runs N] [--board DIR]: how long it takes to import 100,000 visits, by id and by name.

The visits are those of a made-up board of 3,000 members and 100,000 branches (or of DIR), exported and taken into it again
without its journal: `record import -n`, so that every run does the same. By name the list must give entries of the list
by id; branches of one name in one area are told apart by nobody. Prints Markdown.
"""
import argparse
import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from measure import machine, measure  # noqa: E402

LARGE = ["--members", "3000", "--branches", "100000", "--visits-per-year", "20000", "--years", "2019..2023"]
HOW = ["--allow-findings", "--allow-future", "--keep-going", "-n"]


def answer(chibo, board, *words):
    done = subprocess.run([chibo, "-C", str(board), *words], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{words}: exit status {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout.decode()


def rows_of(chibo, board, name):
    return json.loads(answer(chibo, board, "export", name, "--format", "json"))["rows"]


def write_lists(chibo, board, folder):
    """{name: path} of the same visits by id and by name; a member whose name another bears stays an id, and so does a branch
    that was closed by then: of its name there may be one that was open."""
    bearers = Counter(member["name"] for member in rows_of(chibo, board, "members"))
    closed = {branch["id"]: branch["to"] for branch in rows_of(chibo, board, "branches") if branch["to"]}
    visits = rows_of(chibo, board, "visits")
    paths = {"by id": folder / "ids.csv", "by name": folder / "names.csv"}
    rest = ("id", "date", "score", "grade", "by", "at")
    with open(paths["by id"], "w", encoding="utf-8", newline="") as ids, \
            open(paths["by name"], "w", encoding="utf-8", newline="") as names:
        by_id, by_name = csv.writer(ids), csv.writer(names)
        by_id.writerow([*rest, "branch", "members"])
        by_name.writerow([*rest, "branch_name", "area", "member_names"])
        for visit in visits:
            cells = [visit[key] for key in rest]
            called = [name if bearers[name] == 1 else each for each, name in zip(visit["members"], visit["member_names"])]
            by_id.writerow([*cells, visit["branch"], "; ".join(visit["members"])])
            known = visit["branch_name"] and visit["date"] <= closed.get(visit["branch"], "9999")
            by_name.writerow([*cells, visit["branch_name"] if known else visit["branch"], visit["area"], "; ".join(called)])
    return paths, len(visits)


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", required=True)
    reader.add_argument("--runs", type=int, default=3)
    reader.add_argument("--board", type=Path)
    asked = reader.parse_args()
    chibo = str(Path(asked.chibo).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        full = asked.board or folder / "full"
        if not asked.board:
            subprocess.run([sys.executable, str(HERE / "make_board.py"), str(full), *LARGE], check=True)
        paths, count = write_lists(chibo, full, folder)
        board = folder / "board"
        shutil.copytree(full, board, ignore=shutil.ignore_patterns("journal", "journal.yaml"))
        entries = {how: set(answer(chibo, board, "record", "import", str(path), *HOW, "--by", "x").split("\n- visit: "))
                   for how, path in paths.items()}
        entries = {how: {re.sub(r"\n(  at: |#).*", "", entry) for entry in each} for how, each in entries.items()}
        if not entries["by name"] <= entries["by id"] or len(entries["by name"]) < count // 2:
            raise RuntimeError("the two lists do not give the same entries")
        figures = measure({how: [chibo, "-C", str(board), "record", "import", str(path), *HOW]
                           for how, path in paths.items()}, asked.runs)
    print(f"{machine()}\n\n| {count:,} visits | seconds | processor seconds | memory, MB |\n| --- | ---: | ---: | ---: |")
    for each in figures:
        print(f"| {each.name} | {each.median:.2f} | {each.work:.2f} | {each.memory} |")


if __name__ == "__main__":
    main()
