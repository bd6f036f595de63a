"""References to what is not there, repeated ids, cycles, and what an entry may be done to."""
from board import AREAS, BRANCHES, J23, J24, MEMBERS, PLAN, R32, R45, add, case, drop, put, sub
from case_keys import replaced

BROKEN = [  # every reference that must be there
    (AREAS, "parent: h-thuong", "khong-co"), (AREAS, "parent: x-bien", "cb-1"), (AREAS, "into: x-moi", "x-moii"), (AREAS, "into: x-nam", "khong-co"),
    (MEMBERS, "home: cb-2", "cb-9"), (MEMBERS, "home: cb-2", "an"), (BRANCHES, "area: x-mau", "x-mu"), (BRANCHES, "area: x-dong", "an"),
    (BRANCHES, "into: cb-3", "cb-4"), (J23, "member: an", "khong-co"), (J23, "member: an", "cb-1"), (J23, "member: binh", "bin"),
    (J23, "of: 2023/3", "2023/99"), (J23, "of: 2023/3", "2024/3"), (J23, "of: 2023/3", "2023/1.1"), (J23, "of: 2023/3", "2023/03"),
    (J23, "of: 2023/3", "x"), (J23, "of: 2023/3", "2023/5"), (J23, "replaces: 2023/2", "2023/99"), (J23, "replaces: 2023/2", "2023/3"),
    (J23, "replaces: 2023/2", "2023/6"), (J23, "replaces: 2023/2", "2023/7"), (J23, "replaces: 2023/2", "2023/5"), (J23, "replaces: 2023/2", "cb-1"),
    (J23, "replaces: 2023/2", "[2023/2]"), (J23, "replaces: 2023/2", "2023/1.1"), (J23, "of: 2023/1.1", "2023/1.3"),
    (J23, "of: 2023/1.1", "2023/1.0"),
    (J23, "of: 2023/1.1", "2023/1"), (J23, "of: 2023/1.1", "2023/1.01"), (J23, "of: 2023/1.1", "2023/1."), (J23, "of: 2023/1.1", "2023/1.x"),
    (J23, "of: 2023/1.1", "2023/1.-1"), (J23, "of: 2023/1.1", "2023/1.1.1"), (J23, "of: 2023/1.1", "2023/99.1"), (J23, "of: 2023/1.1", "2023/6.1"),
    (J23, "of: 2023/1.1", "2023/3.1"), (J23, "of: 2023/1.1", "1.1"), (J23, "of: 2023/1.1", "2023/1,1"), (J23, "of: 2023/1.1", "2023/1.10"),
    (J23, "of: 2023/1.1", "2023/1.99999999999999999999"), (J23, "of: 2023/1.1", "2024/1.1"), (PLAN, "branch: cb-1", "cb-11"),
    (PLAN, "branch: cb-3", "x-mau"),
    (PLAN, "member: an", "ann"), (PLAN, "member: to-1", "to-2"), (PLAN, "member: binh", "Binh")]

REPEATED = [  # file, old, new: the second of two alike
    (AREAS, "id: x-moi", "⟨id: x-mau"), (AREAS, "id: x-dong\n", "⟨id: h-thuong\n"), (MEMBERS, "id: binh\n", "⟨id: an\n"),
    (BRANCHES, "id: cb-2", "⟨id: cb-1"),
    (R32, "{id: pho-bi-thu,", "{⟨id: bi-thu,"), (R32, "id: uy-vien\n", "⟨id: thuong-truc\n"), (R32, "id: kinh-te", "⟨id: thoi-su"),
    (R32, "id: kha", "⟨id: tot"),
    (J23, "visit: 2023/2", "⟨visit: 2023/1"), (J23, "review: 2023/6", "⟨review: 2023/1"), (J23, "void: 2023/5", "⟨void: 2023/3"),
    (J24, "visit: 2024/1", "⟨visit: 2023/1"), (J24, "follow-up: 2024/2", "⟨follow-up: 2024/1"), (PLAN, "id: p-2", "⟨id: p-1"),
    (PLAN, "id: p-3", "⟨id: p-2")]

VOID = "- void: 2024/{}\n  {}of: {}\n  date: 2024-03-02\n  reason: nhầm\n"
VISIT = "- visit: 2024/{}\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n  {}replaces: {}\n"


def broken():
    return [case(f"broken-{file.split('.')[0]}-{old.split(':')[0]}->{value}-{number}", sub(file, old, f"{old.partition(': ')[0]}: ⟦{value}"))
            for number, (file, old, value) in enumerate(BROKEN)]


def in_lists():
    return [
        case("broken-areas-first", sub(MEMBERS, "[h-thuong, x-mau]", "[⟦khong-co, x-mau]")),
        case("broken-areas-second", sub(MEMBERS, "[h-thuong, x-mau]", "[h-thuong, ⟦khong-co]")),
        case("broken-areas-both", sub(MEMBERS, "[h-thuong, x-mau]", "[⟦a, ⟦b]")),
        case("broken-areas-block", sub(MEMBERS, "[h-thuong, x-mau]", "\n    - h-thuong\n    - ⟦khong-co")),
        case("broken-areas-flow-over-lines", sub(MEMBERS, "[h-thuong, x-mau]", "[h-thuong,\n    ⟦khong-co]")),
        case("member-twice", sub(J23, "[an, binh]", "[an, ⟦an]")),
        case("member-twice-apart", sub(J23, "[an, binh]", "[an, binh, to-1, ⟦binh]")),
        case("member-thrice", sub(J23, "[an, binh]", "[an, ⟦an, ⟦an]")),
        case("member-twice-block", sub(J23, "[an, binh]", "\n    - an\n    - binh\n    - ⟦an")),
        case("unknown-member-twice", sub(J23, "[an, binh]", "[la, ⟦la]")),
        case("quota-office-unknown", sub(R32, "[uv-bch]", "[uv-bch, ⟦chu-tich]")),
        case("quota-office-of-another-regulation", sub(R45, "[to-cong-tac]", "[to-cong-tac, ⟦bi-thu]")),
        case("quota-office-twice", sub(R32, "[uv-bch]", "[uv-bch, ⟦bi-thu]")),
        case("quota-office-twice-in-one", sub(R32, "[uv-bch]", "[uv-bch, ⟦uv-bch]"), doubt="«in at most one quota»: the same quota twice"),
        case("quota-office-two-unknown", sub(R32, "[bi-thu, pho-bi-thu]", "[⟦a, ⟦b]")),
    ]


def repeated():
    def plain(number, file, old, new):
        follows = old in ("id: x-moi", "id: x-dong\n", "id: binh\n", "id: cb-2", "{id: pho-bi-thu,", "visit: 2023/2")  # the id that went is referred to
        return case(f"repeated-id-{file.split('.')[0]}-{number}", replaced(file, old, new), exact=not follows)
    found = [plain(number, *row) for number, row in enumerate(REPEATED)]
    return found + [
        case("repeated-id-thrice", put(PLAN, "year: 2024\nvisits:\n  - {id: a, date: 2024-01, branch: cb-1, member: an}\n"
                                       "  - {⟨id: a, date: 2024-02, branch: cb-1, member: an}\n  - {⟨id: a, date: 2024-03, branch: cb-1, member: an}\n")),
        case("repeated-id-in-two-files", put("journal/2025.yaml", "- visit: 2025/1\n  date: 2025-01-02\n  branch: cb-1\n  members: [an]\n- ⟨review: 2024/1\n"
                                             "  year: 2024\n  member: an\n  date: 2025-01-01\n")),
        case("repeated-id-in-name-order", put("journal/10.yaml", "- visit: 2025/1\n  date: 2025-01-02\n  branch: cb-1\n  members: [an]\n"),
             put("journal/9.yaml", "- ⟨visit: 2025/1\n  date: 2025-01-03\n  branch: cb-1\n  members: [an]\n")),
        case("repeated-id-in-two-files-of-members", put("members/a.yaml", "- {id: an, name: An, offices: []}\n"), put(MEMBERS, None),
             put("members/b.yaml", "- {id: binh, name: Bình, offices: []}\n- {⟨id: an, name: An, offices: []}\n- {id: to-1, name: Tổ, offices: []}\n")),
        case("repeated-id-unknown-spelling", add(J24, "- visit: 2024/9\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n"
                                                 "- void: ⟨\"2024/9\"\n  of: 2024/1\n  date: 2024-03-03\n  reason: x\n")),
    ]


def cycles():
    area, branch = "- {{{}id: {}, name: A, {}: {}}}\n", "- {{{}id: {}, name: A, kind: ap, into: {}}}\n"

    def ring(form, ids, *more):
        return "".join(form.format("⟪", one, *more, ids[(place + 1) % len(ids)]) for place, one in enumerate(ids))
    long = [f"z-{number}" for number in range(3000)]
    found = []
    for key in ("parent", "into"):
        found += [case(f"cycle-area-{key}-{len(ids)}", add(AREAS, ring(area, ids, key))) for ids in (["a"], ["a", "b"], ["a", "b", "c", "d"], long)]
    found += [case(f"cycle-branch-{len(ids)}", add(BRANCHES, ring(branch, ids))) for ids in (["a"], ["a", "b"], ["a", "b", "c"], long)]
    tail = "- {⟪id: a, name: A, parent: b}\n- {⟪id: b, name: B, parent: a}\n- {id: c, name: C, parent: a}\n- {id: d, name: D, parent: c}\n"
    return found + [
        case("cycle-area-with-a-tail", add(AREAS, tail)),
        case("cycle-area-blocks", add(AREAS, "- ⟪id: a\n  name: A\n  ⟪parent: b\n- ⟪id: b\n  name: B\n  ⟪parent: a\n")),
        case("cycle-area-dated", add(AREAS, "- {⟪id: a, name: A, to: 2020-01-01, into: b}\n- {⟪id: b, name: B, to: 2021-01-01, into: a}\n")),
        case("cycle-area-mixed", add(AREAS, "- {⟪id: a, name: A, to: 2020-01-01, into: b}\n- {⟪id: b, name: B, parent: a}\n"),
             doubt="parent and into together: the path of b after 2020 never ends"),
        case("two-cycles", add(AREAS, "- {⟪id: a, name: A, parent: a}\n"), add(BRANCHES, "- {⟨id: b, name: B, kind: ap, into: b}\n")),
    ]


def dead():
    few = "- visit: 2024/9\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n"
    return [
        case("void-of-a-void", add(J24, VOID.format(8, "", "2024/9").replace("of: ", "of: ⟦") + VOID.format(9, "", "2024/1"))),
        case("void-of-itself", add(J24, VOID.format(8, "", "⟦2024/8"))),
        case("void-twice", add(J24, VOID.format(8, "", "2024/1") + VOID.format(9, "⟨", "2024/1"))),
        case("void-thrice", add(J24, VOID.format(7, "", "2024/1") + VOID.format(8, "⟨", "2024/1") + VOID.format(9, "⟨", "2024/1"))),
        case("void-again-in-a-later-file", add(J24, VOID.format(8, "⟨", "2023/3"))),
        case("voided-then-replaced", add(J24, VOID.format(8, "", "2024/1") + VISIT.format(9, "⟨", "2024/1"))),
        case("replaced-then-voided", add(J24, VOID.format(8, "⟨", "2023/2"))),
        case("replaced-twice", add(J24, VISIT.format(8, "⟨", "2023/2") + "  difficulties: [{text: a, status: open}]\n")),
        case("replaced-twice-earlier-file", put("journal/2022.yaml", "- visit: 2022/1\n  date: 2022-03-02\n  branch: cb-1\n  members: [an]\n  replaces: 2023/2\n"
                                                "  difficulties: [{text: a, status: open}]\n"), sub(J23, "replaces: 2023/2", "⟨replaces: 2023/2")),
        case("void-by-a-dead-void-is-none", add(J24, VOID.format(8, "", "⟦2023/5"))),
        case("void-twice-and-of-nothing", add(J24, VOID.format(8, "⟨", "2023/3") + VOID.format(9, "", "⟦2030/1"))),
        case("replaces-a-later-one-not-there", add(J24, VISIT.format(9, "", "⟦2025/1"))),
        case("fewer-difficulties-none", drop(J23, "    - {text: thiếu loa máy, status: open}"), replaced(J23, "  difficulties:\n- void", "- void"),
             replaced(J23, "- visit: 2023/4", "- ⟪visit: 2023/4"), sub(J23, "replaces: 2023/2", "⟪replaces: 2023/2")),
        case("fewer-difficulties-one-of-two", add(J24, VISIT.format(9, "⟪", "2023/1").replace("- v", "- ⟪v") + "  ⟪difficulties: [{text: a, status: open}]\n")),
        case("replaces-itself", add(J24, VISIT.format(9, "", "⟦2024/9")), doubt="«a visit's id»: its own?"),
        case("replaces-each-other", add(J24, VISIT.format(8, "⟪", "2024/9") + VISIT.format(9, "⟪", "2024/8")), doubt="nothing says so outright"),
        case("follow-up-of-the-shorter-replacement", replaced(J23, "of: 2023/1.1", "of: ⟦2023/4.2")),
        case("follow-up-of-a-later-visit-too-high", add(J23, "- follow-up: 2023/9\n  of: ⟦2024/9.1\n  date: 2023-03-02\n  status: open\n"), add(J24, few)),
    ]


def order():
    return [
        case("from-after-to-area-flow", replaced(AREAS, "{id: x-moi, name: Xã Mẫu Mới, from: 2025-07-01}", "{id: x-moi, ⟨name: X, from: 2025-07-01, to: 2025-06-30}")),
        case("from-after-to-area", replaced(AREAS, "  from: 2004-01-01\n  to: 2025-06-29", "  ⟪from: 2025-06-30\n  ⟪to: 2025-06-29")),
        case("from-after-to-office", replaced(MEMBERS, "pho-bi-thu, from: 2023-04-01, to: 2025-09-30", "pho-bi-thu, ⟨from: 2026-04-01, to: 2025-09-30")),
        case("from-after-to-office-block", replaced(MEMBERS, "      from: 2020-10-16\n", "      ⟪from: 2020-10-16\n      ⟪to: 2020-10-15\n")),
        case("from-after-to-leave", replaced(MEMBERS, "{from: 2023-03-01, to: 2023-05-31,", "{⟨from: 2023-06-01, to: 2023-05-31,")),
        case("from-after-to-branch", replaced(BRANCHES, "  from: 2004-01-01\n  to: 2025-06-30\n", "  ⟪to: 2003-12-31\n  ⟪from: 2004-01-01\n")),
        case("from-after-to-regulation", replaced(R32, "from: 2019-08-08\nto: 2029-12-31\n", "⟪from: 2019-08-08\n⟪to: 2019-08-07\n")),
        case("issued-after-to", replaced(R32, "issued: 2019-08-07\nfrom: 2019-08-08\nto: 2029-12-31\n", "⟪issued: 2019-08-07\n⟪to: 2019-08-06\n")),
        case("issued-after-to-in-a-list", replaced(R45, "  issued: 2020-02-03\n", "  ⟪issued: 2020-02-03\n  ⟪to: 2020-02-02\n")),
        case("grades-rise", replaced(R32, "name: Khá, from: 70", "name: Khá, ⟨from: 95")),
        case("grades-equal", replaced(R32, "name: Khá, from: 70", "name: Khá, ⟨from: 90")),
        case("grades-upside-down", replaced(R32, "Tốt, from: 90}\n  - {id: kha, name: Khá, from: 70}\n  - {id: kem, name: Kém, from: 0",
                                            "Tốt, from: 0}\n  - {id: kha, name: Khá, ⟨from: 70}\n  - {id: kem, name: Kém, ⟨from: 90")),
        case("grades-the-last-rises", replaced(R32, "name: Kém, from: 0", "name: Kém, ⟨from: 71")),
        case("people-of-a-person", replaced(MEMBERS, "  type: person\n", "  type: person\n  ⟨people: [A, B]\n")),
        case("people-of-nobody-said", replaced(MEMBERS, "  name: Trần Thị Bình\n", "  name: Trần Thị Bình\n  ⟨people: [A]\n")),
        case("people-before-type", replaced(MEMBERS, "  type: person\n", "  ⟨people: [A, B]\n  type: person\n")),
    ]


CASES = broken() + in_lists() + repeated() + cycles() + dead() + order()
