"""What a plan of a board is made from, worked out from the contract alone: day by day, and candidate by candidate.

Shares no code with the program. Duties and what counts come from the reference of the audit (tests/reference).
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "reference"))
from duties import Rules, attend, kinds_of, make_duties, on_leave, settle  # noqa: E402
from facts import (Board, MONTHS_OF, days_of_date, days_of_month, first_day, in_time, is_month, last_day,  # noqa: E402
                   month_length, period_of, periods)

DEFAULTS = {"outside_area": 300, "repeat": 2000, "visited": 1000, "each_month": 10, "most_months": 84,
            "low_grade": 150, "low_grades": 2}


class Facts:
    """The board on a day, and what was asked for."""

    def __init__(self, folder, year, today, spread="half", areas="prefer", per_branch=1, freeze_until=None):
        self.board = Board(str(folder))
        self.year, self.today, self.spread, self.wish = year, today, spread, areas
        self.per_branch, self.freeze = per_branch, freeze_until
        self.rules = Rules(self.board, (year, year), today, today)
        self.points = {**DEFAULTS, **{k: int(v) for k, v in (self.board.settings.get("planning") or {}).items()
                                      if not k.startswith("@")}}
        self.by_area = {area["id"]: area for area in areas_of(folder)}
        self.visits = [v for v in self.board.living_visits
                       if first_day(v["date"]) <= today and self.board.branch(v["branch"])]
        self.duties = make_duties(self.rules)
        settle(self.rules, self.duties, attend(self.rules)[0])
        self.dates_of = {v["visit"]: v["date"] for v in self.board.visits}
        self.sort_plan()
        self.done = {id(duty): [first_day(self.dates_of[v]) for v in duty["visits"]] for duty in self.duties}
        self.put_fixed()

    # The earlier plan.
    def sort_plan(self):
        self.fixed, self.open = [], []
        paid = {(m, v["branch"], first_day(v["date"])[:7]) for v in self.visits for m in v["members"]}
        for plan in self.board.plans:
            if int(plan["year"]) != self.year:
                continue
            for visit in plan["visits"]:
                ahead = [d for d in days_of_date(visit["date"]) if d > self.today and int(d[:4]) == self.year]
                status = visit.get("status", "planned")
                if not ahead or status == "cancelled" or (visit["member"], visit["branch"], visit["date"][:7]) in paid:
                    continue
                frozen = self.freeze and ahead[0] <= self.freeze
                (self.fixed if status == "announced" or frozen else self.open).append(visit)

    def put_fixed(self):
        seen = set()
        for visit in self.fixed:
            key = (visit["member"], visit["branch"], visit["date"])
            if key in seen:
                continue
            seen.add(key)
            member, branch = self.board.member(visit["member"]), self.board.branch(visit["branch"])
            days = days_of_date(visit["date"])
            binding = next((self.rules.bound(member, d) for d in days if self.rules.bound(member, d)), None)
            if not binding or not any(in_time(branch, d) for d in days) or branch["kind"] not in kinds_of(binding):
                continue
            if member.get("home") == branch["id"] and binding.regulation["counts"]["home"] == "does-not-count":
                continue
            label = period_of(binding.quota["per"], days[0])
            for duty in self.duties:
                if duty["member"] is member and duty["per"] == binding.quota["per"] and duty["period"] == label:
                    self.done[id(duty)].append(days[0])

    # Rules.
    def missing(self, duty):
        return max(0, duty["required"] - len(self.done[id(duty)])) if duty["days"][-1] > self.today else 0

    def windows(self, duty):
        """[(days, room)] of the windows left (H4)."""
        length = {"half": 6, "quarter": 3, "none": 12}[self.spread]
        months = MONTHS_OF[duty["per"]]
        length = min(length, months)
        begin = int(duty["days"][0][5:7])
        cut = [[d for m in range(start, start + length) for d in days_of_month(self.year, m)]
               for start in range(begin, begin + months, length)]
        free = set(duty["free"])
        left = [days for days in cut if any(d > self.today and d in free for d in days)]
        made = [sum(d in days for d in self.done[id(duty)]) for days in left]
        most = -(-duty["required"] // len(cut))
        while left and sum(max(0, most - m) for m in made) < self.missing(duty):
            most += 1
        return [(days, max(0, most - m)) for days, m in zip(left, made)]

    def meetings(self, branch):
        for month in range(1, 13):
            if "meets" in branch:
                yield f"{self.year}-{month:02}-{min(int(branch['meets']), month_length(self.year, month)):02}"
            else:
                yield f"{self.year}-{month:02}"

    def ahead(self, date):
        return [d for d in days_of_date(date) if d > self.today]

    def fits(self, duty, branch, date):
        """H5 and H6."""
        member, days = duty["member"], self.ahead(date)
        free = [d for d in days if d in duty["days"] and self.rules.bound_by(member, d, duty["per"])
                and not on_leave(member, d)]
        if not any(in_time(branch, d) and branch["kind"] in kinds_of(self.rules.bound(member, d)) for d in free):
            return False
        return member.get("home") != branch["id"] or any(
            self.rules.bound(member, d).regulation["counts"]["home"] == "counts" for d in free)

    def area_on(self, area_id, day):
        area = self.by_area[area_id]
        while "into" in area and area.get("to", "9999") < day:
            area = self.by_area[area["into"]]
        return area

    def path(self, branch, day):
        area = self.area_on(branch["area"], day) if "area" in branch else None
        found = []
        while area:
            found.append(area["id"])
            area = self.area_on(area["parent"], day) if "parent" in area else None
        return found

    def inside(self, member, branch, date):
        """H7: whether the branch lies in a place that the member follows."""
        if not member.get("areas"):
            return True
        return any(self.area_on(a, d)["id"] in self.path(branch, d) for d in self.ahead(date) for a in member["areas"])

    def made(self, branch):
        return sum(v["branch"] == branch["id"] and int(v["date"][:4]) == self.year for v in self.visits)

    def room(self, branch):
        return max(0, self.per_branch - self.made(branch) - sum(v["branch"] == branch["id"] for v in self.fixed))

    def been(self, member, branch, this_year):
        return any(v["branch"] == branch["id"] and member["id"] in v["members"] and
                   (int(v["date"][:4]) == self.year if this_year else int(v["date"][:4]) < self.year)
                   for v in self.visits)

    # Points.
    def branch_points(self, branch):
        def order(v):
            return first_day(v["date"]), [int(part) for part in v["visit"].split("/")]
        before = sorted((v for v in self.visits if v["branch"] == branch["id"] and int(v["date"][:4]) < self.year),
                        key=order)
        if not before:
            return 0
        last = before[-1]["date"]
        months = 12 * (self.year - int(last[:4])) + 1 - int(last[5:7])
        points = self.points["visited"] - self.points["each_month"] * min(months, self.points["most_months"])
        graded = [v for v in before if "quality" in v]
        if graded and self.is_low(graded[-1]):
            points -= self.points["low_grade"]
        return points

    def is_low(self, visit):
        regulation = self.rules.regulation_of_visit(visit)
        grades = regulation.get("grades", []) if regulation else []
        quality = visit["quality"]
        own = quality.get("grade")
        if own is None:
            own = next((g["id"] for g in grades if int(quality["score"]) >= int(g["from"])), None)
        lowest = [g["id"] for g in grades][::-1][:self.points["low_grades"]]
        return own in lowest

    def pair_points(self, member, branch, date):
        points = self.branch_points(branch)
        if self.wish == "prefer" and not self.inside(member, branch, date):
            points += self.points["outside_area"]
        if self.been(member, branch, False):
            points += self.points["repeat"]
        return points


def areas_of(folder):
    from facts import read_list
    return read_list(str(folder), "areas")
