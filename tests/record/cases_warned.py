"""Findings that do not refuse an entry: it is written, and they are told on stderr."""
import re

from stage import AN, NEXT, SAID, case, each, need, same

LINE = re.compile(r"(\S+\.yaml):(\d+):\d+: (warning|note|error): .* \[([a-z-]+)\]")
GOOD = ("--score", "80")
EIGHTY = {"quality": {"score": "80"}}


def found(done):
    """[(file, line, severity, code)] of stderr, which must hold nothing else."""
    lines = done.stderr.decode("utf-8").splitlines()
    matches = [LINE.fullmatch(line) for line in lines]
    need(all(matches), f"stderr holds more than findings: {lines}")
    return [match.groups() for match in matches]


def visit(date, branch, *members, **more):
    day, month, year = date.split("/")
    iso = f"{year}-{int(month):02}-{int(day):02}"
    return ("visit", date, branch, *members), {**SAID, "date": iso, "branch": branch, "members": list(members), **more}


def warns(stage, words, want, *codes):
    """The visit is written, and just these findings of it are told, each once, at the new entry."""
    written = stage.written(*words, want=want)
    told = found(written.done)
    same(sorted(code for *_, code in told), sorted(codes), "the codes")
    for file, line, _, code in told:
        need(code == "difficulty-overdue" or (file, int(line)) == (written.name, written.line), f"{code} at {file}:{line}")
    return told


@case
def a_clean_entry_is_recorded_in_silence(stage):
    stage.written(*AN, *GOOD, want={**SAID, **EIGHTY})
    same(stage.fresh().record(*AN, *GOOD).stderr, b"", "stderr of a visit")
    same(stage.record("review", "uv-an", "2023").stderr, b"", "stderr of a review")
    same(stage.record("follow-up", "2023/1.1", "resolved").stderr, b"", "stderr of a follow-up")
    same(stage.record("conclusion", "uv-an", "2023", "--text", "x").stderr, b"", "stderr of a conclusion")
    same(stage.record("void", "2023/7", "--reason", "x").stderr, b"", "stderr of a void")


@case
def findings_of_a_visit(stage):
    """Each with nothing else, and with the severity that the specification gives it."""
    def check(severity, code, words, want):
        stage.fresh()
        for _, _, told, _ in warns(stage, words, want, code):
            same(told, severity, f"severity of {code}")

    def good(date, branch, *members):
        words, want = visit(date, branch, *members, **EIGHTY)
        return (*words, *GOOD), want

    each([("warning", "assessment-missing", *visit("5/9/2023", "ap-6", "uv-an")),
          ("warning", "same-day", *good("10/4/2023", "ap-6", "uv-hoa")),
          ("note", "kind-not-counted", *good("5/9/2023", "so-mau", "uv-an")),
          ("note", "home-not-counted", *good("5/9/2023", "kp-duc", "uv-binh")),
          ("warning", "branch-closed", *good("5/9/2023", "ap-7", "uv-an")),
          ("warning", "branch-closed", *good("5/5/2023", "ap-moi", "uv-an")),
          ("warning", "not-in-office", *good("5/9/2023", "ap-6", "uv-tan")),
          ("warning", "not-in-office", *good("5/5/2023", "ap-6", "uv-binh-minh")),
          ("warning", "possible-duplicate", *good("5/6/2023", "ap-6-dong", "uv-thuy")),
          ("warning", "grade-mismatch", *(lambda words, want: ((*words, "--score", "80", "--grade", "tot"),
                                                               {**want, "quality": {"score": "80", "grade": "tot"}}))(
              *visit("5/9/2023", "ap-6", "uv-an")))], check)


@case
def each_member_has_findings_of_his_own(stage):
    """A visit of the member and of others to whom it counts."""
    words, want = visit("10/4/2023", "so-mau", "uv-tan", "uv-hoa", "to-1", **EIGHTY)
    warns(stage, (*words, *GOOD), want, "not-in-office", "kind-not-counted")
    words, want = visit("10/4/2023", "ap-6", "uv-hoa", "uv-an", "uv-thuy", **EIGHTY)
    warns(stage.fresh(), (*words, *GOOD), want, "same-day", "same-day")


@case
def a_difficulty_overdue_at_once(stage):
    """Entered late: 90 days after the visit, or its own due day, are past."""
    words, want = visit("5/5/2023", "ap-6", "uv-an", **EIGHTY)
    warns(stage, (*words, *GOOD, "--difficulty", "a"), {**want, "difficulties": [{"text": "a", "status": "open"}]},
          "difficulty-overdue")
    words, want = visit("5/9/2023", "ap-6", "uv-an", **EIGHTY)
    due = {"text": "a", "status": "open", "due": "2023-11-14"}
    warns(stage.fresh(), (*words, *GOOD, "--difficulty", "a|open||14/11/2023"), {**want, "difficulties": [due]},
          "difficulty-overdue")
    due = {**due, "due": "2023-11-15"}  # due today is not past yet
    warns(stage.fresh(), (*words, *GOOD, "--difficulty", "a|open||15/11/2023"), {**want, "difficulties": [due]})


@case
def a_visit_recorded_before_it_takes_place(stage):
    words, want = visit("5/9/2099", "ap-6", "uv-an", visit="2099/1", **EIGHTY)
    warns(stage, (*words, *GOOD, "--allow-future"), want, "recorded-early")


@case
def what_was_found_before_is_not_told_again(stage):
    """2023/3 lacks its assessment, and some are behind: that is no news of this entry."""
    words, want = visit("5/9/2023", "ap-70", "uv-binh", **EIGHTY)
    warns(stage, (*words, *GOOD), want)


@case
def an_amendment_mends_and_warns(stage):
    base = {"visit": NEXT, "date": "2023-04-10", "branch": "kp-hoa-binh", "members": ["uv-hoa", "uv-thuy"], "replaces": "2023/3"}
    warns(stage, ("amend", "2023/3", "--score", "80"), {**base, **EIGHTY})
    warns(stage.fresh(), ("amend", "2023/3", "--minutes", "5"), {**base, "minutes": "5"}, "assessment-missing")


@case
def a_void_of_this_year_makes_behind(stage):
    """The year is not over: a warning at the member's entry, and the void stands."""
    written = stage.written("void", "2023/4", "--reason", "x",
                            want={"void": NEXT, "of": "2023/4", "date": "2023-11-15", "reason": "x"})
    same([(file, severity, code) for file, _, severity, code in found(written.done)],
         [("members.yaml", "warning", "quota-behind")], "findings")


@case
def warnings_are_in_the_language_asked_for(stage):
    for language, said in (("vi", "chưa ghi đánh giá"), ("en", "lacks the assessment")):
        done = stage.fresh().record(*AN, "--lang", language)
        need(said in done.stderr.decode("utf-8"), f"{language}: {done.stderr.decode('utf-8')!r}")
