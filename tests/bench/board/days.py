"""Days as ordinals (1 = 1 January of year 1), so that a million of them stay cheap."""
from datetime import date


def day(text):
    return date.fromisoformat(text).toordinal()


def iso(ordinal):
    return date.fromordinal(ordinal).isoformat()


def month_of(ordinal):
    """`2023-09`."""
    return date.fromordinal(ordinal).isoformat()[:7]


def month_span(year, month):
    first = date(year, month, 1).toordinal()
    last = (date(year, month + 1, 1) if month < 12 else date(year + 1, 1, 1)).toordinal() - 1
    return first, last


def year_span(year):
    return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
