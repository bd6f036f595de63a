"""Disks that are full."""
import resource
import signal

from stage import BIG, BOARD, PROVINCE, YEAR, case, lost, need, same, small_disk

SMALL = 1000  # bytes: less than any audit here


def short_files(size=SMALL):
    """Files end at `size` bytes, as on a full disk; the program must not die of the signal that tells so."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return {"preexec_fn": limit}


@case
def a_full_stdout_loses_the_answer(stage):
    for words in (("audit", *YEAR), ("audit", *YEAR, "--format", "json"), ("check",), ("check", "--format", "json"),
                  ("--help",), ("audit", "--help"), ("--version",)):
        with open("/dev/full", "wb") as full:
            lost(stage.run(*words, stdout=full), f"{words} >/dev/full")


@case
def a_stdout_that_fills_up_halfway_loses_the_answer(stage):
    with open(stage.folder / "answer", "wb") as file:
        lost(stage.run(*BIG, board=PROVINCE, stdout=file, **short_files()), "a file that ends after 1000 bytes")
    same((stage.folder / "answer").stat().st_size, SMALL, "what could be written")


@case
def a_full_stderr_changes_neither_answer_nor_status(stage):
    with open("/dev/full", "wb") as full:
        same(stage.run("audti", stderr=full).returncode, 2, "wrong usage with a full stderr")


@case
def to_a_full_device(stage):
    lost(stage.run("audit", *YEAR, "-o", "/dev/full"), "-o /dev/full")


def unchanged(stage, folder, more, words=BIG, board=PROVINCE):
    """The old file stays as it was, and nothing is left beside it."""
    target = folder / "answer"
    target.write_bytes(b"old\n")
    lost(stage.run(*words, "-o", target, board=board, **more), "a full disk")
    same(target.read_bytes(), b"old\n", "the old file")
    same([p.name for p in folder.iterdir()], ["answer"], "the folder")


@case
def a_file_that_cannot_be_written_whole_leaves_the_old_one(stage):
    unchanged(stage, stage.folder, short_files())
    unchanged(stage, stage.folder, short_files(0), ("audit", *YEAR), BOARD)


@case
def a_file_that_cannot_be_written_whole_leaves_nothing(stage):
    lost(stage.run(*BIG, "-o", stage.folder / "answer", board=PROVINCE, **short_files()), "a new file")
    same(list(stage.folder.iterdir()), [], "the folder")


@case
def a_full_disk_leaves_the_old_file(stage):
    with small_disk(stage.folder / "disk") as disk:
        unchanged(stage, disk, {})


@case
def a_full_disk_leaves_the_old_file_through_a_link(stage):
    with small_disk(stage.folder / "disk") as disk:
        (stage.folder / "link").symlink_to(disk / "answer")
        (disk / "answer").write_bytes(b"old\n")
        lost(stage.run(*BIG, "-o", stage.folder / "link", board=PROVINCE), "a full disk")
        same((disk / "answer").read_bytes(), b"old\n", "the old file")
        same([p.name for p in disk.iterdir()], ["answer"], "the disk")


@case
def a_disk_big_enough_takes_the_answer(stage):
    with small_disk(stage.folder / "disk", "1m") as disk:
        done = stage.run(*BIG, "-o", disk / "answer", board=PROVINCE)
        same((done.returncode, done.stderr), (1, b""), "status and stderr")
        need((disk / "answer").stat().st_size > SMALL, "the file is too small")
