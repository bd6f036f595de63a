"""Errors of the system: each call of a run on the board fails, once or from then on, in each way."""
from aftermath import holds, of_form, unchanged
from cases_kill import torn
from stage import all_hold, case, each, need, same, sentence
from tracing import at_append, calls_of, named, run_ended, traced, with_fault

ERRORS = {"pwrite64": ("ENOSPC", "EIO", "EDQUOT"), "write": ("ENOSPC", "EIO", "EDQUOT"),
          "fchmod": ("EIO", "EPERM"), "fchown": ("EIO", "EPERM", "EINVAL"), "fsync": ("ENOSPC", "EIO", "EDQUOT"),
          "openat": ("EIO", "ENOSPC", "EDQUOT", "EACCES"), "mkdirat": ("ENOSPC", "EIO", "EDQUOT", "EROFS"),
          "unlinkat": ("EIO", "ENOSPC", "EDQUOT", "EROFS"), "ftruncate": ("EIO",),
          "flock": ("ENOLCK", "EIO", "EINTR")}
WRITING = ("pwrite64", "write", "mkdirat", "unlinkat", "ftruncate", "fsync")
FORMS = ("by-hand", "crlf-no-final-newline", "one-file", "no-journal", "no-file-of-the-year")


def told(call, done, what):
    """A sentence; where a file of the board could not even be read, the errors of an invalid board."""
    if call.name in WRITING or done.stderr.startswith(b"chibo: "):
        return sentence(done, what)
    text = done.stderr.decode()
    need(": error: " in text and text.endswith("\n"), f"{what}: neither a sentence nor an error: {text!r}")
    return text


def with_error(before, board, call, error, when):
    """A run on the board of which the call fails: done all the same, or refused and told."""
    what = f"{call.name} {when} on {call.path}: {error}"
    done = with_fault(before.stage, board, before.words, f"{call.name}:error={error}:when={when}")
    need(done.returncode in (0, 2), f"{what}: exit status {done.returncode}, {done.stderr!r}")
    if done.returncode == 2 and (call.name, when[-1]) != ("write", "+"):  # stderr can't be written either then
        told(call, done, what)
    return done


def play_error(before, call, error, when):
    what = f"{call.name} {when} on {call.path}: {error}"
    with before.stage.copy(before.board) as board:
        done = with_error(before, board, call, error, when)
        if done.returncode == 2 and call.name != "unlinkat" and not when.endswith("+"):
            unchanged(before, board, what)
        if done.returncode == 2 and call.name != "openat":
            need("error: " not in done.stderr.decode(), f"{what}: {done.stderr.decode()}")
        holds(before, board, what, done.returncode)
        return done


def errors_of(call):
    """Where a file is only read one error is like another."""
    if call.name == "openat" and not any("O_CREAT" in word or "O_RDWR" in word for word in map(str, call.args)):
        return ("EIO", "EACCES")
    return ERRORS.get(call.name, ())


def every_error(before, lasting):
    items = [(call, error) for call in calls_of(before) for error in errors_of(call)
             if call.path and not (lasting and call.name in ("openat", "flock") and error != "EIO")]
    all_hold(items, lambda item: play_error(before, *item, f"{item[0].number}{'+' if lasting else ''}"))


@each(FORMS)
def an_error_once(stage, form):
    """One call fails: the entry is recorded all the same, or nothing is, and a sentence says why."""
    every_error(of_form(stage, form), lasting=False)


@each(FORMS)
def an_error_that_lasts(stage, form):
    """From one call on all of that name fail."""
    every_error(of_form(stage, form), lasting=True)


@each(("by-hand", "one-file"))
def an_error_while_it_cleans_up(stage, form):
    """One who finds a torn tail meets an error at each of its calls."""
    before = torn(stage, form)
    before.files = {n: t for n, t in before.files.items() if n != before.target}  # it holds the torn tail too
    items = [(call, error) for call in calls_of(before) for error in errors_of(call) if call.path]

    def play(item):
        call, error = item
        what = f"{call.name} {call.number} on {call.path}: {error}"
        with stage.copy(before.board) as board:
            done = with_fault(stage, board, before.words, f"{call.name}:error={error}:when={call.number}")
            need(done.returncode in (0, 2), f"{what}: exit status {done.returncode}, {done.stderr!r}")
            if done.returncode == 2:
                told(call, done, what)
            holds(before, board, what, done.returncode)
    all_hold(items, play)


@each(("EIO", "EACCES", "EMFILE", "ENOMEM"))
def a_reader_that_cannot_read_the_announcement(stage, error):
    """It can't know what of the journal counts: it says so (2), or counts right."""
    before = torn(stage, at=b"  by: ")
    log, calls = traced(stage, before.board, ("check",))
    same(log.returncode, 0, "check on a torn tail")
    number = named(calls, "openat", str(before.board / "journal/.2023.yaml.pending"))
    done = with_fault(stage, before.board, ("check", "--format", "json"), f"openat:error={error}:when={number}")
    need(done.returncode == 2 or f'"entries": {before.count}\n' in done.stdout.decode(),
         f"exit status {done.returncode}, a half written entry counts: {done.stdout.decode()!r}")


@case
def an_fsync_that_fails_and_no_way_back(stage):
    """The entry was written, can't be brought to the disk nor cut off: what is said must be what readers see."""
    before = of_form(stage, "by-hand")
    number = named(calls_of(before), "fsync", before.target)
    with stage.copy(before.board) as board:
        done = with_fault(stage, board, before.words, f"fsync:error=EIO:when={number}+", "ftruncate:error=EIO")
        same(run_ended(done), 2, "exit status")
        text = sentence(done, "message")
        count = before.stage.run(board, ("check", "--format", "json")).stdout
        seen = f'"entries": {before.count}' not in count.decode()
        need(not seen or "như cũ" not in text,
             f"the message says that the journal is as it was, but a reader sees the new entry: {text!r}")
        holds(before, board, "afterwards")


@case
def the_message_names_file_and_reason(stage):
    """In Vietnamese, whose reasons are not left to the system's English."""
    before = of_form(stage, "by-hand")
    calls = calls_of(before)
    append = at_append(calls, before.target)
    sync = f"fsync:{{}}:when={named(calls, 'fsync', before.target)}"
    lock = "flock:{}:when=1"
    for fault, error, reason in ((append, "ENOSPC", "đĩa đã đầy"), (append, "EDQUOT", "hạn mức"),
                                 (append, "EFBIG", "cỡ"), (sync, "EIO", "lỗi đọc ghi đĩa"), (lock, "ENOLCK", "khóa")):
        with stage.copy(before.board) as board:
            text = sentence(with_fault(stage, board, before.words, fault.format(f"error={error}")), error)
            need(fault == lock or "journal/2023.yaml" in text, f"{error}: the file is not named: {text!r}")
            need(reason in text and "hệ thống từ chối" not in text, f"{error}: the reason is not told: {text!r}")


@case
def an_answer_that_is_lost(stage):
    """A full stdout gives 2 though the entry is recorded; given again it is known, and recorded once."""
    before = of_form(stage, "by-hand")
    with open("/dev/full", "wb") as full:
        done = stage.run(before.board, before.words, stdout=full)
    same(done.returncode, 2, "exit status with a full stdout")
    need(done.stderr.decode().splitlines()[-1].startswith("chibo: không ghi được kết quả"), f"{done.stderr.decode()!r}")
    holds(before, before.board, "a full stdout")
