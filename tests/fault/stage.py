"""What the cases stand on: running the program on boards of their own, and how to fail."""
import collections
import concurrent.futures
import contextlib
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent
LIMIT = 60  # seconds that any run may take
NOBODY = 65534
ALL_CASES = []  # in the order in which they stand

VISIT = ("record", "visit", "5/9/2023", "cb-mau-1", "mau an", "--score", "92", "--minutes", "90", "--difficulty",
         "đường vào ấp hư hỏng|escalated|UBND huyện|31/12/2023", "--by", "Lê Thị Ghi")
OTHER = ("record", "visit", "6/9/2023", "cb-mau-2", "mau an", "--by", "Lê Thị Ghi")

Case = collections.namedtuple("Case", "name function arguments")


class Skip(Exception):
    """The machine does not let the case be played."""


def case(function):
    ALL_CASES.append(Case(function.__name__, function, ()))
    return function


def each(names):
    """The case is played once with each of the names."""
    def add(function):
        ALL_CASES.extend(Case(f"{function.__name__}[{name}]", function, (name,)) for name in names)
        return function
    return add


def need(holds, what):
    if not holds:
        raise AssertionError(what)


def shown(value):
    """For people: bytes as the text that they are."""
    if isinstance(value, bytes):
        return "bytes " + repr(value.decode("utf-8", "backslashreplace"))
    if isinstance(value, tuple):
        return "(" + ", ".join(map(shown, value)) + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {shown(each)}" for key, each in value.items()) + "}"
    return repr(value)


def same(got, want, what):
    need(got == want, f"{what}: expected {shown(want):.900}, got {shown(got):.900}")


def all_hold(items, check, hands=3):
    """Checks every item, several at a time; fails with the first few that do not hold."""
    def play(item):
        try:
            check(item)
        except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as wrong:
            return f"{type(wrong).__name__}: {wrong}"
        return None
    items = list(items)
    need(items, "there is nothing to play")
    with concurrent.futures.ThreadPoolExecutor(hands) as pool:
        wrong = [why for why in pool.map(play, items) if why]
    need(not wrong, f"{len(wrong)} of {len(items)} do not hold:\n   - " + "\n   - ".join(wrong[:4]))


class Stage:
    """The program, and an empty folder for the case."""

    def __init__(self, chibo, folder):
        self.chibo = chibo
        self.folder = pathlib.Path(folder)
        self.numbers = itertools.count(1)

    def command(self, board, words):
        return [self.chibo, "-C", str(board), *map(str, words)]

    def run(self, board, words, prefix=(), **more):
        """CompletedProcess with bytes; the environment is empty."""
        more.setdefault("stdout", subprocess.PIPE)
        return subprocess.run([*prefix, *self.command(board, words)], env=more.pop("env", {}), timeout=LIMIT,
                              check=False, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)

    def start(self, board, words, prefix=(), **more):
        return subprocess.Popen([*prefix, *self.command(board, words)], env={}, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    @contextlib.contextmanager
    def copy(self, board):
        """A copy of the board, for one fault."""
        target = self.folder / f"copy-{next(self.numbers)}"
        shutil.copytree(board, target, symlinks=True)
        yield target
        shutil.rmtree(target)

    def new_file(self, name):
        return self.folder / f"{name}-{next(self.numbers)}"


def entries(stage, board, what, **more):
    """How many entries a reader sees on the board, which must be valid."""
    done = stage.run(board, ("check", "--format", "json"), **more)
    same((done.returncode, done.stderr), (0, b""), f"{what}: check: status and stderr")
    return json.loads(done.stdout)["entries"]


def sentence(done, what):
    """Checks that stderr holds one sentence of the program's own, in Vietnamese."""
    text = done.stderr.decode("utf-8")
    need(text.startswith("chibo: ") and text.count("\n") == 1 and text.endswith("\n"),
         f"{what}: no sentence on stderr: {text!r}")
    need(re.search("[ạảấầậắặẹếềệịọốồộớợụứựđĐ]", text), f"{what}: not in Vietnamese: {text!r}")
    return text


def as_nobody():
    """Keywords for `run` under which file modes are obeyed."""
    if os.geteuid() != 0:
        return {}
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def program_for_all(stage):
    """Sets out the program where any user can run it, and opens the folder to all."""
    stage.folder.chmod(0o755)
    stage.chibo = shutil.copy(stage.chibo, stage.folder / "chibo")
    os.chmod(stage.chibo, 0o755)


def wait_until(holds, what, seconds=20):
    deadline = seconds * 200
    for _ in range(deadline):
        if holds():
            return
        time.sleep(0.005)
    raise AssertionError(f"did not come to pass: {what}")
