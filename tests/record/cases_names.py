"""Members and branches as people type them; what is ambiguous is never guessed."""
import unicodedata

from stage import AN, SAID, case, each, need, same

NAMES = {
    "uv-an": ("uv-an", "Nguyễn Mẫu An", "nguyen mau an", "NGUYỄN MẪU AN", "  nguyễn   mẫu an ", "nguyen"),
    "uv-hoa": ("uv-hoa", "Trần Mẫu Hòa", "Trần Mẫu Hoà", "tran mau hoa", "hòa", "hoà", "hoa", "Mẫu Hòa", "TRAN"),
    "uv-thuy": ("uv-thuy", "Lê Mẫu Thúy", "Lê Mẫu Thuý", "thúy", "thuý", "le mau thuy"),
    "uv-binh": ("uv-binh", "Đỗ Mẫu Bình", "do mau binh", "đỗ mẫu bình"),
    "uv-binh-minh": ("uv-binh-minh", "Bình Minh", "binh minh", "DO MAU BINH MINH"),
    "uv-tan": ("uv-tan", "Tân", "Lê Văn Tân", "lê văn tân"),
    "uv-tan-2": ("uv-tan-2", "Lê Văn Tan"),
    "to-1": ("to-1", "Tổ công tác số 1", "to cong tac", "to cong tac so 1 (mau)"),
}
SEVERAL = {  # typed: who fits
    "binh": ("uv-binh", "uv-binh-minh"), "bình": ("uv-binh", "uv-binh-minh"), "le": ("uv-thuy", "uv-tan", "uv-tan-2"),
    "Mẫu": ("uv-an", "uv-hoa", "uv-thuy", "uv-binh", "uv-binh-minh", "to-1"), "le van": ("uv-tan", "uv-tan-2"),
    "le van tan": ("uv-tan", "uv-tan-2"), "LE VAN TAN": ("uv-tan", "uv-tan-2"),
}
BRANCHES = {
    "ap-6": ("ap-6", "ấp 6 xã Mẫu", "ap 6 xa mau", "ẤP 6 XÃ MẪU", "ấp 6 X. Mẫu", "ấp 6 x.mẫu", "ấp 6 xã mẫu h. thượng",
             "chi bộ ấp 6 xã Mẫu huyện Thượng", "ấp 6 X.Mẫu H.Thượng"),
    "ap-6-dong": ("ấp 6 xã Đồng", "ap 6 xa dong", "ấp 6 X. Đồng", "ấp 6 xã đồng huyện thượng", "Chi bộ ấp 6 xã Đồng"),
    "ap-6-le": ("ấp 6 xã Lẻ", "ap 6 xa le", "ap 6 x.le"),
    "kp-hoa-binh": ("Hòa Bình", "Hoà Bình", "hoa binh", "khu phố Hoà Bình TT. Hòa", "khu pho hoa binh tt.hoa",
                    "khu phố Hòa Bình thị trấn Hoà", "khu phố Hòa Bình TT. Hoà H. Thượng"),
    "kp-duc": ("Đức Thúy", "duc thuy", "Đức Thuý", "khu phố Đức Thuý P. Đức", "duc thuy p.duc tp.thanh",
               "Đức Thúy phường Đức thành phố Thành"),
    "kp-2-p-1": ("khu phố 2 phường 1", "khu pho 2 p.1", "khu phố 2 P. 1 TP. Thành", "khu phố 2"),
    "so-mau": ("so-mau", "Sở Mẫu", "so mau", "chi bộ sở mẫu"),
}
BRANCHES_OF_SEVERAL = {"ấp 6": ("ap-6", "ap-6-dong", "ap-6-le"), "ap 6": ("ap-6", "ap-6-dong", "ap-6-le"),
                       "Chi bộ ấp 6": ("ap-6", "ap-6-dong", "ap-6-le"), "ấp 6 huyện Thượng": ("ap-6", "ap-6-dong"),
                       "ấp 6 H. Thượng": ("ap-6", "ap-6-dong")}


def forms(text):
    """The text as typed, and as a machine gives it that decomposes."""
    decomposed = unicodedata.normalize("NFD", text)
    return (text,) if decomposed == text else (text, decomposed)


def each_of(table):
    return [(typed, meant) for meant, all_typed in table.items() for text in all_typed for typed in forms(text)]


def goes_to(stage, typed, branch, date="2023-09-05", today=None):
    env = {"CHIBO_TODAY": today} if today else None
    number = {"2022": 7, "2023": 8}.get(date[:4], 1)
    want = {**SAID, "visit": f"{date[:4]}/{number}", "date": date, "branch": branch}
    return stage.fresh().written("visit", date, typed, AN[3], want=want, env=env)


def never_goes_to(stage, typed, branch, date):
    """Refused, asked back or taken for another: just not for this one."""
    done = stage.fresh().record("visit", date, typed, AN[3], "--json")
    need(done.returncode in (0, 1, 2), f"status {done.returncode}")
    need(f"branch: {branch}\\n".encode() not in done.stdout, f"taken for {branch}: {done.stdout.decode('utf-8')!r:.300}")


@case
def members_by_name(stage):
    each(each_of(NAMES), lambda typed, meant: stage.fresh().written(*AN[:3], typed, want={**SAID, "members": [meant]}))


@case
def members_of_every_command(stage):
    for command, more in (("review", {}), ("conclusion", {"text": "x"})):
        words = ("--text", "x") if more else ()
        want = {command: "2023/8", "year": "2023", "member": "uv-hoa", "date": "2023-11-15", **more}
        each(forms("trần mẫu hoà"), lambda typed: stage.fresh().written(command, typed, "2023", *words, want=want))


@case
def a_part_of_a_name_is_whole_words(stage):
    """«Trần Mẫu Hà» is nobody where «Trần Mẫu Hải» is, «Quan» is not «Quanh»."""
    stage.add("members.yaml", "- {id: uv-hai, name: Trần Mẫu Hải, offices: [{office: uv-bch, from: 2020-10-15}]}\n"
              "- {id: uv-anh, name: Lý Mẫu Quanh, offices: [{office: uv-bch, from: 2020-10-15}]}\n")
    for typed in ("Trần Mẫu Hà", "Trần Mẫu Ha", "Mẫu Qua", "Lý Mẫu Quan", "ý Mẫu Quanh", "n Mẫu Hải"):
        for form in forms(typed):
            for words in ((*AN[:3], form), ("review", form, "2023")):
                stage.wrong(*words, holds=f"«{form}»")
    stage.written(*AN[:3], "mẫu hải", want={**SAID, "members": ["uv-hai"]})


@case
def a_name_with_other_accents_is_somebody_else(stage):
    """«Hóa» is not «Hòa», though both are «hoa»: it is nobody, and the other is named. Accents may be left out, each of
    them."""
    for typed in ("Trần Mẫu Hóa", "Hoá", "Hỏa", "Trận Mẫu Hòa", "Lê Mẫu Thủy", "Đỗ Mẫu Binh\u0301"):
        for form in forms(typed):
            for words in ((*AN[:3], form), ("review", form, "2023")):
                stage.wrong(*words, holds=f"«{form}»")
    for typed in ("ấp 6 xã Mâù", "ạp 6 xã Mẫu", "khu phố Hóa Bình", "Đưc Thùy", "khu phố 2 phượng 1"):
        stage.fresh().wrong(AN[0], AN[1], typed, AN[3], holds=f"«{typed}»")
    stage.wrong(*AN[:3], "Trần Mẫu Hóa", holds="«Trần Mẫu Hòa»")
    some = [("Trân Mâu Hòa", "uv-hoa"), ("Trần Mẫu Hoa", "uv-hoa"), ("Lê Mâu Thúy", "uv-thuy"), ("Đô Mẫu Binh", "uv-binh")]
    each(some, lambda typed, meant: stage.fresh().written(*AN[:3], typed, want={**SAID, "members": [meant]}))
    each([("âp 6 xa Mâu", "ap-6"), ("khu phô Hoa Bình", "kp-hoa-binh"), ("Đưc Thuy", "kp-duc")],
         lambda typed, meant: goes_to(stage, typed, meant))


@case
def accents_of_an_area_around_do_not_excuse_those_of_the_name(stage):
    """«Ấp Mâu» lies in «Xã Mẫu», which nobody typed: «ấp Mẫu» is the other one, though that has more words."""
    more = ("- {id: ap-mau, name: Ấp Mâu, kind: ap, area: x-mau}\n"
            "- {id: ap-mau-2, name: Chi bộ ấp Mẫu, kind: ap, area: x-mau}\n")
    for typed, branch in (("ấp Mẫu", "ap-mau-2"), ("ấp Mâu", "ap-mau")):
        stage.fresh().add("branches.yaml", more)
        stage.written(AN[0], AN[1], typed, AN[3], want={**SAID, "branch": branch})
    stage.fresh().add("branches.yaml", more)
    stage.wrong(AN[0], AN[1], "ấp Mầu", AN[3], holds="«ấp Mầu»")


@case
def a_name_that_fits_several_lists_them(stage):
    def check(typed, ids):
        told = stage.wrong(*AN[:3], typed, holds=[f"({name})" for name in ids])
        same(told.count(" (uv-") + told.count(" (to-"), len(ids), f"how many candidates are in {told!r}")

    each(list(SEVERAL.items()), check)


@case
def a_name_without_accents_is_not_taken_for_the_one_that_has_none(stage):
    """«tan» is Tân or Tan: with or without accents a part of both, so both are listed."""
    each(("tan", "TAN", "van tan"), lambda typed: stage.wrong(*AN[:3], typed, holds=("(uv-tan)", "(uv-tan-2)")))


@case
def a_whole_name_as_it_is_written_is_the_one(stage):
    """Hoa and Hòa: each typed with just its own accents is nobody else, in either form and tone placement."""
    members = (stage.board / "members.yaml").read_text(encoding="utf-8")
    members += "- {id: hoa-1, name: Phạm Thu Hoa, offices: []}\n- {id: hoa-2, name: Phạm Thu Hòa, offices: []}\n"

    def check(typed, meant):
        stage.fresh().put("members.yaml", members)
        stage.written(*AN[:3], typed, want={**SAID, "members": [meant]})

    each([(form, meant) for typed, meant in (("Phạm Thu Hoa", "hoa-1"), ("Phạm Thu Hòa", "hoa-2"), ("Phạm Thu Hoà", "hoa-2"))
          for form in forms(typed)], check)
    stage.wrong(*AN[:3], "pham thu hoa", holds=("(hoa-1)", "(hoa-2)"))


@case
def a_name_of_nobody(stage):
    each([("uv-ann", "uv-an"), ("Tran Mau Hao", "Trần Mẫu Hòa"), ("UV-AN", "uv-an"), ("không ai cả", ""), ("Mẫu An Nguyễn", ""),
          ("", ""), ("...", "")], lambda typed, near: stage.wrong(*AN[:3], typed, holds=[f"«{typed}»", near]))
    each(["", "không ai cả"], lambda typed: stage.wrong("review", typed, "2023"))


@case
def a_member_named_twice(stage):
    each([("uv-an", "uv-an"), ("uv-an", "Nguyễn Mẫu An"), ("uv-hoa", "hoà", "uv-an")],
         lambda *typed: stage.wrong(*AN[:3], *typed, holds="twice"))


@case
def branches_by_words_of_name_and_area(stage):
    each(each_of(BRANCHES), lambda typed, meant: goes_to(stage, typed, meant))


@case
def a_branch_as_candidates_are_listed(stage):
    """What a complaint lists can be typed as it stands there: with the commas, without the id."""
    each([("Chi bộ ấp 6, Xã Mẫu, Huyện Thượng", "ap-6"), ("ấp 6, xã Đồng", "ap-6-dong"), ("Chi bộ ấp 6, Xã Lẻ", "ap-6-le"),
          ("khu phố 2, phường 1, TP. Thành", "kp-2-p-1")], lambda typed, meant: goes_to(stage, typed, meant))


@case
def branches_that_fit_several_are_listed(stage):
    def check(typed, ids):
        told = stage.wrong("visit", "5/9/2023", typed, AN[3], holds=[f"({name})" for name in ids])
        same(told.count(" (ap-"), len(ids), f"how many candidates are in {told!r}")

    each([(form, ids) for typed, ids in BRANCHES_OF_SEVERAL.items() for form in forms(typed)], check)


@case
def numbers_belong_to_the_words_before_them(stage):
    """Quarter 1 of ward 3 is not quarter 3 of ward 1, and there is no quarter 2 in ward 2."""
    each([("khu phố 1 phường 3", "kp-1-p-3"), ("khu phố 3 phường 1", "kp-3-p-1"), ("kp-1-p-3", "kp-1-p-3")],
         lambda typed, meant: goes_to(stage, typed, meant))


@case
def a_branch_that_is_not_there_is_not_taken_for_another(stage):
    each([("khu phố 2 phường 2", "kp-2-p-1"), ("khu phố 3 phường 3", "kp-3-p-1"), ("khu phố 1 phường 1", "kp-1-p-3"),
          ("ấp 6 xã 6", "ap-6"), ("xã 6 ấp Mẫu", "ap-6")], lambda typed, other: never_goes_to(stage, typed, other, "2023-09-05"))


@case
def a_closed_branch_is_not_taken_for_another(stage):
    """Ấp 7 was closed at the end of 2022; ấp 70 is another place."""
    each([("Chi bộ ấp 7", "2023-09-05"), ("ấp 7", "2023-09-05"), ("ấp 7 xã Mẫu", "2023-09-05"), ("ấp 7", "2022-09-05"),
          ("Chi bộ ấp 7", "2022-09-05")], lambda typed, date: never_goes_to(stage, typed, "ap-70", date))
    goes_to(stage, "Chi bộ ấp 7", "ap-7", "2022-09-05")
    goes_to(stage, "ap-7", "ap-7", "2023-09-05")


@case
def a_branch_by_its_area_of_that_day(stage):
    """From July 2025 on the old commune's branches are in the new one; what was typed before still serves before."""
    goes_to(stage, "ấp 6 xã Mẫu", "ap-6", "2025-06-30", today="2025-07-10")
    def check(typed):
        done = goes_to(stage, typed, "ap-6", "2025-07-05", today="2025-07-10").done
        need("(ap-6), Xã Mẫu Mới; " in done.stdout.decode("utf-8"), "the place of that day is not shown")

    each(["ấp 6 xã Mẫu Mới", "ap 6 xa mau moi", "ấp 6 X. Mẫu Mới"], check)


@case
def a_branch_of_nothing(stage):
    each([("ap-66", "ap-6"), ("Chi bo so may", "Chi bộ Sở Mẫu"), ("", ""), ("không đâu cả", "")],
         lambda typed, near: stage.wrong("visit", "5/9/2023", typed, AN[3], holds=near))


@case
def an_amendments_branch_is_looked_for_on_its_new_date(stage):
    """Ấp Mới opened in June 2023; by id any branch can be named, whenever it was open."""
    old = {"visit": "2023/8", "date": "2023-08-01", "branch": "ap-moi", "members": ["uv-thuy"], "replaces": "2023/4",
           "quality": {"score": "75"}}
    stage.written("amend", "2023/4", "--date", "1/8/2023", "--branch", "ấp Mới", want=old)
