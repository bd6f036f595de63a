"""Errors that only follow from another are not told: each case here must give just what is marked."""
from board import AREAS, BRANCHES, J23, J24, MEMBERS, PLAN, R32, R45, add, byte, case, put, sub
from case_keys import replaced

REVIEW = "- review: 2024/9\n  year: 2023\n  member: an\n  date: 2024-03-02\n"
FOLLOW = "- follow-up: 2024/9\n  of: {}\n  date: 2024-03-02\n  status: open\n"
ODD = {"null": "⟨", "list": "⟦[an]", "mapping": "⟦{a: b}", "capitals": "⟦An", "empty": '⟦""'}


def records():
    """A record whose id can't be read is still there: who refers to it is not to blame."""
    found = []
    for name, value in ODD.items():
        mark, text = value[0], value[1:]
        new = (lambda key: f"{mark}{key}: {text}") if mark == "⟨" else (lambda key: f"{key}: {mark}{text}")
        found += [case(f"follows-member-id-{name}", sub(MEMBERS, "id: an", new("id"))),
        case(f"follows-branch-id-{name}", sub(BRANCHES, "id: cb-3", new("id"))),
                  case(f"follows-area-id-{name}", sub(AREAS, "id: h-thuong", new("id"))),
                  case(f"follows-office-id-{name}", sub(R32, "id: uv-bch", new("id"))),
                  case(f"follows-visit-id-{name}", sub(J23, "visit: 2023/1", new("visit"))),
                  case(f"follows-replaced-id-{name}", sub(J23, "visit: 2023/2", new("visit"))),
                  case(f"follows-voided-id-{name}", sub(J23, "follow-up: 2023/3", new("follow-up")))]
    for name, file, old, new in [
            ("member", MEMBERS, "- id: an\n", "- ⟦ib: an\n"), ("branch", BRANCHES, "- {id: cb-3,", "- {⟦idd: cb-3,"),
            ("area", AREAS, "- {id: h-thuong,", "- {⟦di: h-thuong,"),
            ("office", R32, "{id: uv-bch,", "{⟦idd: uv-bch,"), ("visit", J23, "- visit: 2023/1\n", "- ⟦vist: 2023/1\n"),
            ("replaced", J23, "- visit: 2023/2\n", "- ⟦visits: 2023/2\n"),
            ("voided", J23, "- follow-up: 2023/3\n", "- ⟦folow-up: 2023/3\n"),
            ("member-tab", MEMBERS, "- id: an\n  name", "- id: an\n⟨\tname"),
            ("branch-byte", BRANCHES, "Chi bộ ấp 3", f"⟨Chi bộ {byte(0xFF)}p 3"),
            ("member-byte", MEMBERS, "- id: an\n", f"- ⟨id: a{byte(0xC3)}\n"),
            ("member-quote", MEMBERS, "name: Nguyễn Văn An", '⟨name: "Nguyễn" Văn An'),
            ("member-dash", MEMBERS, "- id: binh\n", "⟨-id: binh\n"),
            ("area-flow", AREAS, "name: Huyện Thượng, to", "⟨name: Huyện: Thượng, to"),
            ("branch-anchor", BRANCHES, "- {id: cb-3,", "- {⟨id: &a cb-3,"),
            ("visit-anchor", J23, "visit: 2023/1\n", "⟨visit: &a 2023/1\n"),
            ("visit-tab", J23, "- visit: 2023/1\n  date", "- visit: 2023/1\n⟨\tdate"),
            ("visit-dash", J23, "- visit: 2023/2\n", "⟨-visit: 2023/2\n"),
            ("visit-colon", J23, "text: đường hư hỏng", "⟨text: đường: hư hỏng")]:
        doubt = "how much a record can be read past this is not said" if name in ("member-dash", "visit-dash", "area-flow") else None
        found.append(case(f"follows-{name}", replaced(file, old, new), doubt=doubt))
    return found


def files():
    """A file that can't be read, or is no list, takes its records along."""
    found = []
    for name, text in [("text", "⟨x\n"), ("unreadable", ("dir",)), ("utf-16", "".join(byte(one) for one in "- {}\n".encode("utf-16"))), ("tab", "⟨\t- {id: x}\n")]:
        for file in (MEMBERS, BRANCHES, AREAS):
            place = [] if isinstance(text, str) and "⟨" in text else [file]
            found.append(case(f"follows-file-{file.split('.')[0]}-{name}", put(file, text), expect=place))
        found.append(case(f"follows-file-journal-{name}", put(J23, text), expect=[] if isinstance(text, str) and "⟨" in text else [J23]))
        found.append(case(f"follows-file-regulation-{name}", put(R45, text), expect=[] if isinstance(text, str) and "⟨" in text else [R45]))
    return found + [
        case("follows-file-and-folder-members", put("members/a.yaml", "- {id: x, name: X, offices: []}\n"), expect=["members"]),
        case("follows-file-and-folder-branches", put("branches/a.yaml", "- {id: x, name: X, kind: ap}\n"), expect=["branches"]),
        case("follows-file-and-folder-journal", put("journal.yaml", "- visit: 2023/1\n  date: 2023-01-01\n  branch: cb-1\n  members: [an]\n"), expect=["journal"]),
        case("follows-file-and-folder-regulations", put("regulations.yaml", "[]\n"), expect=["regulations"]),
    ]


def difficulties():
    first = "    - {text: đường hư hỏng, status: escalated, to: UBND huyện, due: 2023-12-31}\n    - text: thiếu nước sạch\n      status: open\n"
    found = [case(f"follows-difficulties-{name}", replaced(J23, "  difficulties:\n" + first, new)) for name, new in [
        ("text", "  difficulties: ⟦đường\n"), ("empty", "  difficulties: ⟦[]\n"), ("null", "  ⟨difficulties:\n"),
        ("mapping", "  difficulties: ⟦{text: a, status: open}\n"), ("key", "  ⟦difficultes:\n" + first)]]
    return found + [
        case("follows-difficulty-text", replaced(J23, "- {text: đường hư hỏng, status: escalated, to: UBND huyện, due: 2023-12-31}", "- ⟦đường hư hỏng")),
        case("follows-difficulty-status", sub(J23, "status: escalated", "status: ⟦escalate")),
        case("follows-difficulty-key", sub(J23, "status: escalated", "⟦statsu: escalated")),
        case("follows-replacing-difficulties", replaced(J23, "\n    - {text: thiếu loa máy, status: open}", " ⟦thiếu loa máy")),
        case("follows-replacing-difficulties-key", replaced(J23, "  difficulties:\n    - {text: thiếu loa máy", "  ⟦difficultie:\n    - {text: thiếu loa máy")),
        case("follows-replaced-difficulties", replaced(J23, "\n    - {text: thiếu loa, status: resolved}", " ⟦thiếu loa")),
        case("follows-broken-visit-key", sub(J23, "date: 2023-09-05", "⟦dtae: 2023-09-05")),
        case("follows-broken-visit-date", sub(J23, "date: 2023-09-05", "date: ⟦2023-09-31")),
        case("follows-two-wrong-in-a-visit", sub(J23, "date: 2023-09-05", "date: ⟦2023-09-31"), sub(J23, "minutes: 95", "minutes: ⟦x"), sub(J23, "grade: tot", "⟦gread: tot")),
    ]


def fields():
    return [
        case("follows-type-and-people", sub(MEMBERS, "type: group", "type: ⟦gruop")),
        case("follows-type-key-and-people", sub(MEMBERS, "type: group", "⟦tpye: group")),
        case("follows-type-null-and-people", sub(MEMBERS, "type: group", "⟨type:")),
        case("follows-quality-key", replaced(J23, "{score: 92, grade: tot}", "{⟦scroe: 92}")),
        case("follows-quality-grade-key", replaced(J23, "{score: 92, grade: tot}", "{⟦grad: tot}")),
        case("follows-quality-score", replaced(J23, "{score: 92, grade: tot}", "{score: ⟦tốt}")),
        case("follows-quality-null", replaced(J23, "{score: 92, grade: tot}", "{⟨score: }")),
        case("follows-from-no-date", replaced(BRANCHES, "  from: 2004-01-01\n  to: 2025-06-30\n", "  from: ⟦2026-02-30\n  to: 2025-06-30\n")),
        case("follows-to-no-date", replaced(BRANCHES, "  to: 2025-06-30\n", "  to: ⟦2003-13-30\n")),
        case("follows-issued-no-date", replaced(R32, "issued: 2019-08-07\nfrom: 2019-08-08\n", "issued: ⟦2030-02-30\n")),
        case("follows-from-null-issued-after-to", replaced(R32, "issued: 2019-08-07\nfrom: 2019-08-08\n", "issued: 2030-01-01\n⟨from:\n"), doubt="with `from` unreadable nothing is known of the order"),
        case("follows-grade-from-no-number", sub(R32, "from: 70", "from: ⟦chín mươi")),
        case("follows-grade-from-key", sub(R32, "from: 70", "⟦form: 70")),
        case("follows-grade-from-missing-then-falls", replaced(R32, "{id: kha, name: Khá, from: 70}", "⟦{id: kha, name: Khá}")),
        case("follows-repeated-members-key", replaced(J23, "  members: [an, binh]\n", "  members: [an, binh]\n  ⟦members: [an]\n")),
        case("follows-repeated-date-key", replaced(BRANCHES, "  to: 2025-06-30\n", "  to: 2025-06-30\n  ⟦to: 2001-01-01\n")),
        case("follows-regulation-offices-key", replaced(R45, "  offices:\n", "  ⟦ofices:\n")),
        case("follows-regulation-offices-text", replaced(R45, "\n    - {id: to-cong-tac, name: Tổ công tác}", " ⟦to-cong-tac")),
        case("follows-regulation-offices-empty", replaced(R45, "\n    - {id: to-cong-tac, name: Tổ công tác}", " ⟦[]")),
        case("follows-quota-offices-key", replaced(R45, "offices: [to-cong-tac]", "⟦ofices: [to-cong-tac]")),
        case("follows-counts-key", replaced(R45, "  counts: {kinds", "  ⟦count: {kinds")),
        case("follows-missing-regulation-offices", replaced(R45, "- number: 45-QĐ/TU\n", "- ⟦number: 45-QĐ/TU\n"), replaced(R45, "  offices:\n    - {id: to-cong-tac, name: Tổ công tác}\n", "")),
        case("follows-area-parent-broken-in-a-cycle", add(AREAS, "- {id: a, name: A, parent: ⟦khong}\n- {id: b, name: B, parent: a}\n")),
        case("follows-self-review", sub(J23, "year: 2023", "year: ⟦hai nghìn"), add(J24, REVIEW)),
        case("follows-void-of-an-unreadable-void", sub(J23, "void: 2023/5", "void: ⟦2023/05")),
        case("follows-void-key-misspelt", sub(J23, "of: 2023/3", "⟦off: 2023/3")),
        case("follows-follow-up-key-misspelt", sub(J23, "of: 2023/1.1", "⟦o: 2023/1.1"), doubt="`o` may be held far from `of`"),
        case("follows-of-null", sub(J23, "of: 2023/1.1", "⟨of:")),
        case("follows-broken-once-not-twice", sub(J23, "of: 2023/1.1", "of: ⟦2023/9.9"), add(J24, FOLLOW.format("⟦2023/9.8"))),
        case("follows-replaces-broken-and-fewer", replaced(J23, "  replaces: 2023/2\n  difficulties:\n    - {text: thiếu loa máy, status: open}\n", "  replaces: ⟦2023/3\n")),
        case("follows-plan-visit-key", replaced(PLAN, "- {id: p-1,", "- {⟦ib: p-1,")),
        case("follows-unknown-key-in-each", sub(J24, "date: 2024-03-01", "⟦daet: 2024-03-01"), sub(PLAN, "member: an", "⟦meber: an")),
        case("follows-member-unreadable-branch-broken", sub(MEMBERS, "id: an", "id: ⟦A N"), sub(PLAN, "branch: cb-1", "branch: ⟦cb-77")),
        case("follows-branch-unreadable-member-broken", sub(BRANCHES, "id: cb-1", "id: ⟦C 1"), sub(J23, "member: an", "member: ⟦khong-co")),
    ]


CASES = records() + files() + difficulties() + fields()
