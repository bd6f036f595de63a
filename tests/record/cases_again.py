"""The same typed again is answered with the entry that says it, and recorded once; what says otherwise is not the same."""
import unicodedata

from stage import AN, BOARD, NEXT, SAID, case, each, entries_of, same

FULL = (*AN, "uv-hoa", "--session", "thematic", "--minutes", "95", "--present", "14", "--eligible", "17", "--score", "92", "--grade",
        "tot", "--informed", "thoi-su", "--guidance", "giữ nề nếp", "--guidance", "đúng ngày", "--difficulty",
        "đường hỏng|escalated|UBND|31/12/2023", "--difficulty", "thiếu nước", "--guest", "ông Ba", "--note", "ấy", "--source", "bb 9")
FULL_SAID = {**SAID, "members": ["uv-an", "uv-hoa"], "guests": ["ông Ba"], "session": "thematic", "minutes": "95",
             "turnout": {"present": "14", "eligible": "17"}, "guidance": ["giữ nề nếp", "đúng ngày"], "informed": ["thoi-su"],
             "quality": {"score": "92", "grade": "tot"}, "difficulties": [
                 {"text": "đường hỏng", "status": "escalated", "to": "UBND", "due": "2023-12-31"},
                 {"text": "thiếu nước", "status": "open"}], "note": "ấy", "source": "bb 9"}
OTHERWISE = (("--session", "regular"), ("--minutes", "94"), ("--present", "14", "--eligible", "18"), ("--score", "91"),
             ("--grade", "kha"), ("--informed", "khác"), ("--guidance", "giữ nề nếp"), ("--guidance", "đúng ngày", "--guidance",
                                                                                      "giữ nề nếp"),
             ("--difficulty", "thiếu nước"), ("--difficulty", "đường hỏng|escalated|UBND", "--difficulty", "thiếu nước"),
             ("--guest", "bà Tư"), ("--note", "khác"), ("--source", "bb 10"))
FIRST = entries_of((BOARD / "journal" / "2023.yaml").read_bytes())[0]
BOTH = ("uv-an", "uv-hoa")
REVIEW = ("review", "uv-an", "2023", "--note", "n")
CONCLUSION = ("conclusion", "uv-an", "2023", "--text", "hoàn thành", "--decision", "15-KL/TU", "--note", "n")
FOLLOW_UP = ("follow-up", "2023/1.1", "escalated", "--to", "UBND", "--due", "1/2/2024", "--note", "n")
VOID = ("void", "2023/7", "--reason", "ghi nhầm", "--note", "n")
OTHERS = (
    (FOLLOW_UP, {"follow-up": NEXT, "of": "2023/1.1", "date": "2023-11-15", "status": "escalated", "to": "UBND",
                 "due": "2024-02-01", "note": "n"}, 3),
    (REVIEW, {"review": NEXT, "year": "2023", "member": "uv-an", "date": "2023-11-15", "note": "n"}, 3),
    (CONCLUSION, {"conclusion": NEXT, "year": "2023", "member": "uv-an", "date": "2023-11-15", "text": "hoàn thành",
                  "decision": "15-KL/TU", "note": "n"}, 5),
    (VOID, {"void": NEXT, "of": "2023/7", "date": "2023-11-15", "reason": "ghi nhầm", "note": "n"}, 4))


@case
def the_same_visit_again(stage):
    """The same words; other words for the same; members in another order; by another hand; dry, too."""
    done = stage.written(*FULL, want=FULL_SAID)
    nfd = tuple(unicodedata.normalize("NFD", word) for word in FULL)
    each([FULL, nfd, ("visit", "2023-09-05", *FULL[2:]), ("visit", "05-09-2023", "ấp 6 xã Mẫu", "nguyen mau an", "Trần Mẫu Hoà"),
          (*AN[:3], "uv-hoa", "uv-an", *FULL[5:]), (*FULL, "--by", "người khác"), (*FULL, "-n"), (*FULL, "--allow-findings"),
          (*FULL, "--today", "20/11/2023")], lambda *words: stage.again(*words, of=done))


@case
def a_visit_with_fewer_options(stage):
    """What the new one leaves out the recorded one may have; each option by itself agrees."""
    done = stage.written(*FULL, want=FULL_SAID)
    pairs = [FULL[5:7], FULL[7:9], FULL[9:13], FULL[13:15], FULL[15:17], FULL[17:19], FULL[19:23], FULL[23:27], FULL[27:29],
             FULL[29:31], FULL[31:33], ()]
    each([(*AN[:3], *members, *pair) for pair in pairs for members in (BOTH, BOTH[::-1])],
         lambda *words: stage.again(*words, of=done))


@case
def a_visit_that_says_otherwise(stage):
    """Refused, and told how the recorded one is corrected."""
    stage.written(*FULL, want=FULL_SAID)
    each([(*AN[:3], *BOTH, *more) for more in OTHERWISE],
         lambda *words: stage.refused(*words, holds=("[duplicate-visit]", f"record amend {NEXT}")))


@case
def a_visit_that_says_more(stage):
    stage.written(*AN, want=SAID)
    each([(*AN, *more) for more in OTHERWISE],
         lambda *words: stage.refused(*words, holds=("[duplicate-visit]", f"record amend {NEXT}")))
    each([(*AN, "uv-hoa"), (*AN[:3], "uv-hoa", "uv-an")], lambda *words: stage.refused(*words, holds=f"record amend {NEXT}"))


@case
def a_visit_of_a_month_again(stage):
    done = stage.written("visit", "9/2023", *AN[2:], want={**SAID, "date": "2023-09"})
    stage.again("visit", "2023-09", *AN[2:], of=done)
    stage.written(*AN, want={**SAID, "visit": "2023/9"})  # a day of it is not the same


@case
def a_visit_typed_again_after_it_was_amended(stage):
    """A script that runs twice, and a clerk who in between added the score: the amended one says what is typed."""
    stage.written(*AN, want=SAID)
    done = stage.written("amend", NEXT, "--score", "90", want={**SAID, "visit": "2023/9", "quality": {"score": "90"},
                                                               "replaces": NEXT})
    each([AN, (*AN, "--score", "90")], lambda *words: stage.again(*words, of=done))


@case
def a_replacing_visit_again(stage):
    done = stage.written(*AN, "--replaces", "2023/3", want={**SAID, "replaces": "2023/3"})
    stage.again(*AN, "--replaces", "2023/3", of=done)
    stage.refused(*AN, "--replaces", "2023/4")


@case
def an_amendment_again(stage):
    words = ("amend", "2023/3", "--score", "80", "--note", "n", "--member", "uv-thuy", "--member", "uv-hoa")
    done = stage.written(*words, want={"visit": NEXT, "date": "2023-04-10", "branch": "kp-hoa-binh", "members":
                                       ["uv-thuy", "uv-hoa"], "quality": {"score": "80"}, "note": "n", "replaces": "2023/3"})
    each([words, ("amend", "2023/3", "--score", "80"), ("amend", "2023/3", "--member", "lê mẫu thuý", "--member", "trần mẫu hoà"),
          (*words, "--by", "x"), (*words, "--date", "10-4-2023", "--branch", "hoa binh"), (*words, "-n")],
         lambda *again: stage.again(*again, of=done))
    each([("--score", "81"), ("--note", "m"), ("--member", "uv-thuy"), ("--date", "11/4/2023"), ("--minutes", "5")],
         lambda *other: stage.refused("amend", "2023/3", *other, holds=("2023/3", NEXT)))


@case
def an_amendment_that_changes_nothing(stage):
    done = stage.written(*FULL, "--by", "btc", want={**FULL_SAID, "by": "btc"})
    each([("amend", NEXT), ("amend", NEXT, "--by", "btc"), ("amend", NEXT, "--date", "5/9/2023"), ("amend", NEXT, "-n")],
         lambda *words: stage.again(*words, of=done))


@case
def an_amendment_that_takes_back_what_another_said(stage):
    """What is not given is taken over from the old one, and that is said: it is not the same as the recorded one's."""
    stage.written("amend", "2023/1", "--note", "mới", "--allow-findings", want={
        **{key: value for key, value in FIRST.items() if key not in ("by", "at")}, "visit": NEXT, "note": "mới",
        "replaces": "2023/1"})
    stage.refused("amend", "2023/1", "--minutes", "90", holds=("2023/1", NEXT))


@case
def the_other_kinds_again(stage):
    """The same words, with fewer options, by another hand, dry."""
    for words, want, least in OTHERS:
        done = stage.fresh().written(*words, want=want)
        each([words, words[:least], (*words, "--by", "x"), (*words, "-n"), (*words, "--date", "15/11/2023"), (*words, "--date", "hôm nay")],
             lambda *again: stage.again(*again, of=done))


@case
def the_other_kinds_that_say_otherwise(stage):
    """A follow-up, a review, a conclusion may be followed by another one."""
    def check(before, words, want):
        stage.fresh().written(*before, want=next(want for words, want, _ in OTHERS if words == before))
        stage.written(*words, want={next(iter(want)): "2023/9", **dict(list(want.items())[1:])})

    follow_up, review, conclusion, _ = (want for _, want, _ in OTHERS)
    each([(FOLLOW_UP, (*FOLLOW_UP, "--date", "hôm qua"), {**follow_up, "date": "2023-11-14"}),
          (FOLLOW_UP, (*FOLLOW_UP, "--to", "Tỉnh ủy"), {**follow_up, "to": "Tỉnh ủy"}),
          (FOLLOW_UP, (*FOLLOW_UP, "--note", "m"), {**follow_up, "note": "m"}),
          (FOLLOW_UP, ("follow-up", "2023/1.1", "resolved"), {**{key: follow_up[key] for key in ("follow-up", "of", "date")},
                                                              "status": "resolved"}),
          (REVIEW, (*REVIEW, "--date", "hôm qua"), {**review, "date": "2023-11-14"}),
          (REVIEW, ("review", "uv-an", "2022", "--note", "n"), {**review, "year": "2022"}),
          (REVIEW, ("review", "uv-hoa", "2023", "--note", "n"), {**review, "member": "uv-hoa"}),
          (CONCLUSION, (*CONCLUSION, "--text", "chưa hoàn thành"), {**conclusion, "text": "chưa hoàn thành"}),
          (CONCLUSION, (*CONCLUSION, "--decision", "16-KL/TU"), {**conclusion, "decision": "16-KL/TU"})], check)


@case
def a_void_that_says_otherwise(stage):
    """An entry is voided once; another reason, note or day is not what was recorded, so it can't be «already»."""
    stage.written(*VOID, want=OTHERS[3][1])
    each([("void", "2023/7", "--reason", "khác"), (*VOID, "--note", "m"),
          (*VOID, "--source", "s"), (*VOID, "--date", "14/11/2023")], lambda *words: stage.refused(*words, holds=("2023/7", NEXT)))


@case
def a_void_again_on_a_later_day(stage):
    done = stage.written(*VOID, want=OTHERS[3][1])
    stage.again(*VOID, "--today", "20/11/2023", of=done)


@case
def a_review_again_on_a_later_day(stage):
    """Once a year: typed without a date it is the one that is there."""
    done = stage.written(*REVIEW, want=OTHERS[1][1])
    stage.again(*REVIEW, "--today", "20/11/2023", of=done)


@case
def a_follow_up_that_takes_back_another_of_the_day(stage):
    """Of two words of one day the later in the journal holds: so the first, said again, is no longer there already."""
    resolved, opened = ("follow-up", "2023/1.1", "resolved"), ("follow-up", "2023/1.1", "open")
    said = {"of": "2023/1.1", "date": "2023-11-15", "status": "resolved"}
    done = stage.written(*resolved, want={"follow-up": NEXT, **said})
    stage.again(*resolved, of=done)
    stage.written(*opened, want={"follow-up": "2023/9", **said, "status": "open"})
    done = stage.written(*resolved, want={"follow-up": "2023/10", **said})
    stage.again(*resolved, of=done)


@case
def a_follow_up_again_after_the_visit_was_amended(stage):
    """Those of the n-th difficulty of the old one hold for the n-th of the new, whichever of the two is named."""
    done = stage.written(*FOLLOW_UP, want=OTHERS[0][1])
    same(stage.record("amend", "2023/1", "--minutes", "5").returncode, 0, "amend")
    each([FOLLOW_UP, ("follow-up", "2023/9.1", *FOLLOW_UP[2:])], lambda *words: stage.again(*words, of=done))


@case
def what_was_voided_can_be_recorded_anew(stage):
    """Each kind: dead entries say nothing."""
    for words, want, _ in OTHERS[:3]:
        stage.fresh().written(*words, want=want)
        stage.written("void", NEXT, "--reason", "x", want={"void": "2023/9", "of": NEXT, "date": "2023-11-15", "reason": "x"})
        kind = next(iter(want))
        stage.written(*words, want={kind: "2023/10", **{key: value for key, value in want.items() if key != kind}})
    stage.fresh().written(*AN, want=SAID)
    stage.written("void", NEXT, "--reason", "x", want={"void": "2023/9", "of": NEXT, "date": "2023-11-15", "reason": "x"})
    stage.written(*AN, want={**SAID, "visit": "2023/10"})


@case
def entries_written_by_hand_are_known_too(stage):
    """Those of the board, in whatever form they are written."""
    file = "journal/2023.yaml"
    each([(("visit", "5/3/2023", "ấp 6 xã Mẫu", "to-1", "nguyen"), "2023/1", 1),
          (("visit", "5/3/2023", "ap-6", "uv-an", "to-1", "--minutes", "90", "--grade", "tot"), "2023/1", 1),
          (("follow-up", "2023/1.2", "resolved", "--date", "5/5/2023"), "2023/2", 19),
          (("visit", "6/2023", "ap-6-dong", "uv-thuy"), "2023/4", 24),
          (("void", "2023/5", "--reason", "ghi nhầm", "--date", "1/9/2023"), "2023/6", 33),
          (("conclusion", "uv-an", "2022", "--text", "hoàn thành", "--date", "1/2/2023"), "2023/7", 34)],
         lambda words, entry, line: stage.already(*words, entry=entry, file=file, line=line))
