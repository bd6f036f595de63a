"""`record amend`: a new visit that replaces the old one, taking over what is not given anew."""
from stage import BOARD, NEXT, case, each, entries_of, need, same

OLD = entries_of((BOARD / "journal" / "2023.yaml").read_bytes())[0]
TAKEN_OVER = {**{key: value for key, value in OLD.items() if key not in ("by", "at")}, "visit": NEXT, "replaces": "2023/1"}
TWO = ("--difficulty", "a", "--difficulty", "b")
SAID_TWO = [{"text": "a", "status": "open"}, {"text": "b", "status": "open"}]


def amends(stage, words, changes):
    stage.fresh().written("amend", "2023/1", *words, "--allow-findings", want={**TAKEN_OVER, **changes})


@case
def each_option_of_an_amendment(stage):
    """What is given is new, all the rest as it was; who recorded it and when are new."""
    each([(("--date", "6/3/2023"), {"date": "2023-03-06"}), (("--date", "3/2023"), {"date": "2023-03"}),
          (("--branch", "ấp 6 xã Đồng"), {"branch": "ap-6-dong"}), (("--branch", "so-mau"), {"branch": "so-mau"}),
          (("--member", "tran mau hoa"), {"members": ["uv-hoa"]}),
          (("--member", "to-1", "--member", "uv-an"), {"members": ["to-1", "uv-an"]}),
          (("--session", "regular"), {"session": "regular"}), (("--minutes", "45"), {"minutes": "45"}),
          (("--present", "15", "--eligible", "16"), {"turnout": {"present": "15", "eligible": "16"}}),
          (("--score", "75", "--grade", "kha"), {"quality": {"score": "75", "grade": "kha"}}),
          (("--informed", "khác"), {"informed": ["khác"]}), (("--guidance", "g", "--guidance", "h"), {"guidance": ["g", "h"]}),
          (("--guest", "ông Ba"), {"guests": ["ông Ba"]}), (TWO, {"difficulties": SAID_TWO}),
          (("--note", "n"), {"note": "n"}), (("--source", "s"), {"source": "s"}), (("--by", "tct"), {"by": "tct"})],
         lambda words, changes: amends(stage, words, changes))


@case
def all_options_of_an_amendment(stage):
    words = ("--date", "7/3/2023", "--branch", "so-mau", "--member", "uv-an", "--session", "regular", "--minutes", "1",
             "--present", "2", "--eligible", "3", "--score", "4", "--grade", "kem", "--informed", "i", "--guidance", "g", *TWO,
             "--guest", "k", "--note", "n", "--source", "s", "--by", "tct")
    amends(stage, words, {
        "date": "2023-03-07", "branch": "so-mau", "members": ["uv-an"], "session": "regular", "minutes": "1",
        "turnout": {"present": "2", "eligible": "3"}, "quality": {"score": "4", "grade": "kem"}, "informed": ["i"],
        "guidance": ["g"], "difficulties": SAID_TWO, "guests": ["k"], "note": "n", "source": "s", "by": "tct"})


@case
def a_new_score_has_no_old_grade_beside_it(stage):
    amends(stage, ("--score", "60"), {"quality": {"score": "60"}})


@case
def a_new_grade_keeps_the_score(stage):
    """«điều không nêu thì giữ như cũ»: the score was not given anew."""
    amends(stage, ("--grade", "kha"), {"quality": {"score": "92", "grade": "kha"}})


@case
def an_amendment_takes_one_word(stage):
    """The id; a second one is one too many, as it is to every other command, not passed over in silence."""
    each([("2023/1", "2023/3", "--minutes", "5"), ("2023/1", "uv-an")],
         lambda *words: stage.fresh().wrong("amend", *words, holds=f"«{words[1]}»"))


@case
def member_takes_one_value(stage):
    """«--member A B»: B is no second member but a word too many."""
    stage.wrong("amend", "2023/1", "--member", "uv-an", "to-1", holds="«to-1»")


@case
def follow_ups_go_on_behind_an_amendment(stage):
    stage.written("amend", "2023/1", "--minutes", "5", want={**TAKEN_OVER, "minutes": "5"})
    stage.written("follow-up", "2023/1.1", "resolved",
                  want={"follow-up": "2023/9", "of": "2023/1.1", "date": "2023-11-15", "status": "resolved"})
    stage.written("follow-up", f"{NEXT}.1", "open",
                  want={"follow-up": "2023/10", "of": f"{NEXT}.1", "date": "2023-11-15", "status": "open"})


@case
def the_amended_can_be_amended(stage):
    stage.written("amend", "2023/1", "--minutes", "5", want={**TAKEN_OVER, "minutes": "5"})
    want = {**TAKEN_OVER, "visit": "2023/9", "minutes": "6", "replaces": NEXT}
    stage.written("amend", NEXT, "--minutes", "6", want=want)


@case
def a_month_stays_a_month(stage):
    stage.written("amend", "2023/4", "--minutes", "5", want={
        "visit": NEXT, "date": "2023-06", "branch": "ap-6-dong", "members": ["uv-thuy"], "minutes": "5",
        "quality": {"score": "75"}, "replaces": "2023/4"})


@case
def into_another_year(stage):
    """The new entry stands in the file of its own date; what is shown is what was written."""
    done = stage.written("amend", "2023/3", "--date", "10/4/2022", "--score", "80", "--allow-findings", want={
        "visit": "2022/7", "date": "2022-04-10", "branch": "kp-hoa-binh", "members": ["uv-hoa", "uv-thuy"],
        "quality": {"score": "80"}, "replaces": "2023/3"})
    same(done.name, "journal/2022.yaml", "the file")


@case
def a_visit_of_unknown_people_or_places(stage):
    """A reference to nobody is a finding, not an invalid board; so such a visit can be amended, and the answer given."""
    text = "- {visit: 2023/9, date: 2023-10-01, branch: cb-la, members: [uv-an, uv-la], quality: {score: 80}}\n"
    rest = {"visit": "2023/10", "date": "2023-10-01", "quality": {"score": "80"}, "replaces": "2023/9"}

    def check(words, changes):
        stage.fresh().add("journal/2023.yaml", text)
        stage.written("amend", "2023/9", *words, "--allow-findings",
                      want={**rest, "branch": "cb-la", "members": ["uv-an", "uv-la"], **changes})

    each([(("--branch", "ap-6", "--member", "uv-an"), {"branch": "ap-6", "members": ["uv-an"]}),
          (("--minutes", "5"), {"minutes": "5"}), (("--branch", "ap-6"), {"branch": "ap-6"}),
          (("--member", "uv-an"), {"members": ["uv-an"]})], check)


@case
def what_stood_of_another_day_excuses_nothing(stage):
    """Twice the same before, and now the same as a third: that is found anew, and no option lifts it."""
    stage.add("journal/2023.yaml", "".join(
        f"- {{visit: 2023/{n}, date: 2023-10-0{day}, branch: ap-6, members: [uv-hoa]}}\n" for n, day in ((8, 1), (9, 1), (10, 2))))
    stage.refused("amend", "2023/9", "--date", "2/10/2023", "--allow-findings", holds=("[duplicate-visit]", "2023/10"))


@case
def an_old_escalation_without_an_addressee_stays(stage):
    """It was recorded before anybody asked to whom, and later words may have ended it: an amendment says nothing of it.
    A new one is asked for its addressee."""
    text = ("- {visit: 2023/9, date: 2023-10-01, branch: ap-6, members: [uv-an], "
            "difficulties: [{text: a, status: escalated}]}\n"
            "- {follow-up: 2023/10, of: 2023/9.1, date: 2023-10-02, status: resolved}\n")
    want = {"visit": "2023/11", "date": "2023-10-01", "branch": "ap-6", "members": ["uv-an"], "replaces": "2023/9"}
    old = {"text": "a", "status": "escalated"}
    stage.add("journal/2023.yaml", text)
    stage.written("amend", "2023/9", "--minutes", "5", want={**want, "minutes": "5", "difficulties": [old]})
    stage.fresh().add("journal/2023.yaml", text)
    elsewhere = {**want, "visit": "2022/7", "date": "2022-10-01", "difficulties": [old]}
    stage.written("amend", "2023/9", "--date", "1/10/2022", "--allow-findings", want=elsewhere)
    stage.fresh().add("journal/2023.yaml", text)
    both = ("--difficulty", "a|escalated", "--difficulty", "b|escalated")
    stage.fresh().add("journal/2023.yaml", text.replace("escalated}", "escalated, to: x}"))
    stage.refused("amend", "2023/9", "--difficulty", "a|escalated", holds="«a»")
    stage.fresh().add("journal/2023.yaml", text)
    told = stage.refused("amend", "2023/9", *both, holds="«b»")
    need("«a»" not in told, f"what stood there is refused: {told!r}")


@case
def an_unknown_one_is_told_again(stage):
    """The errors that stay are told, and refuse nothing."""
    stage.add("journal/2023.yaml", "- {visit: 2023/9, date: 2023-10-01, branch: cb-la, members: [uv-an, uv-la]}\n")
    want = {"visit": "2023/10", "date": "2023-10-01", "branch": "cb-la", "members": ["uv-an", "uv-la"], "minutes": "5",
            "replaces": "2023/9"}
    done = stage.written("amend", "2023/9", "--minutes", "5", want=want).done
    for code in (b"[unknown-branch]", b"[unknown-member]"):
        need(code in done.stderr, f"{code} is not told: {done.stderr!r}")
