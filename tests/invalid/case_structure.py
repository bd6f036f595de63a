"""Files: missing, empty, of the wrong shape, unreadable, both file and folder; and many errors at once."""
from board import AREAS, BRANCHES, CHIBO, J23, J24, MEMBERS, PLAN, R32, R45, add, case, put, sub
from case_keys import replaced

LISTS = [AREAS, MEMBERS, BRANCHES, J24]
BAD_DATE = sub(J23, "date: 2023-12-01", "date: ⟦2023-12-32")  # told although another file can't be read
KINDS = ["areas", "members", "branches", "regulations", "journal", "plans"]


def gone():
    return [
        case("no-chibo", put(CHIBO, None), expect=["chibo"]),
        case("empty-chibo", put(CHIBO, ""), expect=[CHIBO]), case("comment-chibo", put(CHIBO, "# chưa có gì\n"), expect=[CHIBO]),
        case("blank-chibo", put(CHIBO, "\n\n"), expect=[CHIBO]), case("list-chibo", put(CHIBO, "⟪- board: x\n"), exact=False),
        case("text-chibo", put(CHIBO, "⟨board\n")), case("empty-list-chibo", put(CHIBO, "⟨[]\n")), case("empty-mapping-chibo", put(CHIBO, "⟪{}\n")),
        case("no-regulations", put(R32, None), put(R45, None), expect=["regulations"]),
        case("no-regulations-and-more", put(R32, None), put(R45, None), BAD_DATE, expect=["regulations"]),
        case("empty-regulations", put(R32, ""), put(R45, "# không\n"), expect=["regulations"]),
        case("empty-list-regulations", put(R32, "[]\n"), put(R45, "[]\n"), expect=["regulations"]),
        case("empty-folder-of-regulations", put(R32, None), put(R45, None), put("regulations", ("dir",)), expect=["regulations"]),
        case("regulations-of-another-ending", put(R32, None), put(R45, None), put("regulations/32.yml", "x"), expect=["regulations"]),
        case("empty-file-of-regulations", put(R32, None), put(R45, None), put("regulations.yaml", ""), expect=["regulations"]),
    ]


def shape():
    found = []
    for file in LISTS:
        for name, text in [("text", "⟨an\n"), ("mapping", "⟪id: an\nname: An\n"), ("flow-mapping", "⟪{id: an}\n"), ("number", "⟨9\n"), ("quoted", "⟨\"an\"\n"),
                           ("behind-comments", "# một\n\n# hai\n⟪id: an\n"), ("behind-dashes", "---\n⟪id: an\n")]:
            found.append(case(f"root-{file.split('.')[0]}-{name}", put(file, text)))
    return found + [
        case("root-plan-list", put(PLAN, "⟪- year: 2024\n  visits:\n    - {id: p, date: 2024-01, branch: cb-1, member: an}\n"), doubt="a plan is a mapping, not a list of such"),
        case("root-plan-text", put(PLAN, "⟨2024\n")),
        case("root-regulation-text", put(R45, "⟨45-QĐ/TU\n")),
        case("root-regulation-list-of-texts", put(R45, "- ⟨45-QĐ/TU\n")),
        case("root-regulation-list-of-lists", put(R45, "- ⟨[number, 45]\n")),
        case("plan-visits-mapping", put(PLAN, "year: 2024\nvisits: ⟦{id: p}\n")),
        case("plan-visits-empty", put(PLAN, "year: 2024\nvisits: ⟦[]\n")),
        case("plan-visits-text", put(PLAN, "year: 2024\nvisits: ⟦p-1\n")),
        case("plan-visits-null", put(PLAN, "year: 2024\n⟨visits:\n")),
        case("offices-mapping", replaced(MEMBERS, "\n    - {office: to-cong-tac, from: 2021-01-01}", " ⟦{office: to-cong-tac}")),
        case("offices-text", replaced(MEMBERS, "\n    - {office: to-cong-tac, from: 2021-01-01}", " ⟦to-cong-tac")),
        case("offices-of-texts", replaced(MEMBERS, "\n    - {office: to-cong-tac, from: 2021-01-01}", " [⟦to-cong-tac]")),
        case("offices-null", replaced(MEMBERS, "  offices:\n    - {office: to-cong-tac, from: 2021-01-01}", "  ⟨offices:"), doubt="«may be empty»: [] only"),
        case("leave-empty", replaced(MEMBERS, "\n    - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}", " ⟦[]")),
        case("leave-text", replaced(MEMBERS, "\n    - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}", " ⟦nghỉ ốm")),
        case("leave-mapping", replaced(MEMBERS, "\n    - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}", " ⟦{from: 2023-03-01, reason: ốm}")),
        case("difficulties-empty", replaced(J23, "\n    - {text: thiếu loa máy, status: open}", " ⟦[]")),
        case("difficulties-null", replaced(J23, "difficulties:\n    - {text: thiếu loa máy, status: open}", "⟨difficulties:")),
        case("difficulties-text", replaced(J23, "\n    - {text: thiếu loa máy, status: open}", " ⟦thiếu loa máy")),
        case("difficulties-mapping", replaced(J23, "\n    - {text: thiếu loa máy, status: open}", " ⟦{text: a, status: open}")),
        case("topics-empty", replaced(R32, "\n  - {id: thoi-su, name: Thời sự, name_en: Current affairs}\n  - {id: kinh-te, name: Kinh tế}", " ⟦[]")),
        case("grades-empty", replaced(R32, "\n  - {id: tot, name: Tốt, from: 90}\n  - {id: kha, name: Khá, from: 70}\n  - {id: kem, name: Kém, from: 0}", " ⟦[]")),
        case("regulation-offices-empty", replaced(R45, "\n    - {id: to-cong-tac, name: Tổ công tác}", " ⟦[]")),
        case("regulation-quotas-empty", replaced(R45, "\n    - {id: to, offices: [to-cong-tac], at_least: 1, per: quarter}", " ⟦[]")),
        case("regulation-quotas-null", replaced(R45, "quotas:\n    - {id: to, offices: [to-cong-tac], at_least: 1, per: quarter}", "⟨quotas:")),
        case("name-a-block-list", replaced(BRANCHES, "  name: Chi bộ khu phố 2\n", "  ⟪name:\n    ⟪- Chi bộ\n    - khu phố 2\n")),
        case("name-a-block-mapping", replaced(BRANCHES, "  name: Chi bộ khu phố 2\n", "  ⟪name:\n    ⟪vi: Chi bộ\n")),
    ]


def unreadable():
    found = []
    for kind in KINDS:
        single, inside = f"{kind}.yaml", f"{kind}/x.yaml"
        found.append(case(f"file-and-folder-{kind}", put(single, "[]\n"), put(inside, "[]\n"), expect=[kind], exact=False))
        found.append(case(f"file-and-folder-{kind}-and-more", put(single, "[]\n"), put(inside, "[]\n"), sub(CHIBO, "language: vi", "language: ⟦fr"), expect=[kind], exact=False))
    found.append(case("file-and-empty-folder", put("areas", ("dir",)), expect=["areas"], exact=False))
    for name, what in [("a-folder", ("dir",)), ("a-pipe", ("fifo",)), ("a-link-to-nothing", ("link", "nowhere")), ("a-link-to-itself", ("link", "{self}")), ("a-device", ("link", "/dev/zero"))]:
        doubt = "a link to nothing may count as no file" if "link-to" in name else "chibo.yaml as a folder: no board at all" if what == ("dir",) else None
        for file in [CHIBO, AREAS, MEMBERS, BRANCHES, J24, R45, PLAN]:
            itself = ("link", file.split("/")[-1]) if what == ("link", "{self}") else what
            found.append(case(f"{file.split('.')[0]}-is-{name}", put(file, itself), BAD_DATE if file != CHIBO else lambda board: None, expect=[file],
                              doubt=doubt if file == CHIBO or "link" in (doubt or "") else None))
    found += [case(f"no-leave-to-read-{file.split('.')[0]}", put(file, ("mode", 0)), BAD_DATE, expect=[file]) for file in (MEMBERS, R45, J24)]
    return found


def record(number, text="date: 2023-01-01"):
    return f"- visit: 2022/{number}\n  {text}\n  branch: cb-1\n  members: [an]\n"


def many():
    wrong, year = "date: ⟦2023-02-30", "journal/2022.yaml"
    silent = wrong.replace("⟦", "")
    rows = {number: "".join(record(one, silent) for one in range(1, number + 1)) for number in (101, 150, 5000)}
    found = [case(f"errors-{number}", put(year, text), errors=100, rest=number - 100, exact=False, expect=[year]) for number, text in rows.items()]
    forty = [record(one, "date: 2023-01-01") for one in range(1, 41)]

    def board(first, last=wrong):
        return put(year, "".join([record(1).replace("  date: 2023-01-01", first)] + forty[1:39] + [record(40, last)]))
    firsts = {"value": "  date: ⟦2023-13", "unclosed-flow": "  ⟪guests: [a\n  ⟪date: 2023-01-01", "tab": "⟨\tdate: 2023-01-01", "byte": "  date: 2023-01-01\n  ⟨by: a\0b", "anchor": "  date: 2023-01-01\n  ⟨by: &a x",
              "deep": "  date: 2023-01-01\n  ⟨by: " + "[" * 2000 + "]" * 2000, "text-behind-quote": '  date: 2023-01-01\n  ⟨by: "a" b', "key-at-column-0": "⟨date: 2023-01-01", "extra-brace": "  ⟨turnout: {present: 1, eligible: 2}}\n  date: 2023-01-01",
              "colon": "  date: 2023-01-01\n  ⟨note: a: b", "indent": "  date: 2023-01-01\n ⟨by: a", "unknown-key": "  date: 2023-01-01\n  ⟦bby: a", "mapping-as-key": "  date: 2023-01-01\n  ⟨{a: b}: c", "dots": "  date: 2023-01-01\n⟪...\n⟪  by: a"}
    found += [case(f"first-and-fortieth-{name}", board(first), exact=False) for name, first in firsts.items()]
    return found + [
        case("errors-100", put(year, "".join(record(one, wrong) for one in range(1, 101))), errors=100),
        case("errors-99", put(year, "".join(record(one, wrong) for one in range(1, 100))), errors=99),
        case("errors-over-files", put(year, "".join(record(one, silent) for one in range(1, 91))), put("journal/2021.yaml", "".join(record(one, silent) for one in range(101, 121))), errors=100, rest=10, exact=False),
        case("one-in-each-file", *ONE_IN_EACH),
        case("last-without-newline", add(J24, "- visit: 2024/8\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n  minutes: ⟦x")),
        case("last-without-newline-unknown", add(J24, "- visit: 2024/8\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n  ⟦minute: 9")),
        case("last-without-newline-missing", add(J24, "- ⟦visit: 2024/8\n  date: 2024-03-02\n  branch: cb-1")),
        case("last-only-a-dash", add(J24, "⟨-")),
        case("crlf-lines", crlf(BRANCHES), sub(BRANCHES, "meets: 31", "meets: ⟦32")),
        case("crlf-members", crlf(J23), sub(J23, "[an, binh]", "[an, ⟦an]")),
        case("bom-line-1", lambda board: board.update({CHIBO: "\ufeff" + board[CHIBO].replace("board: Ban", "⟨baord: Ban")})),
        case("behind-dashes", lambda board: board.update({BRANCHES: "# x\n---\n" + board[BRANCHES]}), sub(BRANCHES, "meets: 31", "meets: ⟦32")),
        case("behind-comments", lambda board: board.update({BRANCHES: "# x\n\n# y\n" * 50 + board[BRANCHES]}), sub(BRANCHES, "meets: 31", "meets: ⟦32")),
        case("behind-a-block-text", replaced(BRANCHES, "  meets: 31\n", "  note: |\n    một\n\n      hai\n    - ba\n    # bốn\n  meets: ⟦32\n")),
        case("behind-a-quote-over-lines", replaced(BRANCHES, "  meets: 31\n", "  note: \"một\n\n    hai\n    - ba: [\"\n  meets: ⟦32\n")),
        case("behind-a-plain-over-lines", replaced(BRANCHES, "  meets: 31\n", "  note: một\n    hai\n\n    ba\n  meets: ⟦32\n")),
        case("inside-flow-over-lines", replaced(BRANCHES, "- {id: cb-3, name: Chi bộ ấp 3, kind: thôn}", "- {id: cb-3,\n   name: Chi bộ ấp 3,\n   kind: thôn,\n   # x\n   meets: ⟦32\n  }")),
    ]


def crlf(file):
    def change(board):
        board[file] = board[file].replace("\n", "\r\n")
    return change


ONE_IN_EACH = [sub(CHIBO, "utc_offset: +07:00", "utc_offset: ⟦7"), sub(AREAS, "to: 2025-06-29", "to: ⟦2025-06-31"), sub(MEMBERS, "home: cb-2", "home: ⟦cb-22"), sub(BRANCHES, "meets: 31", "meets: ⟦0"),
               sub(R32, "partial: prorate", "partial: ⟦half"), sub(R45, "per: quarter", "per: ⟦quater"), sub(J23, "minutes: 95", "minutes: ⟦-95"), sub(J24, "of: 2023/1.2", "of: ⟦2023/1.7"), sub(PLAN, "seq: 2", "seq: ⟦hai")]
CASES = gone() + shape() + unreadable() + many()
