"""Entries of the journal, and their YAML. A reference `@label` becomes the id that the labelled entry was given."""
from dataclasses import dataclass, field

from . import texts
from .days import iso, month_of
from .writer import block, flow_list, flow_map

PLAIN, CORRECTED, MISTAKEN, SETTLED = range(4)  # what becomes of a visit's record later; see course.py

GRADES = (("tot", 90), ("kha", 70), ("trung-binh", 50), ("kem", 0))


def grade_of(score):
    return next(name for name, least in GRADES if score >= least)


def stamp(rng, on):
    return f"{iso(on)}T{rng.between(7, 16):02}:{rng.below(60):02}:00+07:00"


@dataclass(slots=True)
class Visit:
    day: int                        # the day; of a month-date the day on which it really was
    branch: str
    members: list
    month: bool = False             # written as `2023-09`
    guests: list = None
    session: str = None
    minutes: int = None
    turnout: tuple = None           # (present, eligible)
    guidance: list = None
    informed: list = None
    score: int = None
    grade: str = None
    difficulties: list = field(default_factory=list)  # (text, status, to, due)
    replaces: str = None
    by: str = None
    at: str = None
    note: str = None
    course: int = PLAIN
    label: str = None

    def shorten(self):
        """Leaves nothing but who, where, when, turnout and quality."""
        self.guests = self.session = self.minutes = self.guidance = self.informed = None
        self.difficulties = []
        return self

    def date(self):
        return month_of(self.day) if self.month else iso(self.day)

    def lines(self, id, labels):
        out = [f"- visit: {id}", f"  date: {self.date()}", f"  branch: {self.branch}",
               f"  members: [{', '.join(self.members)}]"]
        if self.guests:
            out.append(f"  guests: {flow_list(self.guests)}")
        if self.session:
            out.append(f"  session: {self.session}")
        if self.minutes:
            out.append(f"  minutes: {self.minutes}")
        if self.turnout:
            out.append(f"  turnout: {{present: {self.turnout[0]}, eligible: {self.turnout[1]}}}")
        if self.guidance:
            out.append("  guidance:")
            out += [f"    - {block(t)}" for t in self.guidance]
        if self.informed:
            out.append(f"  informed: {flow_list(self.informed)}")
        return out + self._judged() + self._recorded(labels)

    def _judged(self):
        out = []
        if self.score is not None or self.grade:
            score = None if self.score is None else str(self.score)
            out.append("  quality: " + flow_map((("score", score), ("grade", self.grade))))
        if self.difficulties:
            out.append("  difficulties:")
        return out + ["    - " + flow_map(zip(("text", "status", "to", "due"), d)) for d in self.difficulties]

    def _recorded(self, labels):
        pairs = (("replaces", self.replaces and resolve(self.replaces, labels)), ("by", self.by), ("at", self.at))
        out = [f"  {k}: {v}" for k, v in pairs if v]
        return out + ([f"  note: {block(self.note)}"] if self.note else [])


@dataclass(slots=True)
class Line:
    """An entry of any other kind: its kind, and its keys in order."""
    kind: str
    pairs: list
    label: str = None

    def lines(self, id, labels):
        return [f"- {self.kind}: {id}"] + [f"  {k}: {block(resolve(v, labels))}" for k, v in self.pairs if v is not None]


def resolve(text, labels):
    if not text.startswith("@"):
        return text
    label, dot, rest = text[1:].partition(".")
    return labels[label] + dot + rest


def follow_up(of, on, status, to=None, due=None):
    return Line("follow-up", [("of", of), ("date", iso(on)), ("status", status), ("to", to), ("due", due)])


def void(of, on, reason):
    return Line("void", [("of", of), ("date", iso(on)), ("reason", reason)])


def review(year, member, on, rng=None):
    signed = [("by", rng.pick(texts.CLERKS)), ("at", stamp(rng, on))] if rng else []
    return Line("review", [("year", str(year)), ("member", member), ("date", iso(on))] + signed)


def conclusion(year, member, on, text, decision):
    return Line("conclusion", [("year", str(year)), ("member", member), ("date", iso(on)), ("text", text), ("decision", decision)])
