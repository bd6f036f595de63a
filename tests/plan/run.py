#!/usr/bin/python3
"""run.py --chibo PATH [--small N] [--middle N] [--seed S] [-k NAME]: plans are best, and hold. Ends with «N passed, N failed».

Random boards (boards.py): the values of the goals are those that CBC and GLPK find for the model of oracle.py; no dates
level the months more (small boards); the plan holds by `plan check`, the answers are as their schemas say, the order of
the files has no say, why visits find no place adds up, and a plan that was written stays as it is. CBC and GLPK must be
there.
"""
import argparse
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]
from boards import PlanBoard, YEAR  # noqa: E402
from facts_of_plan import Facts, first_day, last_day  # noqa: E402
from oracle import Model  # noqa: E402
from schemas import held  # noqa: E402

SOLVERS = ("cbc", "glpsol")
LEVEL = []  # the small boards of which it is known that no dates level the months more


def run(chibo, board, *words):
    done = subprocess.run([chibo, "-C", str(board), *words], capture_output=True, env={}, check=False, timeout=120)
    if done.returncode not in (0, 1):
        raise AssertionError(f"{words}: exit status {done.returncode}: {done.stderr.decode()[:400]}")
    return done.stdout.decode("utf-8"), done.returncode


def same(what, got, want):
    if got != want:
        raise AssertionError(f"{what}: got {got}, want {want}")


def values(plan, facts):
    """(unplaced, exactly kept, kept on any date, points) of an answer, counted from its visits."""
    earlier = {}
    for visit in facts.open:
        earlier.setdefault((visit["member"], visit["branch"]), set()).add(visit["date"])
    planned = [v for v in plan["visits"] if not v.get("fixed")]
    dates = [(v["date"], earlier.get((v["member"], v["branch"]), set())) for v in planned]
    return (sum(u["missing"] for u in plan["unplaced"]), sum(date in known for date, known in dates),
            sum(bool(known) for _, known in dates), sum(v["points"] for v in planned))


def adds_up(plan, facts, code):
    """The totals are those of the visits; each visit's points are those of the contract."""
    totals, planned = plan["totals"], [v for v in plan["visits"] if not v.get("fixed")]
    same("placed", totals["placed"], len(planned))
    unplaced, exact, _, points = values(plan, facts)
    same("unplaced", totals["unplaced"], unplaced)
    same("kept", totals["kept"], exact)
    same("points", totals["points"], points)
    same("bound", totals["bound"], points)
    same("exit status", code, 1 if unplaced else 0)
    months = [sum(int(v["date"][5:7]) == month for v in plan["visits"]) for month in range(1, 13)]
    same("months", totals["months"], months)
    demand = sum(facts.missing(duty) for duty in facts.duties)
    same("placed and unplaced", len(planned) + unplaced, demand)
    same("fixed", sorted(v["id"] for v in plan["visits"] if v.get("fixed")), sorted(v["id"] for v in facts.fixed))
    for visit in planned:
        member, branch = facts.board.member(visit["member"]), facts.board.branch(visit["branch"])
        same(f"points of {visit}", visit["points"], facts.pair_points(member, branch, visit["date"]))
        if not visit["why"]:
            raise AssertionError(f"{visit} says no reason")
    ids = [v["id"] for v in plan["visits"]]
    same("ids", len(ids), len(set(ids)))


def explained(plan, facts):
    """Every conflict by arithmetic: who needs what, what there is, and that there is no more."""
    conflicts = plan["conflicts"]
    same("conflicts and unplaced", sum(c["missing"] for c in conflicts), sum(u["missing"] for u in plan["unplaced"]))
    rooms = {b["id"]: facts.room(b) for b in facts.board.branches}
    for conflict in conflicts:
        members = set(conflict["members"])
        same("missing", conflict["needed"] - conflict["takes"], conflict["missing"])
        same("takes", sum(limit["takes"] for limit in conflict["limits"]), conflict["takes"])
        for limit in conflict["limits"]:
            if limit["kind"] == "branch":
                same(f"room of {limit}", limit["takes"], rooms[limit["branch"]])
            elif limit["member"] not in members:
                raise AssertionError(f"{limit} is of nobody in the conflict")
        covers(conflict, facts)
        if any(change["unplaced"] >= plan["totals"]["unplaced"] for change in conflict["changes"]):
            raise AssertionError("a change that does not help")


def is_level(plan, facts, model):
    """No other dates for the same members and branches have a smaller sum of squared months."""
    planned = [v for v in plan["visits"] if not v.get("fixed")]
    standing = [sum(int(v["date"][5:7]) == m for v in plan["visits"] if v.get("fixed")) for m in range(1, 13)]
    _, exact, _, points = values(plan, facts)
    pairs = [(v["member"], v["branch"]) for v in planned]
    same("squared months", sum(n * n for n in plan["totals"]["months"]),
         model.level(pairs, standing, points, exact, "glpsol"))
    LEVEL.append(pairs)


def covers(conflict, facts):
    """Whatever the members could do is limited by one of the limits."""
    full = {limit["branch"] for limit in conflict["limits"] if limit["kind"] == "branch"}
    pairs = {(limit["member"], limit["branch"]) for limit in conflict["limits"] if limit["kind"] == "pair"}
    days = {(limit["member"], limit["from"]) for limit in conflict["limits"] if limit["kind"] == "day"}
    windows = [limit for limit in conflict["limits"] if limit["kind"] == "window"]
    model = Model(facts)
    in_conflict = demands_of(conflict, facts)
    for number, branch, date in model.columns:
        duty = facts.duties[number]
        member = duty["member"]["id"]
        if number not in in_conflict or not any(
                first_day(date) in window and room > 0 for window, room in facts.windows(duty)):
            continue
        limited = (branch in full or (member, branch) in pairs or (member, date) in days or
                   any(w["member"] == member and w["from"] <= first_day(date) <= w["to"] for w in windows))
        if not limited:
            raise AssertionError(f"{member} could go to {branch} on {date}, which no limit covers")
        if branch not in conflict["branches"] and branch in full:
            raise AssertionError(f"{branch} is not among the conflict's branches")


def demands_of(conflict, facts):
    """The duties that the conflict speaks of: all of its members', where their sum is what is needed."""
    own = {n: facts.missing(d) for n, d in enumerate(facts.duties)
           if d["member"]["id"] in conflict["members"] and facts.missing(d)}
    return own if sum(own.values()) == conflict["needed"] else {}


def holds(chibo, board, made, folder):
    """By the program's own checker, which shares no code with what made the plan."""
    if not any(not v.get("fixed") for v in made["visits"]):
        return
    file = Path(folder) / "plan.yaml"
    run(chibo, folder / "board", "plan", *board.words(), "--format", "yaml", "-o", str(file))
    out, code = run(chibo, folder / "board", "plan", "check", str(file), *board.words()[1:], "--format", "json")
    checked = held("plan-check", json.loads(out))
    same("breaches", checked["breaches"], [])
    same("status of the check", code, 0)
    # What was planned anew in the frozen time stands from then on, and is judged no more.
    for key in ("months", "unplaced") if "freeze_until" in board.args else ("points", "months", "unplaced"):
        same(f"{key} of the check", checked["totals"][key], made["totals"][key])


def order_has_no_say(chibo, board, made, folder):
    board.write(folder / "shuffled", shuffled=True)
    out, _ = run(chibo, folder / "shuffled", "plan", *board.words(), "--format", "json")
    same("another order of the files", json.loads(out), made)


def stays_as_written(chibo, board, folder):
    """Written, the plan is read back as it was; written again it is the same file."""
    kept = folder / "kept"
    shutil.copytree(folder / "board", kept)
    first, _ = run(chibo, kept, "plan", *board.words(), "--format", "json")
    if not json.loads(first)["visits"]:
        return
    file = kept / "plans/2024.yaml"
    before = visits_in(file)
    run(chibo, kept, "plan", *board.words(), "--write", "-n")
    same("the file after -n", visits_in(file), before)
    run(chibo, kept, "plan", *board.words(), "--write")
    text = file.read_text(encoding="utf-8")
    carried_on(before, visits_in(file), board, json.loads(first))
    again, _ = run(chibo, kept, "plan", *board.words(), "--write", "--format", "json")
    same("the file after a second --write", (kept / "plans/2024.yaml").read_text(encoding="utf-8"), text)
    before, after = (json.loads(t)["visits"] for t in (first, again))
    key = ("id", "seq", "date", "branch", "member", "status") + (() if "freeze_until" in board.args else ("points",))
    same("the plan after --write", [[v[k] for k in key] for v in after], [[v[k] for k in key] for v in before])


def visits_in(file):
    return {v["id"]: v for v in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["visits"]} \
        if file.exists() else {}


def carried_on(before, after, board, made):
    """What stays keeps its status and note; what moves is raised in `seq`; what is past stands; ids are never used anew."""
    planned = {v["id"] for v in made["visits"]}
    for name, visit in after.items():
        old = before.get(name)
        if old is None:
            if name not in planned or before and int(name[2:]) <= max(int(known[2:]) for known in before):
                raise AssertionError(f"{name} is no new id")
            continue
        for key in ("member", "branch", "status", "note"):
            usual = "planned" if key == "status" else None
            same(f"{key} of {name}", visit.get(key, usual), old.get(key, usual))
        moved = visit["date"] != old["date"]
        same(f"seq of {name}", int(visit.get("seq", 0)), int(old.get("seq", 0)) + moved)
        if moved and name not in planned:
            raise AssertionError(f"{name} is past or cancelled and was moved")
    for name in set(before) - set(after):
        status = before[name].get("status", "planned")
        if status != "planned" or last_day(before[name]["date"]) <= board.today:
            raise AssertionError(f"{name} stood and is gone")


def writing(chibo):
    """(name, whether it holds): locks, links, modes, the other form of the file."""
    def fresh(folder):
        board = PlanBoard(3)
        board.planned = ["{id: p-1, date: 2024-05-05, branch: cb-00, member: m00}"]
        shutil.rmtree(folder, ignore_errors=True)
        board.write(folder)
        return folder

    def write(folder, *words):
        return subprocess.run([chibo, "-C", str(folder), "plan", str(YEAR), "--today", "2023-12-31", "--write", *words],
                              capture_output=True, env={}, check=False, timeout=60).returncode

    with tempfile.TemporaryDirectory() as name:
        folder = fresh(Path(name) / "board")
        file, before = folder / "plans/2024.yaml", (folder / "plans/2024.yaml").read_bytes()
        lock = os.open(folder, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield "another writer: 75, the file as before", write(folder, "--wait", "0") == 75 and file.read_bytes() == before
        yield "-n asks for no lock", write(folder, "-n") in (0, 1) and file.read_bytes() == before
        os.close(lock)
        other = folder / "elsewhere.yaml"
        file.rename(other)
        other.chmod(0o640)
        file.symlink_to("../elsewhere.yaml")
        yield "a link stays a link, and the file its mode", (write(folder) in (0, 1) and file.is_symlink() and
                                                             other.read_bytes() != before and other.stat().st_mode & 0o777 == 0o640)
        yield "nothing is left beside", sorted(p.name for p in file.parent.iterdir()) == ["2024.yaml"]
        folder = fresh(folder)
        shutil.move(folder / "plans/2024.yaml", folder / "plans.yaml")
        (folder / "plans").rmdir()
        yield "plans.yaml is the plan's file where it holds it", (write(folder) in (0, 1) and not (folder / "plans").exists() and
                                                                   (folder / "plans.yaml").read_bytes() != before)
        (folder / "plans.yaml").write_text((folder / "plans.yaml").read_text().replace("year: 2024", "year: 2023"))
        text = (folder / "plans.yaml").read_bytes()
        yield "plans.yaml of another year is left alone", (write(folder) == 2 and (folder / "plans.yaml").read_bytes() == text and
                                                           not (folder / "plans").exists())
        folder = fresh(folder)
        shutil.rmtree(folder / "plans")
        yield "the folder is made where it is missing", write(folder) in (0, 1) and (folder / "plans/2024.yaml").exists()


def case(chibo, seed, size, solvers):
    board = PlanBoard(seed, size)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        board.write(folder / "board")
        out, code = run(chibo, folder / "board", "plan", *board.words(), "--format", "json")
        made = held("plan", json.loads(out))
        facts = Facts(folder / "board", YEAR, board.today, **board.args)
        adds_up(made, facts, code)
        explained(made, facts)
        holds(chibo, board, made, folder)
        order_has_no_say(chibo, board, made, folder)
        stays_as_written(chibo, board, folder)
        model = Model(facts)
        if len(solvers) > 1:
            is_level(made, facts, model)
        for solver in solvers:
            same(f"unplaced, kept exactly, kept, points ({solver})", values(made, facts), model.best(solver))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--small", type=int, default=200)
    parser.add_argument("--middle", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    missing = [solver for solver in SOLVERS if not shutil.which(solver)]
    if missing:
        print(f"{', '.join(missing)} must be there (make installs them)\n0 passed, 1 failed")
        return 1
    chibo = os.path.abspath(options.chibo)
    passed = failed = 0
    for name, holds_so in writing(chibo):
        passed, failed = passed + bool(holds_so), failed + (not holds_so)
        if not holds_so:
            print(f"== {name}: not so", flush=True)
    for seed in range(options.seed, options.seed + options.small + options.middle):
        middle = seed >= options.seed + options.small
        try:
            case(chibo, seed, 5 if middle else 1, SOLVERS[:1] if middle else SOLVERS)
            passed += 1
        except Exception:  # noqa: BLE001: whatever goes wrong with a board is told, and the next one tried
            failed += 1
            print(f"== board {seed}: " + traceback.format_exc(limit=-2), flush=True)
    print(f"months as level as can be: {len(LEVEL)} of {options.small} small boards")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
