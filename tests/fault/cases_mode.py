"""Modes and owners of what is written to and of what is made."""
import os
import stat

import boards
from aftermath import of_form, record
from stage import NOBODY, OTHER, VISIT, Skip, case, each, need, same
from tracing import named, traced, with_fault

PENDING = "journal/.2023.yaml.pending"


def modes(board):
    found = {}
    for path in (board, *board.rglob("*")):
        status = path.lstat()
        found[path.relative_to(board).as_posix()] = (oct(stat.S_IMODE(status.st_mode)), status.st_uid, status.st_gid)
    return found


@each(("by-hand", "one-file"))
def the_journal_keeps_mode_and_owner(stage, form):
    """0640 and another's: it is appended to in place."""
    before = of_form(stage, form)
    journal = before.board / before.target
    journal.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(journal, NOBODY, NOBODY)
    old, number = modes(before.board), journal.stat().st_ino
    record(stage, before.board, VISIT, "mode 0640")
    record(stage, before.board, OTHER, "mode 0640")
    same(modes(before.board), old, "modes and owners")
    same(journal.stat().st_ino, number, "the file's number")


@each(("022", "027", "077", "002"))
def what_is_made_obeys_the_umask(stage, mask):
    """The folder, the journal; nothing gets more than that."""
    before = of_form(stage, "no-journal")
    mask = int(mask, 8)
    done = stage.run(before.board, VISIT, umask=mask)
    same(done.returncode, 0, "exit status")
    found = modes(before.board)
    same(found["journal"][0], oct(0o777 & ~mask), "the folder's mode")
    same(found["journal/2023.yaml"][0], oct(0o666 & ~mask), "the journal's mode")


@case
def a_private_journal_is_announced_privately(stage):
    """What stands in the announcement may be read by nobody who may not read the journal."""
    before = of_form(stage, "by-hand")
    (before.board / before.target).chmod(0o600)
    number = named(traced(stage, before.board, VISIT)[1], "unlinkat", str(before.board / PENDING))
    with_fault(stage, before.board, OTHER, f"unlinkat:signal=KILL:when={number}", umask=0o022)
    need((before.board / PENDING).exists(), "no announcement was left by one who was killed")
    same(oct((before.board / PENDING).stat().st_mode & 0o077), "0o0", "what others may do with it")


@case
def files_of_a_shared_folder(stage):
    """A folder with the group's bit: what is made in it is the group's."""
    if os.geteuid() != 0:
        raise Skip("needs another group")
    before = of_form(stage, "no-file-of-the-year")
    os.chown(before.board / "journal", 0, NOBODY)
    (before.board / "journal").chmod(0o2775)
    same(stage.run(before.board, VISIT, umask=0o002).returncode, 0, "exit status")
    same(modes(before.board)["journal/2023.yaml"], (oct(0o664), 0, NOBODY), "mode, owner, group")


@case
def nothing_else_is_touched(stage):
    """Of all files only the journal gets a new time."""
    before = of_form(stage, "by-hand")
    for path in before.board.rglob("*"):
        os.utime(path, (10 ** 9, 10 ** 9))
    record(stage, before.board, VISIT, "a record")
    changed = [p.relative_to(before.board).as_posix() for p in before.board.rglob("*")
               if p.stat().st_mtime != 10 ** 9 and p.is_file()]
    same(changed, [before.target], "files with a new time")
    same(sorted(boards.files(before.board)), sorted(before.files), "files")
