"""What the cases stand on: running the program as it is run from outside, boards to run it on, and how to fail."""
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent
BOARD = TESTS / "golden" / "boards" / "mau"          # one error, one warning, one note in 2023
INVALID = TESTS / "golden" / "boards" / "invalid"
PROVINCE = TESTS.parent / "data" / "tinh-mau"
YEAR = ("--year", "2023", "--as-of", "2023-12-31")
BIG = ("audit", "--year", "2019..2023", "--as-of", "2023-12-31", "--format", "json")
CLEAN = ("--member", "uv-an")                        # nothing is found about this one
LIMIT = 20  # seconds
PIPE_HOLDS = 65536  # bytes
NOBODY = 65534
ALL_CASES = []  # in the order in which they stand


class Skip(Exception):
    """The machine does not let the case be played."""


def case(function):
    ALL_CASES.append(function)
    return function


def need(holds, what):
    if not holds:
        raise AssertionError(what)


def same(got, want, what):
    need(got == want, f"{what}: expected {want!r:.600}, got {got!r:.600}")


class Stage:
    """The program, and an empty folder for the case."""

    def __init__(self, chibo, folder):
        self.chibo = chibo
        self.folder = pathlib.Path(folder)

    def command(self, board, words):
        return [self.chibo, *(["-C", str(board)] if board else []), *map(str, words)]

    def run(self, *words, board=BOARD, env=None, **more):
        """CompletedProcess with bytes; the environment holds nothing unless `env` says so."""
        for stream in ("stdout", "stderr"):
            more.setdefault(stream, subprocess.PIPE)
        more.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(self.command(board, words), env=env or {}, timeout=LIMIT, check=False, **more)

    def start(self, *words, board=BOARD, **more):
        more.setdefault("stderr", subprocess.PIPE)
        return subprocess.Popen(self.command(board, words), env={}, stdin=subprocess.DEVNULL, **more)

    def by_shell(self, script, *words, board=BOARD):
        """The script finds the command as "$@"."""
        return subprocess.run(["/bin/sh", "-c", script, "sh", *self.command(board, words)], env={}, timeout=LIMIT,
                              capture_output=True, check=False)

    def copy(self, name="board", of=BOARD):
        return pathlib.Path(shutil.copytree(of, self.folder / name))

    def program_for_all(self):
        """Sets out the program where any user can run it, and opens the folder to all."""
        self.folder.chmod(0o777)
        self.chibo = shutil.copy(self.chibo, self.folder / "chibo")
        os.chmod(self.chibo, 0o755)


def as_nobody():
    """Keywords for `run` under which file modes are obeyed."""
    if os.geteuid() != 0:
        return {}
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def sentence(errors):
    """Checks that stderr holds one sentence of the program's own, and returns it."""
    text = errors.decode("utf-8")
    need(text.startswith("chibo: ") and text.find("\n") == len(text) - 1, f"no sentence on stderr: {text!r}")
    return text


def lost(done, what):
    """Checks that the answer could not be given: status 2, and a sentence that says so."""
    same(done.returncode, 2, f"{what}: exit status")
    return sentence(done.stderr)


def tree(folder):
    """{path: content} of all that lies in the folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@contextlib.contextmanager
def small_disk(folder, size="64k"):
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


def ended_by(done, number, what):
    same(done.returncode, -number, f"{what}: ended by {signal.Signals(number).name}")
