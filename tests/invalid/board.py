"""How a case spoils the sound board of base.py, and where the errors then stand.

Marks in a case's text say what must be reported; they are taken out before the file is written,
so the expected line and column can never be off:

    ⟦   an error is named on this line, at this column (characters, from 1)
    ⟨   an error is named on this line, the column is not fixed by the spec
    ⟪   an error is named on at least one of the lines so marked (the spec leaves open which)

`byte(0xff)` puts a raw byte into a text.
"""
import re

from base import BASE, COUNTS

MARKS = "⟦⟨⟪"

CHIBO, AREAS, MEMBERS, BRANCHES = "chibo.yaml", "areas.yaml", "members.yaml", "branches.yaml"
R32, R45, J23, J24, PLAN = ("regulations/32.yaml", "regulations/45.yaml", "journal/2023.yaml",
                            "journal/2024.yaml", "plans/2024.yaml")


def byte(*values):
    """Raw bytes, carried through the text in the private-use area."""
    return "".join(chr(0xE000 + value) for value in values)


def encode(text):
    """The bytes of a text in which `byte` may occur."""
    out = bytearray()
    for char in text:
        code = ord(char)
        out += bytes([code - 0xE000]) if 0xE000 <= code < 0xE100 else char.encode("utf-8", "surrogatepass")
    return bytes(out)


def sub(file, old, new):
    """Replaces `old`, which must occur once as a whole token, by `new`."""
    def change(board):
        pattern = r"(?<![\w./-])" + re.escape(old) + r"(?![\w./-])"
        found = re.findall(pattern, board[file])
        assert len(found) == 1, f"{file}: {len(found)} times {old!r}"
        assert old != new
        board[file] = re.sub(pattern, lambda _: new, board[file])
    return change


def after(file, old, new):
    """Adds `new` right behind `old`."""
    return sub(file, old, old + new)


def drop(file, old):
    """Takes the lines of `old` out."""
    def change(board):
        assert board[file].count(old + "\n") == 1, f"{file}: no single line {old!r}"
        board[file] = board[file].replace(old + "\n", "")
    return change


def put(file, text):
    """The whole file anew; None: no such file; a tuple: ("dir",), ("fifo",) or ("link", target)."""
    def change(board):
        assert board.get(file) != text
        board[file] = text
    return change


def add(file, text):
    """More text at the end of a file."""
    def change(board):
        board[file] = board[file] + text
    return change


def every(function):
    """Changes the text of every file."""
    def change(board):
        for file, text in board.items():
            board[file] = function(text)
    return change


def case(name, *changes, **more):
    """One board with something wrong. Further facts: see FIELDS."""
    fields = {"expect": [], "exact": True, "says": None, "doubt": None, "errors": None, "rest": None}
    assert set(more) <= set(fields), more
    return {"name": name, "changes": changes, "valid": False, **fields, **more}


def valid(name, *changes, doubt=None, **counts):
    """An odd board that must be accepted; counts: members, branches, entries where not the base's."""
    return {"name": "valid-" + name, "changes": changes, "valid": True, "doubt": doubt, "counts": {**COUNTS, **counts}}


FIELDS = """
expect   places without a line (a file or its stem): some error must name this file, on whatever line
exact    nothing else may be reported, and each place as often as it is marked
says     a text that the messages must hold
doubt    why the spec may be read otherwise: such a case is only counted with --doubtful
errors   the number of error lines that must be printed
rest     the number of errors beyond those, which must be told
"""


def built(one):
    """The files of a case (bytes, None or a tuple), its fixed places {(file, line): [column or None]} and its choice of places."""
    board = dict(BASE)
    for change in one["changes"]:
        change(board)
    fixed, choice = {}, set()
    for file, text in board.items():
        if isinstance(text, str):
            board[file] = encode(unmark(file, text, fixed, choice))
    return board, fixed, choice


def unmark(file, text, fixed, choice):
    lines = []
    for number, line in enumerate(text.split("\n"), 1):
        clean = ""
        for char in line:
            if char not in MARKS:
                clean += char
            elif char == "⟪":
                choice.add((file, number))
            else:
                fixed.setdefault((file, number), []).append(len(clean) + 1 if char == "⟦" else None)
        lines.append(clean)
    return "\n".join(lines)
