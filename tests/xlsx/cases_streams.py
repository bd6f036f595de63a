"""Where the workbook goes: files, pipes, full disks, terminals. Nothing is half written, nothing is left behind."""
import contextlib
import io
import os
import pathlib
import pty
import re
import resource
import shutil
import signal
import stat
import subprocess

from book import Book
from stage import LIMIT, SAMPLE, YEAR, Skip, case, left_in, need, same

REPORT = ("report", *YEAR)
XLSX = (*REPORT, "--format", "xlsx")
# Below what the workbook takes, and between it and what its largest part takes unpacked.
SIZES = (0, 1000, 30_000, 200_000)


def short_files(size):
    """Files end at `size` bytes, as on a full disk; the program must not die of the signal that tells so."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return {"preexec_fn": limit}


@contextlib.contextmanager
def small_disk(folder, size):
    """A file system that is soon full."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True,
                             check=False) if os.geteuid() == 0 and shutil.which("mount") else None
    if not mounted or mounted.returncode != 0:
        raise Skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def refused(done, what):
    """Status 2, nothing on stdout, one sentence of the program's own on stderr."""
    same(f"{what}: status", done.returncode, 2)
    same(f"{what}: stdout", done.stdout or b"", b"")
    told = done.stderr.decode("utf-8")
    need(told.startswith("chibo: ") and told.find("\n") == len(told) - 1, f"{what}: no sentence: {told!r}")
    return told


def unchanged(stage, target, what, temporary, **more):
    """The old file stays as it was; nothing is left beside it or in the temporary folder."""
    target.write_bytes(b"old\n")
    told = refused(stage.run(*REPORT, "-o", target, env={"TMPDIR": str(temporary)}, **more), what)
    need(str(target) in told, f"{what}: the file is not named in {told!r}")
    same(f"{what}: the old file", target.read_bytes(), b"old\n")
    same(f"{what}: the folder", left_in(target.parent), [target.name])
    same(f"{what}: the temporary folder", left_in(temporary), [])


def temporary(stage):
    folder = stage.folder / "temporary"
    folder.mkdir(exist_ok=True)
    return folder


@case
def stdout_takes_the_same_bytes(stage):
    want = stage.workbook(*YEAR).read_bytes()
    folder = temporary(stage)
    done = stage.run(*XLSX, env={"TMPDIR": str(folder)})
    same("status and stderr", (done.returncode, done.stderr), (0, b""))
    need(done.stdout == want, "stdout and file differ")
    same("the temporary folder", left_in(folder), [])
    Book(io.BytesIO(done.stdout))
    done = stage.run(*XLSX, "-o", "/dev/stdout")
    need(done.stdout == want, f"/dev/stdout differs: {done.stderr}")


@case
def a_file_keeps_its_mode_and_links_stay(stage):
    target = stage.workbook(*YEAR, name="far.xlsx")
    target.chmod(0o640)
    link = stage.folder / "link.xlsx"
    link.symlink_to("far.xlsx")
    stage.workbook(*YEAR, name="link.xlsx")
    need(link.is_symlink(), "the link is gone")
    same("mode", oct(stat.S_IMODE(target.stat().st_mode)), "0o640")
    same("the folder", left_in(stage.folder), ["far.xlsx", "link.xlsx"])


@case
def files_that_end_early_leave_the_old_one(stage):
    (stage.folder / "here").mkdir()
    for size in SIZES:
        unchanged(stage, stage.folder / "here" / "a.xlsx", f"files end at {size}", temporary(stage), **short_files(size))


@case
def a_full_disk_leaves_the_old_file(stage):
    for size in ("16k", "64k"):
        with small_disk(stage.folder / f"disk{size}", size) as disk:
            unchanged(stage, disk / "a.xlsx", f"a disk of {size}", temporary(stage))


@case
def a_full_temporary_folder_is_told(stage):
    """The library does not notice it: the file is read back."""
    (stage.folder / "here").mkdir()
    for size in ("16k", "64k", "128k", "256k"):
        with small_disk(stage.folder / f"disk{size}", size) as disk:
            unchanged(stage, stage.folder / "here" / "a.xlsx", f"a temporary folder of {size}", disk)


@case
def a_full_stdout_loses_the_answer(stage):
    with open("/dev/full", "wb") as full:
        refused(stage.run(*XLSX, stdout=full), ">/dev/full")
    refused(stage.run(*XLSX, "-o", "/dev/full"), "-o /dev/full")
    for size in SIZES:
        refused(stage.run(*XLSX, env={"TMPDIR": str(temporary(stage))}, **short_files(size)), f"files end at {size}")
        same("the temporary folder", left_in(temporary(stage)), [])


@case
def a_temporary_folder_that_is_not_there_is_told(stage):
    told = refused(stage.run(*XLSX, env={"TMPDIR": str(stage.folder / "none")}), "no temporary folder")
    need("none" in told, f"the folder is not named in {told!r}")


@case
def a_missing_library_is_told(stage):
    """libxlsxwriter is loaded when it is needed; without it the rest of the program goes on."""
    folder = stage.folder / "broken"
    folder.mkdir()
    library, = set(re.findall(rb"libxlsxwriter\.so\.\d+", pathlib.Path(stage.chibo).read_bytes()))
    (folder / library.decode()).write_text("no library")
    env = {"LD_LIBRARY_PATH": str(folder)}
    target = stage.folder / "old.xlsx"
    target.write_bytes(b"old\n")
    told = refused(stage.run(*REPORT, "-o", target, env=env), "no library")
    need(library.decode() in told, f"the library is not named in {told!r}")
    same("the old file", target.read_bytes(), b"old\n")
    same("a report as text", stage.run(*REPORT, env=env).returncode, 0)


@case
def a_closed_pipe_ends_quietly(stage):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = stage.run(*XLSX, stdout=writing, env={"TMPDIR": str(temporary(stage))})
    finally:
        os.close(writing)
    same("ended by", (done.returncode, done.stderr), (-signal.SIGPIPE, b""))
    same("the temporary folder", left_in(temporary(stage)), [])


@case
def a_closed_stdout_loses_the_answer(stage):
    done = subprocess.run(["/bin/sh", "-c", 'exec "$@" >&-', "sh", stage.chibo, "-C", str(SAMPLE), *XLSX], env={},
                          capture_output=True, timeout=LIMIT, check=False)
    refused(done, ">&-")


@case
def a_terminal_is_refused(stage):
    ours, theirs = pty.openpty()
    try:
        for words in (XLSX, (*XLSX, "-o", "-")):
            told = refused(stage.run(*words, stdout=theirs), "a terminal")
            need("-o" in told, f"no way out is told: {told!r}")
        done = stage.run(*REPORT, "-o", stage.folder / "a.xlsx", stdout=theirs)
        same("a file with a terminal as stdout", (done.returncode, done.stderr), (0, b""))
    finally:
        os.close(theirs)
        os.close(ours)


@case
def other_commands_have_no_workbooks(stage):
    for words in (("audit", *YEAR, "-o", stage.folder / "a.xlsx"), ("check", "--format", "xlsx"),
                  (*XLSX, "--member", "uy-vien-01")):
        refused(stage.run(*words), str(words))
    need(not pathlib.Path(stage.folder / "a.xlsx").exists(), "a file was made")
