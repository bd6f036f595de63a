"""The programs that are compared: how each is asked for every member's visits of the year, and how it answers."""
import csv
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import whole
from targets import ALL_FACTS, AUDIT as BY_CHIBO, GIT, LAID_OUT, WC

HERE = Path(__file__).resolve().parent
YEAR = "2023"
AUDIT = ["audit", "--year", YEAR, "--as-of", f"{YEAR}-12-31", "--format", "json"]

# The same question as it is put to those that have a language for it.
SQL = f"""select member, count(distinct branch || ' ' || date) from facts
 where date like '{YEAR}-%' and ended = 0 and closed = 0
 and (type = 'group' and kind <> '' or type = 'person' and home = 0 and kind in ('ap', 'khu-pho')) group by member"""
MILLER = (f'$date =~ "^{YEAR}-" && $ended == 0 && $closed == 0 && ($type == "group" && $kind != "" || '
          '$type == "person" && $home == 0 && ($kind == "ap" || $kind == "khu-pho"))')
TABLE = ("create table facts(visit text, date text, branch text, kind text, member text, type text, ended integer, "
         "closed integer, home integer)")


def by_audit(output):
    counts = {}
    for duty in json.loads(output)["duties"]:
        counts[duty["member"]] = counts.get(duty["member"], 0) + duty["counted"]
    return counts


def by_csv(output):
    """«member,count» lines."""
    return {member: int(count) for member, count in csv.reader(io.StringIO(output))}


def by_account(output):
    """«counted:MEMBER,1 V» lines; what else hledger's CSV holds is passed over."""
    return {found[1]: int(found[2]) for found in re.finditer(r'^"?counted:([^",]+)"?,"?(\d+) V"?$', output, re.M)}


def installed(program):
    return shutil.which(program) is not None


class Contestant:
    """A program, its command, and how its answer is read; where that is None the program tells no counts."""

    def __init__(self, name, command, read):
        self.name, self.command, self.read = name, command, read

    def is_installed(self):
        return installed(self.command[0])

    def answer(self):
        done = subprocess.run(self.command, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1) or not done.stdout and self.read:
            raise RuntimeError(f"{self.name}: exit status {done.returncode}: {done.stderr[:300]}")
        return done.stdout

    def check(self, expected):
        """Raises where the counts are not those of the audit, for every member."""
        output = self.answer()
        if self.read is None:
            return
        counts = {member: count for member, count in self.read(output).items() if count}
        wrong = [m for m in expected.keys() | counts.keys() if expected.get(m, 0) != counts.get(m, 0)]
        if wrong or not counts:
            some = [(m, expected.get(m, 0), counts.get(m, 0)) for m in sorted(wrong)[:3]]
            raise RuntimeError(f"{self.name}: other counts than the audit for {len(wrong)} members: {some}")


def audits(chibo, board):
    """The program itself, by either reader."""
    base = [chibo, "-C", str(board), *AUDIT]
    return [Contestant(BY_CHIBO, base, by_audit),
            Contestant(f"{BY_CHIBO}, YAML library", [*base, "--reader", "yaml-cpp"], by_audit)]


def lines(board):
    journal = sorted(str(file) for file in board.glob("journal/*.yaml"))
    return Contestant(WC, ["wc", "-l", *journal], None)


def database(facts, file):
    """sqlite3 on a database of the laid out facts that is there, and the making of one."""
    load = [".mode csv", f'.import --skip 1 "{facts}" facts']
    fresh = ["sh", "-c", 'rm -f "$0"; exec sqlite3 "$0" "$@"', f"{file}.new", TABLE, *load, SQL]
    subprocess.run(["sqlite3", str(file), TABLE, *load], check=True)
    return [Contestant(f"sqlite3, {LAID_OUT}", ["sqlite3", "-csv", str(file), SQL], by_csv),
            Contestant("sqlite3, with import", fresh, by_csv)]


def tables(facts):
    """Those that read the CSV each time."""
    miller = ["mlr", "--icsv", "--ocsv", "--headerless-csv-output", "filter", MILLER, "then", "count-distinct", "-f",
              "member,branch,date", "then", "count-distinct", "-f", "member", str(facts)]
    return [Contestant("miller", miller, by_csv),
            Contestant("python3 csv", [sys.executable, str(HERE / "count_csv.py"), str(facts), YEAR], by_csv)]


def ledgers(journal, held):
    """`held`: what the journal holds, behind the program's name."""
    span = ["-b", f"{YEAR}-01-01", "-e", f"{int(YEAR) + 1}-01-01"]
    ask = ["-f", str(journal), "balance", "^counted:", "--flat"]
    return [Contestant(f"ledger, {held}", ["ledger", "--args-only", *ask, "--no-total", "--format",
                                           "%(account),%(display_total)\n", *span], by_account),
            Contestant(f"hledger, {held}", ["hledger", *ask, "-N", "-O", "csv", *span], by_account)]


def with_all_facts(board, folder):
    """Those that can hold all that the board holds; their files are written into the folder."""
    held, database, journal = whole.Whole(board), folder / "whole.db", folder / "whole.ledger"
    whole.write_database(held, database)
    whole.write_ledger(held, journal)
    return [Contestant(f"sqlite3, {ALL_FACTS}", ["sqlite3", "-csv", str(database), whole.sql(YEAR)], by_csv),
            *ledgers(journal, ALL_FACTS)]
