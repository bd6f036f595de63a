"""Who is bound on a day, what duties follow, which visits count, and how each duty stands (spec, section 3).

Day by day and word by word: every function goes through the days it speaks of and asks each one.
"""
from collections import namedtuple

from facts import days_of_date, first_day, in_time, is_month, period_of, periods

Binding = namedtuple("Binding", "regulation office quota")
Counted = namedtuple("Counted", "visit member per period")


class Rules:
    """The board, the years asked for, A and Z: what every decision depends on."""

    def __init__(self, board, years, as_of, closed):
        self.board, self.years, self.as_of, self.closed = board, years, as_of, closed
        self.remembered = {}

    def asked(self, day):
        return self.years[0] <= int(day[:4]) <= self.years[1]

    def regulation_of(self, member, day):
        """«of those in force that list an office which the member holds that day, the one with the latest `from`
        (equal: the later in file order)»"""
        held = offices_held(member, day)
        best = None
        for regulation in self.board.regulations:
            lists = any(office["id"] in held for office in regulation["offices"])
            if in_time(regulation, day) and lists and (best is None or regulation["from"] >= best["from"]):
                best = regulation
        return best

    def bound(self, member, day):
        """The binding of that day, or None. Remembered, since it is asked for again and again."""
        key = (member["id"], day)
        if key not in self.remembered:
            self.remembered[key] = self.find_binding(member, day)
        return self.remembered[key]

    def find_binding(self, member, day):
        regulation = self.regulation_of(member, day)
        if regulation is None:
            return None
        # «the office is the first of its `offices` that the member holds; the quota is the one that lists this office»
        held = offices_held(member, day)
        office = next(office["id"] for office in regulation["offices"] if office["id"] in held)
        for quota in regulation["quotas"]:
            if office in quota["offices"]:
                return Binding(regulation, office, quota)
        return None   # «there is no falling back to another office or regulation»

    def bound_by(self, member, day, per):
        """«the bound days of a duty are those bound by a quota of its `per`»"""
        binding = self.bound(member, day)
        return binding if binding is not None and binding.quota["per"] == per else None

    def regulation_of_visit(self, visit):
        """«that of its first member who is bound (month-date: on some day of it, the first such day), else the
        latest in force on its first day»"""
        for member_id in visit["members"]:
            member = self.board.member(member_id)
            for day in days_of_date(visit["date"]) if member else []:
                if self.bound(member, day):
                    return self.bound(member, day).regulation
        latest = None
        for regulation in self.board.regulations:
            if in_time(regulation, first_day(visit["date"])) and (latest is None or regulation["from"] >= latest["from"]):
                latest = regulation
        return latest

    def seen(self, visit):
        """«A visit whose (first) day is after A, or outside the years asked for, is passed over in silence.»"""
        return first_day(visit["date"]) <= self.as_of and self.asked(visit["date"])


def offices_held(member, day):
    return {held["office"] for held in member["offices"] if in_time(held, day)}


def on_leave(member, day):
    return any(in_time(leave, day) for leave in member.get("leave", []))


def kinds_of(binding):
    """«A quota's kinds are its own `kinds`, else `counts.kinds`.»"""
    return binding.quota.get("kinds", binding.regulation["counts"]["kinds"])


def make_duties(rules):
    """«For each member and each period ... that lie in the years asked for», in the order of the answer."""
    duties = []
    for year in range(rules.years[0], rules.years[1] + 1):
        for per in ("year", "half", "quarter", "month"):
            for label, days in periods(per, year):
                for place, member in enumerate(rules.board.members):
                    duty = make_duty(rules, member, per, label, days)
                    if duty:
                        duties.append((days[0], days[-1], place, duty))
    # «ordered by the period's first day, then its last, then the member's place in the files»
    duties.sort(key=lambda row: row[:3])
    return [row[3] for row in duties]


def make_duty(rules, member, per, label, days):
    bound_days = [day for day in days if rules.bound_by(member, day, per)]
    if not bound_days:
        return None   # «exists where at least one day of the period is bound by a quota of that per, leave or not»
    free_days = [day for day in bound_days if not on_leave(member, day)]
    # «It shows the office and quota of the last bound day without leave, else of the last bound day.»
    shown = rules.bound(member, (free_days or bound_days)[-1])
    if not free_days:
        required = 0   # «where leave covers all these days required is 0»
    elif shown.regulation["counts"]["partial"] == "full":
        required = int(shown.quota["at_least"])
    else:
        total = sum(int(rules.bound(member, day).quota["at_least"]) for day in free_days)
        required = (2 * total + len(days)) // (2 * len(days))   # «(2·Σ + D) div (2·D)»
    return {"member": member, "shown": shown, "per": per, "period": label, "days": days, "free": free_days,
            "required": required, "visits": []}


def set_aside(rules, visit, member_id, earlier):
    """The first reason why the visit does not count for that member, or None; the binding, where it got that far.
    «For each member of a visit, the first of these that applies is found»"""
    member, branch = rules.board.member(member_id), rules.board.branch(visit["branch"])
    if member is None:
        return "unknown-member", None
    if branch is None:
        return "unknown-branch", None
    if (member_id, visit["branch"], visit["date"]) in earlier:
        return "duplicate-visit", None   # «same member, branch and date as an earlier living visit»
    days = days_of_date(visit["date"])
    # «for office and branch it is enough that some day of the month fits, and the first bound day decides»
    binding = next((rules.bound(member, day) for day in days if rules.bound(member, day)), None)
    if binding is None:
        return "not-in-office", None
    # «the day that binds and the day on which the branch is open need not be the same»
    if not any(in_time(branch, day) for day in days):
        return "branch-closed", None
    if branch["kind"] not in kinds_of(binding):
        return "kind-not-counted", None
    if binding.regulation["counts"]["home"] == "does-not-count" and member.get("home") == branch["id"]:
        return "home-not-counted", None
    return None, binding


def attend(rules):
    """(counted, [(code, visit, member id or None)]): every member of every visit seen, in the journal's order."""
    counted, aside, earlier = [], [], set()
    for visit in rules.board.living_visits:
        if rules.seen(visit):
            if rules.board.branch(visit["branch"]) is None:
                # «unknown-branch (once for the visit, whoever attended, known or not)»
                aside.append(("unknown-branch", visit, None))
            for member_id in visit["members"]:
                reason, binding = set_aside(rules, visit, member_id, earlier)
                if reason is None:
                    # «it counts towards the duty of the binding quota's `per` in the period of the date»
                    per = binding.quota["per"]
                    counted.append(Counted(visit, member_id, per, period_of(per, first_day(visit["date"]))))
                elif reason != "unknown-branch":
                    aside.append((reason, visit, member_id))
        for member_id in visit["members"]:
            earlier.add((member_id, visit["branch"], visit["date"]))
    return counted, aside


def settle(rules, duties, counted):
    """Gives each duty its visits and its state."""
    for duty in duties:
        for row in counted:
            if (row.member, row.per, row.period) == (duty["member"]["id"], duty["per"], duty["period"]):
                duty["visits"].append(row.visit["visit"])
        duty["state"] = state_of(rules, duty)


def state_of(rules, duty):
    required, number = duty["required"], len(duty["visits"])
    if required == 0:
        return "exempt"
    if number >= required:
        return "met"
    if duty["days"][-1] <= rules.closed:
        return "short"
    if rules.as_of < duty["days"][0]:
        return "pending"
    # «B = the bound days without leave of the period and E = those of them up to A»
    b = len(duty["free"])
    e = len([day for day in duty["free"] if day <= rules.as_of])
    return "behind" if number < (2 * required * e + b) // (2 * b) else "pending"


def overlap(one, other):
    """«one is a month, the other a day in it»"""
    if is_month(one) == is_month(other):
        return False
    return one.startswith(other) or other.startswith(one)
