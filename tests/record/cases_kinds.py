"""Each kind of entry with all its options, and with none."""
from stage import AN, NEXT, SAID, case, each, need, same

EVERYTHING = ("--session", "thematic", "--minutes", "95", "--present", "14", "--eligible", "17", "--score", "92", "--grade",
              "tot", "--informed", "thoi-su", "--informed", "Nghị quyết số 18", "--guidance", "giữ nề nếp", "--guidance",
              "họp đúng ngày 5", "--difficulty", "đường vào ấp hỏng|escalated|UBND huyện|31/12/2023", "--difficulty",
              "thiếu nước", "--guest", "Bí thư Huyện ủy", "--guest", "ông Ba", "--note", "theo biên bản", "--source",
              "biên bản số 9", "--by", "tct")
ALL_SAID = {"guests": ["Bí thư Huyện ủy", "ông Ba"], "session": "thematic", "minutes": "95",
            "turnout": {"present": "14", "eligible": "17"}, "guidance": ["giữ nề nếp", "họp đúng ngày 5"],
            "informed": ["thoi-su", "Nghị quyết số 18"], "quality": {"score": "92", "grade": "tot"},
            "difficulties": [{"text": "đường vào ấp hỏng", "status": "escalated", "to": "UBND huyện",
                              "due": "2023-12-31"}, {"text": "thiếu nước", "status": "open"}],
            "note": "theo biên bản", "source": "biên bản số 9", "by": "tct"}
REMARKS = ("--note", "theo công văn", "--source", "công văn 7", "--by", "tct")
REMARKED = {"note": "theo công văn", "source": "công văn 7", "by": "tct"}


@case
def a_visit_in_one_line(stage):
    stage.written(*AN, want=SAID)


@case
def a_visit_with_every_option(stage):
    done = stage.written(*AN, *EVERYTHING, want={**SAID, **ALL_SAID}).done
    same(done.stderr, b"", "stderr of a visit that nothing stands against")


@case
def each_option_of_a_visit_by_itself(stage):
    """Each alone, as two words and as one with «=»."""
    def check(option, value, said):
        stage.fresh().written(*AN, option, value, want={**SAID, **said})
        stage.fresh().written(*AN, f"{option}={value}", want={**SAID, **said})

    each([("--session", "regular", {"session": "regular"}), ("--session", "thematic", {"session": "thematic"}),
          ("--minutes", "0", {"minutes": "0"}), ("--minutes", "999999999", {"minutes": "999999999"}),
          ("--score", "0", {"quality": {"score": "0"}}), ("--score", "100", {"quality": {"score": "100"}}),
          ("--grade", "kem", {"quality": {"grade": "kem"}}), ("--informed", "thoi-su", {"informed": ["thoi-su"]}),
          ("--guidance", "x y", {"guidance": ["x y"]}), ("--guest", "bà Tư", {"guests": ["bà Tư"]}),
          ("--note", "n", {"note": "n"}), ("--source", "s", {"source": "s"}), ("--by", "lan", {"by": "lan"})], check)


@case
def options_stand_anywhere(stage):
    """Before, between and behind the words; -C and --lang behind the command."""
    want = {**SAID, "note": "n", "minutes": "5"}
    each([("visit", "--note", "n", "--minutes", "5", *AN[1:]), (*AN[:2], "--note=n", AN[2], "--minutes=5", AN[3]),
          ("--lang", "en", *AN, "--note", "n", "--minutes", "5", "-C", str(stage.board))],
         lambda *words: stage.fresh().written(*words, want=want))


@case
def an_option_that_may_be_repeated_takes_one_value(stage):
    """The usage says «[--guidance T]...»: words behind the value are the visit's own."""
    def check(option, key):
        said = [{"text": "x", "status": "open"}] if key == "difficulties" else ["x"]
        want = {**SAID, "members": ["uv-an", "uv-hoa"], key: said}
        stage.fresh().written(*AN, option, "x", "uv-hoa", want=want)
        stage.fresh().written("visit", option, "x", *AN[1:], "uv-hoa", want=want)

    each([("--guidance", "guidance"), ("--informed", "informed"), ("--guest", "guests"),
          ("--difficulty", "difficulties")], check)


@case
def difficulties_in_all_their_parts(stage):
    def check(typed, want):
        stage.fresh().written(*AN, "--difficulty", typed, want={**SAID, "difficulties": [want]})

    each([("a", {"text": "a", "status": "open"}), ("a|resolved", {"text": "a", "status": "resolved"}),
          ("a|escalated|UBND xã", {"text": "a", "status": "escalated", "to": "UBND xã"}),
          ("a|open||5/12/2023", {"text": "a", "status": "open", "due": "2023-12-05"}),
          ("a|||hôm nay", {"text": "a", "status": "open", "due": "2023-11-15"}),
          ("a||x|", {"text": "a", "status": "open", "to": "x"}), ("a|", {"text": "a", "status": "open"}),
          (" a b | escalated | UBND xã | 5-12-2023 ",
           {"text": "a b", "status": "escalated", "to": "UBND xã", "due": "2023-12-05"})], check)


@case
def several_members_stand_as_typed(stage):
    stage.written(*AN[:3], "to-1", "uv-hoa", "uv-an", want={**SAID, "members": ["to-1", "uv-hoa", "uv-an"]})


@case
def a_visit_that_replaces_another(stage):
    stage.written(*AN, "--replaces", "2023/3", want={**SAID, "replaces": "2023/3"})


@case
def follow_ups(stage):
    base = {"follow-up": NEXT, "of": "2023/1.2", "date": "2023-11-15", "status": "resolved"}
    stage.written("follow-up", "2023/1.2", "resolved", want=base)
    stage.fresh().written("follow-up", "2023/1.1", "escalated", "--date", "1/10/2023", "--to", "UBND tỉnh", "--due",
                          "1-2-2024", *REMARKS, want={**base, "of": "2023/1.1", "date": "2023-10-01", **REMARKED,
                                                      "status": "escalated", "to": "UBND tỉnh", "due": "2024-02-01"})
    stage.fresh().written("follow-up", "2023/1.2", "open", "--date", "hôm qua",
                          want={**base, "status": "open", "date": "2023-11-14"})


@case
def reviews(stage):
    base = {"review": NEXT, "year": "2023", "member": "uv-an", "date": "2023-11-15"}
    stage.written("review", "uv-an", "2023", want=base)
    stage.fresh().written("review", "tran mau hoa", "2022", "--date", "20/12/2022", *REMARKS,
                          want={**base, "review": "2022/7", "year": "2022", "member": "uv-hoa", "date": "2022-12-20",
                                **REMARKED})


@case
def conclusions(stage):
    base = {"conclusion": NEXT, "year": "2022", "member": "uv-hoa", "date": "2023-11-15", "text": "hoàn thành tốt"}
    stage.written("conclusion", "uv-hoa", "2022", "--text", "hoàn thành tốt", want=base)
    stage.fresh().written("conclusion", "to-1", "2023", "--text", "hoàn thành tốt", "--decision", "15-KL/TU", "--date",
                          "1/9/2023", *REMARKS, want={**base, "year": "2023", "member": "to-1", "date": "2023-09-01",
                                                      "decision": "15-KL/TU", **REMARKED})


@case
def voids(stage):
    base = {"void": NEXT, "of": "2023/7", "date": "2023-11-15", "reason": "ghi nhầm người"}
    stage.written("void", "2023/7", "--reason", "ghi nhầm người", want=base)
    stage.fresh().written("void", "2023/2", "--reason", "ghi nhầm người", "--date", "1/6/2023", *REMARKS,
                          want={**base, "of": "2023/2", "date": "2023-06-01", **REMARKED})


@case
def every_kind_can_be_voided_but_a_void(stage):
    each(["2022/4", "2023/1", "2023/2", "2023/7"], lambda entry: stage.fresh().written(
        "void", entry, "--reason", "x", "--allow-findings",
        want={"void": NEXT, "of": entry, "date": "2023-11-15", "reason": "x"}))
    told = stage.fresh().refused("void", "2023/6", "--reason", "x")
    need("2023/6" in told, f"the entry is not named: {told!r}")
