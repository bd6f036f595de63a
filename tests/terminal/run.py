#!/usr/bin/python3
"""What a person sees: the audit on a terminal of a given size, and how wide its lines are.

    run.py --chibo PATH [-k NAME]

Each case is a function with @case. The terminal is made by the standard library's `pty`. Widths are those of the
display: a combining mark takes no column. Ends with «N passed, N failed».
"""
import argparse
import fcntl
import os
import pathlib
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
PROVINCE = HERE.parent.parent / "data" / "tinh-mau"
BOARDS = HERE.parent / "golden" / "boards"
AUDIT = ("audit", "--year", "2023", "--as-of", "2023-12-31")
TITLES = {"vi": ("Họ và tên", "Chức vụ", "Kỳ", "Dự", "Kết quả", "Thiếu (hạn)"),
          "en": ("Name", "Office", "Period", "Went", "State", "Missing (by)")}
RIGHT = 3  # the column that ends at one place; the others begin at one
PAGES = (80, 100, 120)
ESCAPE = "\x1b["
LIMIT = 20  # seconds
CASES = []


def case(function):
    CASES.append(function)
    return function


def need(holds, what):
    if not holds:
        raise AssertionError(what)


def same(got, want, what):
    if got == want:
        return
    pairs = zip(got.splitlines() + [""], want.splitlines() + [""])
    first = next((pair for pair in pairs if pair[0] != pair[1]), ("…", "…"))
    raise AssertionError(f"{what}: expected {first[1]!r}, got {first[0]!r}")


class Program:
    """The program, run on a pipe or on a terminal; its environment holds nothing unless `env` says so."""

    def __init__(self, chibo):
        self.chibo = chibo

    def command(self, words, board):
        return [self.chibo, "-C", str(board), *words]

    def piped(self, *words, board=PROVINCE, env=None, stderr=subprocess.PIPE):
        done = subprocess.run(self.command(words, board), env=env or {}, stdin=subprocess.DEVNULL, timeout=LIMIT,
                              stdout=subprocess.PIPE, stderr=stderr, check=False)
        need(done.returncode in (0, 1) and not done.stderr, f"{words}: status {done.returncode}, {done.stderr!r}")
        return done.stdout.decode("utf-8")

    def on_terminal(self, columns, *words, board=PROVINCE, env=None):
        """What stands on a terminal of so many columns, its line ends as in a file."""
        master, slave = pty.openpty()
        resize(slave, columns)
        try:
            done = subprocess.Popen(self.command(words, board), env=env or {}, stdin=subprocess.DEVNULL, stdout=slave,
                                    stderr=subprocess.PIPE)
            os.close(slave)
            shown = read_all(master)
            errors = done.stderr.read()
            status = done.wait(LIMIT)
        finally:
            os.close(master)
        need(status in (0, 1) and not errors, f"{words}: status {status}, {errors!r}")
        return shown.decode("utf-8").replace("\r\n", "\n")


def resize(terminal, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def read_all(master):
    """All that is written to the terminal, until its last writer is gone."""
    data, end = b"", time.monotonic() + LIMIT
    while time.monotonic() < end:
        if not select.select([master], [], [], 1)[0]:
            continue
        try:
            piece = os.read(master, 65536)
        except OSError:  # EIO: nobody holds the other side any more
            return data
        if not piece:
            return data
        data += piece
    raise AssertionError("the program did not end")


def without_colour(text):
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def columns_of(character):
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def grid(line):
    """The line by display columns: each item what stands there; a wide character leaves the next one empty."""
    cells = []
    for character in line:
        taken = columns_of(character)
        if taken == 0 and cells:
            cells[-1] += character
        cells += [character, ""][:taken]
    return cells


def width(line):
    return len(grid(line))


def blocks(text):
    return [block.split("\n") for block in text.strip("\n").split("\n\n")]


def table_of(text, language):
    found = [block for block in blocks(text) if block[0].startswith(TITLES[language][0])]
    need(len(found) == 1, f"{len(found)} blocks begin with the table's titles")
    return found[0]


def is_finding(line):
    return re.match(r"[\w/.-]+:\d+:\d+: ", line)


def fits(text, page, what):
    """Every line but those that scripts follow is no wider than the page."""
    for line in text.splitlines():
        need(is_finding(line) or width(line) <= page, f"{what}: {width(line)} columns: {line}")


def places(table, language):
    """Where each column begins (where it ends, for the one on the right), by the titles."""
    titles, found, at = grid(table[0]), [], 0
    for number, title in enumerate(TITLES[language]):
        wanted = grid(title)
        while titles[at:at + len(wanted)] != wanted:
            at += 1
            need(at < len(titles), f"no title «{title}» in «{table[0]}»")
        found.append(at + len(wanted) if number == RIGHT else at)
        at += len(wanted)
    return found


def straight(text, language, what):
    """In every row of the audit's table each column begins, or ends, where its title does."""
    table = table_of(text, language)
    at = places(table, language)
    need(len(table) > 1, f"{what}: the table has no rows")
    for line in table:
        cells = grid(line) + [" "] * (at[-1] + 1)
        first = cells[at[2]] != " "  # else the row goes on from the line before
        for number, place in enumerate(at):
            if number == RIGHT:
                ends = (cells[place - 1] != " ") == first and cells[place] == " "
                need(ends, f"{what}: what is on the right ends elsewhere: {line}")
                continue
            need(place == 0 or cells[place - 2:place] == [" ", " "], f"{what}: no gap before column {number}: {line}")
            need(cells[place] != " " or cells[place + 1] in (" ", ""), f"{what}: column {number} is moved: {line}")
        need(not first or all(cells[at[n]] != " " for n in (0, 1, 4)), f"{what}: a cell begins elsewhere: {line}")


@case
def the_table_fits_the_terminal(program):
    """At 80 and at 120 columns, in both languages: it fits, its columns are straight."""
    for language in TITLES:
        for columns in (80, 120):
            what = f"{language}, {columns} columns"
            shown = without_colour(program.on_terminal(columns, *AUDIT, "--lang", language))
            fits(shown, columns, what)
            straight(shown, language, what)


@case
def the_width_of_the_terminal_is_used(program):
    """What a terminal shows is, but for the colour, what a pipe gives at that width."""
    for columns in (80, 100, 120):
        shown = without_colour(program.on_terminal(columns, *AUDIT))
        same(shown, program.piped(*AUDIT, env={"COLUMNS": str(columns)}), f"{columns} columns")


@case
def a_terminal_is_coloured(program):
    """Titles and states are; no colour runs on into the next cell or line."""
    for columns in (80, 120):
        shown = program.on_terminal(columns, *AUDIT)
        painted = re.findall(r"\x1b\[[0-9;]+m([^\x1b\n]*)\x1b\[0m", shown)
        for wanted in (TITLES["vi"][0], "thiếu", "đủ", "error", "warning"):
            need(any(text.startswith(wanted) for text in painted), f"«{wanted}» has no colour")
        need(shown.count(ESCAPE) == 2 * len(painted), "a colour runs on")


@case
def colour_can_be_refused(program):
    """By NO_COLOR or --color never, on a terminal: the same as piped."""
    piped = program.piped(*AUDIT)
    same(program.on_terminal(80, *AUDIT, env={"NO_COLOR": "1"}), piped, "NO_COLOR=1")
    same(program.on_terminal(80, *AUDIT, "--color", "never"), piped, "--color never")
    need(ESCAPE in program.on_terminal(80, *AUDIT, env={"NO_COLOR": ""}), "an empty NO_COLOR forbids colour")
    always = program.on_terminal(80, *AUDIT, "--color", "always", env={"NO_COLOR": "1"})
    need(ESCAPE in always, "--color always is not obeyed")


@case
def a_file_is_never_coloured_by_itself(program):
    """-o FILE on a terminal: the file is plain and of the usual width, the terminal shows nothing."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "answer"
        shown = program.on_terminal(120, *AUDIT, "-o", str(file))
        same(shown, "", "the terminal")
        same(file.read_text(encoding="utf-8"), program.piped(*AUDIT), "the file")


@case
def machine_formats_are_never_coloured(program):
    for form in ("json", "csv", "md"):
        shown = program.on_terminal(80, *AUDIT, "--format", form)
        same(shown, program.piped(*AUDIT, "--format", form), form)


@case
def explain_and_check_fit_the_terminal(program):
    """The derivation too is as wide as the terminal at most; a piece of a file stands as it is."""
    for columns in (80, 120):
        for language in TITLES:
            words = ("explain", "uv-so", "2023", "--as-of", "2023-11-30", "--lang", language)
            shown = program.on_terminal(columns, *words, board=BOARDS / "explained")
            need(ESCAPE in shown, "no colour")
            fits(without_colour(shown), columns, f"explain, {language}, {columns} columns")
    shown = program.on_terminal(80, "check", "--today", "2023-05-01", board=BOARDS / "leaves")
    need(ESCAPE in shown, "check has no colour")


@case
def a_narrow_terminal_is_no_trouble(program):
    """40 columns, and sizes that no terminal has: an answer comes. A terminal that does not tell its size has 80."""
    for columns in (40, 20, 3, 1, 10000):
        shown = without_colour(program.on_terminal(columns, *AUDIT, "--member", "uy-vien-05"))
        need("Hoàng" in shown and "Phương" in shown, f"{columns} columns: no name in the answer")
    same(without_colour(program.on_terminal(0, *AUDIT)), program.piped(*AUDIT), "a terminal of unknown size")


@case
def columns_wins_over_the_terminal(program):
    wide = program.piped(*AUDIT, env={"COLUMNS": "120"})
    need(wide != program.piped(*AUDIT), "120 columns look like 80")
    same(without_colour(program.on_terminal(80, *AUDIT, env={"COLUMNS": "120"})), wide, "COLUMNS=120 at 80 columns")
    for nonsense in ("", "0", "-1", "many", "80x"):
        shown = without_colour(program.on_terminal(120, *AUDIT, env={"COLUMNS": nonsense}))
        same(shown, wide, f"COLUMNS={nonsense} at 120 columns")


@case
def a_pipe_is_plain_and_hangs_on_no_locale(program):
    """Byte for byte the same with any locale, or none, for both languages and a board in NFD."""
    places_to_be = ({"LANG": "C"}, {"LANG": "en_US.UTF-8"}, {"LANG": "C.UTF-8"}, {"LC_ALL": "POSIX"},
                    {"LANG": "vi_VN.TCVN", "LC_ALL": "vi_VN.TCVN"}, {"TERM": "xterm-256color", "LANG": "C"})
    for board in (PROVINCE, BOARDS / "wide-nfd"):
        for language in TITLES:
            words = (*AUDIT, "--lang", language)
            plain = program.piped(*words, board=board)
            need("\x1b" not in plain, "a pipe gets colour")
            for env in places_to_be:
                same(program.piped(*words, board=board, env=env), plain, f"{board.name}, {env}")


@case
def a_terminal_hangs_on_no_locale(program):
    plain = program.on_terminal(80, *AUDIT)
    for env in ({"LANG": "C"}, {"LC_ALL": "POSIX"}, {"LANG": "en_US.UTF-8"}):
        same(program.on_terminal(80, *AUDIT, env=env), plain, str(env))


@case
def a_terminal_for_complaints_alone_gives_no_colour(program):
    """stdout is a pipe, stderr a terminal of 120 columns."""
    master, slave = pty.openpty()
    try:
        resize(slave, 120)
        same(program.piped(*AUDIT, stderr=slave), program.piped(*AUDIT), "stderr on a terminal")
    finally:
        os.close(slave)
        os.close(master)


@case
def lines_are_no_wider_than_the_page(program):
    """Piped, in both languages, at three widths: every line of table and text fits, the columns are straight."""
    for language in TITLES:
        for page in PAGES:
            what = f"{language}, width {page}"
            shown = program.piped(*AUDIT, "--lang", language, env={"COLUMNS": str(page)})
            fits(shown, page, what)
            straight(shown, language, what)


@case
def decomposed_names_leave_the_columns_straight(program):
    """A board in NFD, and its twin in NFC, whose names and offices take several lines."""
    for board in ("wide", "wide-nfd", "names"):
        for language in TITLES:
            for page in PAGES:
                shown = program.piped("audit", "--year", "2023", "--today", "2023-08-15", "--lang", language,
                                      board=BOARDS / board, env={"COLUMNS": str(page)})
                fits(shown, page, f"{board}, {language}, width {page}")
                straight(shown, language, f"{board}, {language}, width {page}")


def play(function, program):
    """Why the case failed, or nothing."""
    try:
        function(program)
    except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as wrong:
        return f"{type(wrong).__name__}: {wrong}"
    return ""


def run(chibo, pattern):
    passed = failed = 0
    for function in CASES:
        if pattern not in function.__name__:
            continue
        why = play(function, Program(chibo))
        passed, failed = (passed, failed + 1) if why else (passed + 1, failed)
        if why:
            print(f"== {function.__name__}: {function.__doc__ or ''}\n   {why}", flush=True)
    if passed + failed == 0:
        failed = 1
        print("== no case was played")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("-k", metavar="NAME", default="", help="only cases whose name holds NAME")
    asked = reader.parse_args()
    return run(os.path.abspath(asked.chibo), asked.k)


if __name__ == "__main__":
    sys.exit(main())
