"""Files that are edited by hand while a writer is at them, and readers that are slow."""
import fcntl
import os

import boards
from aftermath import AT, of_form, timeless
from stage import LIMIT, VISIT, case, each, entries, need, same, shown, wait_until
from tracing import calls_of, named, started, traced

TYPED = "# một dòng gõ tay, thêm vào đúng lúc đang ghi\n".encode()
UNFINISHED = "# một dòng gõ tay chưa".encode()
ENTRY = "- {visit: 2023/4, date: 2023-11-05, branch: cb-mau-2, members: [uy-vien-mau]}\n".encode()
SLOW = "1500000"  # microseconds


def in_place(journal, text):
    with open(journal, "ab") as file:
        file.write(text)


def by_new_file(journal, text):
    """As editors do that write a new file and give it the old one's name."""
    new = journal.with_name("2023.yaml~")
    new.write_bytes(journal.read_bytes() + text)
    os.replace(new, journal)


EDITS = {"in-place": in_place, "by-new-file": by_new_file}
TEXTS = {"comment": TYPED, "entry": ENTRY, "unfinished": UNFINISHED}
WAYS = [f"{edit} {text}" for edit in EDITS for text in TEXTS]


def nothing_lost(before, process, edited, what):
    """What was typed is there; status 0 means that the entry is too, 75 that it is not; the board is valid."""
    out, err = process.communicate(timeout=LIMIT)
    status = process.returncode
    journal = (before.board / before.target).read_bytes()
    need(status in (0, 75), f"{what}: exit status {status}, stderr {err.decode()!r}")
    text = shown(journal[len(before.journal):])
    need(edited in journal, f"{what}: exit status {status}; what was typed is lost; after the old bytes stands {text}")
    whole = AT.split(before.entry)[0].partition(b"\n")[2] in journal
    need(whole == (status == 0), f"{what}: exit status {status} ({(out + err).decode()!r:.40}), but the entry is "
         f"{'' if whole else 'not '}there; after the old bytes stands {text}")
    entries(before.stage, before.board, what)
    left = [name for name in boards.files(before.board) if name.endswith(".pending")]
    same(left, [], f"{what}: left over")


@each(WAYS)
def edited_while_the_writer_waits_for_the_file(stage, how):
    """A reader keeps the file so long; the writer has read it already."""
    edit, text = how.split()
    before = of_form(stage, "by-hand")
    journal = before.board / before.target
    typed = TEXTS[text]
    with open(journal, "rb") as held:
        fcntl.flock(held, fcntl.LOCK_SH)
        process = stage.start(before.board, (*VISIT, "--wait", "20"))
        wait_until(lambda: any(flags & os.O_RDWR for flags in flags_of(process.pid, journal)), "the writer waits")
        EDITS[edit](journal, typed)
    nothing_lost(before, process, before.journal + typed, f"a {text} typed, {edit}")


@each(WAYS)
def edited_between_check_and_append(stage, how):
    """The writer has compared the file with what it checked, and announces the append; then somebody types."""
    edit, text = how.split()
    before = of_form(stage, "by-hand")
    pending = "journal/.2023.yaml.pending"
    number = named(calls_of(before), "fsync", pending)
    typed = TEXTS[text]
    process = started(stage, before.board, VISIT, f"fsync:delay_enter={SLOW}:when={number}")
    wait_until((before.board / pending).exists, "the append is announced")
    EDITS[edit](before.board / before.target, typed)
    nothing_lost(before, process, before.journal + typed, f"a {text} typed, {edit}")


@case
def moved_away_before_it_is_opened(stage):
    """Somebody gives the file another name after it was checked: nothing is recorded, and nothing put in its place."""
    before = of_form(stage, "by-hand")
    number = [call.number for call in calls_of(before) if call.name == "openat" and "O_RDWR" in str(call.args)][-1]
    process = started(stage, before.board, VISIT, f"openat:delay_enter={SLOW}:when={number}")
    folder = before.board / "journal"
    wait_until(lambda: holds_open(process.pid, folder, "O_NOFOLLOW"), "the writer is about to open the file")
    os.rename(before.board / before.target, before.board / "journal" / "2023-cu.yaml")
    _, err = process.communicate(timeout=LIMIT)
    need(process.returncode in (2, 75), f"exit status {process.returncode}, stderr {err.decode()!r}")
    same(sorted(boards.files(before.board / "journal")), ["2023-cu.yaml", "2024.yaml"], "the journal's files")


@case
def edited_while_the_append_fails(stage):
    """The entry was written; while the disk is slow, and then fails, somebody types behind it: that stays, whatever is
    cut off."""
    before = of_form(stage, "by-hand")
    number = named(calls_of(before), "fsync", before.target)
    process = started(stage, before.board, VISIT, f"fsync:delay_enter={SLOW}:error=EIO:when={number}")
    journal = before.board / before.target
    wait_until(lambda: journal.stat().st_size > len(before.journal), "the append is written")
    in_place(journal, TYPED)
    _, err = process.communicate(timeout=LIMIT)
    same(process.returncode, 2, f"exit status, stderr {err.decode()!r}")
    now = journal.read_bytes()
    need(now.startswith(before.journal) and TYPED in now, f"what was typed is lost: {shown(now[len(before.journal):])}")


@each(EDITS)
def a_new_file_that_somebody_else_makes(stage, edit):
    """The writer has just made the year's file; before it locks it somebody writes that file by hand: it stays."""
    before = of_form(stage, "no-file-of-the-year")
    number = named(calls_of(before), "flock", before.target)
    process = started(stage, before.board, VISIT, f"flock:delay_enter={SLOW}:when={number}")
    journal = before.board / before.target
    wait_until(journal.exists, "the file is made")
    EDITS[edit](journal, boards.BY_HAND)
    out, err = process.communicate(timeout=LIMIT)
    now = journal.read_bytes() if journal.exists() else None
    need(now is not None and now.startswith(boards.BY_HAND), f"exit status {process.returncode}, "
         f"{(out + err).decode()!r}; what was written by hand is gone: {shown(now)}")
    need(process.returncode == 75, f"exit status {process.returncode}")


@each(("by-hand", "no-file-of-the-year"))
def a_reader_between_two_files(stage, form):
    """A reader has read 2023 (or seen that there is no such file) and not yet 2024; then a visit of 2023 is recorded,
    and an entry of 2024 that names it. The reader must see a board that was there at some moment, and not fail."""
    before = of_form(stage, form)
    visit = "2023/4" if form == "by-hand" else "2023/1"
    _, calls = traced(stage, before.board, ("check",))
    later = [call.number for call in calls if call.name == "flock" and call.path.endswith("journal/2024.yaml")]
    need(later, "the reader does not lock journal/2024.yaml")
    for reader in (("audit", "--year", "2023", "--format", "json"), ("check",)):
        with stage.copy(before.board) as board:
            process = started(stage, board, reader, f"flock:delay_enter={SLOW}:when={later[0]}")
            wait_until(lambda: holds_open(process.pid, board / "journal/2024.yaml"), "the reader is at 2024.yaml")
            for words in (VISIT, ("record", "void", visit, "--reason", "ghi nhầm", "--date", "5/1/2024")):
                done = stage.run(board, words)
                same(done.returncode, 0, f"{words[1]}: exit status, stderr {done.stderr.decode()!r}")
            out, err = process.communicate(timeout=LIMIT)
            need(process.returncode in (0, 1), f"{reader[0]}: exit status {process.returncode}, {err.decode()!r}")
            need(out, f"{reader[0]}: no answer")


def flags_of(process, path):
    """With which flags the process has the file open, once for each descriptor."""
    try:
        found = [n for n in os.listdir(f"/proc/{process}/fd") if os.readlink(f"/proc/{process}/fd/{n}") == str(path)]
        lines = [line for n in found for line in open(f"/proc/{process}/fdinfo/{n}", encoding="ascii")]
    except OSError:
        return []
    return [int(line.split()[1], 8) for line in lines if line.startswith("flags:")]


def holds_open(tracer, path, flag="O_RDONLY"):
    """Whether a process under the tracer has the file open with that flag."""
    with open(f"/proc/{tracer}/task/{tracer}/children", encoding="ascii") as file:
        wanted = getattr(os, flag)
        return any(flags & wanted == wanted for child in file.read().split() for flags in flags_of(child, path))


@case
def a_reader_while_the_append_is_under_way(stage):
    """The disk is slow to take the append: a reader waits for its end, and sees it whole."""
    before = of_form(stage, "by-hand")
    number = named(calls_of(before), "fsync", before.target)
    process = started(stage, before.board, VISIT, f"fsync:delay_enter={SLOW}:when={number}")
    journal = before.board / before.target
    wait_until(lambda: journal.stat().st_size > len(before.journal), "the append is written")
    same(entries(stage, before.board, "a reader before the fsync"), before.count + 1, "entries that it sees")
    need(process.poll() is not None or process.wait(LIMIT) == 0, "the writer ends well")
    process.communicate()
    same(timeless(journal.read_bytes()), timeless(before.journal + before.entry), "the journal")
