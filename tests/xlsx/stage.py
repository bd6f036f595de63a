"""What the cases stand on: running the program, the sample province, how to fail and how to leave out."""
import json
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "data" / "tinh-mau"
YEAR = ("--year", "2023", "--as-of", "2023-12-31")
LIMIT = 60  # seconds
ALL_CASES = []  # in the order in which they stand


class Skip(Exception):
    """The machine does not let the case be played."""


def case(function):
    ALL_CASES.append(function)
    return function


def need(holds, what):
    if not holds:
        raise AssertionError(what)


def same(what, got, want):
    need(got == want, f"{what}: expected {want!r:.400}, got {got!r:.400}")


class Stage:
    """The program, and an empty folder for the case."""

    def __init__(self, chibo, folder, boards, ci):
        self.chibo = chibo
        self.folder = pathlib.Path(folder)
        self.boards = boards  # how many random ones
        self.ci = ci  # nothing may be missing

    def run(self, *words, board=SAMPLE, env=None, **more):
        """CompletedProcess with bytes; the environment holds nothing unless `env` says so."""
        for stream in ("stdout", "stderr"):
            more.setdefault(stream, subprocess.PIPE)
        more.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run([self.chibo, "-C", str(board), *map(str, words)], env=env or {}, timeout=LIMIT,
                              check=False, **more)

    def workbook(self, *words, board=SAMPLE, name="a.xlsx"):
        """The path of the workbook that the report writes."""
        path = self.folder / name
        done = self.run("report", *words, "-o", path, board=board)
        same(f"report {words}: status and what was said", (done.returncode, done.stdout, done.stderr), (0, b"", b""))
        return path

    def audit(self, *words, board=SAMPLE):
        done = self.run("audit", *words, "--format", "json", board=board)
        need(done.returncode in (0, 1), f"audit {words}: {done.stderr.decode()[:300]}")
        return json.loads(done.stdout)


def left_in(folder):
    return sorted(os.listdir(folder))
