"""Locks that others hold: whom they keep waiting, how long, and what is said."""
import contextlib
import fcntl
import os
import signal
import threading
import time

from aftermath import of_form, record, timeless, unchanged
from stage import LIMIT, OTHER, VISIT, all_hold, case, each, entries, need, same, sentence, wait_until
from tracing import calls_of, named, started

SPARE = 3  # seconds that a slow machine may take beside the waiting


@contextlib.contextmanager
def locked(path, how=fcntl.LOCK_EX):
    held = os.open(path, os.O_RDONLY)
    fcntl.flock(held, how)
    try:
        yield
    finally:
        os.close(held)


def refused(before, wait, what):
    """75 after the time given, a sentence, and nothing written."""
    begun = time.monotonic()
    done = before.stage.run(before.board, (*VISIT, "--wait", wait))
    took = time.monotonic() - begun
    same(done.returncode, 75, f"{what}: exit status, stderr {done.stderr.decode()!r}")
    same(done.stdout, b"", f"{what}: stdout")
    need(wait <= took + 0.05 and took <= wait + SPARE, f"{what}: --wait {wait} took {took:.2f} seconds")
    unchanged(before, before.board, what)
    return sentence(done, what)


@each((0, 1))
def another_writer_holds_the_board(stage, wait):
    """75 within --wait; the message names --wait."""
    before = of_form(stage, "by-hand")
    with locked(before.board):
        need("--wait" in refused(before, wait, "the board is locked"), "the message does not name --wait")
    record(stage, before.board, (*VISIT, "--wait", "0"), "when it is free")


@each(("by-hand", "one-file"))
def a_reader_holds_the_journal(stage, form):
    """Likewise, the file being named."""
    before = of_form(stage, form)
    with locked(before.board / before.target, fcntl.LOCK_SH):
        need(before.target in refused(before, 1, "the journal is being read"), "the message does not name the file")
    record(stage, before.board, (*VISIT, "--wait", "0"), "when it is free")


@case
def a_reader_holds_the_file_of_another_year(stage):
    """That keeps nobody from writing."""
    before = of_form(stage, "by-hand")
    with locked(before.board / "journal/2024.yaml", fcntl.LOCK_SH):
        record(stage, before.board, (*VISIT, "--wait", "0"), "2024.yaml being read")


@case
def the_lock_is_given_back_in_time(stage):
    """The writer goes on as soon as it can."""
    before = of_form(stage, "by-hand")
    held = os.open(before.board, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    timer = threading.Timer(0.7, os.close, (held,))
    timer.start()
    begun = time.monotonic()
    record(stage, before.board, (*VISIT, "--wait", "30"), "waiting for the board")
    took = time.monotonic() - begun
    timer.join()
    need(0.5 < took < 0.7 + SPARE, f"it took {took:.2f} seconds")
    same(entries(stage, before.board, "afterwards"), before.count + 1, "entries")


@case
def readers_need_no_lock_of_the_board(stage):
    """audit, explain, check and -n answer at once while a writer holds the board."""
    before = of_form(stage, "by-hand")
    with locked(before.board):
        for words in (("check",), ("audit", "--year", "2023"), ("explain", "mau an", "2023"), (*VISIT, "-n")):
            begun = time.monotonic()
            done = stage.run(before.board, words)
            need(done.returncode in (0, 1) and done.stdout, f"{words[0]}: {done.returncode}, {done.stderr!r}")
            need(time.monotonic() - begun < SPARE, f"{words[0]} waits")


@case
def a_writer_stopped_in_the_middle(stage):
    """Stopped after the append: readers go on all the same, before long; writers are told; then it ends well."""
    before = of_form(stage, "by-hand")
    number = named(calls_of(before), "fsync", before.target)
    process = started(stage, before.board, VISIT, f"fsync:signal=STOP:when={number}")
    journal = before.board / before.target
    wait_until(lambda: journal.stat().st_size > len(before.journal), "the append is written")

    def others(words):
        begun = time.monotonic()
        done = stage.run(before.board, words)
        took = time.monotonic() - begun
        if words[0] == "record":
            same(done.returncode, 75, f"another writer: exit status, {done.stderr!r}")
            need(took < 1 + SPARE, f"another writer took {took:.1f} seconds")
        else:
            need(done.returncode in (0, 1), f"{words[0]}: exit status {done.returncode}, {done.stderr!r}")
            need(took < 20, f"{words[0]} took {took:.1f} seconds")
    try:
        all_hold([("check",), ("audit", "--year", "2023", "--format", "json"), (*OTHER, "--wait", "1")], others)
    finally:
        for child in children(process.pid):
            os.kill(child, signal.SIGCONT)
    same(process.wait(LIMIT), 0, "the writer that goes on")
    process.communicate()
    same(timeless(journal.read_bytes()), timeless(before.journal + before.entry), "the journal")


def children(process):
    with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
        return [int(word) for word in file.read().split()]


@case
def a_lock_that_no_program_of_this_one_takes(stage):
    """Somebody locks the journal itself for good: a writer with --wait 0 must not hang."""
    before = of_form(stage, "by-hand")
    with locked(before.board / before.target):
        refused(before, 0, "the journal is locked exclusively")
