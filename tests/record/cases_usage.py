"""What can't be done: status 2, one sentence that names what is wrong, and nothing written."""
import shutil

from stage import AN, case, each, need, same

NUMBERS = ("-1", "1.5", "abc", "007", "1e3", " 5", "5 ", "+5", "９", "1000000000", "1,5", "0x10", "٥")
KINDS = ("visit", "amend", "follow-up", "review", "conclusion", "void")
OPTIONS = {"visit": (*AN,), "amend": ("amend", "2023/3"), "follow-up": ("follow-up", "2023/1.1", "open"),
           "review": ("review", "uv-an", "2023"), "conclusion": ("conclusion", "uv-an", "2023", "--text", "x"),
           "void": ("void", "2023/7", "--reason", "x")}


@case
def numbers(stage):
    turnout = {"--present": ("--eligible", "9"), "--eligible": ("--present", "9")}
    each([(*AN, f"{option}={typed}", *turnout.get(option, ())) for option in ("--minutes", "--present", "--eligible", "--score")
          for typed in NUMBERS], lambda *words: stage.wrong(*words, holds=(words[4].split("=")[0], f"«{words[4].split('=')[1]}»")))
    each(("101", "1000"), lambda typed: stage.wrong(*AN, "--score", typed, holds=("--score", "100")))
    each([("--score", "-1"), ("--minutes", "-5"), ("--wait", "abc"), ("--wait", "-1"), ("--wait", "1.5")],
         lambda *words: stage.wrong(*AN, *words, holds=words))


@case
def half_of_a_turnout(stage):
    each([(*AN, "--present", "5"), (*AN, "--eligible", "5"), ("amend", "2023/1", "--present", "5"), ("amend", "2023/3", "--eligible", "5")],
         lambda *words: stage.wrong(*words, holds=("--present", "--eligible")))


@case
def words_of_a_fixed_choice(stage):
    """The choice is named, and the nearest where one is near."""
    each([("--session", "thematik", "thematic"), ("--session", "Regular", "regular"), ("--session", "x", "regular, thematic"),
          ("--grade", "tott", "«tot»"), ("--grade", "Tốt", "tot, kha, kem"), ("--grade", "a b", "tot, kha, kem"),
          ("--difficulty", "a|opne", "«open»"), ("--difficulty", "a|UBND", "open, escalated, resolved"),
          ("--difficulty", "a|Open", "«open»")], lambda option, typed, holds: stage.wrong(*AN, option, typed, holds=(option, holds)))
    each([("opne", "«open»"), ("done", "open, escalated, resolved"), ("Resolved", "«resolved»")],
         lambda typed, holds: stage.wrong("follow-up", "2023/1.1", typed, holds=(f"«{typed}»", holds)))


@case
def difficulties_that_can_not_be_read(stage):
    each(("a|open|b|5/12/2023|x", "|open", "  |open", "|", "a|open|x|mai", "a|b|c"),
         lambda typed: stage.wrong(*AN, "--difficulty", typed))


@case
def words_that_are_missing(stage):
    """Each is named, in the language asked for."""
    each([(("visit",), "the date", "ngày"), (AN[:2], "the branch", "chi bộ"), (AN[:3], "the member", "ủy viên"),
          (("amend",), "the entry's id", "mã mục"), (("follow-up",), "the difficulty's id", "mã khó khăn"),
          (("follow-up", "2023/1.1"), "the status", "tình trạng"), (("review",), "the member", "ủy viên"),
          (("review", "uv-an"), "the year", "năm"), (("conclusion",), "the member", "ủy viên"),
          (("conclusion", "uv-an"), "the year", "năm"), (("conclusion", "uv-an", "2023"), "--text", "--text"),
          (("void",), "the entry's id", "mã mục"), (("void", "2023/7"), "--reason", "--reason")],
         lambda words, english, vietnamese: (
             stage.wrong(*words, holds=(english, f"record {words[0]} --help")),
             stage.wrong(*words, "--lang", "vi", holds=(vietnamese, f"record {words[0]} --help"), lacks="missing")))


@case
def words_too_many(stage):
    each([(*OPTIONS["follow-up"], "x"), (*OPTIONS["review"], "x"), ("conclusion", "uv-an", "2023", "x", "--text", "y"),
          (*OPTIONS["void"], "x")], lambda *words: stage.wrong(*words, holds="«x»"))


@case
def empty_values(stage):
    """In a script an empty value is a variable that was never set."""
    usual = ("--note", "--source", "--by", "--wait", "--today")
    described = ("--session", "--minutes", "--present", "--eligible", "--score", "--grade", "--informed", "--guidance", "--difficulty",
                 "--guest")
    more = {"visit": (*described, "--replaces"), "amend": (*described, "--date", "--branch", "--member"),
            "follow-up": ("--date", "--to", "--due"), "review": ("--date",), "conclusion": ("--date", "--text", "--decision"),
            "void": ("--date", "--reason")}
    each([(*OPTIONS[kind], option, "") for kind in KINDS for option in (*usual, *more[kind])],
         lambda *words: stage.wrong(*words, holds=words[-2]))
    each([("visit", "", *AN[2:]), (*AN[:2], "", AN[3]), ("void", "", "--reason", "x"), ("follow-up", "2023/1.1", ""), ("amend", "")],
         stage.wrong)


@case
def options_without_a_value(stage):
    each([(*OPTIONS[kind], "--note") for kind in KINDS], lambda *words: stage.wrong(*words, holds=("--note", f"record {words[0]} --help")))


@case
def entries_that_are_not_there(stage):
    each([("void", "2023/99", "--reason", "x"), ("amend", "2023/99"), ("amend", "2023/2"), ("amend", "2023/6"),
          (*AN, "--replaces", "2023/99"), (*AN, "--replaces", "2023/2"), ("follow-up", "2023/99.1", "open"),
          ("follow-up", "2023/1.3", "open"), ("follow-up", "2023/2.1", "open"), ("follow-up", "2023/3.1", "open")],
         lambda *words: stage.wrong(*words, holds="2023/"))


@case
def what_is_no_id(stage):
    ids = ("2023", "17", "2023/", "/1", "2023/01", "2023/0", "2023-1", "23/1", "2023/1.1.1", "2023/1 ", "x")
    each([("void", typed, "--reason", "x") for typed in (*ids, "2023/1.1")], lambda *words: stage.wrong(*words, holds=f"«{words[1]}»"))
    each([("follow-up", typed, "open") for typed in (*ids, "2023/1", "2023/1.0", "2023/1.01")],
         lambda *words: stage.wrong(*words, holds=f"«{words[1]}»"))


@case
def unknown_commands(stage):
    """The nearest is named, and all that there are."""
    each([("vist", "«visit»"), ("followup", "«follow-up»"), ("amned", "«amend»"), ("reveiw", "«review»"), ("conclude", ""),
          ("xyz", ""), ("Visit", "«visit»")],
         lambda typed, near: stage.wrong(typed, "5/9/2023", "ap-6", "uv-an", holds=(f"«{typed}»", near, *KINDS)))
    stage.wrong(holds=KINDS)


@case
def unknown_options(stage):
    each([("visit", "--scor", "«--score»"), ("visit", "--diffculty", "«--difficulty»"), ("void", "--reson", "«--reason»"),
          ("review", "--score", ""), ("visit", "--to", ""), ("follow-up", "--reason", ""), ("visit", "--date", ""), ("amend", "-x", "")],
         lambda kind, option, near: stage.wrong(*OPTIONS[kind], option, "5", holds=(option, near)))


@case
def an_invalid_board(stage):
    """Every error on stderr as check tells it, and nothing judged, whatever the form of the answer."""
    stage.put("journal/2022.yaml", "- visit: 2022/1\n  date: 2022-13-01\n  branch: ap-6\n  members: [uv-an]\n  minuts: 5\n")
    told = stage.run("check", "--lang", "en").stderr.decode("utf-8")
    same(told.count("journal/2022.yaml:"), 2, f"errors in {told!r}")
    each([(*OPTIONS[kind], *more) for kind in KINDS for more in ((), ("-n",), ("--json",))],
         lambda *words: same(stage.wrong(*words), told, "stderr"))


@case
def no_board(stage):
    shutil.rmtree(stage.board)
    stage.board.mkdir()
    none = {"CHIBO_BOARD": None}
    each([(*OPTIONS[kind], *more) for kind in KINDS for more in ((), ("-n",), ("--json",))],
         lambda *words: stage.wrong(*words, env=none, cwd=stage.board, holds="chibo.yaml"))
    stage.wrong(*AN, "-C", str(stage.folder / "none"), holds="none")


@case
def a_slip_is_told_though_the_board_can_not_be_written(stage):
    """On a board that nobody may write, -n still answers and a slip is still a slip."""
    path = stage.board / "journal" / "2023.yaml"
    path.chmod(0o444)
    try:
        stage.wrong(*AN, "--score", "101", holds="--score")
        need(stage.record(*AN, "-n").stdout.startswith(b"- visit: "), "no dry answer")
    finally:
        path.chmod(0o644)


@case
def languages_that_are_not_there(stage):
    stage.wrong(*AN, "--lang", "fr", holds="fr")
    stage.nothing(*AN, status=2, env={"CHIBO_LANG": "fr"}, holds="fr")


@case
def the_first_slip_is_enough_for_one_sentence(stage):
    told = stage.wrong("visit", "32/9/2023", "ap-66", "uv-ann", "--score", "101")
    same(told.count("\n"), 1, f"lines in {told!r}")
