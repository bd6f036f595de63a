"""What comes back: -n, --json, both languages, and who recorded it when."""
import re

from stage import AN, LOGIN, NEXT, SAID, case, changes, each, need, same, seconds_of, tree

KEYS = ["format", "kind", "id", "written", "already", "file", "line", "bytes", "refused", "warnings"]
FINDING = {"code", "severity", "member", "branch", "visit", "difficulty", "period", "date", "message", "file", "line", "column"}
AT = re.compile(rb"  at: [0-9T:+-]+")
CLEAN = (*AN, "--score", "80")
EACH = (("visit", CLEAN), ("visit", ("amend", "2023/3", "--score", "80")), ("follow-up", ("follow-up", "2023/1.2", "open")),
        ("review", ("review", "uv-an", "2023")), ("conclusion", ("conclusion", "uv-an", "2023", "--text", "a: b")),
        ("void", ("void", "2023/7", "--reason", "x")))
Y23 = "journal/2023.yaml"


def without_time(content):
    return AT.sub(b"  at: then", content)


def adds(stage, *words):
    """The bytes that the words put behind the journal."""
    before = tree(stage.board)
    same(stage.record(*words).returncode, 0, "status")
    return stage.appended(before)[1]


def endings(stage):
    """The journal as it is, without its last line end, with CRLF, and not there."""
    content = (stage.board / Y23).read_bytes()
    return (content, content[:-1], content.replace(b"\n", b"\r\n"), content.replace(b"\n", b"\r\n")[:-2], b"")


@case
def a_dry_run_prints_what_would_be_appended(stage):
    """The bytes and nothing else on stdout; what is resolved and found on stderr; nothing written."""
    for _, words in EACH:
        for option in ("-n", "--dry-run"):
            before = tree(stage.fresh().board)
            dry = stage.record(*words, option)
            same((dry.returncode, changes(before, stage.board)), (0, []), f"{words}: status and changes")
        same(without_time(adds(stage, *words)), without_time(dry.stdout), f"{words}: the bytes")


@case
def a_dry_run_prints_line_ends_too(stage):
    for content in endings(stage):
        words = CLEAN if content else ("visit", "5/9/2021", *AN[2:])
        stage.fresh().put(Y23 if content else "journal/2022.yaml", content or (stage.board / "journal/2022.yaml").read_bytes())
        dry = stage.record(*words, "-n")
        same(without_time(adds(stage, *words)), without_time(dry.stdout), f"{content[-9:]!r}: the bytes")


@case
def a_dry_run_makes_no_folder(stage):
    for path in (stage.board / "journal").iterdir():
        path.unlink()
    (stage.board / "journal").rmdir()
    before = tree(stage.board)
    done = stage.record(*AN, "-n")
    same((done.returncode, done.stdout[:15], changes(before, stage.board)), (0, b"- visit: 2023/1", []), "status, stdout and changes")


@case
def a_dry_run_of_what_is_refused(stage):
    stage.refused("visit", "5/3/2023", *AN[2:], "-n", holds="[duplicate-visit]")
    stage.refused("visit", "16/11/2023", *AN[2:], "-n", holds="--allow-future")


@case
def a_dry_run_tells_warnings_and_echoes(stage):
    told = stage.record(*AN, "-n").stderr.decode("utf-8")
    need("[assessment-missing]" in told and "Tuesday 05/09/2023: Chi bộ ấp 6 (ap-6)" in told, f"stderr {told!r}")


@case
def json_of_each_kind(stage):
    """Written, dry, and already: the same shape, the bytes those of the file."""
    for kind, words in EACH:
        dry = stage.fresh().json(*words, "-n")
        before = tree(stage.board)
        answer = stage.json(*words)
        name, piece = stage.appended(before)
        line = before[name].count(b"\n") + 1
        want = {"format": "chibo.record/1", "kind": kind, "id": NEXT, "written": True, "already": False, "file": name, "line": line,
                "bytes": piece.decode("utf-8"), "refused": [], "warnings": []}
        same(answer, want, f"{words}")
        same(list(answer), KEYS, "the keys")
        same({**dry, "bytes": without_time(dry["bytes"].encode())}, {**want, "written": False, "bytes": without_time(piece)}, "dry")
        again = stage.json(*words)
        same(again, {**want, "written": False, "already": True, "bytes": ""}, "again")
        same(stage.json(*words, "-n"), again, "again, dry")


@case
def json_of_a_refusal(stage):
    """Each reason by itself; status 1; no id was given to it."""
    before = tree(stage.board)
    for more in ((), ("-n",)):
        answer = stage.json("visit", "5/3/2023", "ap-6", "uv-an", "to-1", "--difficulty", "a|escalated", *more, status=1)
        same((answer["id"], answer["written"], answer["already"], len(answer["refused"])), (None, False, False, 3), "the answer")
        same((list(answer), answer["format"], answer["kind"]), (KEYS, "chibo.record/1", "visit"), "the shape")
        for word in ("[duplicate-visit]", "[escalation-incomplete]", "amend 2023/1", "Nguyễn Mẫu An", "Tổ công tác"):
            need(any(word in why for why in answer["refused"]), f"no «{word}» in {answer['refused']}")
    answer = stage.json("visit", "16/11/2023", *AN[2:], "--score", "80", status=1)
    need(len(answer["refused"]) == 1 and "--allow-future" in answer["refused"][0], f"{answer['refused']}")
    same(changes(before, stage.board), [], "what changed")


@case
def json_of_what_is_refused_once_ended(stage):
    answer = stage.json("void", "2023/5", "--reason", "khác", status=1)
    same((answer["id"], answer["file"], answer["line"]), (None, None, None), "id and place")
    need("2023/6" in answer["refused"][0], f"{answer['refused']}")


@case
def json_of_warnings(stage):
    """As an audit tells findings, in the language asked for; codes stay."""
    for language, said in (("vi", "chưa ghi đánh giá"), ("en", "lacks the assessment")):
        answer = stage.fresh().json(*AN, "--lang", language)
        same(len(answer["warnings"]), 1, "how many")
        told = answer["warnings"][0]
        same(set(told), FINDING, "the keys of a finding")
        same((told["code"], told["severity"], told["visit"], told["branch"], told["date"], told["file"], told["line"]),
             ("assessment-missing", "warning", NEXT, "ap-6", "2023-09-05", answer["file"], answer["line"]), "the finding")
        need(said in told["message"], f"{language}: {told['message']}")


@case
def json_where_nothing_could_be_done(stage):
    """Status 2: stdout stays empty, the sentence is on stderr."""
    each([("--score", "101"), ("--grade", "x"), ("--note", " ")], lambda *words: stage.wrong(*AN, *words, "--json"))


@case
def texts_in_json(stage):
    """Line feeds, quotes and a decomposed name come through it."""
    text = "a\n\"b\" \\ ấ 🏠\t"
    answer = stage.json(*CLEAN, "--note", text)
    need(answer["bytes"].encode("utf-8") in (stage.board / Y23).read_bytes(), "the bytes")
    need("\n  note: " in answer["bytes"], "no note")


@case
def both_languages(stage):
    """By the board, CHIBO_LANG, --lang; the entry is the same in both."""
    def check(first, again, refused, env, *words):
        stage.fresh()
        done = stage.record(*CLEAN, *words, env=env)
        same(done.stdout.decode("utf-8").split("\n")[0], first.format(NEXT, Y23, 36), "written")
        same(done.stdout.split(b"\n", 2)[2][:16], b"- visit: 2023/8\n", "the entry")
        done = stage.record(*CLEAN, *words, env=env)
        same(done.stdout.decode("utf-8").split("\n")[0], again.format(NEXT, Y23, 36), "again")
        done = stage.record(*CLEAN[:4], *words, "--score", "5", env=env)
        need(done.stderr.decode("utf-8").startswith(f"chibo: {refused}: "), f"refused: {done.stderr!r}")

    vi = ("Đã ghi {} vào {}:{}", "Đã ghi từ trước: {} ({}:{}); không ghi thêm", "không ghi")
    en = ("Recorded {} in {}:{}", "Already recorded: {} ({}:{}); nothing was written", "not recorded")
    each([(*vi, {"CHIBO_LANG": None}), (*vi, {"CHIBO_LANG": "vi"}), (*vi, {}, "--lang", "vi"), (*en, {}),
          (*en, {"CHIBO_LANG": "vi"}, "--lang", "en")], check)


@case
def who_recorded_it(stage):
    """The login name, whatever the environment says; --by wins."""
    for env in ({"USER": "x", "LOGNAME": "x"}, {"HOME": "/nonexistent"}):
        stage.fresh().written(*AN, env=env, want={**SAID, "by": LOGIN})
    stage.fresh().written(*AN, "--by", "tổ thư ký", want={**SAID, "by": "tổ thư ký"})
    stage.fresh().written("amend", "2023/3", "--by", "lan", want={
        "visit": NEXT, "date": "2023-04-10", "branch": "kp-hoa-binh", "members": ["uv-hoa", "uv-thuy"], "replaces": "2023/3",
        "by": "lan"})


@case
def when_it_was_recorded(stage):
    """The clock's time, not that of --today, at the board's offset; without one, at the machine's."""
    settings = (stage.board / "chibo.yaml").read_text(encoding="utf-8")
    for offset in ("+07:00", "-03:30", "+00:00", "+14:00", "-11:45"):
        stage.fresh().put("chibo.yaml", settings.replace("+07:00", offset))
        stage.written(*AN, env={"TZ": "XYZ-9"}, want=SAID)  # `written` sees to the moment and the board's offset
    for zone, offset in (("XYZ-9", "+09:00"), ("XYZ+3:30", "-03:30"), ("UTC0", "+00:00")):
        stage.fresh().put("chibo.yaml", settings.replace("utc_offset: +07:00\n", ""))
        at = re.search(r"  at: (.*)\n", stage.record(*AN, env={"TZ": zone}).stdout.decode("utf-8")).group(1)
        same(seconds_of(at)[1], offset, f"the offset by TZ={zone}")


@case
def today_is_the_clocks_where_nothing_else_is_said(stage):
    """--today, then CHIBO_TODAY, then the clock's date at the board's offset: the day that `at` has."""
    dates = []
    for words, env in (((), {"CHIBO_TODAY": None}), (("--today", "2023-10-02"), {}), ((), {"CHIBO_TODAY": "2023-10-03"})):
        answer = stage.fresh().json("review", "uv-an", "2023", *words, env=env)
        dates.append((re.search(r"  date: (.*)\n", answer["bytes"]).group(1), re.search(r"  at: (.{10})", answer["bytes"]).group(1)))
    same(dates[0][0], dates[0][1], "the clock's day")
    same([date for date, _ in dates[1:]], ["2023-10-02", "2023-10-03"], "the days told")


@case
def a_lost_answer_is_told_and_the_entry_is_there(stage):
    """stdout is full: status 2; the next run finds it recorded."""
    with open("/dev/full", "wb") as full:
        same(stage.record(*CLEAN, stdout=full).returncode, 2, "status")
    stage.already(*CLEAN, entry=NEXT, file=Y23, line=36)


@case
def the_help_names_every_option(stage):
    """In both languages, of every kind."""
    common = ("--note", "--source", "--by", "--today", "--wait", "--dry-run", "--json", "--allow-future", "--allow-findings")
    for kind, more in (("visit", ("--session", "--difficulty", "--replaces")), ("amend", ("--date", "--branch", "--member")),
                       ("follow-up", ("--to", "--due", "--date")), ("review", ("--date",)),
                       ("conclusion", ("--text", "--decision")), ("void", ("--reason",))):
        for language in ("vi", "en"):
            shown = stage.record(kind, "--help", env={"CHIBO_LANG": language})
            same(shown.returncode, 0, "status")
            for option in (*common, *more):
                need(option in shown.stdout.decode("utf-8"), f"{kind}, {language}: no {option}")
