"""One meeting: which cell, which day, and what was written of it."""
from . import texts
from .days import iso
from .entries import CORRECTED, MISTAKEN, PLAIN, Visit, grade_of, stamp


def pick_branch(rng, members, branches):
    """A cell that is open to the end; more often one of a followed district; never the member's home. Groups go anywhere."""
    first = members[0]
    for _ in range(8):
        pool = branches.open_residential
        if first.group and branches.others and rng.percent(40):
            pool = branches.others
        elif first.districts and rng.percent(60):
            pool = branches.by_district[rng.pick(first.districts)] or pool
        branch = rng.pick(pool)
        if all(m.home != branch.id for m in members):
            return branch
    return branch


def pick_day(rng, branch, span, fits):
    """The regular day, or another one for a thematic session; (day, session). `fits` says on which days the members may."""
    first, last = span
    regular = min(first + (branch.meets or 15) - 1, last)
    if fits(regular) and not rng.percent(12):
        return regular, "regular" if rng.percent(30) else None
    for _ in range(40):
        day = rng.between(first, last)
        if fits(day):
            return day, "thematic"
    return regular, None


def _difficulty(rng, day):
    text, addressee = rng.pick(texts.DIFFICULTIES)
    kind = rng.below(100)
    due = iso(day + rng.between(45, 150)) if rng.percent(30) else None
    if kind < 55:
        return text, "open", None, due
    if kind < 85:
        return text, "escalated", addressee, due
    return text, "resolved", None, None


def _assess(rng, visit):
    how, score = rng.below(100), rng.between(62, 98)
    visit.score = score if how < 90 else None
    visit.grade = grade_of(score) if how < 80 or how >= 90 else None


def fill(rng, visit, party_members):
    """What was seen, said and found; as much as clerks write: not always everything."""
    if rng.percent(18):
        visit.guests = rng.some(texts.GUESTS, rng.between(1, 3))
    if rng.percent(50):
        visit.minutes = rng.between(12, 30) * 5
    if party_members and rng.percent(80):
        eligible = party_members - rng.below(party_members // 6 + 1)
        visit.turnout = (eligible - rng.below(eligible // 5 + 1), eligible)
    if rng.percent(45):
        visit.guidance = rng.some(texts.GUIDANCE, rng.between(1, 2))
    if rng.percent(70):
        visit.informed = rng.some(texts.TOPICS, rng.between(1, 3))
        if rng.percent(15):
            visit.informed.append(rng.pick(texts.INFORMED))
    _assess(rng, visit)
    if rng.percent(18):
        visit.difficulties = [_difficulty(rng, visit.day) for _ in range(rng.between(1, 2))]
    return visit


def sign(rng, visit, year_end):
    """Who recorded it, and when: some days later, within the year. Returns the day of the record."""
    recorded = min(visit.day + rng.below(6), year_end)
    if not rng.percent(8):
        visit.by, visit.at = rng.pick(texts.CLERKS), stamp(rng, recorded)
    return recorded


def draw(rng, members, branches, span, fits):
    """A meeting of the month as it was recorded."""
    branch = pick_branch(rng, members, branches)
    day, session = pick_day(rng, branch, span, fits)
    visit = Visit(day, branch.id, [m.id for m in members], session=session, month=rng.percent(4))
    fill(rng, visit, branch.party_members)
    fate = rng.below(100)
    visit.course = CORRECTED if fate < 2 else MISTAKEN if fate == 99 else PLAIN
    return visit
