"""The facts of a board that make_board.py wrote, in the forms that other programs read.

The parser knows what make_board.py writes and no more: one key a line, records by «- ». It has nothing in common with
the program's own readers, so that the counts of the others are a check of the program too.

One row a visit and member: visit, date (as written, which may be a month), branch, kind (empty: an unknown branch), member,
type (empty: an unknown member), ended (voided or replaced), closed (the branch was not open), home (the member's own).
A plain text for ledger and hledger has no such columns: there what does not count stands in other accounts, and so do
second records of one visit, for which the others look themselves.
"""
import csv
from dataclasses import dataclass

COLUMNS = ("visit", "date", "branch", "kind", "member", "type", "ended", "closed", "home")
PERSONS_KINDS = ("ap", "khu-pho")  # that count for persons; for groups every kind does


@dataclass(slots=True)
class Row:
    visit: str
    date: str
    branch: str
    kind: str
    member: str
    type: str
    ended: int
    closed: int
    home: int

    def values(self):
        return [getattr(self, column) for column in COLUMNS]

    def aside(self):
        """Why the row does not count, a word; empty where it does."""
        if self.ended:
            return "ended"
        if not self.kind or not self.type:
            return "unknown"
        if self.closed:
            return "closed"
        if self.type == "person" and self.home:
            return "home"
        return "kind" if self.type == "person" and self.kind not in PERSONS_KINDS else ""


def records(file):
    """The records of a list file as mappings of their plain keys; what is nested deeper is passed over."""
    record = None
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("- "):
                if record:
                    yield record
                record = {}
            elif not line.startswith("  ") or line[2] == " ":
                continue
            key, _, value = line[2:].partition(":")
            record[key] = value.strip()
    if record:
        yield record


def span(date):
    """The first and the last day of a date, which may be a month; that all days are texts of one width is enough."""
    return (date, date) if len(date) == 10 else (date + "-01", date + "-31")


class Known:
    """Whom and what the board knows."""

    def __init__(self, board):
        self.branches = {r["id"]: (r["kind"], r.get("from", "0000-01-01"), r.get("to", "9999-12-31"))
                         for r in records(board / "branches.yaml")}
        self.members = {r["id"]: (r.get("type", "person"), r.get("home")) for r in records(board / "members.yaml")}

    def rows(self, entry, ended):
        """One for each member of a visit."""
        first, last = span(entry["date"])
        branch = entry["branch"]
        kind, since, until = self.branches.get(branch, ("", first, last))
        for member in entry["members"]:
            type_, home = self.members.get(member, ("", None))
            yield Row(entry["visit"], entry["date"], branch, kind, member, type_, ended, int(last < since or until < first),
                      int(home == branch))


def rows_of(board):
    """Every row, in the order of the journal."""
    known, visits, ended = Known(board), [], set()
    for file in sorted(board.glob("journal/*.yaml")):
        for entry in records(file):
            if "visit" in entry:
                members = entry["members"].strip("[]").split(", ")
                visits.append({"members": members, **{key: entry[key] for key in ("visit", "date", "branch")}})
                ended.add(entry.get("replaces"))
            elif "void" in entry:
                ended.add(entry["of"])
    for entry in visits:
        yield from known.rows(entry, int(entry["visit"] in ended))


def write_csv(rows, file):
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(row.values() for row in rows)


class Accounts:
    """What ledger and hledger are told of each row, in the order of the journal."""

    def __init__(self):
        self.seen = set()

    def of(self, row):
        """`counted:MEMBER` or `aside:WHY:MEMBER`."""
        aside, stay = row.aside(), (row.member, row.branch, row.date)
        if not aside and stay in self.seen:
            aside = "again"
        if not row.ended:
            self.seen.add(stay)
        return f"aside:{aside}:{row.member}" if aside else f"counted:{row.member}"


def write_ledger(rows, file):
    """Transactions that ledger and hledger both read: one a row."""
    accounts = Accounts()
    with open(file, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(f"{span(row.date)[0]} * {row.visit} {row.branch}\n    {accounts.of(row)}  1 V\n    board\n\n")
