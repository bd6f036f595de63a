"""Boards whose files can't be read, or are no files."""
import os
import socket

from stage import YEAR, as_nobody, case, need, same

COMMANDS = (("audit", *YEAR), ("check",))


def refused(done, file, what):
    """Status 2, nothing on stdout, the file named on stderr in the form of an error."""
    same((done.returncode, done.stdout), (2, b""), f"{what}: status and stdout")
    text = done.stderr.decode("utf-8")
    need(any(line.startswith(f"{file}:1:1: error: ") for line in text.splitlines()), f"{what}: not named in {text!r}")


def in_place_of(stage, name, make):
    """A board where something else stands in the place of a file; nothing of it may hang."""
    board = stage.copy(f"board-{name.replace('/', '-')}")
    path = board / name
    path.unlink(missing_ok=True)
    make(path)
    for words in COMMANDS:
        refused(stage.run(*words, board=board), name, f"{words}: {make.__name__} as {name}")


def bind_socket(path):
    with socket.socket(socket.AF_UNIX) as made:
        here = os.getcwd()
        os.chdir(path.parent)  # the path of a socket must be short
        try:
            made.bind(path.name)
        finally:
            os.chdir(here)


def link_to_zero(path):
    path.symlink_to("/dev/zero")


def link_to_nothing(path):
    path.symlink_to("nothing")


def link_to_itself(path):
    path.symlink_to(path.name)


@case
def a_fifo_does_not_hang(stage):
    for name in ("members.yaml", "chibo.yaml", "journal/2023.yaml", "plans.yaml"):
        in_place_of(stage, name, os.mkfifo)


@case
def a_socket_is_no_file(stage):
    in_place_of(stage, "members.yaml", bind_socket)


@case
def a_device_is_no_file(stage):
    in_place_of(stage, "members.yaml", link_to_zero)


@case
def a_folder_is_no_file_of_the_board(stage):
    in_place_of(stage, "members.yaml", os.mkdir)
    in_place_of(stage, "journal/2023.yaml", os.mkdir)


@case
def a_broken_link_is_told(stage):
    in_place_of(stage, "members.yaml", link_to_nothing)
    in_place_of(stage, "branches.yaml", link_to_itself)


@case
def a_link_to_a_file_is_read(stage):
    board = stage.copy()
    (board / "members.yaml").rename(stage.folder / "elsewhere.yaml")
    (board / "members.yaml").symlink_to("../elsewhere.yaml")
    for words in COMMANDS:
        done, usual = stage.run(*words, board=board), stage.run(*words)
        same((done.returncode, done.stdout), (usual.returncode, usual.stdout), f"{words} through a link")


@case
def a_file_that_may_not_be_read(stage):
    stage.program_for_all()
    for name in ("members.yaml", "chibo.yaml", "journal/2022.yaml"):
        board = stage.copy(f"board-{name.replace('/', '-')}")
        (board / name).chmod(0)
        for words in COMMANDS:
            refused(stage.run(*words, board=board, **as_nobody()), name, f"{words}: {name} unreadable")


@case
def a_folder_that_may_not_be_read(stage):
    stage.program_for_all()
    board = stage.copy()
    (board / "journal").chmod(0)
    try:
        for words in COMMANDS:
            done = stage.run(*words, board=board, **as_nobody())
            same((done.returncode, done.stdout), (2, b""), f"{words}: status and stdout")
            need(done.stderr.startswith(b"journal"), f"{words}: the folder is not named: {done.stderr!r}")
    finally:
        (board / "journal").chmod(0o755)


@case
def a_board_that_may_not_be_entered(stage):
    stage.program_for_all()
    board = stage.copy()
    board.chmod(0)
    try:
        for words in COMMANDS:
            done = stage.run(*words, board=board, **as_nobody())
            same((done.returncode, done.stdout), (2, b""), f"{words}: status and stdout")
            need(done.stderr, f"{words}: nothing is said")
    finally:
        board.chmod(0o755)


@case
def a_readable_board_needs_no_rights_to_write(stage):
    stage.program_for_all()
    board = stage.copy()
    done, usual = stage.run("audit", *YEAR, board=board, **as_nobody()), stage.run("audit", *YEAR)
    same((done.returncode, done.stdout), (usual.returncode, usual.stdout), "as another user")


@case
def the_board_is_never_written(stage):
    board = stage.copy()

    def times():
        return {path: path.stat().st_mtime_ns for path in (board, *board.rglob("*"))}

    before = times()
    for words in COMMANDS:
        need(stage.run(*words, board=board, cwd=board).stdout, f"{words}: no answer")
    same(times(), before, "times of the files")
