"""The recorded writes of a run, played on another copy of the board and cut at every place."""
import itertools

from aftermath import holds, of_form
from cases_kill import torn
from replay import operations, until
from stage import all_hold, case, each, need
from tracing import calls_of


def cuts(ops, step):
    """(number, part): so many whole operations, and of the next, a write, so many bytes."""
    for number in range(len(ops) + 1):
        yield number, None
        if number < len(ops) and ops[number].kind == "write":
            yield from ((number, part) for part in range(1, len(ops[number].data[1]), step))


def cut_everywhere(before, step):
    ops = operations(calls_of(before))
    need(len(ops) > 4, f"only {len(ops)} operations were recorded")

    def play(cut):
        number, part = cut
        what = f"after {number} operations" + (f" and {part} bytes of a write to {ops[number].path}" if part else "")
        with before.stage.copy(before.board) as board:
            until(board, ops, number, part)
            holds(before, board, what, 0 if number == len(ops) else None)
    all_hold(cuts(ops, step), play)


@case
def cut_at_every_byte(stage):
    """However far the writes came, (a) to (f) hold."""
    cut_everywhere(of_form(stage, "by-hand"), 1)


@each(("crlf", "no-final-newline", "crlf-no-final-newline", "one-file", "no-journal", "no-file-of-the-year",
       "empty-file", "comment-only"))
def cut_at_every_few_bytes(stage, form):
    """The same for the other forms of the journal."""
    cut_everywhere(of_form(stage, form), 13)


@each(("by-hand", "one-file"))
def cut_while_it_cleans_up(stage, form):
    """The same for one who finds a torn tail."""
    before = torn(stage, form)
    before.files = {n: t for n, t in before.files.items() if n != before.target}
    cut_everywhere(before, 13)


@case
def a_reader_at_every_step(stage):
    """The number of entries goes up once, between two operations, and never back."""
    before = of_form(stage, "by-hand")
    ops = operations(calls_of(before))
    seen = []
    with stage.copy(before.board) as board:
        for number in range(len(ops) + 1):
            if number:
                until(board, ops[number - 1:], 1)
            done = stage.run(board, ("check", "--format", "json"))
            need(done.returncode == 0, f"check after {number} operations: {done.stderr.decode()}")
            seen.append(int(done.stdout.decode().rpartition('"entries": ')[2].rstrip(" }\n")))
    need(set(seen) == {before.count, before.count + 1} and all(a <= b for a, b in itertools.pairwise(seen)),
         f"readers see {seen}")
