#!/usr/bin/python3
"""reference.py BOARD_DIR [--year Y|Y1..Y2] [--as-of DAY] [--today DAY]

An oracle for `chibo audit --format json`, written from the specification alone and in the plainest way: it goes through
days one by one and computes no intervals. The board must be valid. `message` is always null.
"""
import argparse
import json
import sys

from duties import Rules, attend, kinds_of, make_duties, offices_held, on_leave, overlap, settle
from facts import Board, days_of_date, first_day, in_time, is_month, last_day, month_length, periods, shifted

SEVERITY = {
    "quota-short": "error", "quota-behind": "warning", "quota-out-of-reach": "warning", "review-missing": "error",
    "unknown-member": "error", "unknown-branch": "error", "duplicate-visit": "warning", "not-in-office": "warning",
    "branch-closed": "warning", "possible-duplicate": "warning", "kind-not-counted": "note",
    "home-not-counted": "note", "same-day": "warning", "recorded-early": "warning", "assessment-missing": "warning",
    "grade-mismatch": "warning", "escalation-incomplete": "warning", "difficulty-overdue": "warning",
    "plan-missed": "warning", "unknown-office": "warning", "bound-by-two": "warning"}


def finding(code, place, member=None, visit=None, difficulty=None, period=None, planned=None):
    """«A finding names what it is about and leaves the rest null: `branch` (as written) and `date` (the visit's, as
    written) wherever `visit` is given»; `planned` is the plan's visit of `plan-missed`."""
    about = visit or planned or {}
    return {"code": code, "severity": SEVERITY[code], "member": member, "branch": about.get("branch"),
            "visit": visit["visit"] if visit else None, "difficulty": difficulty, "period": period,
            "date": about.get("date"), "message": None,
            "file": place["@file"], "line": place["@line"], "column": place["@column"]}


def about_duties(rules, duties):
    for duty in duties:
        codes = {"short": ["quota-short"], "behind": ["quota-behind"]}.get(duty["state"], [])
        if duty["state"] in ("behind", "pending") and out_of_reach(rules, duty):
            codes = codes + ["quota-out-of-reach"]
        for code in codes:
            yield finding(code, duty["member"], member=duty["member"]["id"], period=duty["period"])


def meets_on(branch, day):
    """«a day past the month's end is its last day»"""
    return int(day[8:]) == min(int(branch["meets"]), month_length(int(day[:4]), int(day[5:7])))


def out_of_reach(rules, duty):
    member = duty["member"]
    ahead = [day for day in duty["days"] if day > rules.closed]
    # «every branch of its quota's kinds that is open on some day of the period after Z gives `meets`, there is at
    # least one»; «the branches are those of the quota that the duty shows, the member's home among them»
    branches = [branch for branch in rules.board.branches
                if branch["kind"] in kinds_of(duty["shown"]) and any(in_time(branch, day) for day in ahead)]
    if not branches or any("meets" not in branch for branch in branches):
        return False
    # «A day left: in the period, after Z, the member bound by a quota of that `per` and not on leave, and one of
    # those branches, open that day, meets on it»
    left = [day for day in ahead
            if rules.bound_by(member, day, duty["per"]) and not on_leave(member, day)
            and any(in_time(branch, day) and meets_on(branch, day) for branch in branches)]
    return len(left) < duty["required"] - len(duty["visits"])


def about_members(rules):
    for member in rules.board.members:
        for year in range(rules.years[0], rules.years[1] + 1):
            if review_missing(rules, member, year):
                yield finding("review-missing", member, member=member["id"], period=str(year))
        listed = {office["id"] for regulation in rules.board.regulations for office in regulation["offices"]}
        # «a member has an office that no regulation of the board lists (once a member)»
        if any(held["office"] not in listed for held in member["offices"]):
            yield finding("unknown-office", member, member=member["id"])
        if bound_by_two(rules, member):
            yield finding("bound-by-two", member, member=member["id"])


def days_of_year(year):
    return periods("year", year)[0][1]


def review_missing(rules, member, year):
    bound_days = [day for day in days_of_year(year) if rules.bound(member, day)]
    if not bound_days:
        return False   # «the member was bound on some day of the year»
    # «the due day is that of the regulation binding on the year's last bound day, after A or on leave as it may be»
    due = rules.bound(member, bound_days[-1]).regulation.get("self_review_due")
    if due is None or not f"{year:04}-{due}" <= rules.closed:
        return False
    # «and no living `review` of that year dated <= A»
    return not any(int(review["year"]) == year and review["member"] == member["id"] and review["date"] <= rules.as_of
                   for review in rules.board.living("review"))


def bound_by_two(rules, member):
    """«on some day of the years asked for, the member holds an office that a regulation in force lists and the
    member's regulation does not (once a member; days after A and days without a quota too)»"""
    for year in range(rules.years[0], rules.years[1] + 1):
        for day in days_of_year(year):
            own = rules.regulation_of(member, day)
            own_offices = {office["id"] for office in own["offices"]} if own else set()
            for regulation in rules.board.regulations:
                listed = {office["id"] for office in regulation["offices"]}
                if in_time(regulation, day) and (offices_held(member, day) & listed) - own_offices:
                    return True
    return False


def about_counting(counted, aside):
    for code, visit, member_id in aside:
        yield finding(code, visit, member=member_id, visit=visit)
    for number, row in enumerate(counted):
        mine = [other.visit for other in counted[:number] if other.member == row.member]
        # «an earlier counted one of the same member and branch overlaps it»
        if any(other["branch"] == row.visit["branch"] and overlap(other["date"], row.visit["date"]) for other in mine):
            yield finding("possible-duplicate", row.visit, member=row.member, visit=row.visit)
        # «on the same day (not month) as an earlier counted one of the same member, at another branch»
        if not is_month(row.visit["date"]) and any(other["branch"] != row.visit["branch"]
                                                   and other["date"] == row.visit["date"] for other in mine):
            yield finding("same-day", row.visit, member=row.member, visit=row.visit)


def about_visits(rules):
    """«Where not said otherwise a finding about a visit is made for visits in the years asked for and up to A.»"""
    for visit in rules.board.living_visits:
        if not rules.seen(visit):
            continue
        # «(first) day is after the day of its `at`»; «their day is the one written»
        if "at" in visit and first_day(visit["date"]) > visit["at"][:10]:
            yield finding("recorded-early", visit, visit=visit)
        regulation = rules.regulation_of_visit(visit)
        required = regulation is not None and regulation.get("assessment", "optional") == "required"
        # «at a known branch, lacks `quality` where the visit's regulation requires it»
        if required and "quality" not in visit and rules.board.branch(visit["branch"]):
            yield finding("assessment-missing", visit, visit=visit)
        if grade_mismatch(visit.get("quality", {}), regulation):
            yield finding("grade-mismatch", visit, visit=visit)


def grade_mismatch(quality, regulation):
    """«a living visit's grade is not the grade of its score (by the visit's regulation, where it has grades; a score
    that reaches none mismatches any)»"""
    if "score" not in quality or "grade" not in quality or regulation is None or "grades" not in regulation:
        return False
    # «a score's grade is the first whose `from` it reaches»
    reached = [grade["id"] for grade in regulation["grades"] if int(quality["score"]) >= int(grade["from"])]
    return not reached or reached[0] != quality["grade"]


def words(rules, visit, number):
    """«Its words are the difficulty itself, then its living follow-ups dated <= A, inherited ones too, by date, then
    place in the journal»"""
    names, old = [], visit
    while old is not None:   # «follow-ups of the n-th difficulty of the old one hold for the n-th of the new»
        names.append(f"{old['visit']}.{number}")
        old = next((each for each in rules.board.all_visits if each["visit"] == old.get("replaces")), None)
    later = [entry for entry in rules.board.living("follow-up")
             if entry["of"] in names and entry["date"] <= rules.as_of]
    return [visit["difficulties"][number - 1]] + sorted(later, key=lambda entry: entry["date"])


def about_difficulties(rules):
    for visit in rules.board.living_visits:
        for number, difficulty in enumerate(visit.get("difficulties", []), 1):
            said = words(rules, visit, number)
            name = f"{visit['visit']}.{number}"
            # «last word is `escalated`, with no `to` in it nor in any word before»
            if rules.seen(visit) and said[-1]["status"] == "escalated" and not any("to" in word for word in said):
                yield finding("escalation-incomplete", difficulty, visit=visit, difficulty=name)
            # «of any year, its (first) day <= A, whose last word is not `resolved` and is past due (due day <= Z)»
            if first_day(visit["date"]) <= rules.as_of and said[-1]["status"] != "resolved":
                due = due_day(rules, visit, said)
                if due is not None and due <= rules.closed:
                    yield finding("difficulty-overdue", difficulty, visit=visit, difficulty=name)


def due_day(rules, visit, said):
    """«that of the last word that gives one, else by `difficulty_due_days` of the visit's regulation, else none»"""
    given = [word["due"] for word in said if "due" in word]
    if given:
        return given[-1]
    regulation = rules.regulation_of_visit(visit)
    if regulation is None or "difficulty_due_days" not in regulation:
        return None
    # «due so many days after the visit's (last) day»
    return shifted(last_day(visit["date"]), int(regulation["difficulty_due_days"]))


def about_plans(rules):
    for plan in rules.board.plans:
        for planned in plan["visits"]:
            # «not cancelled, begins in the years asked for and has ended by Z (a month ends with its last day)»
            if planned.get("status", "planned") == "cancelled" or not rules.asked(first_day(planned["date"])) \
                    or last_day(planned["date"]) > rules.closed:
                continue
            # «no living visit of that member to that branch, its (first) day <= A, is in the same month»
            if not any(planned["member"] in visit["members"] and visit["branch"] == planned["branch"]
                       and first_day(visit["date"]) <= rules.as_of and visit["date"][:7] == planned["date"][:7]
                       for visit in rules.board.living_visits):
                yield finding("plan-missed", planned, member=planned["member"], planned=planned)


def order_of(board):
    """«findings by file and line, then code, period, the member's place in the visit, the difficulty's number»"""
    visits = {visit["visit"]: visit for visit in board.visits}

    def key(found):
        attended = visits[found["visit"]]["members"] if found["visit"] else []
        place = attended.index(found["member"]) if found["member"] in attended else -1
        number = int(found["difficulty"].rsplit(".")[-1]) if found["difficulty"] else 0
        return found["file"], found["line"], found["code"], found["period"] or "", place, number
    return key


def summary_of(duties, findings):
    def distinct(kind):
        return len({duty["member"]["id"] for duty in duties if duty["member"].get("type", "person") == kind})
    result = {"members": distinct("person"), "groups": distinct("group")}
    for state in ("met", "short", "behind", "pending", "exempt"):
        result[state] = len([duty for duty in duties if duty["state"] == state])
    for severity in ("error", "warning", "note"):
        result[severity + "s"] = len([found for found in findings if found["severity"] == severity])
    return result


def shown_duty(duty):
    member = duty["member"]
    return {"member": member["id"], "name": member["name"], "type": member.get("type", "person"),
            "office": duty["shown"].office, "quota": duty["shown"].quota["id"], "per": duty["per"],
            "period": duty["period"], "required": duty["required"], "counted": len(duty["visits"]),
            "state": duty["state"], "visits": duty["visits"]}


def audit(folder, year=None, as_of=None, today=None, known_by=None):
    board = Board(folder, known_by)
    # «--as-of A means the close of day A»; else «A = today, but what is due today is not past yet»
    closed = as_of or shifted(today, -1)
    as_of = as_of or today
    if year:
        asked = [int(part) for part in year.split("..")]
        years = [asked[0], asked[-1]]
    else:   # «the year of A and, until 31 March, the year before it too»
        years = [int(as_of[:4]) - (1 if as_of[5:] <= "03-31" else 0), int(as_of[:4])]
    rules = Rules(board, years, as_of, closed)
    duties = make_duties(rules)
    counted, aside = attend(rules)
    settle(rules, duties, counted)
    findings = [*about_duties(rules, duties), *about_members(rules), *about_counting(counted, aside),
                *about_visits(rules), *about_difficulties(rules), *about_plans(rules)]
    findings.sort(key=order_of(board))
    in_force = [regulation["number"] for regulation in board.regulations if in_time(regulation, as_of)]
    answer = {"known_by": known_by} if known_by else {}
    return {**answer, "format": "chibo.audit/1", "board": board.settings["board"], "regulations": in_force, "years": years,
            "as_of": as_of, "closed": closed, "duties": [shown_duty(duty) for duty in duties],
            "findings": findings, "summary": summary_of(duties, findings)}


def parser():
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--year")
    result.add_argument("--as-of", dest="as_of")
    result.add_argument("--today")
    result.add_argument("--known-by", dest="known_by")
    return result


def main():
    reader = parser()
    reader.add_argument("board")
    asked = reader.parse_args()
    if not asked.as_of and not asked.today:
        reader.error("--as-of or --today is needed: the reference has no clock")
    answer = audit(asked.board, asked.year, asked.as_of, asked.today, asked.known_by)
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 1 if answer["summary"]["errors"] else 0


if __name__ == "__main__":
    sys.exit(main())
