"""The journal: an agenda of entries by the day of their record, written year by year, numbered as they come."""
from heapq import heappop, heappush

from . import course, entries, incidents, meetings, slips, texts
from .attendance import Year
from .days import day, month_span, year_span
from .entries import MISTAKEN, Visit
from .prng import Prng
from .regulations import FIRST_DAY
from .writer import File


class Journal:
    def __init__(self, shape, branches, people, plan):
        self.shape, self.branches, self.people, self.plan = shape, branches, people, plan
        self.rng = Prng(shape.seed, "journal")
        self.last_day = year_span(shape.last_year)[1]
        self.agenda, self.pushed, self.labels = [], 0, {}
        self.lazy_before = None

    def _push(self, on, entry):
        self.pushed += 1  # of one day: in the order in which they came up
        heappush(self.agenda, (on, self.pushed, entry))

    def _emit(self, out, year, on, entry):
        self.number += 1
        id = f"{year}/{self.number}"
        out.lines(entry.lines(id, self.labels))
        if entry.label:
            self.labels[entry.label] = id
        if isinstance(entry, Visit):
            self.plan.see(entry)
            for then in course.after(self.rng, entry, id, on, self.last_day):
                self._push(*then)

    def _month(self, who, year, month):
        """Puts the month's meetings on the agenda."""
        span = month_span(year, month)
        changing = {m.id for m in self.people.by_id.values() if not m.steady(*span)}
        for members in who.of_month(month):
            if not members:
                continue
            doubtful = [m for m in members if m.id in changing]
            visit = meetings.draw(self.rng, members, self.branches, span, lambda d: all(m.asked(d) for m in doubtful))
            recorded = meetings.sign(self.rng, visit, year_span(year)[1])
            if self.shape.brief:
                visit.shorten()
            if visit.course == MISTAKEN:  # a wrong record beside the right one, so that nobody loses a visit by it
                self._push(recorded, self._right(visit, members))
            if not self.shape.sample:
                slips.slip(self.rng, visit, self.branches)
            self._push(recorded, visit)

    def _right(self, wrong, members):
        branch = meetings.pick_branch(self.rng, members, self.branches)
        right = Visit(wrong.day, branch.id, wrong.members, session="thematic", by=wrong.by, at=wrong.at)
        meetings.fill(self.rng, right, branch.party_members)
        return right.shorten() if self.shape.brief else right

    def _once_a_year(self, year):
        """Self-reviews in December, conclusions on the year before in January."""
        if year_span(year)[1] < FIRST_DAY:
            return
        bound = [m for m in self.people.persons if m.serves(*year_span(year))]
        for m in bound:
            how = self.rng.below(100)
            if how < 95:
                on = day(f"{year}-12-01") + (self.rng.below(20) if how < 92 else self.rng.between(20, 30))
                self._push(on, entries.review(year, m.id, on, self.rng))
        if self.lazy_before is None:
            return
        on = day(f"{year}-01-16")
        for n, m in enumerate((m for m in self.people.persons if m.serves(*year_span(year - 1))), 1):
            text = texts.TOO_FEW if m.id in self.lazy_before else texts.ENOUGH
            self._push(on, entries.conclusion(year - 1, m.id, on, text, f"{n}-KL/TU-MẪU"))

    def write(self, folder):
        for year in range(self.shape.years[0], self.shape.last_year + 1):
            who, self.number = Year(self.shape, self.people, year), 0
            self._once_a_year(year)
            if self.shape.sample:
                for on, entry in incidents.of_year(year, self.branches):
                    self._push(on, entry)
            with File(folder, f"journal/{year}.yaml") as out:
                for month in range(1, 13):
                    self._month(who, year, month)
                    while self.agenda and self.agenda[0][0] <= month_span(year, month)[1]:
                        on, _, entry = heappop(self.agenda)
                        self._emit(out, year, on, entry)
            self.lazy_before = who.lazy
