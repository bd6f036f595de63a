#!/usr/bin/python3
"""run.py --chibo PATH [--boards N] [--seed S]: what is exported comes back as it was. Ends with «N passed, N failed».

Random boards (tests/reference/boards.py), each with the visits that stand: their export, taken into the board without a
journal, gives the same audit (but for file, line and column) and the same export; taken in twice it writes nothing twice.
The same of members and branches, with their remarks, taken into a board that has none. Visits that are voided or replaced
are exported with --all, and left out when they come back. Then single cases (cases.py).
"""
import argparse
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "reference"), str(HERE.parent)]
sys.dont_write_bytecode = True
from boards import Board  # noqa: E402
from facts import last_day  # noqa: E402

import cases  # noqa: E402
from schemas import held  # noqa: E402

LISTS = ("journal", "members", "branches", "plans")


def run(chibo, board, *words, status=(0,)):
    done = subprocess.run([chibo, "-C", str(board), *map(str, words)], capture_output=True, timeout=60, check=False,
                          env={"CHIBO_LANG": "en", "PATH": os.defpath})
    if done.returncode not in status:
        raise AssertionError(f"{words}: exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:800]}")
    return done.stdout


def without_places(answer):
    """The audit, its findings in an order that does not rest on files."""
    for found in answer["findings"]:
        for key in ("file", "line", "column"):
            del found[key]
    answer["findings"].sort(key=lambda found: json.dumps(found, sort_keys=True, ensure_ascii=False))
    return answer


def audit(chibo, board, args):
    return without_places(json.loads(run(chibo, board, "audit", "--format", "json", *args, status=(0, 1))))


def same(got, want, what):
    if got == want:
        return
    if isinstance(want, dict):
        keys = [key for key in want if want[key] != got.get(key)]
        raise AssertionError(f"{what}: differs in {keys}: expected {want[keys[0]]!r:.600}, got {got.get(keys[0])!r:.600}")
    raise AssertionError(f"{what}: expected {want!r:.600}, got {got!r:.600}")


def folded(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join("-" if c == " " else c for c in plain if not unicodedata.combining(c))


def settle(board):
    """Leaves of the journal the visits that stand and that `record` would take, each with who recorded it and when."""
    entries = board.journal_entries()
    dead = {entry.get("replaces") for entry in entries} | {entry["of"] for entry in entries if "void" in entry}
    seen = set()
    for name, all_of_file in sorted(board.journal.items()):
        kept = []
        for entry in all_of_file:
            if "visit" not in entry or entry["visit"] in dead:
                continue
            meetings = {(member, entry["branch"], entry["date"]) for member in entry["members"]}
            if meetings & seen:
                continue
            seen |= meetings
            entry.pop("replaces", None)
            entry.setdefault("by", "tct")
            entry.setdefault("at", last_day(entry["date"]) + "T08:15:00+07:00")
            for difficulty in entry.get("difficulties", []):
                if difficulty["status"] == "escalated":
                    difficulty.setdefault("to", "UBND huyện Mẫu; phòng «A|B» \\ C")
            kept.append(entry)
        board.journal[name] = kept
    kinds = {kind for regulation in board.regulations
             for kinds in [regulation["counts"]["kinds"], *(quota.get("kinds", []) for quota in regulation["quotas"])]
             for kind in kinds}
    for branch in board.branches:  # import knows «Khu phố» for the regulation's «khu-pho»
        if branch["kind"] not in kinds:
            branch["kind"] = next((kind for kind in sorted(kinds) if folded(kind) == folded(branch["kind"])), branch["kind"])


REMARKS = ("theo QĐ số 5; bổ sung", "a|b \\ c", "'=1+1", "2023/1", "-", "Trần Mẫu Hoà, Hòa", "no", "# 7")


def remark(board):
    """Gives members, their offices and leave, and branches notes and sources."""
    records = [*board.members, *board.branches, *(part for member in board.members
                                                  for key in ("offices", "leave") for part in member.get(key, []))]
    for number, record in enumerate(records):
        for step, key in enumerate(("note", "source")):
            if (number + step) % 3 == 0:
                record[key] = REMARKS[(number + step) % len(REMARKS)]


def bury(board):
    """Gives each file of the journal a visit that is voided, and one that is replaced; returns how they ended."""
    ended = {}
    for number, entries in enumerate(board.journal.values()):
        if not entries:
            continue
        year = entries[0]["visit"].split("/")[0]
        ids = [f"{year}/{900_000 + 10 * number + i}" for i in range(3)]
        dead = [{"visit": each, **{key: entries[0][key] for key in ("date", "branch", "members", "by", "at")}}
                for each in ids[:2]]
        entries[-1]["replaces"] = ids[1]
        ended.update({ids[0]: ("voided", ids[2]), ids[1]: ("replaced", entries[-1]["visit"])})
        entries += [*dead, {"void": ids[2], "of": ids[0], "date": last_day(entries[0]["date"]), "reason": "ghi nhầm"}]
    return ended


def copied(folder, to, lists):
    """A copy of the board without these lists."""
    shutil.copytree(folder, to)
    for name in lists:
        shutil.rmtree(to / name, ignore_errors=True)
        (to / f"{name}.yaml").unlink(missing_ok=True)
    return to


def tree(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def of_today(args):
    """The same without --known-by: on an earlier day a visit may have stood that is dead now."""
    at = args.index("--known-by") if "--known-by" in args else len(args)
    return args[:at] + args[at + 2:]


def visits_come_back(chibo, folder, scratch, args, seed):
    form = [(), ("--excel",), ("--excel", "--lang", "vi")][seed % 3]
    exported = scratch / "visits.csv"
    run(chibo, folder, "export", "visits", "--format", "csv", *form, "-o", exported)
    to = copied(folder, scratch / "visits", ["journal"])
    words = ("record", "import", exported, "--allow-findings", "--allow-future")
    answer = held("import", json.loads(run(chibo, to, *words, "--json")))
    same(answer["bad"] + answer["already"], 0, "rows that were not taken")
    same(audit(chibo, to, args), audit(chibo, folder, args), "the audit")
    same(run(chibo, to, "export", "visits", *form), exported.read_bytes(), "the export of what came back")
    before = tree(to)
    answer = json.loads(run(chibo, to, *words, "--json"))
    same((answer["written"], answer["bad"]), (0, 0), "what a second import writes")
    same(tree(to), before, "the files after a second import")
    without_ids(chibo, folder, scratch, args, exported)


def without_ids(chibo, folder, scratch, args, exported):
    """Rows that bring no ids along get the next ones of their years; the verdicts are the same."""
    rows = list(csv.reader(io.StringIO(exported.read_text(encoding="utf-8-sig"), newline="")))
    with open(scratch / "bare.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(row[1:] for row in rows)
    to = copied(folder, scratch / "bare", ["journal"])
    run(chibo, to, "record", "import", scratch / "bare.csv", "--allow-findings", "--allow-future")
    verdicts = [[{key: duty[key] for key in duty if key != "visits"} for duty in audit(chibo, board, args)["duties"]]
                for board in (to, folder)]
    same(*verdicts, "the duties of rows without ids")


def all_visits_come_out(chibo, board, scratch, seed):
    """--all exports the dead visits too and says by what they ended; they do not come back as visits that stand."""
    ended = bury(board)
    folder = scratch / "buried"
    board.write(str(folder))
    form = [(), ("--excel",), ("--excel", "--lang", "vi")][seed % 3]
    rows = json.loads(run(chibo, folder, "export", "visits", "--all", "--format", "json"))
    told = {row["id"]: (row["state"], row["ended_by"]) for row in held("export", rows)["rows"]}
    same({key: value for key, value in told.items() if value != ("living", None)}, ended, "what became of the visits")
    exported = scratch / "all.csv"
    run(chibo, folder, "export", "visits", "--all", *form, "-o", exported)
    to = copied(folder, scratch / "unburied", ["journal"])
    words = ("record", "import", exported, "--allow-findings", "--allow-future", "--json")
    for living in (len(told) - len(ended), 0):
        answer = held("import", json.loads(run(chibo, to, *words)))
        same((answer["written"], answer["bad"], answer["left_out"]), (living, 0, len(ended)), "written, bad and left out")
    args = of_today(board.args)
    same(audit(chibo, to, args), audit(chibo, folder, args), "the audit without the dead visits")
    same(run(chibo, to, "export", "visits"), run(chibo, folder, "export", "visits"), "the export of what came back")


def lists_come_back(chibo, folder, scratch, args):
    to = copied(folder, scratch / "lists", LISTS)
    for name in ("branches", "members"):
        exported = scratch / f"{name}.csv"
        run(chibo, folder, "export", name, "-o", exported)
        more = ("--allow-findings",) if name == "members" else ()
        run(chibo, to, "import", name, exported, *more)
        before = tree(to)
        answer = held("import", json.loads(run(chibo, to, "import", name, exported, *more, "--json")))
        same((answer["written"], answer["bad"]), (0, 0), f"what a second import of {name} writes")
        same(tree(to), before, f"the files after a second import of {name}")
        same(run(chibo, to, "export", name), exported.read_bytes(), f"the export of {name} that came back")
    for name in ("journal", "plans"):
        for path in (name, f"{name}.yaml"):
            if (folder / path).is_dir():
                shutil.copytree(folder / path, to / path)
            elif (folder / path).is_file():
                shutil.copy(folder / path, to / path)
    same(audit(chibo, to, args), audit(chibo, folder, args), "the audit with lists that came back")


def judge(chibo, seed):
    board = Board(seed)
    settle(board)
    remark(board)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        board.write(str(scratch / "board"))
        visits_come_back(chibo, scratch / "board", scratch, board.args, seed)
        lists_come_back(chibo, scratch / "board", scratch, board.args)
        for name in ("visits", "members", "branches"):
            held("export", json.loads(run(chibo, scratch / "board", "export", name, "--format", "json")))
        all_visits_come_out(chibo, board, scratch, seed)


def tried(name, check):
    try:
        check()
    except (AssertionError, subprocess.SubprocessError, ValueError, OSError) as failed:
        print(f"== {name}\n   {failed}", flush=True)
        return False
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--boards", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chibo = os.path.abspath(options.chibo)
    results = [tried(f"seed {seed}", lambda: judge(chibo, seed))
               for seed in range(options.seed, options.seed + options.boards)]
    results += [tried(check.__name__, lambda: cases.play(chibo, check)) for check in cases.ALL_CASES]
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
