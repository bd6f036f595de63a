"""Whose day it is: --today, CHIBO_TODAY, the board's utc_offset, the machine."""
import datetime
import json

from stage import case, need, same

ZONES = ("UTC0", "EAST-14", "WEST12", "Asia/Ho_Chi_Minh", "America/New_York", "no/such")
JSON = ("--format", "json")


def as_of(done):
    need(done.returncode in (0, 1), f"no answer: {done.stderr!r}")
    return json.loads(done.stdout)["as_of"]


def board_at(stage, offset):
    board = stage.copy(f"at{offset or 'none'}".replace(":", ""))
    lines = [line for line in (board / "chibo.yaml").read_text().splitlines() if not line.startswith("utc_offset")]
    (board / "chibo.yaml").write_text("\n".join(lines + ([f"utc_offset: {offset}"] if offset else [])) + "\n")
    return board


def day_at(hours):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours)).date()


def shows_day(ask, hours, what):
    """Asks between two looks at the clock, so that midnight does no harm."""
    before, got, after = day_at(hours), ask(), day_at(hours)
    need(got in (before.isoformat(), after.isoformat()), f"{what}: expected {before}, got {got}")


@case
def what_is_given_does_not_hang_on_the_zone(stage):
    for offset in ("+07:00", "-12:00", None):
        board = board_at(stage, offset)
        for words in (("--today", "2023-09-05"), ("--as-of", "2023-09-05"), ("--today", "5/9/2023", "--as-of", "today")):
            usual = stage.run("audit", *words, board=board)
            need("/09/2023" in usual.stdout.decode("utf-8"), f"{words}: the day is not echoed")
            for zone in ZONES:
                done = stage.run("audit", *words, board=board, env={"TZ": zone})
                same((done.returncode, done.stdout), (usual.returncode, usual.stdout), f"{words} with TZ={zone}")


@case
def chibo_today_serves_as_today(stage):
    usual = stage.run("audit", "--today", "2023-09-05", *JSON)
    for typed in ("2023-09-05", "5/9/2023", "05-09-2023"):
        for zone in ("UTC0", "EAST-14"):
            done = stage.run("audit", *JSON, env={"CHIBO_TODAY": typed, "TZ": zone})
            same((done.returncode, done.stdout), (usual.returncode, usual.stdout), f"CHIBO_TODAY={typed}")


@case
def the_option_goes_before_chibo_today(stage):
    done = stage.run("audit", "--today", "2023-09-05", *JSON, env={"CHIBO_TODAY": "2022-01-01"})
    same(as_of(done), "2023-09-05", "as_of")


@case
def the_board_says_whose_day_it_is(stage):
    """Two boards 26 hours apart never have the same day, wherever the machine thinks it is."""
    for offset, hours in (("+14:00", 14), ("-12:00", -12), ("+07:00", 7), ("+00:00", 0)):
        board = board_at(stage, offset)
        for zone in ("UTC0", "EAST-14", "WEST12"):
            shows_day(lambda b=board, z=zone: as_of(stage.run("audit", *JSON, board=b, env={"TZ": z})), hours,
                      f"utc_offset {offset}, TZ={zone}")


@case
def without_the_board_the_machine_says_it(stage):
    board = board_at(stage, None)
    for zone, hours in (("UTC0", 0), ("EAST-14", 14), ("WEST12", -12)):
        shows_day(lambda z=zone: as_of(stage.run("audit", *JSON, board=board, env={"TZ": z})), hours, f"TZ={zone}")


@case
def today_as_a_word_is_the_boards(stage):
    for offset, hours in (("+14:00", 14), ("-12:00", -12)):
        board = board_at(stage, offset)
        for word, back in (("today", 0), ("hôm nay", 0), ("yesterday", 1), ("hôm qua", 1)):
            shows_day(lambda b=board, w=word: as_of(stage.run("audit", "--as-of", w, *JSON, board=b)),
                      hours - 24 * back, f"--as-of {word} at {offset}")


@case
def today_is_not_closed_but_as_of_is(stage):
    """«what was due on A or before is past due»; «what is due today is not past yet»"""
    for words, closed in ((("--today", "2023-09-05"), "2023-09-04"), (("--as-of", "2023-09-05"), "2023-09-05")):
        answer = json.loads(stage.run("audit", *words, *JSON).stdout)
        same((answer["as_of"], answer["closed"]), ("2023-09-05", closed), f"{words}: as_of and closed")
