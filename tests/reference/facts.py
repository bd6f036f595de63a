"""Reads a valid board as it stands in its files, and knows the calendar. Nothing here judges.

Days are ISO texts ("2023-09-05") throughout: their order as text is their order in time. Every mapping keeps its
place in the files under "@file", "@line" and "@column" (1-based, columns in characters).
"""
import calendar
import datetime
import os
import unicodedata

import yaml


class PlacedLoader(yaml.BaseLoader):
    """BaseLoader makes every scalar a text («YAML's guesses are never used»); this one adds where mappings begin."""

    def construct_scalar(self, node):
        # «Text is NFC inside; NFD input is accepted.»
        return unicodedata.normalize("NFC", super().construct_scalar(node))

    def construct_mapping(self, node, deep=False):
        mapping = super().construct_mapping(node, deep=deep)
        mapping["@line"] = node.start_mark.line + 1
        mapping["@column"] = node.start_mark.column + 1
        return mapping


def load(folder, name):
    """One file's content, or None if it is empty. «its (1-based) columns in characters»"""
    with open(os.path.join(folder, name), "rb") as file:
        content = yaml.load(file.read(), Loader=PlacedLoader)
    mark(content, name)
    return content


def mark(value, name):
    """Writes the file's name into every mapping of `value`."""
    if isinstance(value, dict):
        value["@file"] = name
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        mark(part, name)


def read_list(folder, name):
    """«one file X.yaml or a folder X/ whose *.yaml are read in name order (none, or an empty one: an empty list)»"""
    files = []
    if os.path.isfile(os.path.join(folder, name + ".yaml")):
        files = [name + ".yaml"]
    elif os.path.isdir(os.path.join(folder, name)):
        files = [name + "/" + each for each in sorted(os.listdir(os.path.join(folder, name))) if each.endswith(".yaml")]
    entries = []
    for file in files:
        content = load(folder, file)
        if isinstance(content, dict):      # a regulation or a plan: «a mapping, or a list of such»
            entries.append(content)
        elif content:
            entries.extend(content)
    return entries


class Board:
    def __init__(self, folder, known_by=None):
        self.settings = load(folder, "chibo.yaml")
        self.members = read_list(folder, "members")
        self.branches = read_list(folder, "branches")
        self.regulations = read_list(folder, "regulations")
        self.journal = read_list(folder, "journal")
        self.all_visits = self.entries("visit")      # known or not
        if known_by:   # «only entries recorded (`at`) by then (without `at`: always known)»
            self.journal = [entry for entry in self.journal if entry.get("at", known_by)[:10] <= known_by]
        self.plans = read_list(folder, "plans")
        for regulation in self.regulations:
            # «in force; defaults to `issued`»
            regulation["from"] = regulation.get("from", regulation["issued"])
        self.dead = self.dead_entries()
        self.visits = self.entries("visit")          # those known, in the order of the journal
        self.living_visits = self.living("visit")

    def entries(self, kind):
        return [entry for entry in self.journal if kind in entry]

    def dead_entries(self):
        """«An entry that some `void` names, or some visit's `replaces`, is dead for good: whatever the dates, for
        every A, even if the entry that names it is itself dead»"""
        dead = set()
        for entry in self.journal:
            if "void" in entry:
                dead.add(entry["of"])
            if "visit" in entry and "replaces" in entry:
                dead.add(entry["replaces"])
        return dead

    def living(self, kind):
        return [entry for entry in self.entries(kind) if entry[kind] not in self.dead]

    def member(self, member_id):
        return next((member for member in self.members if member["id"] == member_id), None)

    def branch(self, branch_id):
        return next((branch for branch in self.branches if branch["id"] == branch_id), None)


def in_time(thing, day):
    """«`from` and `to` are inclusive, may be absent (open)»"""
    return thing.get("from", "0000-00-00") <= day <= thing.get("to", "9999-99-99")


def shifted(day, number):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=number)).isoformat()


def month_length(year, month):
    return calendar.monthrange(year, month)[1]


def days_of_month(year, month):
    return [f"{year:04}-{month:02}-{number:02}" for number in range(1, month_length(year, month) + 1)]


def is_month(date):
    """«a day, or a month `2023-09` when the source gives no day»"""
    return len(date) == len("2023-09")


def days_of_date(date):
    """The day of a date, or each day of its month."""
    if is_month(date):
        return days_of_month(int(date[:4]), int(date[5:]))
    return [date]


def first_day(date):
    return days_of_date(date)[0]


def last_day(date):
    return days_of_date(date)[-1]


MONTHS_OF = {"year": 12, "half": 6, "quarter": 3, "month": 1}
LABEL_OF = {"year": "{y:04}", "half": "{y:04}-H{n}", "quarter": "{y:04}-Q{n}", "month": "{y:04}-{n:02}"}


def periods(per, year):
    """(label, days) of each period of the year. «A period's label is 2023, 2023-H1, 2023-Q3, 2023-07.»"""
    length = MONTHS_OF[per]
    result = []
    for number in range(1, 12 // length + 1):
        days = []
        for month in range((number - 1) * length + 1, number * length + 1):
            days.extend(days_of_month(year, month))
        result.append((LABEL_OF[per].format(y=year, n=number), days))
    return result


def period_of(per, day):
    """The label of the period that holds the day."""
    return next(label for label, days in periods(per, int(day[:4])) if day in days)
