"""What a run changes on its board, as operations that can be played on another copy, in part too."""
import collections
import os

from stage import need

# What `kind` does to the file; `data` is (offset, bytes) of a write (no offset: at the end), the length of a cut.
Operation = collections.namedtuple("Operation", "kind path data")
NOT_CHANGING = {"flock", "exit_group", "fchmod", "fchown"}  # modes are not looked at


def operation(call):
    """The operation that the call is, None where it changes nothing. Fails on what the replay does not know."""
    if call.name in NOT_CHANGING or call.result is None or call.result < 0:
        return None
    if call.name in ("fsync", "fdatasync"):
        return Operation("sync", call.path, None)
    if call.name == "openat":
        flags = next(word for word in call.args if isinstance(word, str) and word.startswith("O_"))
        need("O_TRUNC" not in flags, f"the run empties {call.path}")
        return Operation("make", call.path, None) if "O_CREAT" in flags else None
    if call.name == "mkdirat":
        return Operation("folder", call.path, None)
    if call.name == "write":
        return Operation("write", call.path, (None, call.args[0][:call.result]))
    if call.name == "pwrite64":
        return Operation("write", call.path, (int(call.args[2]), call.args[0][:call.result]))
    if call.name in ("unlinkat", "unlink"):
        return Operation("remove", call.path, None)
    if call.name == "ftruncate":
        return Operation("cut", call.path, int(call.args[0]))
    raise AssertionError(f"the replay does not know how to play {call}")


def operations(calls):
    return [each for each in map(operation, calls) if each]


def play(board, done, part=None):
    """Plays one operation on the board; of a write only the first `part` bytes."""
    path = board / done.path
    if done.kind == "make":
        path.touch()
    elif done.kind == "folder":
        path.mkdir(exist_ok=True)
    elif done.kind == "remove":
        path.unlink()
    elif done.kind == "cut":
        os.truncate(path, done.data)
    elif done.kind == "write":
        offset, text = done.data
        with open(path, "r+b") as file:
            file.seek(offset or 0, os.SEEK_END if offset is None else os.SEEK_SET)
            file.write(text[:part])


def until(board, ops, number, part=None):
    """Plays so many operations, and of the next, a write, the first `part` bytes."""
    for each in ops[:number]:
        play(board, each)
    if part is not None:
        play(board, ops[number], part)


def durable(ops, number):
    """Of the first so many operations the indexes of those that a power failure after them may undo.

    What is written to a file is safe once the file is synced; that a name is there, or gone, once its folder is.
    """
    loose = []
    for i, each in enumerate(ops[:number]):
        safe = each.path if each.kind in ("write", "cut") else os.path.dirname(each.path) or "."
        synced = any(later.kind == "sync" and later.path == safe for later in ops[i + 1:number])
        if each.kind != "sync" and not synced:
            loose.append(i)
    return loose


def without(ops, number, undone):
    """The first so many operations less those undone, and less all on files that then never came to be."""
    kept, missing = [], set()
    for i, each in enumerate(ops[:number]):
        parents = {each.path, os.path.dirname(each.path)}
        if i in undone or parents & missing:
            if each.kind in ("make", "folder"):
                missing.add(each.path)
        else:
            kept.append(each)
            missing.discard(each.path)
    return kept
