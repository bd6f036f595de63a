#!/usr/bin/python3
"""run.py --chibo PATH [--boards N]: a report carries the figures of the audit. Ends with «N passed, N failed».

Random boards (tests/reference/boards.py) and the sample province: what the tallies add up to must be what
`audit --format json` says of the same days, every form must carry the same totals, and every JSON answer must be as its
schema in data/schema/ says.
"""
import argparse
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "reference"), str(HERE.parent)]
sys.dont_write_bytecode = True
from boards import Board  # noqa: E402

from schemas import held  # noqa: E402

SAMPLE = HERE.parent.parent / "data/tinh-mau"
SET_ASIDE = ("duplicate-visit", "not-in-office", "branch-closed", "kind-not-counted", "home-not-counted")
STATES = ("met", "short", "behind", "pending", "exempt")


def answer(chibo, board, *words):
    done = subprocess.run([chibo, "-C", str(board), *words], capture_output=True, env={}, check=False, timeout=60)
    if done.returncode not in (0, 1):
        raise AssertionError(f"{words}: exit status {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout.decode("utf-8")


def read(chibo, board, schema, *words):
    """The JSON answer, held against its schema."""
    return held(schema, json.loads(answer(chibo, board, *words, "--format", "json")))


def same(what, got, want):
    if got != want:
        raise AssertionError(f"{what}: the report says {got}, the audit {want}")


def adds_up(report, audit):
    """Every tally against the duties and findings of the audit."""
    same("summary", report["summary"], audit["summary"])
    counted = sum(duty["counted"] for duty in audit["duties"])
    same("attendances", report["attended"]["attendances"], counted)
    for name in ("offices", "members"):
        for state in STATES:
            same(f"{name}, {state}", sum(row["states"][state] for row in report[name]), audit["summary"][state])
    for name in ("months", "members"):
        same(f"{name}, attendances", sum(row["attended"]["attendances"] for row in report[name]), counted)
    same("required", sum(row["required"] for row in report["offices"]), sum(duty["required"] for duty in audit["duties"]))
    codes = [finding["code"] for finding in audit["findings"]]
    same("findings", report["findings"], {code: codes.count(code) for code in set(codes)})
    same("overdue", report["difficulties"]["overdue"], codes.count("difficulty-overdue"))
    same("missed", report["plan"]["missed"], codes.count("plan-missed"))


def is_whole(report):
    """What the report says of itself: parts of a whole, the three that are counted apart, coverage by area."""
    attended, coverage = report["attended"], report["coverage"]
    if not attended["branches"] <= attended["meetings"] <= attended["attendances"]:
        raise AssertionError(f"attended: {attended}")
    if not coverage["this_year"] <= coverage["three_years"] <= coverage["five_years"] <= coverage["branches"]:
        raise AssertionError(f"coverage: {coverage}")
    same("branches", len(report["branches"]), coverage["branches"])
    same("never", sum(branch["last"] is None for branch in report["branches"]), coverage["never"])
    top = [area["coverage"] for area in report["areas"] if area["depth"] == 0]
    for key in coverage:
        same(f"coverage by area, {key}", sum(area[key] for area in top), coverage[key])
    top = [area for area in report["areas"] if area["depth"] == 0]
    same("attendances by area", sum(area["attended"]["attendances"] for area in top), attended["attendances"])
    for place, month in enumerate(report["months"]):
        same(f"by area, {month['month']}", sum(area["months"][place] for area in top), month["attended"]["attendances"])
    difficulties = report["difficulties"]
    same("difficulties", sum(difficulties[key] for key in ("open", "escalated", "resolved")), difficulties["raised"])
    lasts = [branch["last"] or "" for branch in report["branches"]]
    same("longest unvisited first", [last[:7] for last in lasts], sorted(last[:7] for last in lasts))


def visits_agree(chibo, board, args, report, audit):
    """Who came to a branch last, and how many visits of each member do not count, against the list of all visits."""
    if "--known-by" in args:
        return  # the list knows nothing of it
    def rows(of):
        return json.loads(answer(chibo, board, "export", of, "--format", "json"))["rows"]

    seen = [row for row in rows("visits") if first_day(row["date"]) <= report["as_of"]]
    known = {row["id"] for row in rows("members")}
    for branch in report["branches"]:
        own = [row for row in seen if row["branch"] == branch["branch"]]
        last = max(enumerate(own), key=lambda each: (first_day(each[1]["date"]), each[0]), default=(0, {"date": None}))[1]["date"]
        same(f"{branch['branch']}, last", branch["last"], last)
        came = [member for row in own if row["date"] == last for member in row["members"] if member in known]
        same(f"{branch['branch']}, by", branch["by"], list(dict.fromkeys(came)))
    coverage_agrees(report, seen)
    members = {row["id"]: row["members"] for row in seen}
    aside = [finding["member"] for finding in audit["findings"] if finding["code"] in SET_ASIDE]
    aside += [member for finding in audit["findings"] if finding["code"] == "unknown-branch"
              for member in members[finding["visit"]]]
    for row in report["members"]:
        same(f"{row['member']}, set aside", row["set_aside"], aside.count(row["member"]))


def coverage_agrees(report, seen):
    """How many branches were visited in the last year asked for and those before it, against the list of all visits."""
    asked = report["years"][1]
    years = {branch["branch"]: {int(row["date"][:4]) for row in seen if row["branch"] == branch["branch"]}
             for branch in report["branches"]}
    for key, span in (("this_year", 1), ("three_years", 3), ("five_years", 5)):
        within = range(asked - span + 1, asked + 1)
        same(f"coverage, {key}", report["coverage"][key], sum(1 for own in years.values() if own & set(within)))
    same("coverage, never", report["coverage"]["never"], sum(1 for own in years.values() if not own))


def first_day(date):
    return date if len(date) > len("2023-09") else f"{date}-01"


def forms_agree(chibo, board, args, report):
    """The table by member as CSV has the figures of the JSON."""
    rows = list(csv.reader(io.StringIO(answer(chibo, board, "report", "--by", "member", "--format", "csv", "--lang", "en", *args))))
    titles = rows[0]
    for state in STATES:
        column = titles.index(state)
        same(f"csv, {state}", sum(int(row[column]) for row in rows[1:]), report["summary"][state])
    same("csv, visits", sum(int(row[titles.index("Visits")]) for row in rows[1:]),
         sum(row["attended"]["attendances"] for row in report["members"]))


def pages_agree(chibo, board, args, audit):
    """The page says the totals of the audit in every form that people read."""
    def count(number, one, many):
        return f"{number} {one if number == 1 else many}"

    summary = audit["summary"]
    states = ", ".join(f"{summary[state]} {state}" for state in STATES)
    want = (f"{count(summary['members'], 'member', 'members')}, {count(summary['groups'], 'group', 'groups')}, "
            f"{count(len(audit['duties']), 'duty', 'duties')}: {states}")
    for form in ("text", "md", "html"):
        said = re.sub(r"\s+", " ", answer(chibo, board, "report", "--format", form, "--lang", "en", *args))
        if want not in said:
            raise AssertionError(f"{form}: does not say «{want}»")


def sheets_agree(chibo, board, args, audit):
    """The sheets of a few members, and of a few branches, against the audit."""
    for member in list(dict.fromkeys(duty["member"] for duty in audit["duties"]))[:3]:
        sheet = read(chibo, board, "member-sheet", "report", "--member", member, *args)
        own = [duty for duty in audit["duties"] if duty["member"] == member]
        same(f"{member}, duties", [{key: duty[key] for key in own[0]} for duty in sheet["duties"]], own)
        same(f"{member}, visits", sorted(visit["visit"] for visit in sheet["visits"] if visit["fate"] == "counted"),
             sorted(visit for duty in own for visit in duty["visits"]))
    overdue = {finding["difficulty"] for finding in audit["findings"] if finding["code"] == "difficulty-overdue"}
    for branch in list(dict.fromkeys(finding["branch"] for finding in audit["findings"]
                                     if finding["code"] == "difficulty-overdue"))[:3]:
        files = [*Path(board).glob("branches.yaml"), *Path(board).glob("branches/*.yaml")]
        if not any(re.search(rf"\bid: {re.escape(branch)}\b", file.read_text(encoding="utf-8")) for file in files):
            continue  # the visit names a branch that the board does not know
        sheet = read(chibo, board, "branch-sheet", "report", "--branch", branch, *args)
        told = {story["difficulty"] for visit in sheet["visits"] + sheet["open_earlier"]
                for story in visit["difficulties"] if story["overdue"]}
        of_branch = {finding["difficulty"]: finding["date"] for finding in audit["findings"]
                     if finding["code"] == "difficulty-overdue" and finding["branch"] == branch}
        later = {difficulty for difficulty, date in of_branch.items() if int(date[:4]) > sheet["years"][1]}
        if not told <= overdue or not set(of_branch) - later <= told:
            raise AssertionError(f"{branch}, overdue: the sheet says {sorted(told)}, the audit {sorted(of_branch)}")


def judge(chibo, board, args):
    """What does not hold, or nothing."""
    try:
        audit = read(chibo, board, "audit", "audit", *args)
        for areas in ("now", "then"):
            report = read(chibo, board, "report", "report", "--areas", areas, *args)
            adds_up(report, audit)
            is_whole(report)
            visits_agree(chibo, board, args, report, audit)
        forms_agree(chibo, board, args, report)
        pages_agree(chibo, board, args, audit)
        sheets_agree(chibo, board, args, audit)
    except (AssertionError, ValueError, KeyError) as error:
        return str(error)
    return ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--boards", type=int, default=100)
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    cases = {f"sample {day}": (SAMPLE, ["--year", "2023", "--as-of", day]) for day in ("2023-06-30", "2023-12-31")}
    cases["sample 2022, seen later"] = (SAMPLE, ["--year", "2022", "--as-of", "2023-12-31"])
    cases["sample 2019..2023"] = (SAMPLE, ["--year", "2019..2023", "--as-of", "2023-12-31"])
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(1, options.boards + 1):
            board = Board(seed)
            folder = os.path.join(scratch, str(seed))
            board.write(folder)
            cases[f"seed {seed}"] = (folder, board.args)
        for name, (folder, args) in cases.items():
            wrong = judge(chibo, folder, args)
            failed += bool(wrong)
            if wrong:
                print(f"FAILED: {name}: {' '.join(args)}: {wrong}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
