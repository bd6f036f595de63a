"""Power failures: what was not synced may be there or not, in any combination."""
import itertools
import os
import shutil

from aftermath import holds, of_form, record
from replay import durable, operations, play, until, without
from stage import OTHER, VISIT, all_hold, case, each, need, same
from tracing import calls_of, named, traced, with_fault

FORMS = ("by-hand", "crlf-no-final-newline", "one-file", "no-journal", "no-file-of-the-year")


def subsets(loose):
    return [set(chosen) for size in range(len(loose) + 1) for chosen in itertools.combinations(loose, size)]


def lost(ops, undone):
    return ", ".join(f"{ops[i].kind} {ops[i].path}" for i in sorted(undone)) or "nothing"


def lose_power(before, ops):
    """At every moment, with every combination of what was not synced."""
    items = [(number, undone) for number in range(len(ops) + 1) for undone in subsets(durable(ops, number))]

    def play_loss(item):
        number, undone = item
        what = f"the power fails after {number} of {len(ops)} operations; lost: {lost(ops, undone)}"
        with before.stage.copy(before.board) as board:
            for each_op in without(ops, number, undone):
                play(board, each_op)
            holds(before, board, what, 0 if number == len(ops) else None)
    all_hold(items, play_loss)


@each(FORMS)
def the_power_fails(stage, form):
    """The board is whole; after success the entry is there whatever else was lost."""
    before = of_form(stage, form)
    lose_power(before, operations(calls_of(before)))


@case
def the_power_fails_and_the_tail_is_zeros(stage):
    """The file's length came to the disk and (some of) its bytes did not, as happens on ext4 and XFS where a file grows
    within its last block: zeros stand where the entry should be."""
    before = of_form(stage, "by-hand")
    ops = operations(calls_of(before))
    number = [i for i, op in enumerate(ops) if op.kind == "write" and op.path == before.target][-1]
    size = len(before.entry)

    def play_zeros(hole):
        start, end = hole
        what = f"the power fails during the append: of its {size} bytes those from {start} to {end} are zeros"
        with stage.copy(before.board) as board:
            until(board, ops, number + 1)
            with open(board / before.target, "r+b") as file:
                file.seek(len(before.journal) + start)
                file.write(bytes(end - start))
            holds(before, board, what)
    half = size // 2
    all_hold(((0, size), (1, size), (half, size), (size - 1, size), (0, half), (half, half + 9)), play_zeros)


def rebased(board, calls):
    return [call._replace(path=os.path.relpath(call.path, board)) if call.path else call for call in calls]


def killed_then(before, fault, words):
    """The operations of a run that is killed and of the next one, which succeeds, on one board."""
    stage = before.stage
    with stage.copy(before.board) as board:
        done, first = traced(stage, board, VISIT, (fault,))
        same(done.returncode, -9, f"{fault}: killed")
        done, second = traced(stage, board, words)
        same(done.returncode, 0, f"the run after {fault}: exit status, stderr {done.stderr.decode()!r}")
        return operations(rebased(board, first)) + operations(rebased(board, second))


@each(FORMS)
def killed_given_again_and_then_the_power_fails(stage, form):
    """Exit status 0 means that it is on the disk: also where the entry stood there already, from one who was killed."""
    before = of_form(stage, form)

    def play_two(call):
        what = f"killed at {call.name} {call.number} on {call.path}, given again (status 0), "
        fault = f"{call.name}:signal=KILL:when={call.number}"
        ops = killed_then(before, fault, VISIT)
        for undone in subsets(durable(ops, len(ops))[:8]):
            with stage.copy(before.board) as board:
                for op in without(ops, len(ops), undone):
                    play(board, op)
                holds(before, board, f"{what}the power fails; lost: {lost(ops, undone)}", 0)
    calls = [call for call in calls_of(before) if call.name in ("mkdirat", "pwrite64", "write", "fsync", "unlinkat")]
    all_hold(calls, play_two)


@case
def an_entry_known_already_is_let_be(stage):
    """One who was killed before the end left the entry and its announcement; given again it is known. What is then
    corrected by hand at its end must stay."""
    before = of_form(stage, "by-hand")
    number = named(calls_of(before), "unlinkat", "journal/.2023.yaml.pending")
    same(with_fault(stage, before.board, VISIT, f"unlinkat:signal=KILL:when={number}").returncode, -9, "killed")
    record(stage, before.board, VISIT, "the same again")
    journal = before.board / before.target
    corrected = journal.read_bytes().rpartition(b"  at: ")[0]  # the last line taken away by hand
    journal.write_bytes(corrected)
    done = stage.run(before.board, ("check", "--format", "json"))
    need(f'"entries": {before.count + 1}\n' in done.stdout.decode(),
         f"a reader passes over the whole entry, its last line being taken away: {done.stdout.decode()!r}")
    record(stage, before.board, OTHER, "the next")
    need(journal.read_bytes().startswith(corrected), "the next record cuts it off")
    shutil.rmtree(before.board)
