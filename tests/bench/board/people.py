"""The members of the committee and the working groups."""
from dataclasses import dataclass, field

from . import cast, names
from .days import day, iso, month_span, year_span
from .prng import Prng
from .regulations import FIRST_DAY, GROUPS_DAY, yearly
from .writer import File, block, flow_list, flow_map

ALWAYS = (0, 1 << 30)


@dataclass(slots=True)
class Member:
    id: str
    name: str
    offices: list                              # (office, from, to), as text or None
    group: bool = False
    people: list = field(default_factory=list)
    areas: list = field(default_factory=list)
    districts: list = field(default_factory=list)
    home: str = None
    leave: list = field(default_factory=list)  # (from, to, reason, decision)
    note: str = None

    def asked(self, on):
        """What the regulations ask of the member for a year, by the offices held on that day; leave rests."""
        if any(first <= on <= last for first, last in (_span(f, t) for f, t, _, _ in self.leave)):
            return 0
        held = {o for o, f, t in self.offices if _span(f, t)[0] <= on <= _span(f, t)[1]}
        return yearly(held, on)

    def serves(self, first, last):
        """True where some office of the first regulation is held on some day between."""
        return any(_span(f, t)[0] <= last and first <= _span(f, t)[1] for _, f, t in self.offices)

    def steady(self, first, last):
        """True where nothing changes for the member between these days, so that one day speaks for all."""
        edges = [e for _, f, t in self.offices for e in _span(f, t)] + [e for f, t, _, _ in self.leave for e in _span(f, t)]
        edges += [FIRST_DAY, GROUPS_DAY]
        return not any(first <= e <= last for e in edges)

    def lines(self):
        out = [f"- id: {self.id}", f"  name: {block(self.name)}"]
        if self.group:
            out += ["  type: group", f"  people: {flow_list(self.people)}"]
        out.append("  offices:")
        out += ["    - " + flow_map((("office", o), ("from", f), ("to", t))) for o, f, t in self.offices]
        if self.areas:
            out.append(f"  areas: {flow_list(self.areas)}")
        if self.home:
            out.append(f"  home: {self.home}")
        if self.leave:
            out.append("  leave:")
        out += ["    - " + flow_map((("from", f), ("to", t), ("reason", r), ("decision", d))) for f, t, r, d in self.leave]
        return out + ([f"  note: {block(self.note)}"] if self.note else [])


def _span(first, last):
    return day(first) if first else ALWAYS[0], day(last) if last else ALWAYS[1]


def _office(index, total):
    """One secretary, three deputies, ten more of the standing committee, in a committee of 52; else in that measure."""
    for office, count in (("bi-thu", 1), ("pho-bi-thu", 3), ("uv-btv", 10)):
        count = max(1, count * total // 52)
        if index < count:
            return office
        index -= count
    return "uv-bch"


def _person(index, shape, places, branches, rng):
    since = "2015-10-20" if rng.percent(55) else "2020-10-15"
    followed = rng.some(places.districts, 2 if rng.percent(10) else 1)
    width = max(2, len(str(shape.members)))
    return Member(f"uy-vien-{index + 1:0{width}}", names.person(index), [(_office(index, shape.members), since, None)],
                  areas=[d.id for d in followed], districts=[d.district for d in followed],
                  home=rng.pick(branches.residential).id if rng.percent(70) else None)


def _group(index, shape):
    first = shape.members + 7 * index
    return Member(f"to-cong-tac-{index + 1}", f"Tổ công tác số {index + 1} (mẫu)", [("to-cong-tac", iso(GROUPS_DAY), None)],
                  group=True, people=[names.person(first + i) for i in range(3 + index % 4)])


class People:
    def __init__(self, shape, places, branches):
        rng = Prng(shape.seed, "people")
        self.persons = [_person(i, shape, places, branches, rng) for i in range(shape.members)]
        self.groups = [_group(i, shape) for i in range(shape.groups)]
        if shape.sample:
            cast.play(self.persons, branches)
        self.by_id = {m.id: m for m in self.persons + self.groups}

    def write(self, folder):
        with File(folder, "members.yaml") as f:
            for member in self.persons + self.groups:
                f.lines(member.lines())


def asked_by_month(member, year):
    """For each month the sum of what is asked on its days; and what the year asks in all, rounded half up."""
    sums = []
    for month in range(1, 13):
        first, last = month_span(year, month)
        if member.steady(first, last):
            sums.append(member.asked(first) * (last - first + 1))
        else:
            sums.append(sum(member.asked(d) for d in range(first, last + 1)))
    first, last = year_span(year)
    days = last - first + 1
    return sums, (2 * sum(sums) + days) // (2 * days)
