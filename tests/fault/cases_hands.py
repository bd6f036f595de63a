"""Many hands: processes that record at the same time, readers all the while, writers that are killed at any moment."""
import datetime
import json
import random
import subprocess
import threading
import time

import boards
from aftermath import ID
from stage import LIMIT, case, entries, need, same

HANDS = 8
EACH = 200


def visit(hand, number):
    """Each hand has its member and its branch; half of the visits are of 2024, half of 2025."""
    first = datetime.date(2024 + number % 2, 1, 1)
    day = first + datetime.timedelta(days=number // 2)
    return ("record", "visit", day.isoformat(), f"cb-{hand}", f"uv-{hand}", "--by", f"người {hand}", "--wait", "120")


class Watch(threading.Thread):
    """Runs the command over and over; keeps what went wrong."""

    def __init__(self, stage, board, words, count):
        super().__init__()
        self.stage, self.board, self.words, self.count = stage, board, words, count
        self.over, self.wrong, self.runs, self.last = threading.Event(), [], 0, 0

    def look(self):
        done = self.stage.run(self.board, self.words)
        self.runs += 1
        if done.returncode not in (0, 1):
            self.wrong.append(f"{self.words[0]}: exit status {done.returncode}, stderr {done.stderr.decode()!r:.500}")
            return
        number = self.count(json.loads(done.stdout))
        if number < self.last:
            self.wrong.append(f"{self.words[0]}: {number} entries after {self.last}")
        self.last = number

    def run(self):
        while not self.over.is_set():
            try:
                self.look()
            except (ValueError, KeyError, OSError, subprocess.SubprocessError) as wrong:
                self.wrong.append(f"{self.words[0]}: {type(wrong).__name__}: {wrong}")
            time.sleep(0.25)


def watches(stage, board):
    audit = Watch(stage, board, ("audit", "--year", "2024..2025", "--format", "json"),
                  lambda answer: sum(duty["counted"] for duty in answer["duties"]))
    return audit, Watch(stage, board, ("check", "--format", "json"), lambda answer: answer["entries"])


def work(stage, board, hand, wrong):
    for number in range(EACH):
        try:
            done = stage.run(board, visit(hand, number))
        except subprocess.TimeoutExpired as late:
            wrong.append(f"hand {hand}, visit {number}: {late}")
            continue
        if done.returncode != 0:
            wrong.append(f"hand {hand}, visit {number}: exit status {done.returncode}, {done.stderr.decode()!r:.400}")


def numbers_without_holes(board):
    """The number of entries by year, each numbered from 1 on in the order of the file."""
    counts = {}
    for year in ("2024", "2025"):
        found = [int(n) for y, n in ID.findall((board / f"journal/{year}.yaml").read_bytes()) if y == year.encode()]
        same(found, list(range(1, len(found) + 1)), f"the numbers of {year} in the order of the file")
        counts[year] = len(found)
    return counts


@case
def eight_hands_and_two_readers(stage):
    """8 × 200 records: all succeed, none is lost, numbers have no holes; audit and check never fail nor go back."""
    board = boards.for_many(stage.folder / "board", HANDS)
    readers, wrong = watches(stage, board), []
    hands = [threading.Thread(target=work, args=(stage, board, hand, wrong)) for hand in range(HANDS)]
    for thread in (*readers, *hands):
        thread.start()
    for thread in hands:
        thread.join()
    for reader in readers:
        reader.over.set()
        reader.join()
    wrong += [each for reader in readers for each in reader.wrong]
    need(not wrong, f"{len(wrong)} things went wrong: " + "; ".join(wrong[:4]))
    same(entries(stage, board, "at last"), HANDS * EACH, "entries")
    same(numbers_without_holes(board), {"2024": HANDS * EACH // 2, "2025": HANDS * EACH // 2}, "entries by year")
    for reader in readers:
        need(reader.runs > 20, f"{reader.words[0]} ran {reader.runs} times only")
        reader.look()
        same((reader.last, reader.wrong), (HANDS * EACH, []), f"{reader.words[0]} at last")
    same([p.name for p in board.rglob("*") if p.is_file() and p.suffix != ".yaml"], [], "files left over")


def hasty(stage, board, hand, dice, told):
    """Records, and is killed in half of the cases, after some milliseconds."""
    for number in range(40):
        process = stage.start(board, (*visit(hand, number), "--json"))
        if dice.random() < 0.5:
            time.sleep(dice.uniform(0.001, 0.03))
            process.kill()
        out, err = process.communicate(timeout=LIMIT)
        if process.returncode == 0:
            told.append((hand, number, out))
        elif process.returncode != -9:
            told.append(AssertionError(f"hand {hand}, visit {number}: {process.returncode}, {err.decode()!r:.300}"))


@case
def hands_that_are_killed(stage):
    """Four at once, killed in half of the cases: what was told to be recorded is there, once; the rest once or not."""
    board = boards.for_many(stage.folder / "board", HANDS)
    readers, told = watches(stage, board), []
    hands = [threading.Thread(target=hasty, args=(stage, board, hand, random.Random(hand), told)) for hand in range(4)]
    for thread in (*readers, *hands):
        thread.start()
    for thread in hands:
        thread.join()
    for reader in readers:
        reader.over.set()
        reader.join()
    wrong = [str(each) for each in told if isinstance(each, AssertionError)]
    wrong += [each for reader in readers for each in reader.wrong]
    need(not wrong, f"{len(wrong)} things went wrong: " + "; ".join(wrong[:4]))
    for hand in range(4):  # then all again: what is there is known
        for number in range(40):
            same(stage.run(board, visit(hand, number)).returncode, 0, "given again")
    same(entries(stage, board, "at last"), 4 * 40, "entries, all given again")
    same(numbers_without_holes(board), {"2024": 80, "2025": 80}, "entries by year")
    dates = (board / "journal/2024.yaml").read_bytes() + (board / "journal/2025.yaml").read_bytes()
    for hand, number, _ in told:
        _, _, day, branch, member = visit(hand, number)[:5]
        same(dates.count(f"  date: {day}\n  branch: {branch}\n  members: [{member}]\n".encode()), 1, f"{day} {branch}")
