"""Missing, unknown, misspelt and repeated keys, in every kind of mapping; entries that are no mapping."""
from board import AREAS, BRANCHES, CHIBO, J23, J24, MEMBERS, PLAN, R32, R45, add, after, case, drop, put, sub

UNKNOWN = [  # a place inside each kind of mapping, and how a key is added there
    ("chibo", CHIBO, "place: Mẫu", "\n"), ("area-flow", AREAS, "id: h-thuong", ", "), ("area", AREAS, "name: Xã Đông", "\n  "),
    ("member", MEMBERS, "home: cb-2", "\n  "), ("office-held", MEMBERS, "office: uv-bch", ", "),
    ("office-held-block", MEMBERS, "office: bi-thu", "\n      "),
    ("leave", MEMBERS, "reason: nghỉ ốm", ", "), ("branch", BRANCHES, "kind: ap", "\n  "), ("branch-flow", BRANCHES, "kind: thôn", ", "),
    ("regulation", R32, "assessment: required", "\n"), ("regulation-in-list", R45, "issuer: Tỉnh ủy", "\n  "),
    ("office", R32, "name_en: Secretary", ", "),
    ("quota-flow", R32, "per: year", ", "), ("quota", R32, "per: half", "\n    "), ("counts", R32, "partial: prorate", "\n  "),
    ("counts-flow", R45, "partial: full", ", "), ("topic", R32, "name: Kinh tế", ", "), ("grade", R32, "name: Khá", ", "),
    ("visit", J23, "minutes: 95", "\n  "), ("turnout", J23, "present: 15", ", "), ("quality", J23, "grade: tot", ", "),
    ("difficulty-flow", J23, "text: đường hư hỏng", ", "), ("difficulty", J23, "text: thiếu nước sạch", "\n      "),
    ("follow-up", J23, "of: 2023/1.1", "\n  "), ("void", J23, "reason: ghi nhầm", "\n  "), ("review", J23, "year: 2023", "\n  "),
    ("conclusion", J23, "text: hoàn thành tốt", "\n  "), ("plan", PLAN, "year: 2024", "\n"), ("plan-visit", PLAN, "date: 2024-04", ", "),
    ("plan-visit-block", PLAN, "date: 2024-05-07", "\n    ")]

MISSPELT = [  # file, as it is, misspelt; the right key must be suggested and not be called missing
    (CHIBO, "board: Ban", "baord: Ban"), (CHIBO, "committee: Ban", "comittee: Ban"), (CHIBO, "language: vi", "langauge: vi"),
    (CHIBO, "utc_offset: +07:00", "utc-offset: +07:00"), (AREAS, "name: Xã Đông", "nane: Xã Đông"), (AREAS, "parent: h-thuong", "parnet: h-thuong"),
    (MEMBERS, "name: Trần Thị Bình", "Name: Trần Thị Bình"), (MEMBERS, "offices:\n    - office: bi-thu", "ofices:\n    - office: bi-thu"),
    (MEMBERS, "office: bi-thu", "ofice: bi-thu"), (MEMBERS, "reason: nghỉ ốm", "reson: nghỉ ốm"), (MEMBERS, "people: [Trần", "peoples: [Trần"),
    (BRANCHES, "kind: ap", "kinds: ap"), (BRANCHES, "near_poor_households: 27", "near_poor_household: 27"),
    (BRANCHES, "name: Chi bộ ấp 3", "nmae: Chi bộ ấp 3"),
    (R32, "number: 32-QĐ/TU", "nunber: 32-QĐ/TU"), (R32, "issued: 2019-08-07", "isued: 2019-08-07"), (R32, "title: Dự", "titel: Dự"),
    (R32, "assessment: required", "assesment: required"), (R32, "self_review_due: 12-31", "self-review-due: 12-31"),
    (R32, "name: Bí thư", "naem: Bí thư"),
    (R32, "at_least: 1", "atleast: 1"), (R32, "at_least: 2", "at-least: 2"), (R32, "partial: prorate", "partail: prorate"),
    (R45, "partial: full", "parital: full"),
    (R32, "name: Khá", "mame: Khá"), (J23, "branch: cb-1", "brnach: cb-1"), (J23, "members: [an", "memebrs: [an"),
    (J23, "guidance: [giữ", "guidence: [giữ"),
    (J23, "present: 15", "presnt: 15"), (J23, "eligible: 17", "eligable: 17"), (J23, "score: 92", "scroe: 92"),
    (J23, "status: open\n  by", "satus: open\n  by"),
    (J23, "text: đường", "txet: đường"), (J23, "reason: ghi", "raeson: ghi"), (J23, "member: an", "membr: an"), (J23, "year: 2023", "yaer: 2023"),
    (J23, "text: hoàn", "tetx: hoàn"), (J24, "status: open", "stauts: open"), (J24, "date: 2024-02-29", "dat: 2024-02-29"),
    (PLAN, "branch: cb-1", "brach: cb-1"),
    (PLAN, "visits:\n", "vists:\n"), (PLAN, "member: to-1", "membre: to-1"), (PLAN, "year: 2024", "yearr: 2024")]

REQUIRED = [  # file, the mapping's start as it is, where it is named (its entry), the key's text that goes
    (AREAS, "- id: x-dong\n", "- ⟦id: x-dong\n", "\n  name: Xã Đông"), (AREAS, "- {id: x-mau, ", "- ⟦{id: x-mau, ", "name: Xã Mẫu, "),
    (AREAS, "- {id: x-nam, ", "- ⟦{", None), (MEMBERS, "- id: binh\n", "- ⟦id: binh\n", "\n  name: Trần Thị Bình"),
    (MEMBERS, "- id: to-1\n", "- ⟦id: to-1\n", "\n  offices:\n    - {office: to-cong-tac, from: 2021-01-01}"),
    (MEMBERS, "- {office: uv-bch, ", "- ⟦{", None),
    (MEMBERS, "- office: bi-thu\n      from", "- ⟦from", None), (MEMBERS, "- {from: 2023-03-01, to: 2023-05-31, ", "- ⟦{to: 2023-05-31, ", None),
    (MEMBERS, "- {from: 2023-03-01, ", "- ⟦{from: 2023-03-01, ", "reason: nghỉ ốm, "),
    (BRANCHES, "- id: cb-2\n", "- ⟦id: cb-2\n", "\n  name: Chi bộ khu phố 2"),
    (BRANCHES, "- id: cb-2\n", "- ⟦id: cb-2\n", "\n  kind: khu-pho"), (BRANCHES, "- {id: cb-3, ", "- ⟦{id: cb-3, ", ", kind: thôn"),
    (R32, "- {id: bi-thu, ", "- ⟦{id: bi-thu, ", "name: Bí thư, "), (R32, "- {id: thuong-truc, ", "- ⟦{", None),
    (R32, "- {id: thuong-truc, ", "- ⟦{id: thuong-truc, ", "offices: [bi-thu, pho-bi-thu], "),
    (R32, "- {id: thuong-truc, ", "- ⟦{id: thuong-truc, ", "at_least: 1, "),
    (R32, "- {id: thuong-truc, ", "- ⟦{id: thuong-truc, ", "per: year, "), (R32, "- id: uy-vien\n", "- ⟦id: uy-vien\n", "\n    at_least: 2"),
    (R32, "- id: uy-vien\n", "- ⟦id: uy-vien\n", "\n    per: half"), (R32, "- {id: thoi-su, ", "- ⟦{", None),
    (R32, "- {id: kinh-te, ", "- ⟦{id: kinh-te", "name: Kinh tế"),
    (R32, "- {id: kha, ", "- ⟦{id: kha, ", "name: Khá, "), (R32, "- {id: kha, ", "- ⟦{id: kha, ", ", from: 70"), (R32, "- {id: kem, ", "- ⟦{", None),
    (R45, "- number: 45-QĐ/TU\n  title", "- ⟦title", None), (R45, "- number: 45-QĐ/TU\n", "- ⟦number: 45-QĐ/TU\n", "\n  title: Tổ công tác"),
    (R45, "- number: 45-QĐ/TU\n", "- ⟦number: 45-QĐ/TU\n", "\n  issuer: Tỉnh ủy"),
    (R45, "- number: 45-QĐ/TU\n", "- ⟦number: 45-QĐ/TU\n", "\n  issued: 2020-02-03"),
    (R45, "- number: 45-QĐ/TU\n", "- ⟦number: 45-QĐ/TU\n", "\n  counts: {kinds: [ap], partial: full, home: does-not-count}"),
    (R45, "counts: {", "counts: ⟦{", "kinds: [ap], "), (R45, "counts: {", "counts: ⟦{", ", partial: full"),
    (R45, "counts: {", "counts: ⟦{", ", home: does-not-count"),
    (J23, "- visit: 2023/2\n  ", "- ⟦", None), (J23, "- visit: 2023/1\n", "- ⟦visit: 2023/1\n", "\n  date: 2023-09-05"),
    (J23, "- visit: 2023/1\n", "- ⟦visit: 2023/1\n", "\n  branch: cb-1"), (J23, "- visit: 2023/1\n", "- ⟦visit: 2023/1\n", "\n  members: [an, binh]"),
    (J23, "turnout: {", "turnout: ⟦{", "present: 15, "), (J23, "turnout: {", "turnout: ⟦{", ", eligible: 17"),
    (J23, "- {text: đường hư hỏng, ", "- ⟦{", None), (J23, "- {text: đường hư hỏng, ", "- ⟦{text: đường hư hỏng, ", "status: escalated, "),
    (J23, "- text: thiếu nước sạch\n", "- ⟦text: thiếu nước sạch\n", "\n      status: open\n  by: tct"),
    (J23, "- follow-up: 2023/3\n", "- ⟦follow-up: 2023/3\n", "\n  of: 2023/1.1"),
    (J23, "- follow-up: 2023/3\n", "- ⟦follow-up: 2023/3\n", "\n  date: 2023-11-20"),
    (J23, "- follow-up: 2023/3\n", "- ⟦follow-up: 2023/3\n", "\n  status: resolved"),
    (J23, "- void: 2023/5\n", "- ⟦void: 2023/5\n", "\n  of: 2023/3"), (J23, "- void: 2023/5\n", "- ⟦void: 2023/5\n", "\n  date: 2023-11-21"),
    (J23, "- void: 2023/5\n", "- ⟦void: 2023/5\n", "\n  reason: ghi nhầm"), (J23, "- review: 2023/6\n", "- ⟦review: 2023/6\n", "\n  year: 2023"),
    (J23, "- review: 2023/6\n", "- ⟦review: 2023/6\n", "\n  member: an"), (J23, "- review: 2023/6\n", "- ⟦review: 2023/6\n", "\n  date: 2023-12-01"),
    (J23, "- review: 2023/6\n  ", "- ⟦", None), (J23, "- conclusion: 2023/7\n", "- ⟦conclusion: 2023/7\n", "\n  year: 2022"),
    (J23, "- conclusion: 2023/7\n", "- ⟦conclusion: 2023/7\n", "\n  member: binh"),
    (J23, "- conclusion: 2023/7\n", "- ⟦conclusion: 2023/7\n", "\n  date: 2023-01-15"),
    (J23, "- conclusion: 2023/7\n", "- ⟦conclusion: 2023/7\n", "\n  text: hoàn thành tốt"), (PLAN, "- {id: p-1, ", "- ⟦{", None),
    (PLAN, "- {id: p-1, ", "- ⟦{id: p-1, ", "date: 2024-03-05, "), (PLAN, "- {id: p-1, ", "- ⟦{id: p-1, ", "branch: cb-1, "),
    (PLAN, "- {id: p-1, ", "- ⟦{id: p-1, ", "member: an, "), (PLAN, "- id: p-3\n", "- ⟦id: p-3\n", "\n    member: binh")]

NO_MAPPING = [  # an entry that is a text, a list or nothing where a mapping belongs
    ("areas", AREAS, "{id: x-nam, name: Xã Nam, note: mới}"), ("office-held", MEMBERS, "{office: uv-bch, from: 2020-10-15}"),
    ("leave", MEMBERS, "{from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}"),
    ("branch", BRANCHES, "{id: cb-3, name: Chi bộ ấp 3, kind: thôn}"),
    ("topic", R32, "{id: kinh-te, name: Kinh tế}"), ("grade", R32, "{id: kem, name: Kém, from: 0}"),
    ("difficulty", J23, "{text: thiếu loa máy, status: open}"),
    ("plan-visit", PLAN, "{id: p-2, date: 2024-04, branch: cb-2, member: to-1}")]

TOP = [(CHIBO, "board: Ban Tổ chức Tỉnh ủy Mẫu"), (CHIBO, "committee: Ban Chấp hành Đảng bộ tỉnh Mẫu"), (CHIBO, "language: vi"),
(R32, "number: 32-QĐ/TU"),
       (R32, "title: Dự sinh hoạt chi bộ khu dân cư"), (R32, "issuer: Ban Thường vụ Tỉnh ủy"), (R32, "issued: 2019-08-07"), (PLAN, "year: 2024")]


def replaced(file, old, new):
    """Like `sub` for any piece of text that occurs once."""
    def change(board):
        assert board[file].count(old) == 1, f"{file}: {board[file].count(old)} times {old!r}"
        board[file] = board[file].replace(old, new)
    return change


def unknown():
    found = []
    for name, file, old, gap in UNKNOWN:
        found.append(case(f"unknown-key-{name}", after(file, old, f"{gap}⟦colour: red")))
        found.append(case(f"unknown-key-{name}-holds-a-list", after(file, old, f"{gap}⟦colour: [a, {{b: c}}]")))
        found.append(case(f"repeated-key-{name}", after(file, old, f"{gap}⟦{old}")))
    for name, file, old, gap in [UNKNOWN[0], UNKNOWN[9], UNKNOWN[14], UNKNOWN[19], UNKNOWN[20], UNKNOWN[27]]:
        found.append(case(f"note-not-in-an-entry-{name}", after(file, old, f"{gap}⟦note: ghi chú"), doubt="note stands in entries of lists only"))
    return found


def misspelt():
    return [case(f"misspelt-{file.split('.')[0]}-{new.split(':')[0]}-{number}", replaced(file, old, "⟦" + new), says=old.split(":")[0])
            for number, (file, old, new) in enumerate(MISSPELT)]


def missing():
    found = []
    for number, (file, old, new, gone) in enumerate(REQUIRED):
        key = (gone or old.split("{")[-1].split("- ")[-1]).strip(" ,\n").split(":")[0]
        changes = [replaced(file, old, new)]
        if gone:
            tail = "\n  by: tct" if gone.endswith("by: tct") else ""
            changes.insert(0, replaced(file, gone, tail))
            if "name: Kinh tế" in gone:
                changes[1] = replaced(file, "- {id: kinh-te, ", "- ⟦{id: kinh-te")
        found.append(case(f"missing-{file.split('.')[0]}-{key}-{number}", *changes, says=None if key in ("visit", "review") else key))
    for file, old in TOP:
        found.append(case(f"missing-top-{file}-{old.split(':')[0]}", replaced(file, old + "\n", ""), expect=[file], errors=1, says=old.split(":")[0]))
    for key in ("kinds: [ap, khu-pho]", "partial: prorate", "home: counts"):
        found.append(case(f"missing-counts-{key[:4]}", replaced(R32, "counts:\n", "⟪counts:\n"), replaced(R32, f"  {key}\n", ""),
                          first_line_of_counts, says=key.split(":")[0]))
    found.append(case("missing-plan-visits", put(PLAN, "⟪year: 2024\n"), says="visits"))
    found.append(case("missing-quality-both", replaced(J23, "{score: 92, grade: tot}", "⟦{note: tốt}"), exact=False, doubt="note in quality"))
    return found


def first_line_of_counts(board):
    """The mapping below `counts:` begins on the next line; either line names it."""
    board[R32] = board[R32].replace("counts:\n  ", "counts:\n  ⟪", 1)


def shapes():
    found = []
    for name, file, old in NO_MAPPING:
        for value in ["an", "[an]", '""', "9"]:
            found.append(case(f"entry-no-mapping-{name}->{value}", replaced(file, old, f"⟦{value}")))
        found.append(case(f"entry-empty-{name}", replaced(file, f"- {old}", "⟨-")))
    for kind in ("vist", "followup", "folow-up", "reveiw", "conclusions", "voids"):
        found.append(case(f"misspelt-kind-{kind}", add(J24, f"- ⟦{kind}: 2024/9\n  of: 2023/4\n  date: 2024-03-02\n  reason: x\n")))
    found += [
        case("kind-missing", add(J24, "- ⟦date: 2024-03-02\n  branch: cb-1\n  members: [an]\n")),
        case("kind-missing-only-note", add(J24, "- ⟦note: gì đây\n")),
        case("kind-twice-visit-void", add(J24, "- visit: 2024/9\n  date: 2024-03-02\n  ⟦void: 2024/10\n  branch: cb-1\n  members: [an]\n")),
        case("kind-twice-review-conclusion", add(J24, "- review: 2024/9\n  year: 2023\n  ⟦conclusion: 2024/10\n  member: an\n  date: 2024-03-02\n")),
        case("kind-twice-the-same", add(J24, "- review: 2024/9\n  year: 2023\n  ⟦review: 2024/10\n  member: an\n  date: 2024-03-02\n")),
        case("key-of-another-kind", add(J24, "- review: 2024/9\n  year: 2023\n  member: an\n  date: 2024-03-02\n  ⟦minutes: 5\n")),
        case("replaces-in-a-follow-up", sub(J24, "of: 2023/1.2", "of: 2023/1.2\n  ⟦replaces: 2023/1")),
        case("status-of-a-visit", sub(J24, "branch: cb-3", "branch: cb-3\n  ⟦status: open")),
        case("two-independent-in-one-record", replaced(BRANCHES, "- id: cb-2\n  name: Chi bộ khu phố 2\n", "- ⟦id: cb-2\n  ⟦colour: red\n")),
        case("missing-two", replaced(BRANCHES, "- id: cb-2\n  name: Chi bộ khu phố 2\n  kind: khu-pho\n", "- ⟦⟦id: cb-2\n")),
        case("missing-all-of-a-visit", add(J24, "- ⟦⟦⟦visit: 2024/9\n")),
        case("repeated-key-quoted", replaced(BRANCHES, "  meets: 5\n", "  meets: 5\n  ⟦\"meets\": 6\n")),
        case("repeated-key-thrice", replaced(BRANCHES, "  meets: 5\n", "  meets: 5\n  ⟦meets: 6\n  ⟦meets: 7\n")),
        case("repeated-key-first", drop(J24, "  members: [binh]"), replaced(J24, "- visit: 2024/1\n", "- visit: 2024/1\n  members: [an]\n  ⟦members: [binh]\n")),
        case("column-after-vietnamese", replaced(AREAS, "name: Xã Nam, note: mới", "name: Xã Nẫm ở đằng Đông, ⟦màu: đỏ")),
        case("column-value-after-vietnamese", replaced(BRANCHES, "name: Chi bộ ấp 3, kind: thôn", "name: Chi bộ ấp Đồng Xoài ở đây, kind: thôn, meets: ⟦40")),
        case("column-beyond-the-first-plane", replaced(AREAS, "name: Xã Nam, note: mới", "name: \"😀 𝒜 xã\", ⟦colour: đỏ")),
        case("column-after-a-tab", replaced(BRANCHES, "  meets: 5\n", "  meets:\t⟦50\n")),
        case("column-of-a-long-way", replaced(BRANCHES, "  meets: 5\n", "  meets:          ⟦50      # xa\n")),
        case("column-quoted", replaced(BRANCHES, "  kind: ap\n", "  ⟦\"kimd\": ap\n")),
    ]
    return found


CASES = unknown() + misspelt() + missing() + shapes()
