"""A list of two years (`record import`): its writer is killed, refused or cut short anywhere between two files.

What the README promises of it: each file of the journal takes all of its year or nothing, in the order of their names,
and the same import run again writes the rest and nothing twice. Of a list of branches (`import branches`) all stands
there or nothing.
"""
import boards
from aftermath import draft, unchanged
from cases_error import WRITING, errors_of, with_error
from cases_kill import killed_at_every_call
from cases_short import file_limit
from stage import all_hold, case, each, entries, need, same, sentence, shown
from tracing import calls_of, traced, with_fault

FORMS = ("by-hand", "crlf-no-final-newline", "no-journal", "no-file-of-the-year", "empty-file", "one-file")
VISITS = """\
date,branch,members,score,difficulties,by,at
5/9/2023,cb-mau-1,uy-vien-mau,92,đường vào ấp hư hỏng|escalated|UBND huyện|31/12/2023,Lê Thị Ghi,2024-07-01T08:00:00+07:00
6/4/2024,cb-mau-2,uy-vien-mau,80,,Lê Thị Ghi,2024-07-01T08:00:00+07:00
7/10/2023,cb-mau-1,uy-vien-mau,,,Lê Thị Ghi,2024-07-01T08:00:00+07:00
8/5/2024,cb-mau-1,uy-vien-mau,75,cầu hỏng,Lê Thị Ghi,2024-07-01T08:00:00+07:00
"""
BRANCHES = "id,name,kind\ncb-mau-8,Chi bộ ấp 8,ap\ncb-mau-9,Chi bộ ấp 9,ap\n"


class Import:
    """The board as it is before the fault, and how it is once the list has been taken in."""

    def __init__(self, stage, form, words=("record", "import"), text=VISITS):
        self.stage = stage
        self.board = boards.build(stage.new_file("board"), form)
        path = stage.new_file("list")
        path.write_text(text, encoding="utf-8")
        self.words = (*words, path)
        self.files = boards.files(self.board)
        self.count = entries(stage, self.board, "before the fault")
        with stage.copy(self.board) as board:
            same(stage.run(board, self.words).returncode, 0, "the undisturbed import")
            self.whole = boards.files(board)
            self.more = entries(stage, board, "afterwards") - self.count
        self.targets = sorted(name for name in self.whole if self.whole[name] != self.files.get(name))
        self.entry = draft(stage, self.board, self.words)

    def states(self):
        """What the files may hold that count: nothing of the list, the first file's part, the first two files', …"""
        states = [dict(self.files)]
        for name in self.targets:
            states.append({**states[-1], name: self.whole[name]})
        return states


def seen(before, board, what):
    """The ids of all visits that a reader sees."""
    done = before.stage.run(board, ("export", "visits", "--format", "json"))
    same((done.returncode, done.stderr), (0, b""), f"{what}: export")
    return done.stdout


def recoverable(before, board, what, status=None):
    """The board is valid; readers see of each file all or nothing; the same import run again makes it whole."""
    stage = before.stage
    now = boards.files(board)
    for name, text in before.files.items():
        kept = now.get(name, b"").startswith(text) if name in before.targets else now.get(name) == text
        need(kept, f"{what}: {name} lost bytes: {shown(now.get(name)):.600}")
    views = []
    for state in before.states():
        with stage.copy(before.board) as clean:
            for name, text in state.items():
                (clean / name).parent.mkdir(exist_ok=True)
                (clean / name).write_bytes(text)
            views.append(seen(before, clean, "a state that may be"))
    view = seen(before, board, what)
    need(view in views, f"{what}: a part of a file is seen: {view.decode()[-900:]}")
    need(entries(stage, board, what) - before.count in range(before.more + 1), f"{what}: the number of entries")
    if status == 0:
        same(view, views[-1], f"{what}: exit status 0, but not all is there")
    again = stage.run(board, before.words)
    same(again.returncode, 0, f"{what}: the same import again: exit status, with stderr {again.stderr!r:.400}")
    same(boards.files(board), before.whole, f"{what}: the files after the same import again")
    once_more = stage.run(board, before.words)
    same((once_more.returncode, boards.files(board)), (0, before.whole), f"{what}: and once more")


@each(FORMS)
def an_import_killed(stage, form):
    """Whichever call it was killed at, each file has all of its year or nothing, and the import goes on."""
    killed_at_every_call(Import(stage, form), recoverable)


@case
def an_import_killed_again_and_again(stage):
    """Every one is killed, one call later each time, on the same board; then one is let be."""
    before = Import(stage, "by-hand")
    with stage.copy(before.board) as board:
        for call in calls_of(before):
            done = with_fault(stage, board, before.words, f"{call.name}:signal=KILL:when={call.number}")
            need(done.returncode in (-9, 0), f"at {call.name} {call.number}: ended by {done.returncode}, {done.stderr!r}")
            need(stage.run(board, ("check",)).returncode == 0, f"at {call.name} {call.number}: the board is not valid")
        recoverable(before, board, "after all of them")


def play_error(before, call, error, when):
    what = f"{call.name} {when} on {call.path}: {error}"
    with before.stage.copy(before.board) as board:
        done = with_error(before, board, call, error, when)
        recoverable(before, board, what, done.returncode)


@each(("", "+"))
def an_error_in_an_import(stage, lasting):
    """One call fails, or from it on all of that name: what was said is true, and the import goes on."""
    before = Import(stage, "by-hand")
    items = [(call, error) for call in calls_of(before) if call.path and call.name in (*WRITING, "openat")
             for error in errors_of(call)[:2]]
    all_hold(items, lambda item: play_error(before, *item, f"{item[0].number}{lasting}"))


def lengths(before):
    """Where a file may end: around the beginning and the end of what is written to each."""
    ends = set()
    for name in before.targets:
        start, end = len(before.files.get(name, b"")), len(before.whole[name])
        ends |= {start - 1, start, start + 1, (start + end) // 2, end - 1, end, end + 1, end + 40, end + 80}
    return sorted(ends - {-1})


@each(("by-hand", "no-journal", "crlf-no-final-newline"))
def an_import_into_files_that_may_not_grow(stage, form):
    """A short write into the first file leaves nothing; one into the second leaves the first whole, which is told."""
    before = Import(stage, form)

    def play(limit):
        what = f"files end at {limit}"
        with stage.copy(before.board) as board:
            done = stage.run(board, before.words, **file_limit(limit))
            need(done.returncode in (0, 2), f"{what}: exit status {done.returncode}, {done.stderr!r}")
            if done.returncode == 2:
                text = sentence(done, what)
                whole = [name for name in before.targets if boards.files(board).get(name) == before.whole[name]]
                if not whole:
                    unchanged(before, board, what)
                need(all(name in text for name in whole), f"{what}: {whole} are written, which is not told: {text!r}")
            recoverable(before, board, what, done.returncode)
    all_hold(lengths(before), play)


@case
def an_import_cut_short_and_killed(stage):
    """The second file's part was written in part, and the writer died before it could cut it off."""
    before = Import(stage, "by-hand")
    first, second = before.targets
    start = len(before.files[first])
    with stage.copy(before.board) as board:  # so that the limit leaves room for the first file
        (board / second).write_bytes(before.files[second] + b"#" * len(before.whole[first]) + b"\n")
        done, _ = traced(stage, board, before.words)
        same(done.returncode, 0, "the import into a longer second file")
        end = (board / second).stat().st_size
    room = end - len(before.files[second]) - len(before.whole[first]) - 1

    def play(length):
        what = f"{length} bytes of the second file written, then killed at the ftruncate"
        with stage.copy(before.board) as board:
            comment = b"#" * len(before.whole[first]) + b"\n"
            text = before.files[second] + comment
            (board / second).write_bytes(text)
            done = with_fault(stage, board, before.words, "ftruncate:signal=KILL:when=1",
                              **file_limit(len(text) + length))
            same(done.returncode, -9, f"{what}: ended by SIGKILL, stderr {done.stderr!r}")
            same((board / second).stat().st_size, len(text) + length, f"{what}: the second file's size")
            same((board / first).read_bytes(), before.whole[first], f"{what}: the first file")
            need(stage.run(board, ("check",)).returncode == 0, f"{what}: the board is not valid")
            same(stage.run(board, before.words).returncode, 0, f"{what}: the same import again")
            same((board / second).read_bytes(), text + before.whole[second][len(before.files[second]):],
                 f"{what}: the second file after the same import again")
            same(sorted(boards.files(board)), sorted(before.whole), f"{what}: files left over")
    need(start > 0 and room > 2, "there is something to cut")
    all_hold(range(1, room, 29), play)


def whole_or_absent(before, board, what):
    """The list is the old one or the new one; a draft of it, hidden, may be left."""
    now = boards.files(board)
    stray = [name for name in now if name not in before.whole and not name.startswith(".chibo-")]
    same(stray, [], f"{what}: files left over")
    need(now["branches.yaml"] in (before.files["branches.yaml"], before.whole["branches.yaml"]), f"{what}: a part")
    need(before.stage.run(board, ("check",)).returncode == 0, f"{what}: the board is not valid")
    same(before.stage.run(board, before.words).returncode, 0, f"{what}: the same import again")
    same((board / "branches.yaml").read_bytes(), before.whole["branches.yaml"], f"{what}: after the same import again")


@case
def an_import_of_branches_killed(stage):
    """Whichever call it was killed at, the list is the old one or the new one."""
    killed_at_every_call(Import(stage, "by-hand", ("import", "branches"), BRANCHES), whole_or_absent)
