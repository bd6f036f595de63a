"""A board with every fact of its lists, its journal and its plans, as others would keep it: transactions for ledger and
hledger, tables for sqlite3.

facts.py lays out ready what a count needs, and no more; here the others hold what the audit reads. Ledger and hledger
can't judge a visit by its branch, so the account still says whether it counts, as there; sqlite3 judges by its tables.
The regulations are left out: they are rules.
"""
import sqlite3

import yaml
from facts import PERSONS_KINDS, Accounts, Known, span

LISTS = ("areas", "branches", "members")
KINDS = ("visit", "follow-up", "review", "conclusion", "void")
OWN = (*KINDS, "id", "date", "branch", "members")  # have a place of their own in a transaction or a directive
REFERENCES = {"branch": "branches", "home": "branches", "member": "members", "members": "members", "of": "visit",
              "replaces": "visit"}

# What counts for a member in a year, as facts.Row.aside judges; a visit without a day lies within its month.
SQL = """with ended as (select of from void union select replaces from visit where replaces is not null)
select members.id, count(distinct visit.branch || ' ' || date) from visit
 join visit_members on owner = visit.key join members on members.key = value join branches on branches.key = branch
 where date >= '{year}' and date < '{next}' and visit.key not in ended
 and (branches."from" is null or date || '-31' >= branches."from") and (branches."to" is null or date <= branches."to")
 and (type = 'group' or home is not branch and kind in {kinds}) group by members.key"""


def sql(year):
    return SQL.format(year=year, next=int(year) + 1, kinds=PERSONS_KINDS)


def load(file):
    """What the file holds, every value as the text that stands there."""
    with open(file, encoding="utf-8") as text:
        return yaml.load(text, Loader=yaml.CBaseLoader)


class Whole:
    """The records of a board, by their kinds: {"areas": [...], ..., "visit": [...], "void": [...], "plans": [...]}."""

    def __init__(self, board):
        self.known = Known(board)
        self.records = {name: load(board / f"{name}.yaml") for name in LISTS}
        self.records |= {kind: [] for kind in KINDS}
        for file in sorted(board.glob("journal/*.yaml")):
            for entry in load(file):
                self.records[next(iter(entry))].append(entry)
        self.records["plans"] = [visit for file in sorted(board.glob("plans/*.yaml")) for visit in load(file)["visits"]]
        self.ended = {entry["of"] for entry in self.records["void"]}
        self.ended |= {entry["replaces"] for entry in self.records["visit"] if "replaces" in entry}


def leaves(value, key=None):
    """(key, text) of every value in it, by the innermost key."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from leaves(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each, key)
    else:
        yield key, value


def tags(record):
    """Lines under a directive or a transaction. hledger wants something else of «type»."""
    rest = {"type-of-member" if key == "type" else key: value for key, value in record.items() if key not in OWN}
    return "".join(f"    ; {key}: {value}\n" for key, value in leaves(rest))


def transaction(record, code, payee, accounts, mark="*"):
    """One that is dated by its month begins with it, and says so."""
    date = record["date"]
    month = f"    ; month: {date}\n" if len(date) == len("2023-07") else ""
    lines = "".join(f"    {account}  1 V\n" for account in accounts)
    return f"{span(date)[0]} {mark} ({code}) {payee}\n{month}{tags(record)}{lines}    board\n\n"


def write_ledger(whole, file):
    """For ledger and hledger: branches are payees, members and areas accounts, entries transactions, plans pending."""
    accounts = Accounts()
    with open(file, "w", encoding="utf-8") as out:
        for name, directive in (("areas", "account area:"), ("branches", "payee "), ("members", "account counted:")):
            out.writelines(f"{directive}{each['id']}\n{tags(each)}\n" for each in whole.records[name])
        for visit in whole.records["visit"]:
            rows = whole.known.rows(visit, int(visit["visit"] in whole.ended))
            out.write(transaction(visit, visit["visit"], visit["branch"], [accounts.of(row) for row in rows]))
        for kind in KINDS[1:]:
            out.writelines(transaction(each, each[kind], kind, [f"other:{kind}"]) for each in whole.records[kind])
        for visit in whole.records["plans"]:
            out.write(transaction(visit, visit["id"], visit["branch"], [f"planned:{visit['member']}"], "!"))


def columns(record):
    """The single values of a record, those of mappings among them: {"present": "42"}."""
    singles = {key: value for key, value in record.items() if not isinstance(value, list)}
    return dict(leaves(singles))


def create(database, table, own, rows):
    """A table with a column for every key that a row has; `own` are those by which a row is found."""
    names = list(dict.fromkeys([*own, *(name for row in rows for name in row)]))
    fields = ", ".join(f'"{name}" integer' if name in own else f'"{name}"' for name in names)
    without = " without rowid" if len(own) > 1 else ""
    database.execute(f'create table "{table}"({fields}, primary key({", ".join(own)})){without}')
    database.executemany(f'insert into "{table}" values({", ".join("?" for _ in names)})',
                         ([row.get(name) for name in names] for row in rows))


def write_database(whole, file):
    """For sqlite3: a table for each kind of record, one more for each list in it; who and what is named there by its key,
    a number, where the board has it; by its id, a text, where not."""
    keys = {name: {record.get("id", record.get(name)): number for number, record in enumerate(records, 1)}
            for name, records in whole.records.items()}

    def referred(key, value):
        return keys.get(REFERENCES.get(key), {}).get(value, value)

    with sqlite3.connect(file) as database:
        for name, records in whole.records.items():
            rows, lists = [], {}
            for number, record in enumerate(records, 1):
                rows.append({"key": number, **{key: referred(key, value) for key, value in columns(record).items()}})
                for key, values in record.items():
                    for place, value in enumerate(values if isinstance(values, list) else []):
                        single = columns(value) if isinstance(value, dict) else {"value": referred(key, value)}
                        lists.setdefault(key, []).append({"owner": number, "place": place, **single})
            create(database, name, ("key",), rows)
            for key, each in lists.items():
                create(database, f"{name}_{key}", ("owner", "place"), each)
        database.execute("analyze")
