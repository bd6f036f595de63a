"""Where the journal lies: read-only places, links, and things that are no files."""
import contextlib
import os
import shutil
import subprocess

import boards
from aftermath import Before, holds, of_form, record
from stage import (NOBODY, OTHER, VISIT, Skip, as_nobody, case, each, entries, need, program_for_all, same, sentence)


def refused(stage, board, what, words=VISIT, statuses=(2,), **more):
    """Not recorded, a sentence, and nothing changed anywhere in the case's folder."""
    old = boards.tree(stage.folder)
    done = stage.run(board, words, **more)
    need(done.returncode in statuses, f"{what}: exit status {done.returncode}, stderr {done.stderr.decode()!r}")
    same(boards.tree(stage.folder), old, f"{what}: files")
    return sentence(done, what)


@contextlib.contextmanager
def read_only(board):
    if os.geteuid() != 0 or not shutil.which("mount"):
        raise Skip("only root may mount")
    if subprocess.run(["mount", "--bind", board, board], capture_output=True, check=False).returncode != 0:
        raise Skip("nothing may be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", board], check=True, capture_output=True)
        yield
    finally:
        subprocess.run(["umount", board], check=True)


@each(("by-hand", "one-file", "no-journal", "no-file-of-the-year"))
def a_read_only_disk(stage, form):
    """It is said so; what needs no writing works."""
    before = of_form(stage, form)
    with read_only(before.board):
        text = refused(stage, before.board, "a read-only disk")
        need("chỉ cho đọc" in text, f"the reason is not told: {text!r}")
        same(stage.run(before.board, (*VISIT, "-n")).returncode, 0, "-n")
        same(entries(stage, before.board, "check"), before.count, "entries")
    holds(before, before.board, "afterwards")


@case
def known_already_on_a_read_only_disk(stage):
    """What stands there already is known there."""
    before = of_form(stage, "by-hand")
    record(stage, before.board, VISIT, "before")
    with read_only(before.board):
        done = stage.run(before.board, VISIT)
        same((done.returncode, done.stderr), (0, b""), "the same visit on a read-only disk")


@each(("board", "folder", "file"))
def no_permission(stage, what):
    """The board, its journal folder or the file may not be written to by this user."""
    program_for_all(stage)
    before = of_form(stage, "by-hand" if what != "board" else "no-journal")
    if os.geteuid() == 0:
        for path in (before.board, *before.board.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    closed = {"board": before.board, "folder": before.board / "journal", "file": before.board / before.target}[what]
    mode = closed.stat().st_mode
    closed.chmod(0o555 if closed.is_dir() else 0o444)
    need("không có quyền" in refused(stage, before.board, what, **as_nobody()), "the reason is not told")
    closed.chmod(mode)
    holds(before, before.board, what)


@case
def another_user_on_a_board_of_all(stage):
    """A board whose folders and files all may write to: two users in turn."""
    program_for_all(stage)
    before = of_form(stage, "by-hand")
    for path in (before.board, *before.board.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    done = stage.run(before.board, VISIT, **as_nobody())
    same(done.returncode, 0, f"the other user: exit status, stderr {done.stderr.decode()!r}")
    holds(before, before.board, "the other user", 0)


LINKS = {
    "file-to-outside": ("journal/2023.yaml", "../../outside/2023.yaml"),
    "file-to-inside": ("journal/2023.yaml", "../elsewhere.txt"),
    "file-to-nowhere": ("journal/2023.yaml", "../../outside/none.yaml"),
    "folder-to-outside": ("journal", "../outside"),
    "folder-to-inside": ("journal", "elsewhere"),
    "folder-to-nowhere": ("journal", "../outside/none"),
    "one-file-to-outside": ("journal.yaml", "../outside/2023.yaml"),
    "one-file-to-inside": ("journal.yaml", "elsewhere.txt"),
}


@each(LINKS)
def a_link(stage, name):
    """No link is followed for writing, wherever it leads; it is said so; nothing comes into being behind it."""
    place, leads = LINKS[name]
    board = boards.build(stage.folder / "board", "no-journal")
    outside = stage.folder / "outside"
    outside.mkdir()
    (outside / "2023.yaml").write_bytes(boards.BY_HAND)
    (board / "elsewhere").mkdir()
    (board / "elsewhere" / "2023.yaml").write_bytes(boards.BY_HAND)
    (board / "elsewhere.txt").write_bytes(boards.BY_HAND)
    (board / place).parent.mkdir(exist_ok=True)
    (board / place).symlink_to(leads)
    valid = stage.run(board, ("check",)).returncode == 0
    old = boards.tree(stage.folder)
    done = stage.run(board, VISIT)
    same(done.returncode, 2, f"exit status, stderr {done.stderr.decode()!r}")
    same(boards.tree(stage.folder), old, "files")
    if valid:
        need("liên kết" in sentence(done, name), f"it is not said that it is a link: {done.stderr.decode()!r}")


@case
def a_board_behind_a_link(stage):
    """The board itself may be reached through one."""
    before = of_form(stage, "by-hand")
    link = stage.folder / "link"
    link.symlink_to(before.board)
    record(stage, link, VISIT, "through a link")
    same(entries(stage, before.board, "afterwards"), before.count + 1, "entries")


@each(("a folder", "a pipe", "a socket-like device"))
def no_file(stage, what):
    """A folder, a pipe or a device in the journal's place: 2, at once, nothing written."""
    board = boards.build(stage.folder / "board", "no-journal")
    (board / "journal").mkdir()
    place = board / "journal" / "2023.yaml"
    if what == "a folder":
        place.mkdir()
    elif what == "a pipe":
        os.mkfifo(place)
    else:
        try:
            os.mknod(place, 0o600 | 0o020000, os.makedev(1, 3))  # /dev/null
        except PermissionError as refusal:
            raise Skip("no device may be made here") from refusal
    old = sorted(p.name for p in board.rglob("*"))
    done = stage.run(board, VISIT)
    same(done.returncode, 2, f"exit status, stderr {done.stderr.decode()!r}")
    need(done.stderr.decode().count("\n") == 1 and "journal/2023.yaml" in done.stderr.decode(), f"{done.stderr!r}")
    same(done.stdout, b"", "stdout")
    same(sorted(p.name for p in board.rglob("*")), old, "files")


@case
def a_file_with_two_names(stage):
    """A hard link stays one."""
    before = of_form(stage, "by-hand")
    os.link(before.board / before.target, stage.folder / "other-name")
    record(stage, before.board, OTHER, "a file with two names")
    same((stage.folder / "other-name").read_bytes(), (before.board / before.target).read_bytes(), "the other name")


@case
def a_file_that_is_kept_from_change(stage):
    """chattr +i: refused; chattr +a, only to be appended to: refused or recorded."""
    for flag in ("i", "a"):
        before = of_form(stage, "by-hand")
        journal = before.board / before.target
        if subprocess.run(["chattr", f"+{flag}", journal], capture_output=True, check=False).returncode != 0:
            raise Skip("no file may be kept from change here")
        try:
            done = stage.run(before.board, VISIT)
        finally:
            subprocess.run(["chattr", f"-{flag}", journal], check=True)
        need(done.returncode == 2 or (done.returncode, flag) == (0, "a"), f"chattr +{flag}: {done.returncode}")
        if done.returncode == 2:
            sentence(done, f"chattr +{flag}")
        holds(before, before.board, f"chattr +{flag}", done.returncode)


@case
def the_clock_runs_backwards(stage):
    """The last entries were recorded in what is now the future; today is before other entries' dates."""
    later = boards.BY_HAND.replace(b"at: 2023-11-02", b"at: 2999-11-02")
    before = Before(stage, boards.with_journal(stage.new_file("board"), later), "journal/2023.yaml")
    holds(before, before.board, "an entry recorded in 2999")
    early = of_form(stage, "by-hand")
    record(stage, early.board, (*VISIT, "--today", "2023-09-05"), "today is before the dates of other entries")
    done = stage.run(early.board, (*OTHER, "--today", "2023-09-05"))
    same(done.returncode, 1, f"a date in the future: exit status, stderr {done.stderr.decode()!r}")
    same(entries(stage, early.board, "afterwards"), early.count + 1, "entries")
