"""A writer killed before and after each of its system calls."""
import shutil

import boards
from aftermath import Before, holds, no_stray, of_form, record, whole_or_absent
from cases_short import file_limit
from stage import OTHER, VISIT, all_hold, case, each, need, same
from tracing import at_append, calls_of, with_fault

FORMS = ("by-hand", "crlf", "no-final-newline", "crlf-no-final-newline", "one-file", "no-journal",
         "no-file-of-the-year", "empty-file")


def torn(stage, form="by-hand", at=None, **more):
    """A board on which a writer died when it was about to cut back what it could write in part: half of the entry, or
    what stands before the bytes `at`."""
    before = of_form(stage, form)
    tear(before, at, **more)
    return before


def tear(before, at=None, **more):
    part = before.entry.index(at) if at else len(before.entry) // 2
    done = with_fault(before.stage, before.board, VISIT, "ftruncate:signal=KILL:when=1",
                      **file_limit(len(before.journal) + part), **more)
    same(done.returncode, -9, f"killed at the ftruncate, stderr {done.stderr!r}")
    journal = (before.board / before.target).read_bytes()
    need(len(before.journal) < len(journal) < len(before.journal + before.entry), "the tail is not torn")


def killed_at_every_call(before, hold=holds):
    """Before call n is after call n-1; the last is that which ends the process."""
    def kill(call):
        what = f"killed at {call.name} {call.number} on {call.path or '(the end)'}"
        with before.stage.copy(before.board) as board:
            done = with_fault(before.stage, board, before.words, f"{call.name}:signal=KILL:when={call.number}")
            same(done.returncode, -9, f"{what}: ended by SIGKILL")
            hold(before, board, what)
    all_hold(calls_of(before), kill)


@each(FORMS)
def killed(stage, form):
    """Whichever call it was killed at, the board is whole, and the next writer goes on."""
    killed_at_every_call(of_form(stage, form))


@each(("by-hand", "one-file", "crlf-no-final-newline"))
def killed_while_it_cleans_up(stage, form):
    """One who finds a torn tail is killed in its turn, whichever call it was at."""
    before = torn(stage, form)
    before.files = {n: t for n, t in before.files.items() if n != before.target}  # it holds the torn tail too
    killed_at_every_call(before)


@case
def killed_again_and_again(stage):
    """Every writer is killed, one call later each time, on the same board; then one is let be."""
    before = of_form(stage, "by-hand")
    for call in calls_of(before):
        done = with_fault(stage, before.board, VISIT, f"{call.name}:signal=KILL:when={call.number}")
        need(done.returncode in (-9, 0), f"at {call.name} {call.number}: ended by {done.returncode}, {done.stderr!r}")
    holds(before, before.board, "after all of them")


@each(("void", "amend", "follow-up", "review", "conclusion"))
def killed_while_it_records(stage, kind):
    """Each kind of entry goes the same way."""
    words = {"void": ("record", "void", "2023/1", "--reason", "ghi nhầm", "--date", "1/12/2023"),
             "amend": ("record", "amend", "2023/1", "--score", "75"),
             "follow-up": ("record", "follow-up", "2023/3.1", "resolved", "--date", "1/12/2023"),
             "review": ("record", "review", "mau an", "2022", "--date", "30/12/2023"),
             "conclusion": ("record", "conclusion", "mau an", "2023", "--text", "hoàn thành", "--date", "30/12/2023")}
    board = boards.build(stage.new_file("board"), "by-hand")
    before = Before(stage, board, "journal/2023.yaml", (*words[kind], "--by", "Lê Thị Ghi"))
    calls = [call for call in calls_of(before) if call.name not in ("openat", "flock")]

    def kill(call):
        what = f"{kind}: killed at {call.name} {call.number}"
        with stage.copy(board) as copy:
            same(with_fault(stage, copy, before.words, f"{call.name}:signal=KILL:when={call.number}").returncode, -9,
                 what)
            holds_without_again(before, copy, what)
    all_hold(calls, kill)


def holds_without_again(before, board, what):
    """An amendment given again is one more amendment (of a visit that is replaced), so it is not given again."""
    whole_or_absent(before, board, what)
    record(before.stage, board, OTHER, f"{what}: the next")
    no_stray(before, board, what)


@case
def a_torn_tail_waits_for_its_own_file(stage):
    """A record into the file of another year neither heals nor hurts; one into the same file heals."""
    before = torn(stage)
    torn_bytes = (before.board / before.target).read_bytes()
    record(stage, before.board, ("record", "visit", "7/3/2024", "cb-mau-2", "mau an"), "into 2024")
    same((before.board / before.target).read_bytes(), torn_bytes, "the torn file after a record into another")
    before.files = boards.files(before.board)
    before.count += 1
    holds(before, before.board, "after a record into another file")


@case
def a_torn_tail_is_seen_by_no_reader(stage):
    """The audit and explain know nothing of it, though what is there of the entry could be read."""
    before = torn(stage, at=b"  by: ")
    clean = of_form(stage, "by-hand")
    for words in (("audit", "--year", "2023", "--format", "json"), ("audit", "--year", "2023"),
                  ("explain", "mau an", "2023"), ("check",)):
        seen, wanted = (stage.run(each.board, words) for each in (before, clean))
        same((seen.returncode, seen.stdout, seen.stderr), (wanted.returncode, wanted.stdout, wanted.stderr), words)


@case
def a_killed_writer_leaves_no_lock(stage):
    """Its locks go with it: the next need not wait at all."""
    before = of_form(stage, "by-hand")
    fault = at_append(calls_of(before), before.target).format("signal=KILL")
    same(with_fault(stage, before.board, VISIT, fault).returncode, -9, "killed")
    record(stage, before.board, (*OTHER, "--wait", "0"), "the next, --wait 0")
    shutil.rmtree(before.board)
