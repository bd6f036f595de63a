"""Slips of the pen in boards of any size, so that each way of not counting is met at every size.

The sample has none of these: its wrinkles are placed by hand (incidents.py).
"""
from .days import iso
from .entries import SETTLED


def _stranger(rng, visit, branches):
    visit.members = visit.members + ["uy-vien-la"]


def _nowhere(rng, visit, branches):
    visit.branch = "cb-la"


def _office(rng, visit, branches):
    visit.branch = rng.pick(branches.others or branches.all).id


def _closed(rng, visit, branches):
    visit.branch = rng.pick(branches.closed or branches.all).id


def _early(rng, visit, branches):
    """Recorded before it was held."""
    if visit.at:
        visit.at = iso(visit.day - 2) + visit.at[10:]


def _unassessed(rng, visit, branches):
    visit.score = visit.grade = None


def _misgraded(rng, visit, branches):
    visit.score, visit.grade = 68, "tot"


def _nobody_told(rng, visit, branches):
    visit.difficulties = [("kiến nghị chưa rõ nơi nhận", "escalated", None, None)]
    visit.course = SETTLED


# Of 10,000 visits so many.
RATES = ((_stranger, 5), (_nowhere, 5), (_office, 30), (_closed, 10), (_early, 20), (_unassessed, 50),
         (_misgraded, 50), (_nobody_told, 20))


def slip(rng, visit, branches):
    """Changes one visit in fifty; most pass as they are."""
    dice = rng.below(10000)
    for change, rate in RATES:
        if dice < rate:
            change(rng, visit, branches)
            return
        dice -= rate
