#!/usr/bin/python3
"""run.py --chibo PATH [--boards N]: what `find` finds and `show` shows. Ends with «N passed, N failed».

Random boards (tests/reference/boards.py) and the sample province. What `find` answers is held against a search of its
own (oracle.py), with words of names in any order, with and without accents, in both Unicode forms and tone placements,
shortened and misspelt. What `show` says is held against `audit` and `report` of the same days. Every JSON answer is as
its schema in data/schema/ says.
"""
import argparse
import calendar
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "reference"), str(HERE.parent), str(HERE)]
sys.dont_write_bytecode = True
import oracle  # noqa: E402
from boards import Board  # noqa: E402

from schemas import held  # noqa: E402

SAMPLE = HERE.parent.parent / "data/tinh-mau"
PLACES = {"huyện": "H.", "xã": "X.", "phường": "P."}
TONE_PAIRS = [("hòa", "hoà"), ("thúy", "thuý"), ("Hòa", "Hoà"), ("Thúy", "Thuý")]


def answer(chibo, board, words, statuses):
    done = subprocess.run([chibo, "-C", str(board), *words], capture_output=True, env={}, check=False, timeout=60)
    if done.returncode not in statuses:
        raise AssertionError(f"{words}: exit status {done.returncode}: {done.stderr.decode()[:300]}")
    return done


def read(chibo, board, schema, *words, statuses=(0, 1)):
    """The JSON answer, held against its schema."""
    return held(schema, json.loads(answer(chibo, board, [*words, "--format", "json"], statuses).stdout))


def same(what, got, want):
    if got != want:
        raise AssertionError(f"{what}: {got}, not {want}")


# What people type.

def typed(r, record, areas):
    """Words of the record's name, and of an area around it, as somebody may type them."""
    words = [word for word in record.name.replace("«", " ").replace("»:", " ").split() if oracle.plain(word).strip("-.")]
    chosen = r.sample(words, r.randint(1, len(words))) if words else [record.id]
    if areas and r.random() < 0.4:
        chosen += r.choice(areas).split()
    if r.random() < 0.3:
        r.shuffle(chosen)
    text = " ".join(chosen)
    for old, new in TONE_PAIRS:
        if r.random() < 0.5:
            text = text.replace(old, new)
    for whole, short in PLACES.items():
        if r.random() < 0.3:
            text = text.replace(whole.capitalize() + " ", short + r.choice(["", " "]))
    if r.random() < 0.4:
        text = oracle.plain(text)
    if r.random() < 0.2:
        text = text.upper()
    if r.random() < 0.2 and len(text) > 3:
        text = text[:-1]
    return unicodedata.normalize(r.choice(["NFC", "NFD"]), text).strip() or record.id


def misspelt(r, text):
    at = r.randrange(len(text))
    return text[:at] + r.choice(["", "x", "q"]) + text[at + 1:]


# `find`.

def finds(chibo, folder, board, day, words, kind):
    """One search against the oracle: the same records; ids, accents and whole names first; a limit that only cuts."""
    args = [*(["--kind", kind] if kind else []), "--as-of", day, words]
    want = oracle.search(board, day, unicodedata.normalize("NFC", words), kind)
    got = read(chibo, folder, "find", "find", "--limit", "9999", *args)
    keys = [(hit["kind"], hit["id"]) for hit in got["hits"]]
    same(f"find {words!r} {kind}", sorted(keys), sorted(want))
    same(f"find {words!r}: found", got["found"], len(want))
    marks = [want[key] for key in keys]
    same(f"find {words!r}: order", marks, sorted(marks, reverse=True))
    few = read(chibo, folder, "find", "find", "--limit", "2", *args)
    same(f"find {words!r}: limited", few["hits"], got["hits"][:2])
    if not want:
        guesses(chibo, folder, board, day, words, kind, got["near"])
    return keys


def guesses(chibo, folder, board, day, words, kind, near):
    """What is suggested is of the kind asked for, and is found by its own name."""
    for hit in near:
        if kind and hit["kind"] != kind:
            raise AssertionError(f"find {words!r} --kind {kind} suggests {hit}")
        if (hit["kind"], hit["id"]) not in oracle.search(board, day, hit["name"], kind):
            raise AssertionError(f"find {words!r} suggests what is not there: {hit}")


def slip_is_guessed(chibo, folder, board, day, r, record):
    """A letter too many in a long word of a name: where nothing fits, the record, or one as near, is suggested."""
    words = [word for word, _ in record.words]
    long = [word for word in words if len(word) >= 6 and not word.isdigit()]
    if not long:
        return
    text = " ".join("q" + word if word == long[0] else word for word in words)
    if oracle.search(board, day, text, record.kind):
        return
    near = read(chibo, folder, "find", "find", text, "--kind", record.kind, "--as-of", day)["near"]
    if not near:
        raise AssertionError(f"find {text!r}: nothing is suggested, though {record.name} is there")


def searches(chibo, folder, board, day, r, count):
    records = oracle.records(board, day)
    if not records:
        return
    areas = [area["name"] for area in board["areas"]]
    for _ in range(count):
        record = r.choice(records)
        words = typed(r, record, areas if record.kind != "member" or r.random() < 0.1 else [])
        if r.random() < 0.25:
            words = misspelt(r, words)
        if oracle.words(words) and not words.startswith("-"):
            finds(chibo, folder, board, day, words, r.choice([None, None, record.kind, *oracle.KINDS]))
        if not record.id.startswith("-"):
            got = read(chibo, folder, "find", "find", record.id, "--as-of", day)["hits"]
            if record.id not in [hit["id"] for hit in got[:3]]:
                raise AssertionError(f"find {record.id}: {got[:3]}")
        slip_is_guessed(chibo, folder, board, day, r, record)


# `show`.

def shows_members(chibo, folder, board, args, audit):
    """Duties, visits, difficulties and what is out of reach are the audit's."""
    for member in board["members"][:6]:
        card = read(chibo, folder, "show-member", "show", member["id"], "--kind", "member", *args)
        own = [duty for duty in audit["duties"] if duty["member"] == member["id"]]
        keys = list(audit["duties"][0]) if audit["duties"] else []
        same(f"{member['id']}, duties", [{key: duty[key] for key in keys} for duty in card["duties"]], own)
        same(f"{member['id']}, visits", sorted(visit["visit"] for visit in card["visits"] if visit["fate"] == "counted"),
             sorted(visit for duty in own for visit in duty["visits"]))
        findings = [finding for finding in audit["findings"] if finding["member"] == member["id"]]
        same(f"{member['id']}, set aside", sorted(visit["code"] for visit in card["visits"] if visit["fate"] == "set-aside"
                                                  and visit["code"] not in ("unknown-branch", "unknown-member")),
             sorted(finding["code"] for finding in findings if finding["code"] in SET_ASIDE))
        beyond = {finding["period"] for finding in findings if finding["code"] == "quota-out-of-reach"}
        same(f"{member['id']}, out of reach", {duty["period"] for duty in card["duties"] if duty["days_left"] is not None
                                               and duty["days_left"] < duty["missing"]}, beyond)
        for duty in card["duties"]:
            is_consistent(member["id"], duty, card)


SET_ASIDE = ("duplicate-visit", "not-in-office", "branch-closed", "kind-not-counted", "home-not-counted")


def is_consistent(who, duty, card):
    still_open = duty["state"] in ("behind", "pending")
    if not still_open and (duty["days_left"] is not None or duty["latest"] is not None):
        raise AssertionError(f"{who}, {duty['period']}: {duty['state']}, yet {duty['latest']}")
    if duty["latest"] is not None and not card["closed"] < duty["latest"] <= duty["last_day"]:
        raise AssertionError(f"{who}, {duty['period']}: {duty['latest']} is no day left")
    if still_open and duty["days_left"] is not None:
        same(f"{who}, {duty['period']}: latest", duty["latest"] is None, duty["days_left"] < duty["missing"])


def next_meeting(branch, closed):
    """The first day after the closed one on which the branch is open and meets."""
    if "meets" not in branch:
        return None
    year, month = int(closed[:4]), int(closed[5:7])
    for _ in range(12 * 60):
        last = calendar.monthrange(year, month)[1]
        day = f"{year}-{month:02}-{min(int(branch['meets']), last):02}"
        if day > closed and day >= branch.get("from", "") and day <= branch.get("to", "9999"):
            return day
        if day > branch.get("to", "9999"):
            return None
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def shows_branches(chibo, folder, board, args, audit, report):
    """The last visit is the report's, the difficulties are the audit's, the next meeting is the calendar's."""
    told = {branch["branch"]: branch for branch in report["branches"]}
    overdue = [finding for finding in audit["findings"] if finding["code"] == "difficulty-overdue"]
    for branch in board["branches"][:8]:
        name = branch["id"]
        card = read(chibo, folder, "show-branch", "show", name, "--kind", "branch", *args)
        if name in told:
            sheet = read(chibo, folder, "branch-sheet", "report", "--branch", name, *args)
            same(f"{name}, visits", [visit["visit"] for visit in card["visits"]], [visit["visit"] for visit in sheet["visits"]])
            same(f"{name}, ever visited", card["last"] is None, told[name]["last"] is None)
            dates = {visit["visit"]: visit["date"] for visit in card["visits"]}
            if card["last"] in dates:
                same(f"{name}, last", dates[card["last"]], told[name]["last"])
        same(f"{name}, overdue", sorted(each["difficulty"] for each in card["open"] if each["overdue"]),
             sorted(finding["difficulty"] for finding in overdue if finding["branch"] == name))
        same(f"{name}, next meeting", card["next"], next_meeting(branch, card["closed"]))


def shows_areas(chibo, folder, board, args, report):
    """Coverage and attendance are the report's."""
    told = {area["area"]: area for area in report["areas"]}
    nothing = {"coverage": dict.fromkeys(report["coverage"], 0), "attended": dict.fromkeys(report["attended"], 0)}
    for area in board["areas"][:12]:
        card = read(chibo, folder, "show-area", "show", area["id"], "--kind", "area", *args)
        want = told.get(area["id"], nothing)
        for key in ("coverage", "attended"):
            same(f"{area['id']}, {key}", card[key], want[key])
        same(f"{area['id']}, branches", len(card["branches"]), card["coverage"]["branches"])
        same(f"{area['id']}, never", sum(each["last"] is None for each in card["branches"]), card["coverage"]["never"])
        if card["open"] < card["coverage"]["branches"]:
            raise AssertionError(f"{area['id']}: {card['open']} are open, {card['coverage']['branches']} counted")


def texts_speak(chibo, folder, board, args):
    """Every card can be told as text, in both languages."""
    for kind, entries in zip(oracle.KINDS, (board["members"], board["branches"], board["areas"])):
        for entry in entries[:2]:
            for language in ("vi", "en"):
                words = ["show", entry["id"], "--kind", kind, "--lang", language, *args]
                if entry["id"] not in answer(chibo, folder, words, (0,)).stdout.decode():
                    raise AssertionError(f"{words}: does not name it")


def judge(chibo, folder, board, args, seed, searched):
    """What does not hold, or nothing."""
    try:
        r = random.Random(seed)
        audit = read(chibo, folder, "audit", "audit", *args)
        years = ["--year", "{}..{}".format(*audit["years"])]
        args = [*years, *without_years(args)]
        report = read(chibo, folder, "report", "report", *args)
        searches(chibo, folder, board, audit["as_of"], r, searched)
        shows_members(chibo, folder, board, args, audit)
        shows_branches(chibo, folder, board, args, audit, report)
        shows_areas(chibo, folder, board, args, report)
        texts_speak(chibo, folder, board, args)
    except (AssertionError, ValueError, KeyError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def without_years(args):
    return args[2:] if args[:1] == ["--year"] else args


def sample():
    def entries(name):
        def texts(value):
            if isinstance(value, dict):
                return {key: texts(each) for key, each in value.items()}
            if isinstance(value, list):
                return [texts(each) for each in value]
            return value.isoformat() if isinstance(value, datetime.date) else str(value)
        return texts(yaml.safe_load((SAMPLE / f"{name}.yaml").read_text(encoding="utf-8")))
    return {name: entries(name) for name in ("areas", "members", "branches")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--boards", type=int, default=100)
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    cases = [("sample", SAMPLE, sample(), ["--year", "2023", "--as-of", "2023-11-15"], 0)]
    wrong = {}
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(1, options.boards + 1):
            board = Board(seed)
            folder = os.path.join(scratch, str(seed))
            board.write(folder)
            lists = {"areas": board.areas, "members": board.members, "branches": board.branches}
            cases.append((f"seed {seed}", folder, lists, board.args, seed))
        for name, folder, lists, args, seed in cases:
            why = judge(chibo, folder, lists, args, seed, 40 if name == "sample" else 6)
            if why:
                wrong[name] = why
                print(f"FAILED: {name}: {' '.join(args)}: {why}")
    print(f"{len(cases) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
