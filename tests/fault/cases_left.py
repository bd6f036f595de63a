"""What a killed writer left, and what people then do to the files by hand: nothing of that is lost."""
import os

import boards
from aftermath import draft, holds, of_form, record
from cases_kill import torn
from stage import (OTHER, VISIT, Skip, as_nobody, case, each, entries, need, program_for_all, same, sentence,
                   shown)
from tracing import calls_of, named, with_fault

TYPED = "# một dòng gõ tay\n".encode()
ENTRY = "- {visit: 2023/4, date: 2023-11-05, branch: cb-mau-2, members: [uy-vien-mau]}\n".encode()
PENDING = "journal/.2023.yaml.pending"


def announced(stage, form="by-hand"):
    """Killed before the append: the announcement alone is there."""
    before = of_form(stage, form)
    number = named(calls_of(before), "pwrite64", before.target)
    same(with_fault(stage, before.board, VISIT, f"pwrite64:signal=KILL:when={number}").returncode, -9, "killed")
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


@each(("link", "folder", "fifo"))
def an_announcement_that_is_no_file(stage, kind):
    """Something else of its name lies there: nothing outside is written, and what is said is clear."""
    before = of_form(stage, "by-hand")
    outside = stage.folder / "outside"
    outside.write_bytes(b"mine\n")
    path = before.board / PENDING
    {"link": lambda: path.symlink_to(outside), "folder": path.mkdir, "fifo": lambda: os.mkfifo(path)}[kind]()
    same(entries(stage, before.board, kind), before.count, "entries that a reader sees")
    done = stage.run(before.board, VISIT)
    need(done.returncode in (0, 2), f"exit status {done.returncode}")
    if done.returncode == 2:
        sentence(done, kind)
    same(outside.read_bytes(), b"mine\n", "the file outside")
    same(entries(stage, before.board, kind), before.count + (done.returncode == 0), "entries afterwards")
