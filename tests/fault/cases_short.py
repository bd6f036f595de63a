"""Short writes: files that may not grow, and disks with room for a part of the entry."""
import contextlib
import os
import resource
import shutil
import subprocess

import boards
from aftermath import Before, holds, of_form, unchanged
from stage import Skip, all_hold, case, each, need, same, sentence
from tracing import with_fault

PAGE = os.sysconf("SC_PAGE_SIZE")


def file_limit(size):
    """No file may grow beyond so many bytes."""
    return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))}


def refused_or_recorded(before, board, done, what, room):
    """Status 0 where there is room, else 2, a sentence, and the board as it was."""
    same(done.returncode, 0 if room else 2, f"{what}: exit status, with stderr {done.stderr!r:.300}")
    if not room:
        sentence(done, what)
        unchanged(before, board, what)
    holds(before, board, what, done.returncode)


def limits_of(before):
    """Lengths at which a file is cut: around the beginning and the end of what is written to each."""
    start, size = len(before.journal), len(before.entry)
    inside = {start + i for i in (1, 2, 3, size // 3, size // 2, size - 2, size - 1)}
    return sorted({0, 1, 16, 17, 20, start // 2, start - 1, start, start + size, start + size + 1, 10 ** 6, *inside}
                  - {-1})


@each(("by-hand", "crlf-no-final-newline", "one-file", "no-journal", "empty-file"))
def a_file_that_may_not_grow(stage, form):
    """RLIMIT_FSIZE cuts the append: nothing of it stays, and it is told like a full disk."""
    before = of_form(stage, form)
    pending = len(before.entry) + 60  # about; the file that announces the append is cut too

    def play(limit):
        what = f"files end at {limit}, the journal at {len(before.journal)}"
        with stage.copy(before.board) as board:
            done = stage.run(board, before.words, **file_limit(limit))
            end = len(before.journal) + len(before.entry)
            room = limit >= max(end, pending) if not end <= limit < pending else done.returncode == 0
            refused_or_recorded(before, board, done, what, room)
    all_hold(limits_of(before), play)


@each(("by-hand", "crlf-no-final-newline", "one-file"))
def a_short_write_and_a_kill(stage, form):
    """The entry was written in part, and the writer died before it could cut it off."""
    before = of_form(stage, form)
    start = len(before.journal)

    def play(length):
        what = f"{length} bytes written, then killed at the ftruncate"
        with stage.copy(before.board) as board:
            done = with_fault(stage, board, before.words, "ftruncate:signal=KILL:when=1", **file_limit(start + length))
            same(done.returncode, -9, f"{what}: ended by SIGKILL")
            same((board / before.target).stat().st_size, start + length, f"{what}: the journal's size")
            holds(before, board, what)
    all_hold(range(1, len(before.entry), 7), play)


@each(("EIO", "EPERM", "EROFS"))
def a_short_write_that_cannot_be_cut_back(stage, error):
    """Readers pass over the part that stays, and the message is no lie."""
    before = of_form(stage, "by-hand")
    start = len(before.journal)

    def play(length):
        what = f"{length} bytes written, then ftruncate fails with {error}"
        with stage.copy(before.board) as board:
            done = with_fault(stage, board, before.words, f"ftruncate:error={error}", **file_limit(start + length))
            same(done.returncode, 2, f"{what}: exit status")
            sentence(done, what)
            holds(before, board, what, done.returncode)
    all_hold(range(1, len(before.entry), 23), play)


@contextlib.contextmanager
def small_disk(folder, options):
    folder.mkdir()
    if os.geteuid() != 0 or not shutil.which("mount"):
        raise Skip("only root may mount a small disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True,
                             check=False)
    if mounted.returncode != 0:
        raise Skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(disk, pages_left):
    """Fills the disk but for so many pages."""
    with open(disk / "filler", "wb", buffering=0) as filler:
        with contextlib.suppress(OSError):
            while True:
                filler.write(bytes(PAGE))
        filler.truncate((filler.tell() // PAGE - pages_left) * PAGE)


@case
def a_disk_with_room_for_a_part(stage):
    """No page left, one (for the announcement), two: for journals that end so and so far before a page does."""
    small = Before(stage, boards.with_journal(stage.new_file("board"), boards.BY_HAND), "journal/2023.yaml")
    size = len(small.entry)
    with small_disk(stage.folder / "disk", "size=128k") as disk:
        for room in (0, 1, 10, size // 2, size - 1, size, size + 1):
            journal = boards.BY_HAND + b"#" * (PAGE - len(boards.BY_HAND) - room - 1) + b"\n"
            template = boards.with_journal(stage.new_file("board"), journal)
            before = Before(stage, template, "journal/2023.yaml")
            for left in (0, 1, 2):
                what = f"{left} pages left, {room} bytes in the journal's last page, an entry of {size}"
                board = shutil.copytree(template, disk / "board")
                fill(disk, left)
                done = stage.run(board, before.words)
                need(done.returncode in (0, 2), f"{what}: exit status {done.returncode}")
                if done.returncode == 2:
                    sentence(done, what)
                    unchanged(before, board, what)
                (disk / "filler").unlink()
                enough = left == 2 or (left == 1 and room >= size)
                same(done.returncode, 0 if enough else 2, f"{what}: exit status, with {done.stderr.decode()}")
                holds(before, board, what, done.returncode)
                shutil.rmtree(board)


@case
def a_disk_without_room_for_a_file(stage):
    """The announcement, the folder or the journal can't be made."""
    for form in ("by-hand", "one-file", "no-journal", "no-file-of-the-year"):
        template = of_form(stage, form)
        with small_disk(stage.new_file("disk"), "size=1m,nr_inodes=20") as disk:
            for left in (0, 1, 2):
                what = f"{form}: {left} files may be made"
                board = shutil.copytree(template.board, disk / "board")
                with contextlib.suppress(OSError):
                    for i in range(100):
                        (disk / f"filler-{i}").touch()
                for path in sorted(disk.glob("filler-*"))[:left]:
                    path.unlink()
                done = stage.run(board, template.words)
                need(done.returncode in (0, 2), f"{what}: exit status {done.returncode}")
                if done.returncode == 2:
                    sentence(done, what)
                    unchanged(template, board, what)
                for path in disk.glob("filler-*"):
                    path.unlink()
                holds(template, board, what, done.returncode)
                shutil.rmtree(board)
