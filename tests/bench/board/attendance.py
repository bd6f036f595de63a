"""Who attends when: each year's meetings shared out so that most members do what is asked of them, and a few less."""
from .cast import AT_MOST
from .days import month_span, year_span
from .people import asked_by_month
from .prng import Prng
from .regulations import FIRST_DAY

LAZY_PERCENT = 10


def year_meetings(shape, year):
    """A year in which the regulation is in force for part only has that part of the meetings."""
    first, last = year_span(year)
    if not first < FIRST_DAY <= last:
        return shape.visits_per_year
    return shape.visits_per_year * (last - FIRST_DAY + 1) // (last - first + 1)


def _months(year):
    """(days before, days up to) of each month, counting only days in force in the year in which that begins."""
    first, last = year_span(year)
    start = FIRST_DAY if first < FIRST_DAY <= last else first
    edges = [max(0, month_span(year, m)[1] - start + 1) for m in range(1, 13)]
    return list(zip([0] + edges, edges))


class Duty:
    """One member's attendances of the year, spread evenly over the days on which they are asked for."""
    __slots__ = ("member", "weight", "sums", "times", "phase")

    def __init__(self, member, year, rng):
        self.member, (self.sums, self.weight) = member, asked_by_month(member, year)
        self.times = 0
        self.phase = rng.below(max(1, sum(self.sums)))

    def in_month(self, month):
        total = sum(self.sums)
        if not self.times or not total:
            return 0
        before = sum(self.sums[:month - 1])
        return ((before + self.sums[month - 1]) * self.times + self.phase) // total - (before * self.times + self.phase) // total


class Stream:
    """The meetings that one sort of members attends in a year: so many, shared by weight."""

    def __init__(self, duties, meetings, times):
        self.duties, self.meetings, self.waiting = duties, meetings, []
        total, before = sum(d.weight for d in duties), 0
        for d in duties:  # so that they add up; with enough of them, nobody gets less than asked
            d.times = times * (before + d.weight) // total - times * before // total
            before += d.weight

    def of_month(self, rng, year, month, lazy):
        """Each meeting a list of one to three members, or none where nobody is free."""
        before, upto = _months(year)[month - 1]
        days = _months(year)[11][1]
        n = self.meetings * upto // days - self.meetings * before // days
        due = self.waiting + [d.member for d in self.duties for _ in range(d.in_month(month))]
        rng.shuffle(due)
        for i in range(n):
            who = list({m.id: m for m in due[i * len(due) // n:(i + 1) * len(due) // n]}.values())
            yield who[:3] or self._anybody(rng, month, lazy)
        self.waiting = [] if n else due

    def _anybody(self, rng, month, lazy):
        for _ in range(20):
            d = rng.pick(self.duties)
            if d.sums[month - 1] and d.member.id not in lazy:
                return [d.member]
        return []


class Year:
    """`of_month(m)` gives the meetings of a month, each a list of members."""

    def __init__(self, shape, people, year):
        self.year, self.rng = year, Prng(shape.seed, "attendance", year)
        persons = [Duty(m, year, self.rng) for m in people.persons]
        groups = [Duty(m, year, self.rng) for m in people.groups]
        if not sum(d.weight for d in persons):  # before any regulation: everybody alike
            for d in persons:
                d.weight, d.sums = 1, [1] * 12
        meetings, heavy = year_meetings(shape, year), sum(d.weight for d in groups)
        of_groups = meetings * heavy // (heavy + sum(d.weight for d in persons))
        of_persons = meetings - of_groups
        self.streams = [Stream(persons, of_persons, of_persons * 112 // 100)]
        if heavy:
            self.streams.append(Stream(groups, of_groups, of_groups))
        self.lazy = self._relax(persons, shape.sample)

    def _relax(self, persons, sample):
        """Some do less than is asked of them; returns their ids."""
        lazy = set()
        for d in persons:
            most = AT_MOST.get((self.year, d.member.id)) if sample else None
            if most is None and d.weight and self.rng.percent(LAZY_PERCENT):
                most = self.rng.below(d.weight)
            if most is not None:
                d.times = min(d.times, most)
                lazy.add(d.member.id)
        return lazy

    def of_month(self, month):
        for stream in self.streams:
            yield from stream.of_month(self.rng, self.year, month, self.lazy)
