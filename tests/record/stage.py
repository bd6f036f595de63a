"""What the cases stand on: throw-away copies of board/, running `record` on them, and how to fail.

Every check of what was written is made against what the case typed, never against an earlier answer of the program.
"""
import datetime
import json
import os
import pathlib
import pwd
import re
import shutil
import subprocess

import yaml

HERE = pathlib.Path(__file__).resolve().parent
BOARD = HERE / "board"
TODAY = "2023-11-15"
NEXT = "2023/8"                                      # the id of the next entry of 2023
AN = ("visit", "5/9/2023", "ap-6", "uv-an")          # a visit that nothing stands against
SAID = {"visit": NEXT, "date": "2023-09-05", "branch": "ap-6", "members": ["uv-an"]}  # what it says
LOGIN = pwd.getpwuid(os.geteuid()).pw_name
TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)([+-]\d\d:\d\d)")
LIMIT = 20  # seconds
ALL_CASES = []  # in the order in which they stand


def case(function):
    ALL_CASES.append(function)
    return function


def need(holds, what):
    if not holds:
        raise AssertionError(what)


def same(got, want, what):
    need(got == want, f"{what}: expected {want!r:.700}, got {got!r:.700}")


def each(items, check):
    """Plays the check for every item and tells all that fail, not just the first."""
    wrong = []
    for item in items:
        try:
            check(*item) if isinstance(item, tuple) else check(item)
        except (AssertionError, subprocess.SubprocessError, yaml.YAMLError, ValueError) as failed:
            wrong.append(f"{item!r:.300}: {failed}")
    need(not wrong, "\n   ".join(wrong))


def tree(folder):
    """{path: content} of all that lies in the folder; None for a folder."""
    return {p.relative_to(folder).as_posix(): None if p.is_dir() else p.read_bytes()
            for p in sorted(folder.rglob("*"))}


def entries_of(content):
    """The entries of a journal as PyYAML reads them, every scalar a text."""
    return yaml.load(content.decode("utf-8"), yaml.BaseLoader) or []


def changes(before, folder):
    """What has changed in the folder, by name."""
    now = tree(folder)
    return sorted(name for name in {*before, *now} if before.get(name, 0) != now.get(name, 0))


def shown(done):
    return f"status {done.returncode}, stdout {done.stdout!r:.400}, stderr {done.stderr!r:.600}"


def seconds_of(at):
    """(the moment in seconds, the offset as written)"""
    found = TIME.fullmatch(at)
    need(found, f"at {at!r} is no time")
    return datetime.datetime.fromisoformat(at).timestamp(), found.group(2)


class Written:
    """What one successful `record` did."""

    def __init__(self, done, name, piece, entry, line):
        self.done, self.name, self.piece, self.entry, self.line = done, name, piece, entry, line


class Stage:
    """The program and a board of its own for the case."""

    def __init__(self, chibo, folder):
        self.chibo = chibo
        self.folder = pathlib.Path(folder)
        self.board = self.folder / "board"
        self.fresh()

    def fresh(self):
        """The board as it was at first."""
        shutil.rmtree(self.board, ignore_errors=True)
        shutil.copytree(BOARD, self.board)
        return self

    def put(self, name, text):
        content = text if isinstance(text, bytes) else text.encode("utf-8")
        (self.board / name).write_bytes(content)
        return content

    def add(self, name, text):
        """Puts the text behind what the file holds, and sees that the board is valid."""
        self.put(name, (self.board / name).read_bytes() + text.encode("utf-8"))
        self.valid("the case's own board")

    def environment(self, env):
        usual = {"CHIBO_TODAY": TODAY, "CHIBO_LANG": "en", "CHIBO_BOARD": str(self.board)}
        return {key: value for key, value in {**usual, **(env or {})}.items() if value is not None}

    def run(self, *words, env=None, **more):
        """CompletedProcess with bytes; None in `env` takes a variable away."""
        more.setdefault("stdin", subprocess.DEVNULL)
        more.setdefault("stdout", subprocess.PIPE)
        return subprocess.run([self.chibo, *words], env=self.environment(env), timeout=LIMIT, check=False,
                              stderr=subprocess.PIPE, **more)

    def record(self, *words, **more):
        return self.run("record", *words, **more)

    def valid(self, what):
        done = self.run("check")
        same(done.returncode, 0, f"{what}: check says {done.stderr.decode('utf-8', 'replace')!r:.500}")

    def written(self, *words, want, **more):
        """The words append just the entry `want` (`by` and `at` are seen to), and nothing else changes."""
        before = tree(self.board)
        done = self.record(*words, **more)
        same(done.returncode, 0, f"status; {shown(done)}")
        name, piece = self.appended(before)
        old, all_now = before.get(name) or b"", entries_of((self.board / name).read_bytes())
        same(all_now[:-1], entries_of(old), f"the older entries of {name}")
        entry = dict(all_now[-1])
        self.signed(entry, want)
        same({key: value for key, value in entry.items() if key != "at"}, {"by": LOGIN, **want}, "the entry")
        self.valid("after it")
        text = piece.replace(b"\r\n", b"\n").lstrip(b"\n")
        line = (old + piece)[:(old + piece).rindex(b"- " + next(iter(want)).encode())].count(b"\n") + 1
        if "--json" not in words:
            need(done.stdout.endswith(b"\n" + text), f"the entry is not shown: {done.stdout!r:.500}")
        return Written(done, name, piece, entry, line)

    def signed(self, entry, want):
        """`at` is the present moment at the board's offset."""
        at, offset = seconds_of(entry["at"])
        now = datetime.datetime.now(datetime.timezone.utc).timestamp()
        need(-2 <= now - at <= LIMIT, f"at {entry['at']} is not now")
        same(offset, self.offset(), "the offset of at")
        need(list(entry)[0] == next(iter(want)), f"the entry begins with {list(entry)[0]}")

    def offset(self):
        return yaml.load((self.board / "chibo.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)["utc_offset"]

    def appended(self, before):
        """(file, bytes) that were put behind what was there; nothing else may have changed."""
        after = tree(self.board)
        changed = [n for n in after if after[n] != before.get(n, b"" if after[n] is not None else None)]
        need(set(before) <= set(after), f"gone: {set(before) - set(after)}")
        made = {n for n in set(after) - set(before) if after[n] is None}
        need(made <= {"journal"} and len(changed) == 1, f"changed: {changed}, made: {made}")
        old = before.get(changed[0]) or b""
        need(after[changed[0]].startswith(old), f"{changed[0]}: old bytes changed")
        return changed[0], after[changed[0]][len(old):]

    def nothing(self, *words, status, holds=(), lacks=(), **more):
        """The words write nothing and end so; stderr holds all of `holds`, and stdout nothing. Returns stderr."""
        before = tree(self.board)
        done = self.record(*words, **more)
        same(done.returncode, status, f"status; {shown(done)}")
        same(changes(before, self.board), [], f"what changed; {shown(done)}")
        same(done.stdout, b"", "stdout")
        told = done.stderr.decode("utf-8", "replace")
        need(told.endswith("\n"), f"no whole line on stderr: {told!r}")
        for wanted in [holds] if isinstance(holds, str) else holds:
            need(wanted in told, f"«{wanted}» is not in {told!r:.600}")
        for unwanted in [lacks] if isinstance(lacks, str) else lacks:
            need(unwanted not in told, f"«{unwanted}» is in {told!r:.600}")
        return told

    def refused(self, *words, holds=(), **more):
        """Not recorded for what it says: status 1."""
        told = self.nothing(*words, status=1, holds=holds, **more)
        need("chibo: not recorded: " in told, f"not told as a refusal: {told!r:.600}")
        return told

    def wrong(self, *words, holds=(), **more):
        """Could not be done: status 2."""
        return self.nothing(*words, status=2, holds=holds, **more)

    def already(self, *words, entry, file, line, **more):
        """Recorded before, as the entry named."""
        before = tree(self.board)
        done = self.record(*words, **more)
        same(done.returncode, 0, f"status; {shown(done)}")
        same(changes(before, self.board), [], f"what changed; {shown(done)}")
        first = done.stdout.decode("utf-8").split("\n")[0]
        same(first, f"Already recorded: {entry} ({file}:{line}); nothing was written", "the first line")
        same(done.stderr, b"", "stderr")

    def again(self, *words, of):
        """The words say what `of` (a Written) recorded."""
        return self.already(*words, entry=of.entry[next(iter(of.entry))], file=of.name, line=of.line)

    def json(self, *words, status=0, **more):
        done = self.record(*words, "--json", **more)
        same(done.returncode, status, f"status; {shown(done)}")
        same(done.stderr, b"", "stderr")
        return json.loads(done.stdout)
