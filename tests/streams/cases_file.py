"""-o FILE: written beside and renamed."""
import json
import os
import shutil
import stat
import subprocess
import threading

from stage import BIG, INVALID, PROVINCE, YEAR, Skip, as_nobody, case, lost, need, same

AUDIT = ("audit", *YEAR)


def mode(path):
    return oct(stat.S_IMODE(path.stat().st_mode))


def written(stage, *words, **more):
    """Runs an audit that must succeed, silently but for its file."""
    done = stage.run(*AUDIT, "-o", *words, **more)
    same((done.returncode, done.stdout, done.stderr), (1, b"", b""), f"-o {words}: status, stdout and stderr")


def holds_answer(stage, path):
    same(path.read_bytes(), stage.run(*AUDIT).stdout, f"what {path.name} holds")


@case
def a_new_file_obeys_the_umask(stage):
    for number, (mask, want) in enumerate(((0o022, "0o644"), (0o027, "0o640"), (0o077, "0o600"), (0o000, "0o666"))):
        target = stage.folder / f"answer{number}"
        written(stage, target, umask=mask)
        same(mode(target), want, f"mode under umask {mask:o}")
        holds_answer(stage, target)


@case
def an_existing_file_keeps_its_mode(stage):
    target = stage.folder / "answer"
    for bits in (0o600, 0o664, 0o640, 0o444):
        target.write_bytes(b"old\n")
        target.chmod(bits)
        written(stage, target, umask=0o077)
        same(mode(target), oct(bits), "mode")
        holds_answer(stage, target)
        target.unlink()


@case
def the_old_file_is_replaced_never_overwritten(stage):
    """Who has the old file open still reads the old one, whole."""
    target = stage.folder / "answer"
    target.write_bytes(b"old\n" * 100000)
    with open(target, "rb") as old:
        written(stage, target)
        same(old.read(), b"old\n" * 100000, "the old file, still open")
    holds_answer(stage, target)
    same([p.name for p in stage.folder.iterdir()], ["answer"], "the folder")


@case
def a_reader_never_sees_half_a_file(stage):
    target, seen, stop = stage.folder / "answer", set(), threading.Event()
    whole = stage.run(*BIG, board=PROVINCE).stdout
    target.write_bytes(b"{}")

    def look():
        while not stop.is_set():
            seen.add(target.read_bytes())

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        for _ in range(20):
            stage.run(*BIG, "-o", target, board=PROVINCE)
    finally:
        stop.set()
        watcher.join()
    need(seen <= {b"{}", whole}, f"half files were seen: {sorted(len(s) for s in seen)} of {len(whole)} bytes")
    json.loads(target.read_bytes())


@case
def a_link_stays_a_link(stage):
    (stage.folder / "far").mkdir()
    target = stage.folder / "far" / "answer"
    for name, to in (("absolute", target), ("relative", "far/answer"), ("chain", "relative")):
        target.write_bytes(b"old\n")
        link = stage.folder / name
        link.symlink_to(to)
        written(stage, link)
        need(link.is_symlink() and not target.is_symlink(), f"{name}: the link is gone")
        holds_answer(stage, target)
    same(sorted(p.name for p in stage.folder.iterdir()), ["absolute", "chain", "far", "relative"], "the folder")
    same([p.name for p in target.parent.iterdir()], ["answer"], "the target's folder")


@case
def a_link_to_nothing_yet_stays_a_link(stage):
    link = stage.folder / "link"
    link.symlink_to("answer")
    written(stage, link)
    need(link.is_symlink(), "the link was replaced by a file")
    holds_answer(stage, stage.folder / "answer")


@case
def a_link_that_leads_round_is_refused(stage):
    (stage.folder / "loop").symlink_to("loop")
    lost(stage.run(*AUDIT, "-o", stage.folder / "loop"), "-o loop")
    need((stage.folder / "loop").is_symlink(), "the link is gone")


@case
def an_answer_replaces_no_file_of_a_board(stage):
    """Neither by its name nor through a link; a plan may be put where plans are."""
    board = stage.folder / "board"
    shutil.copytree(PROVINCE, board)
    (stage.folder / "link").symlink_to("board/members.yaml")
    files = {path: path.read_bytes() for path in board.rglob("*") if path.is_file()}
    for name in ("chibo.yaml", "members.yaml", "journal/2023.yaml", "journal/new.yaml", "regulations/x.yaml", "areas.yaml"):
        done = stage.run("plan", "2024", "--today", "2024-01-02", "-C", board, "-o", board / name)
        need(done.returncode == 2 and name.encode() in done.stderr, f"{name}: {done.returncode} {done.stderr!r:.300}")
    need(stage.run("export", "members", "--format", "csv", "-C", board, "-o", stage.folder / "link").returncode == 2, "the link")
    same({path: path.read_bytes() for path in board.rglob("*") if path.is_file()}, files, "the board")
    need(stage.run("plan", "2024", "--today", "2024-01-02", "-C", board, "-o", board / "plans" / "2024.yaml").returncode in (0, 1), "a plan")
    same((board / "plans" / "2024.yaml").exists(), True, "the plan is there")


@case
def no_such_folder_is_told(stage):
    told = lost(stage.run(*AUDIT, "-o", stage.folder / "none" / "answer"), "-o none/answer")
    need(str(stage.folder / "none" / "answer") in told, f"the file is not named in {told!r}")
    same(list(stage.folder.iterdir()), [], "the folder")


@case
def a_folder_is_no_file(stage):
    lost(stage.run(*AUDIT, "-o", stage.folder), "-o FOLDER")
    lost(stage.run(*AUDIT, "-o", str(stage.folder) + "/"), "-o FOLDER/")
    same(list(stage.folder.iterdir()), [], "the folder")


@case
def names_of_every_shape(stage):
    for name in ("answer", "./answer", "báo cáo năm 2023.txt", "a.XXXXXX", "x" * 200):
        written(stage, name, cwd=stage.folder)
        holds_answer(stage, stage.folder / name)
        (stage.folder / name).unlink()
        same(list(stage.folder.iterdir()), [], f"beside {name}")


@case
def the_longest_name_there_is(stage):
    name = "ầ" * 85  # 255 bytes: what a folder takes
    written(stage, name, cwd=stage.folder)
    holds_answer(stage, stage.folder / name)


@case
def a_fifo_takes_the_answer_and_stays(stage):
    pipe = stage.folder / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    try:
        written(stage, pipe)
        got = reader.communicate(timeout=20)[0]
    finally:
        reader.kill()
    same(got, stage.run(*AUDIT).stdout, "what came out of the pipe")
    need(stat.S_ISFIFO(pipe.stat().st_mode), "the pipe is no pipe any more")
    same([p.name for p in stage.folder.iterdir()], ["pipe"], "the folder")


@case
def devices_are_written_as_they_are(stage):
    written(stage, "/dev/null")
    need(stat.S_ISCHR(os.stat("/dev/null").st_mode), "/dev/null is no device any more")


@case
def dev_stdout_is_stdout(stage):
    usual = stage.run(*AUDIT)
    if not os.path.exists("/dev/stdout"):
        raise Skip("there is no /dev/stdout")
    done = stage.run(*AUDIT, "-o", "/dev/stdout")
    same((done.returncode, done.stderr), (1, b""), "-o /dev/stdout into a pipe: status and stderr")
    same(done.stdout, usual.stdout, "what came")


@case
def nothing_is_written_where_nothing_is_judged(stage):
    target = stage.folder / "answer"
    target.write_bytes(b"old\n")
    for words, board in ((AUDIT, INVALID), ((*AUDIT, "--member", "không ai cả"), None), ((*AUDIT, "--zzz"), None)):
        done = stage.run(*words, "-o", target, **({"board": board} if board else {}))
        same((done.returncode, done.stdout), (2, b""), f"{words}: status and stdout")
        same(target.read_bytes(), b"old\n", f"{words}: the old file")
    same([p.name for p in stage.folder.iterdir()], ["answer"], "the folder")


@case
def a_folder_that_may_not_be_written(stage):
    stage.program_for_all()
    closed = stage.folder / "closed"
    closed.mkdir()
    (closed / "old").write_bytes(b"old\n")
    board = stage.copy()
    closed.chmod(0o555)
    try:
        for name in ("new", "old"):
            lost(stage.run(*AUDIT, "-o", closed / name, board=board, **as_nobody()), f"-o closed/{name}")
        same([p.name for p in closed.iterdir()], ["old"], "the folder")
        same((closed / "old").read_bytes(), b"old\n", "the old file")
    finally:
        closed.chmod(0o755)
