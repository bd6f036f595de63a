"""-n writes nothing, needs no lock, and prints exactly what would be appended."""
import os

import boards
from aftermath import AT, of_form, timeless
from cases_kill import torn
from stage import VISIT, case, each, need, same
from tracing import traced


def everything(board):
    """All that can be told of all files and folders, but for the time of reading."""
    found = {}
    for path in (board, *sorted(board.rglob("*"))):
        status = path.lstat()
        found[str(path)] = (status.st_mode, status.st_uid, status.st_gid, status.st_size, status.st_mtime_ns,
                            status.st_ctime_ns, status.st_ino, path.read_bytes() if path.is_file() else None)
    return found


@each(boards.FORMS)
def a_dry_run(stage, form):
    """Nothing on the board changes; stdout is, up to the time, what the next run appends; no change is even tried."""
    before = of_form(stage, form)
    old = everything(before.board)
    done, calls = traced(stage, before.board, (*VISIT, "-n"))
    same(done.returncode, 0, "exit status")
    same(everything(before.board), old, "the board after -n")
    tried = [call for call in calls if call.name not in ("openat", "flock", "exit_group")
             or any(word in str(call.args) for word in ("O_CREAT", "O_RDWR", "O_WRONLY", "LOCK_EX"))]
    same(tried, [], "calls that change something or lock")
    same(stage.run(before.board, VISIT).returncode, 0, "exit status of the record")
    appended = (before.board / before.target).read_bytes()[len(before.journal):]
    head, _, tail = done.stdout.rpartition(b"  at: ")
    need(appended.startswith(head + b"  at: "), f"-n printed {done.stdout!r}, but {appended!r} was appended")
    need(AT.search(done.stdout) and timeless(appended) == timeless(done.stdout), f"after at: {tail!r}")


@case
def a_dry_run_on_a_torn_tail(stage):
    """It heals nothing and is not misled."""
    before = torn(stage)
    old = everything(before.board)
    done = stage.run(before.board, (*VISIT, "-n"))
    same(done.returncode, 0, f"exit status, stderr {done.stderr.decode()!r}")
    same(everything(before.board), old, "the board after -n")
    same(timeless(done.stdout), timeless(before.entry), "stdout")


@case
def a_dry_run_of_what_is_known_or_refused(stage):
    """Writes nothing either, with the statuses of the run itself."""
    before = of_form(stage, "by-hand")
    same(stage.run(before.board, VISIT).returncode, 0, "exit status")
    old = everything(before.board)
    for words in (VISIT, (*VISIT[:2], "2023-12-05", *VISIT[3:], "--today", "2023-11-30")):
        dry, real = stage.run(before.board, (*words, "-n")), stage.run(before.board, words)
        same(dry.returncode, real.returncode, "exit status of -n, and without")
        same(everything(before.board), old, "the board")
    same(os.listdir(before.board / "journal").count(".2023.yaml.pending"), 0, "announcements")
