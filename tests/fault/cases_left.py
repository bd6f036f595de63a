"""What a killed writer left, and what people then do to the files by hand: nothing of that is lost."""
import os

import boards
from aftermath import Before, draft, holds, no_stray, of_form, record, timeless
from cases_kill import tear, torn
from stage import (NOBODY, OTHER, VISIT, Skip, as_nobody, case, each, entries, need, program_for_all, same, shown)
from tracing import at_append, calls_of, named, with_fault

TYPED = "# một dòng gõ tay\n".encode()
ENTRY = "- {visit: 2023/4, date: 2023-11-05, branch: cb-mau-2, members: [uy-vien-mau]}\n".encode()
PENDING = "journal/.2023.yaml.pending"


def announced(stage, form="by-hand"):
    """Killed before the append: the announcement alone is there."""
    before = of_form(stage, form)
    fault = at_append(calls_of(before), before.target).format("signal=KILL")
    same(with_fault(stage, before.board, VISIT, fault).returncode, -9, "killed")
    return before


def whole(stage, form="by-hand"):
    """Killed after the append: the entry and the announcement are there."""
    before = of_form(stage, form)
    number = named(calls_of(before), "unlinkat", PENDING)
    same(with_fault(stage, before.board, VISIT, f"unlinkat:signal=KILL:when={number}").returncode, -9, "killed")
    return before


LEFT = {"announced": announced, "torn": torn, "whole": whole}


@each([f"{left} {text}" for left in LEFT for text in ("comment", "entry")])
def typed_at_the_end(stage, how):
    """Bytes appended by hand that do not go on as the announcement does: no command drops any of them."""
    left, text = how.split()
    before = LEFT[left](stage)
    need((before.board / PENDING).exists(), "nothing is left over")
    journal = before.board / before.target
    typed = TYPED if text == "comment" else ENTRY.replace(b"2023/4", b"2023/9")
    with open(journal, "ab") as file:
        file.write((b"" if left != "torn" else b"\n") + typed)
    edited = journal.read_bytes()
    seen = stage.run(before.board, ("check", "--format", "json"))
    need(left == "torn" or seen.returncode == 0, f"check: {seen.stderr.decode()}")
    done = stage.run(before.board, OTHER)
    need(done.returncode == 0 or left == "torn", f"record: {done.returncode} {done.stderr.decode()!r}")
    need(journal.read_bytes().startswith(edited), f"lost: {shown(edited[len(before.journal):])}, now "
         f"{shown(journal.read_bytes()[len(before.journal):])}")
    if done.returncode == 0:
        need(not (before.board / PENDING).exists(), "the announcement stays after the next record")


@case
def the_torn_tail_replaced_by_hand(stage):
    """Somebody takes the torn lines away and types the entry."""
    before = torn(stage)
    (before.board / before.target).write_bytes(before.journal + ENTRY)
    same(entries(stage, before.board, "afterwards"), before.count + 1, "entries")
    record(stage, before.board, OTHER, "the next")
    need((before.board / before.target).read_bytes().startswith(before.journal + ENTRY), "what was typed is lost")
    same(sorted(boards.files(before.board)), sorted({*before.files} - {PENDING}), "files")


@case
def the_torn_tail_taken_away_by_hand(stage):
    """Also with more than that: the journal is shorter than where the append would stand."""
    for cut in (0, 5, 200, 10 ** 6):
        before = torn(stage)
        kept = before.journal[:len(before.journal) - cut] if cut < len(before.journal) else b""
        kept = kept[:kept.rfind(b"\n- ") + 1] if cut == 200 else kept
        (before.board / before.target).write_bytes(kept)
        before.journal = kept
        if stage.run(before.board, ("check",)).returncode != 0:
            continue
        before.count = entries(stage, before.board, f"{cut} bytes less")
        before.entry = draft(stage, before.board, VISIT)
        if cut < 200:
            holds(before, before.board, f"{cut} bytes less")
        else:
            record(stage, before.board, OTHER, f"{cut} bytes less")
            need((before.board / before.target).read_bytes().startswith(kept), f"{cut} bytes less: bytes are lost")


@each(("empty", "cut", "zeros", "other", "old"))
def an_announcement_that_says_nothing(stage, kind):
    """It did not come to the disk whole, or is of another journal: the journal counts as it stands."""
    before = announced(stage)
    path = before.board / PENDING
    text = path.read_bytes()
    path.write_bytes({"empty": b"", "cut": text[:len(text) // 2], "zeros": bytes(len(text)),
                      "other": b"chibo pending 1\n99999999999999999999\n3\nabc",
                      "old": b"chibo pending 1\n0\n0\n"}[kind])
    before.files.pop(PENDING, None)
    holds(before, before.board, f"an announcement that is {kind}")


@case
def an_announcement_that_another_user_cannot_read(stage):
    """A writer with umask 077 was killed while it appended to a journal that all may read: no reader takes the torn
    tail for an entry, and none fails."""
    if os.geteuid() != 0:
        raise Skip("needs two users")
    stage.folder.chmod(0o755)
    before = torn(stage, at=b"  by: ", umask=0o077)
    what = f"another user, the announcement being {(before.board / PENDING).stat().st_mode & 0o777:o}"
    program_for_all(stage)
    same(entries(stage, before.board, what, **as_nobody()), before.count, f"{what}: entries")


@case
def known_already_beside_a_torn_tail(stage):
    """An entry that is there already is given again while the torn tail of another one is there."""
    before = of_form(stage, "by-hand")
    record(stage, before.board, OTHER, "before")
    before = Before(stage, before.board, before.target)
    tear(before)
    again = record(stage, before.board, OTHER, "the same again")
    need("2023/4" in again.stdout.decode(), f"it is not known: {again.stdout.decode()!r}")
    before.files.pop(before.target)
    same(entries(stage, before.board, "afterwards"), before.count, "entries")
    record(stage, before.board, VISIT, "the torn one again")
    same(timeless((before.board / before.target).read_bytes()), timeless(before.journal + before.entry), "the journal")
    no_stray(before, before.board, "at last")


@case
def an_announcement_on_a_board_of_a_group(stage):
    """Two users share a board by its group; one is killed: the other reads right, and can record."""
    if os.geteuid() != 0:
        raise Skip("needs two users")
    program_for_all(stage)
    before = of_form(stage, "by-hand")
    group = 7777
    for path in (before.board, *before.board.rglob("*")):
        os.chown(path, 0, group)
        path.chmod(0o770 if path.is_dir() else 0o660)
    first = {"user": NOBODY, "group": NOBODY, "extra_groups": [group]}
    second = {"user": NOBODY - 1, "group": NOBODY - 1, "extra_groups": [group]}
    tear(before, **first)
    same(entries(stage, before.board, "the second user", **second), before.count, "entries that the second user sees")
    done = stage.run(before.board, VISIT, **second)
    same(done.returncode, 0, f"the second user records: exit status, stderr {done.stderr.decode()!r}")
    before.files.pop(PENDING, None)
    holds(before, before.board, "the second user", 0)


@each(("link", "folder", "fifo"))
def an_announcement_that_is_no_file(stage, kind):
    """Something else of its name lies there: nothing outside is written; whoever can't go on names it."""
    before = of_form(stage, "by-hand")
    outside = stage.folder / "outside"
    outside.write_bytes(b"mine\n")
    path = before.board / PENDING
    {"link": lambda: path.symlink_to(outside), "folder": path.mkdir, "fifo": lambda: os.mkfifo(path)}[kind]()
    for words in (("check", "--format", "json"), VISIT):
        done = stage.run(before.board, words)
        need(done.returncode in (0, 2), f"{words[0]}: exit status {done.returncode}")
        text = done.stderr.decode()
        need(done.returncode == 0 or ".2023.yaml.pending" in text, f"{words[0]}: it is not named: {text!r}")
        need(words == VISIT or done.returncode == 2 or f'"entries": {before.count}\n' in done.stdout.decode(),
             f"check: {done.stdout.decode()!r}")
    same(outside.read_bytes(), b"mine\n", "the file outside")
    same((before.board / before.target).read_bytes()[:len(before.journal)], before.journal, "the journal's old bytes")
