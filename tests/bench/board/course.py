"""What becomes of a visit after it was recorded: its difficulties are followed up, the record corrected or voided."""
from dataclasses import replace

from . import texts
from .entries import CORRECTED, MISTAKEN, SETTLED, follow_up, stamp, void


def _follow(rng, visit, id, n, difficulty):
    """(day, entry) until it is resolved; one in sixteen never is."""
    of, day, text, status = f"{id}.{n}", visit.day, *difficulty[:2]
    end = day + rng.between(25, 85)
    out = []
    if status == "open" and rng.percent(40):
        on = day + rng.between(6, 24)
        out.append((on, follow_up(of, on, "escalated", texts.ADDRESSEE[text])))
    if rng.below(16):
        out.append((end, follow_up(of, end, "resolved")))
    elif rng.percent(60):
        out.append((end, follow_up(of, end, "open")))
    return out


def _correct(rng, visit, id, on):
    """The same meeting once more: nothing is taken away, so that follow-ups of the old difficulties hold for the new."""
    new = replace(visit, replaces=id, course=SETTLED, note=rng.pick(texts.CORRECTED), by=rng.pick(texts.CLERKS), at=stamp(rng, on))
    if visit.turnout:
        new.turnout = (visit.turnout[1], visit.turnout[1])
    new.minutes = (visit.minutes or 60) + 5
    return new


def after(rng, visit, id, recorded, last_day):
    """(day, entry) that the record of this visit brings about. Corrections come by `last_day`, the journal's end."""
    if visit.course == SETTLED:
        return []
    soon = min(recorded + rng.between(1, 16), last_day)
    if visit.course == MISTAKEN:
        return [(soon, void(id, soon, rng.pick(texts.MISTAKEN)))]
    out = [e for n, d in enumerate(visit.difficulties, 1) if d[1] != "resolved" for e in _follow(rng, visit, id, n, d)]
    if visit.course == CORRECTED:
        out.append((soon, _correct(rng, visit, id, soon)))
    return out
