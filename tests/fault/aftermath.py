"""What must hold after a fault, whatever it was.

(a) the board is valid; (b) all bytes that stood in it are there; (c) the new entry is whole or absent; (d) exit
status 0 means that it is there; (e) the next entry is recorded, and so is the first one where it is given again;
(f) no file is left that does not belong to the board.
"""
import re

import boards
from stage import OTHER, VISIT, entries, need, same, shown

AT = re.compile(rb"  at: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
ID = re.compile(rb"\b(?:visit|follow-up|review|conclusion|void)\W+(\d{4})/(\d+)")


def timeless(text):
    """The bytes without the time of recording."""
    return AT.sub(b"  at: T", text)


def draft(stage, board, words, what="dry run"):
    """The bytes that the command would append."""
    done = stage.run(board, (*words, "-n"))
    same(done.returncode, 0, f"{what}: -n: exit status, with stderr {done.stderr.decode()!r:.400}")
    return done.stdout


class Before:
    """The board as it is before the fault, and the entry that is to be recorded."""

    def __init__(self, stage, board, target, words=VISIT):
        self.stage = stage
        self.board = board
        self.target = target
        self.words = words
        self.files = boards.files(board)
        self.count = entries(stage, board, "before the fault")
        self.entry = draft(stage, board, words)
        self.journal = self.files.get(target, b"")


def of_form(stage, form):
    return Before(stage, boards.build(stage.new_file("board"), form), boards.target(form))


def unchanged(before, board, what):
    """After a refusal: every file as it was, and none that was not."""
    now = boards.files(board)
    different = {name: now.get(name) for name in {*now, *before.files} if now.get(name) != before.files.get(name)}
    same(different, {}, f"{what}: nothing was recorded, but files are different, new or (None) gone")


def old_bytes_stand(before, board, what, committed=None):
    """(b): the other files are untouched, and the target goes on from what was there."""
    now = boards.files(board)
    for name, text in before.files.items():
        if name == before.target:
            text = before.journal if committed is None else committed
            need(now.get(name, b"").startswith(text), f"{what}: {name} lost bytes: {shown(now.get(name)):.600}")
        elif not name.endswith(".pending"):
            same(now.get(name), text, f"{what}: {name}")
    return now


def whole_or_absent(before, board, what, status=None):
    """(a) to (d). Returns the bytes of the journal that count."""
    now = old_bytes_stand(before, board, what)
    added = entries(before.stage, board, what) - before.count
    need(added in (0, 1), f"{what}: a reader sees {added} new entries")
    need(added == 1 or status != 0, f"{what}: exit status 0, but the entry is not there")
    if added:
        same(timeless(now[before.target]), timeless(before.journal + before.entry), f"{what}: the journal")
        return now[before.target]
    return before.journal


def record(stage, board, words, what):
    done = stage.run(board, words)
    same(done.returncode, 0, f"{what}: exit status of {' '.join(words[:3])}, with stderr {done.stderr.decode()!r:.400}")
    return done


def no_stray(before, board, what):
    """(f)"""
    known = {*before.files, before.target}
    stray = [name for name in boards.files(board) if name not in known or name.endswith(".pending")]
    same(stray, [], f"{what}: files left over")


def goes_on(before, board, committed, what):
    """(e) and (f)"""
    stage = before.stage
    wanted = committed + draft(stage, board, OTHER, what)
    record(stage, board, OTHER, f"{what}: the next")
    same(timeless((board / before.target).read_bytes()), timeless(wanted), f"{what}: the journal after the next record")
    no_stray(before, board, f"{what}: after the next record")
    record(stage, board, before.words, f"{what}: the same again")
    old_bytes_stand(before, board, f"{what}: the same again", committed)
    same(entries(stage, board, f"{what}: at last"), before.count + 2, f"{what}: entries at last")
    numbers = sorted(int(n) for year, n in ID.findall((board / before.target).read_bytes()) if year == b"2023")
    same(numbers, list(range(1, len(numbers) + 1)), f"{what}: the numbers of the year's entries")
    no_stray(before, board, f"{what}: at last")


def holds(before, board, what, status=None):
    """(a) to (f) after the fault «what»; the status is that of the run, where it came to its end."""
    goes_on(before, board, whole_or_absent(before, board, what, status), what)
