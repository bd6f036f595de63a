"""Streams that are closed, and pipes that nobody reads."""
import os
import resource
import signal
import subprocess

from stage import BIG, BOARD, INVALID, PIPE_HOLDS, PROVINCE, YEAR, Skip, case, ended_by, lost, need, same, tree

ANSWERS = (("audit", *YEAR), ("audit", *YEAR, "--format", "json"), ("check",), ("check", "--format", "json"),
           ("--help",), ("--version",))


@case
def a_closed_stdout_loses_the_answer(stage):
    """«a disk or stdout that is full and lost the answer» → 2"""
    for words in ANSWERS:
        done = stage.by_shell('exec "$@" >&-', *words)
        lost(done, f"{words} >&-")


@case
def a_stdout_that_cannot_be_written_loses_the_answer(stage):
    for words in ANSWERS:
        lost(stage.by_shell('exec "$@" 1</dev/null', *words), f"{words} 1</dev/null")


@case
def nothing_to_say_needs_no_stdout(stage):
    done = stage.by_shell('exec "$@" >&-', "audit", *YEAR, "--member", "uv-an", "-q")
    same((done.returncode, done.stderr), (0, b""), "a clean audit with -q and a closed stdout")


@case
def closed_streams_never_write_into_the_board(stage):
    """A file that is opened must not take the place of a closed stream."""
    for number, of in enumerate((BOARD, INVALID)):
        board = stage.copy(f"board{number}", of)
        before = tree(board)
        for closed in ("2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-", "<&- 2>&-"):
            for words in (("audit", *YEAR), ("audit", *YEAR, "-o", stage.folder / "answer"), ("check",)):
                done = stage.by_shell(f'exec "$@" {closed}', *words, board=board)
                need(done.returncode >= 0, f"{words} {closed}: ended by a signal")
                same(tree(board), before, f"{words} {closed}: the board")


@case
def a_closed_stderr_changes_neither_answer_nor_status(stage):
    for words in (("audit", *YEAR), ("audit", *YEAR, "--fail-on", "note", "--member", "uv-an")):
        done, usual = stage.by_shell('exec "$@" 2>&-', *words), stage.run(*words)
        same((done.returncode, done.stdout), (usual.returncode, usual.stdout), f"{words} 2>&-")
    done = stage.by_shell('exec "$@" 2>&-', "audit", board=INVALID)
    same((done.returncode, done.stdout), (2, b""), "an invalid board with a closed stderr")


@case
def with_stdout_closed_a_file_is_still_written(stage):
    usual = stage.run("audit", *YEAR).stdout
    done = stage.by_shell('exec "$@" >&-', "audit", *YEAR, "-o", stage.folder / "answer")
    same((done.returncode, done.stderr), (1, b""), "-o with a closed stdout")
    same((stage.folder / "answer").read_bytes(), usual, "the file")


def unread(stage, words, board, **more):
    """Runs with a stdout whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return stage.run(*words, board=board, stdout=writing, **more)
    finally:
        os.close(writing)


def quietly_gone(done, what):
    ended_by(done, signal.SIGPIPE, what)
    same(done.stderr, b"", f"{what}: stderr")


@case
def a_closed_pipe_ends_it_quietly(stage):
    """«a closed pipe ends it quietly, by SIGPIPE»"""
    for words in ANSWERS:
        quietly_gone(unread(stage, words, BOARD), str(words))
    quietly_gone(unread(stage, BIG, PROVINCE), "a big answer")


@case
def a_closed_pipe_ends_it_even_where_the_parent_ignores_sigpipe(stage):
    ignore = {"restore_signals": False, "preexec_fn": lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)}
    quietly_gone(unread(stage, BIG, PROVINCE, **ignore), "SIGPIPE ignored")
    quietly_gone(unread(stage, ("check",), BOARD, **ignore), "SIGPIPE ignored, a small answer")


@case
def a_closed_pipe_ends_it_even_where_the_parent_blocks_sigpipe(stage):
    block = {"preexec_fn": lambda: signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPIPE})}
    quietly_gone(unread(stage, BIG, PROVINCE, **block), "SIGPIPE blocked")


@case
def a_reader_that_leaves_ends_it_quietly(stage):
    """The reader takes one line of an answer bigger than the pipe and goes, as `head -1` does."""
    need(len(stage.run(*BIG, board=PROVINCE).stdout) > PIPE_HOLDS, "the answer fits into the pipe: no case")
    writer = stage.start(*BIG, board=PROVINCE, stdout=subprocess.PIPE)
    same(writer.stdout.read(1), b"{", "the first character")
    writer.stdout.close()
    errors = writer.stderr.read()
    same((writer.wait(timeout=20), errors), (-signal.SIGPIPE, b""), "status and stderr")


@case
def a_slow_reader_gets_everything(stage):
    usual = stage.run(*BIG, board=PROVINCE).stdout
    writer = stage.start(*BIG, board=PROVINCE, stdout=subprocess.PIPE)
    got = b""
    while piece := os.read(writer.stdout.fileno(), 1021):
        got += piece
    need(got == usual, f"{len(got)} of {len(usual)} bytes came")
    same(writer.wait(timeout=20), 1, "exit status")
    writer.stdout.close()
    writer.stderr.close()


@case
def a_waiting_program_ends_by_signal(stage):
    """«Signals end the program as signals do»"""
    os.mkfifo(stage.folder / "pipe")
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        # Whoever runs the tests may have the signal ignored, as nohup does.
        waiting = stage.start("audit", *YEAR, "-o", stage.folder / "pipe", stdout=subprocess.DEVNULL,
                              preexec_fn=lambda n=number: signal.signal(n, signal.SIG_DFL))
        try:
            waiting.wait(timeout=0.3)
            raise AssertionError(f"it does not wait for a reader of the pipe: {waiting.stderr.read()}")
        except subprocess.TimeoutExpired:
            waiting.send_signal(number)
        same(waiting.wait(timeout=20), -number, f"ended by {number.name}")
        same(waiting.stderr.read(), b"", "stderr")
        waiting.stderr.close()


@case
def few_descriptors_are_enough(stage):
    """A board of many files does not keep them open."""
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 8:
        raise Skip("fewer than 8 descriptors")
    done = stage.run("check", board=PROVINCE, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8)))
    same((done.returncode, done.stderr), (0, b""), "with 8 descriptors")
    need(done.stdout, "no answer")
