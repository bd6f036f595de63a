"""What is not recorded though it could be read: status 1, nothing written, and why."""
from stage import AN, BOARD, NEXT, SAID, case, each, entries_of, need

SHORT = "[quota-short]"
AGO = "2022-12-31"
FIRST = entries_of((BOARD / "journal" / "2023.yaml").read_bytes())[0]
# Escalated before this program saw to it that somebody is named.
INCOMPLETE = ("- visit: 2023/8\n  date: 2023-10-01\n  branch: ap-6\n  members: [uv-hoa]\n  quality: {score: 90}\n"
              "  difficulties: [{text: cũ, status: escalated}]\n")
RESOLVED = "- {follow-up: 2023/9, of: 2023/8.1, date: 2023-10-02, status: resolved}\n"


@case
def the_same_visit_of_the_same_member(stage):
    """Also of one member of several, and whatever else is said of it; no option lifts that."""
    for more in ((), ("--score", "5"), ("--allow-findings",), ("--note", "x"), ("--json", ), ("-n",)):
        for members in (("uv-an",), ("uv-thuy", "uv-an"), ("uv-an", "to-1", "uv-hoa"), ("to-1", "uv-hoa")):
            words = ("visit", "5/3/2023", "ap-6", *members, *more)
            if "--json" in more:
                done = stage.record(*words)
                need(done.returncode == 1 and b"amend 2023/1" in done.stdout, f"{words}: {done.stdout!r:.300}")
            else:
                stage.refused(*words, holds=("[duplicate-visit]", "record amend 2023/1"))


@case
def the_same_month_twice(stage):
    """A month is the same only as written."""
    stage.refused("visit", "6/2023", "ap-6-dong", "uv-thuy", "uv-an", holds=("[duplicate-visit]", "amend 2023/4"))
    stage.written("visit", "5/6/2023", "ap-6-dong", "uv-thuy",
                  want={**SAID, "date": "2023-06-05", "branch": "ap-6-dong", "members": ["uv-thuy"]})


@case
def a_dead_visit_is_no_duplicate(stage):
    stage.written("visit", "20/8/2023", "kp-duc", "uv-hoa", "--score", "5", want={
        **SAID, "date": "2023-08-20", "branch": "kp-duc", "members": ["uv-hoa"], "quality": {"score": "5"}})


@case
def an_amendment_may_not_double_another(stage):
    stage.refused("amend", "2023/4", "--date", "10/4/2023", "--branch", "kp-hoa-binh", holds=("[duplicate-visit]", "2023/3"))


@case
def a_date_in_the_future(stage):
    tomorrow = ("--date", "16/11/2023")
    each([(("visit", "16/11/2023", *AN[2:]), "16/11/2023"), (("visit", "12/2023", *AN[2:]), "12/2023"),
          (("visit", "5/9/2099", *AN[2:]), "05/09/2099"), (("amend", "2023/3", *tomorrow), "16/11/2023"),
          (("follow-up", "2023/1.2", "open", *tomorrow), "16/11/2023"), (("review", "uv-an", "2023", *tomorrow), "16/11/2023"),
          (("conclusion", "uv-an", "2023", "--text", "x", *tomorrow), "16/11/2023"),
          (("void", "2023/7", "--reason", "x", *tomorrow), "16/11/2023")],
         lambda words, date: stage.refused(*words, holds=(date, "15/11/2023", "--allow-future")))


@case
def a_date_in_the_future_that_is_meant(stage):
    stage.written("visit", "16/11/2023", *AN[2:], "--allow-future", want={**SAID, "date": "2023-11-16"})
    stage.fresh().written("visit", "12/2023", *AN[2:], "--allow-future", want={**SAID, "date": "2023-12"})
    stage.fresh().written("visit", "11/2023", *AN[2:], want={**SAID, "date": "2023-11"})  # has begun
    stage.fresh().written("visit", "16/11/2023", *AN[2:], "--today", "16/11/2023", want={**SAID, "date": "2023-11-16"})
    stage.fresh().written("review", "uv-an", "2023", "--date", "1/1/2024", "--allow-future",
                          want={"review": "2024/1", "year": "2023", "member": "uv-an", "date": "2024-01-01"})


@case
def an_escalation_to_nobody(stage):
    """In a visit and in a follow-up, and no option lifts that but saying to whom."""
    each([(), ("--allow-findings",), ("--allow-future",)], lambda *more: (
        stage.refused(*AN, "--difficulty", "đường hỏng|escalated", *more, holds=("[escalation-incomplete]", "đường hỏng")),
        stage.refused(*AN, "--difficulty", "a|open", "--difficulty", "b|escalated||5/12/2023", *more, holds="2023/8.2"),
        stage.refused("follow-up", "2023/1.2", "escalated", *more, holds=("[escalation-incomplete]", "--to"))))
    want = {"follow-up": NEXT, "of": "2023/1.2", "date": "2023-11-15", "status": "escalated"}
    stage.written("follow-up", "2023/1.2", "escalated", "--to", "UBND", want={**want, "to": "UBND"})
    # To whom was said before.
    stage.fresh().written("follow-up", "2023/1.1", "escalated", want={**want, "of": "2023/1.1"})


@case
def a_hint_names_an_option_that_the_command_has(stage):
    """`visit` and `amend` have no --to: there it is the third part of --difficulty."""
    for words in (AN, ("amend", "2023/3")):
        stage.refused(*words, "--difficulty", "a|escalated", holds="--difficulty", lacks="(--to)")


@case
def an_escalation_to_nobody_is_refused_the_second_time_too(stage):
    """Of one that is incomplete already: recorded on paper, or in an older journal."""
    stage.add("journal/2023.yaml", INCOMPLETE)
    stage.refused("follow-up", "2023/8.1", "escalated", holds="--to")
    want = {"follow-up": "2023/9", "of": "2023/8.1", "date": "2023-11-15", "status": "escalated", "to": "UBND"}
    stage.written("follow-up", "2023/8.1", "escalated", "--to", "UBND", want=want)


@case
def an_escalation_to_nobody_of_an_amended_visit(stage):
    """The visit now stands in the next year; the follow-up names the old one."""
    stage.add("journal/2022.yaml", "- {visit: 2022/7, date: 2022-12-31, branch: ap-6, members: [uv-an], quality: {score: 90}, "
              "difficulties: [{text: a, status: open}]}\n")
    stage.written("amend", "2022/7", "--date", "1/1/2023", want={
        **SAID, "date": "2023-01-01", "quality": {"score": "90"}, "difficulties": [{"text": "a", "status": "open"}],
        "replaces": "2022/7"})
    for of in ("2022/7.1", "2023/8.1"):
        for date in ("15/11/2023", "31/12/2022"):
            stage.refused("follow-up", of, "escalated", "--date", date, holds=("[escalation-incomplete]", of))


@case
def what_ended_is_not_ended_again(stage):
    """Voided or replaced: the complaint names the entry that did it, not the one that is not recorded."""
    stage.written("amend", "2023/3", "--score", "80", want={
        "visit": NEXT, "date": "2023-04-10", "branch": "kp-hoa-binh", "members": ["uv-hoa", "uv-thuy"],
        "quality": {"score": "80"}, "replaces": "2023/3"})
    for dead, by in (("2023/5", "2023/6"), ("2023/3", NEXT)):
        each([("void", dead, "--reason", "khác"), ("amend", dead, "--minutes", "5"), (*AN, "--replaces", dead),
              ("void", dead, "--reason", "khác", "--allow-findings")],
             lambda *words: stage.refused(*words, holds=("[ended-twice]", dead, by), lacks="2023/9"))


@case
def what_is_said_of_a_voided_visit_is_not_heard(stage):
    """Nor of one that was amended, when the amendment is voided; the complaint names the visit that was, and the void."""
    stage.written("amend", "2023/1", "--minutes", "5", want={
        **{key: value for key, value in FIRST.items() if key not in ("by", "at")}, "visit": NEXT, "minutes": "5",
        "replaces": "2023/1"})
    stage.written("follow-up", "2023/1.1", "resolved", want={
        "follow-up": "2023/9", "of": "2023/1.1", "date": "2023-11-15", "status": "resolved"})
    stage.written("void", NEXT, "--reason", "x", "--allow-findings",
                  want={"void": "2023/10", "of": NEXT, "date": "2023-11-15", "reason": "x"})
    for of in ("2023/1.1", f"{NEXT}.1"):
        stage.refused("follow-up", of, "open", holds=(NEXT, "2023/10"), lacks="2023/11")


@case
def what_ended_later_in_the_files_is_named_too(stage):
    """The void stands in 2024, the amendment would stand in 2023, before it."""
    stage.written("void", "2023/7", "--reason", "x", "--date", "2/1/2024", "--today", "5/1/2024",
                  want={"void": "2024/1", "of": "2023/7", "date": "2024-01-02", "reason": "x"})
    stage.refused("void", "2023/7", "--reason", "y", holds=("2023/7", "2024/1"), lacks="2023/8")


@case
def a_void_is_not_voided(stage):
    stage.refused("void", "2023/6", "--reason", "x", holds="2023/6")


@case
def fewer_difficulties_than_the_replaced(stage):
    """Follow-ups speak of the n-th, so none may be lost."""
    stage.refused("amend", "2023/1", "--difficulty", "đường vào ấp hư hỏng", holds=("2023/1", "2"))
    stage.refused(*AN, "--replaces", "2023/1", holds="2023/1")
    stage.refused(*AN, "--replaces", "2023/1", "--difficulty", "a", "--allow-findings", holds="2023/1")
    need("2023/8" in stage.written(*AN, "--replaces", "2023/1", "--difficulty", "a", "--difficulty", "b", "--allow-findings", want={
        **SAID, "difficulties": [{"text": t, "status": "open"} for t in "ab"], "replaces": "2023/1"}).entry["visit"], "id")


@case
def a_year_or_a_day_that_is_a_slip(stage):
    """A review of a year to come would keep its absence from being found; nobody follows up what was not said yet."""
    for words in (("review", "uv-an", "2024"), ("conclusion", "uv-an", "2024", "--text", "x")):
        stage.fresh().refused(*words, holds=("2024", "--allow-future"))
        stage.fresh().written(*words, "--allow-future", want={
            words[0]: NEXT, "year": "2024", "member": "uv-an", "date": "2023-11-15", **({"text": "x"} if words[3:] else {})})
    stage.fresh().add("journal/2023.yaml", INCOMPLETE)
    stage.refused("follow-up", "2023/8.1", "resolved", "--date", "30/9/2023", holds=("2023/8", "01/10/2023"))
    stage.written("follow-up", "2023/8.1", "resolved", "--date", "1/10/2023", want={
        "follow-up": "2023/9", "of": "2023/8.1", "date": "2023-10-01", "status": "resolved"})


@case
def what_makes_somebody_short(stage):
    """2022 is over, and nobody attended one time too many; --allow-findings records it, and says it."""
    void = {"void": NEXT, "date": "2023-11-15", "reason": "x"}

    def check(words, names, want):
        stage.fresh().refused(*words, holds=(SHORT, "--allow-findings", *names))
        told = stage.written(*words, "--allow-findings", want=want).done.stderr.decode("utf-8")
        need(all(name in told for name in (SHORT, ": error: ", *names)), f"not told: {told!r}")

    each([(("void", "2022/1", "--reason", "x"), ("Nguyễn Mẫu An", "Trần Mẫu Hòa"), {**void, "of": "2022/1"}),
          (("void", "2022/3", "--reason", "x"), ("Lê Mẫu Thúy",), {**void, "of": "2022/3"}),
          (("amend", "2022/3", "--date", "5/11/2023"), ("Lê Mẫu Thúy",), {
              "visit": NEXT, "date": "2023-11-05", "branch": "ap-6-dong", "members": ["uv-thuy"], "quality": {"score": "80"},
              "replaces": "2022/3"}),
          (("amend", "2022/2", "--member", "uv-thuy"), ("Trần Mẫu Hòa",), {
              "visit": "2022/7", "date": "2022-10-05", "branch": "kp-hoa-binh", "members": ["uv-thuy"],
              "quality": {"score": "80", "grade": "kha"}, "replaces": "2022/2"}),
          (("amend", "2022/1", "--branch", "so-mau"), ("Nguyễn Mẫu An", "Trần Mẫu Hòa"), {
              "visit": "2022/7", "date": "2022-05-05", "branch": "so-mau", "members": ["uv-an", "uv-hoa"],
              "quality": {"score": "92"}, "replaces": "2022/1"})], check)


@case
def what_makes_somebody_shorter_still(stage):
    """Short by one already: to be short by two is worse, and refused as well."""
    stage.written("void", "2022/3", "--reason", "x", "--allow-findings",
                  want={"void": NEXT, "of": "2022/3", "date": "2023-11-15", "reason": "x"})
    stage.refused("void", "2022/2", "--reason", "x", holds=(SHORT, "Trần Mẫu Hòa", "Lê Mẫu Thúy"))


@case
def what_takes_a_review_away(stage):
    stage.refused("void", "2022/4", "--reason", "x", holds=("[review-missing]", "Nguyễn Mẫu An", "--allow-findings"))
    stage.refused("void", "2022/4", "--reason", "x", "--date", AGO, holds="[review-missing]")
    stage.written("void", "2022/4", "--reason", "x", "--allow-findings",
                  want={"void": NEXT, "of": "2022/4", "date": "2023-11-15", "reason": "x"})


@case
def a_void_brings_an_old_incompleteness_back(stage):
    """No escalation is recorded here, and no option could say to whom: it is a warning, or can be allowed."""
    stage.add("journal/2023.yaml", INCOMPLETE + RESOLVED)
    stage.written("void", "2023/9", "--reason", "ghi nhầm", "--allow-findings",
                  want={"void": "2023/10", "of": "2023/9", "date": "2023-11-15", "reason": "ghi nhầm"})


@case
def a_refusal_names_every_reason(stage):
    stage.refused("visit", "5/3/2023", "ap-6", "uv-an", "to-1", "--difficulty", "a|escalated",
                  holds=("Nguyễn Mẫu An", "Tổ công tác số 1", "[duplicate-visit]", "[escalation-incomplete]"))
    stage.refused("visit", "16/11/2023", *AN[2:], "--difficulty", "a|escalated", holds=("--allow-future", "[escalation-incomplete]"))
