"""System calls: which of them a run makes on its board (strace), and how one of them is made to fail, die or wait."""
import collections
import os
import re
import shutil

from stage import Skip, need

# All by which a file system can be changed or locked. Of them the program may use what it likes.
CALLS = ("open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,"
         "sync_file_range,ftruncate,truncate,fallocate,unlink,unlinkat,rmdir,rename,renameat,renameat2,link,linkat,"
         "symlink,symlinkat,chmod,fchmod,fchmodat,chown,fchown,fchownat,utimensat,copy_file_range,sendfile,flock,"
         "exit_group").split(",")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
TEXT = re.compile(r'^"((?:\\x[0-9a-f]{2})*)"$')
PLACE = re.compile(r"^[\w-]+<((?:\\x[0-9a-f]{2})*)>")  # a descriptor, and the path that it stands for

# One call: `number` is its place among the run's calls of that name, as strace counts for when=.
# `path` is the file that it is about; `args` are its arguments, texts as bytes, descriptors left out.
Call = collections.namedtuple("Call", "name number path args result")


def unhex(text):
    return bytes.fromhex(text.replace("\\x", ""))


def parse(line, counts):
    found = LINE.match(line)
    if not found:
        return None
    name, arguments, result, _ = found.groups()
    counts[name] += 1
    base, args = "", []
    for piece in arguments.split(", "):  # there is no comma within, for all texts are in hexadecimal
        text, place = TEXT.match(piece), PLACE.match(piece)
        if place:
            base = base or os.fsdecode(unhex(place.group(1)))
        else:
            args.append(unhex(text.group(1)) if text else piece)
    path = base
    if name not in ("write", "pwrite64", "pwritev") and args and isinstance(args[0], bytes):
        path = os.path.normpath(os.path.join(base, os.fsdecode(args[0])))
    return Call(name, counts[name], path, args, None if result == "?" else int(result))


def prefix(log, injections=(), calls=CALLS):
    if not shutil.which("strace"):
        raise Skip("strace is not there")
    injecting = [word for each in injections for word in ("-e", f"inject={each}")]
    names = ",".join(f"?{name}" for name in calls)
    return ["strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-o", str(log), "-e",
            f"trace={names}", *injecting]


def traced(stage, board, words, injections=(), **more):
    """CompletedProcess, and the run's calls on the board in their order (and its end: exit_group)."""
    log = stage.new_file("trace")
    done = stage.run(board, words, prefix(log, injections), env={"PATH": os.environ.get("PATH", "")}, **more)
    if b"PTRACE" in done.stderr:
        raise Skip("strace may not trace here")
    counts = collections.Counter()
    calls = [parse(line, counts) for line in log.read_text(encoding="ascii").splitlines()]
    log.unlink()
    place = str(board)
    return done, [call for call in calls if call and (
        call.name == "exit_group" or call.path == place or call.path.startswith(place + "/"))]


def with_fault(stage, board, words, *injections, **more):
    """CompletedProcess of a run under strace's inject=…; nothing of it is written down."""
    names = sorted({each.split(":")[0] for each in injections})
    done = stage.run(board, words, prefix("/dev/null", injections, names), env={"PATH": os.environ.get("PATH", "")},
                     **more)
    if b"PTRACE" in done.stderr:
        raise Skip("strace may not trace here")
    need(not done.stderr.startswith(b"strace:"), f"strace: {done.stderr!r}")
    return done


def started(stage, board, words, *injections, **more):
    """Popen of such a run."""
    names = sorted({each.split(":")[0] for each in injections})
    return stage.start(board, words, prefix("/dev/null", injections, names), **more)


def calls_of(before):
    """The calls of one undisturbed run on a copy of the board; paths are relative to it."""
    with before.stage.copy(before.board) as board:
        done, calls = traced(before.stage, board, before.words)
        need(done.returncode == 0, f"a run under strace: {done.returncode}, {done.stderr!r}")
        need(len(calls) > 10, f"strace tells of {len(calls)} calls only")
        return [call._replace(path=os.path.relpath(call.path, board)) if call.path else call for call in calls]


def last(calls, names, path):
    """The last call of one of the names on the path."""
    found = [call for call in calls if call.name in names and call.path == path]
    need(found, f"the run makes no {' or '.join(names)} on {path}")
    return found[-1]


def named(calls, name, path):
    """The number of the last call of that name on the path."""
    return last(calls, (name,), path).number


def at_append(calls, path):
    """That which appends to the path, as strace's inject=… names it: «{}» is left for what to do there."""
    call = last(calls, ("write", "pwrite64", "writev", "pwritev"), path)
    return f"{call.name}:{{}}:when={call.number}"


def run_ended(done):
    """The exit status, None where a signal ended the run."""
    return done.returncode if done.returncode >= 0 else None
