"""The plan of the board's last year: made from what happened, with moves, cancellations, and a few visits that never came."""

from .days import day, iso, month_of, month_span, year_span
from .entries import PLAIN
from .prng import Prng
from .writer import File, flow_map

MOST = 400  # lines; a plan is made by people
EVERY_PERCENT = 25


class Plan:
    def __init__(self, shape, branches, people):
        self.year, self.branches, self.people = shape.last_year, branches, people
        self.rng, self.lines = Prng(shape.seed, "plan"), []
        self.span = year_span(self.year)
        self.known = {b.id for b in branches.all}  # a plan may name no other

    def see(self, visit):
        """Told of every visit that is recorded; some of the year's had been planned."""
        first, last = self.span
        if len(self.lines) >= MOST or visit.course != PLAIN or not first <= visit.day <= last:
            return
        if self.rng.percent(EVERY_PERCENT) and visit.branch in self.known:
            self.lines.append(self._planned(visit))

    def _planned(self, visit):
        how, seq, date = self.rng.below(10), 0, iso(visit.day)
        if how < 2:
            date = month_of(visit.day)
        elif how < 4:  # planned for another day of the month, after one move
            month = int(date[5:7])
            date, seq = iso(self.rng.between(*month_span(self.year, month))), 1
        return date, visit.branch, visit.members[0], "announced" if self.rng.percent(40) else "planned", seq, None

    def _anyhow(self, date, status, note):
        m = self.rng.pick([m for m in self.people.persons if m.asked(day((date + "-28")[:10]))] or self.people.persons)
        return date, self.rng.pick(self.branches.open_residential).id, m.id, status, self.rng.below(2), note

    def _add_what_never_came(self):
        y = self.year
        for date in (f"{y}-03-06", f"{y}-07", f"{y}-10-05"):
            self.lines.append(self._anyhow(date, "announced", None))
        for date, why in ((f"{y}-04-05", "trùng lịch họp Tỉnh ủy"), (f"{y}-08", "chi bộ đề nghị lùi"), (f"{y}-12-06", None)):
            self.lines.append(self._anyhow(date, "cancelled", why))

    def write(self, folder):
        self._add_what_never_came()
        with File(folder, f"plans/{self.year}.yaml") as f:
            f.lines([f"year: {self.year}", "visits:"])
            for n, (date, branch, member, status, seq, note) in enumerate(sorted(self.lines, key=lambda l: l[:3]), 1):
                pairs = (("id", f"p-{n}"), ("date", date), ("branch", branch), ("member", member),
                         ("status", None if status == "planned" and n % 2 else status),
                         ("seq", str(seq) if seq else None), ("note", note))
                f.lines(["  - " + flow_map(pairs)])
