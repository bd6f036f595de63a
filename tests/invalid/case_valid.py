"""Odd-looking boards that are sound: `check` must accept them and count every record."""
import unicodedata

from board import AREAS, BRANCHES, CHIBO, J23, J24, MEMBERS, PLAN, R32, R45, add, drop, every, put, sub, valid
from case_keys import replaced
from case_structure import crlf, record

VISIT = "- visit: 2024/9\n  date: 2024-03-02\n  branch: cb-1\n  members: [an]\n"
MANY_TEXTS = ["no", "No", "yes", "null", "~", "true", "off", "2023", "9.10", "1e3", "012", "0x1F", "12:30", "2023-02-31", "-5", ".inf", ".5", "1_000", "a#b", "C:\\Users", "a:b", "http://x.vn/a", "-a", "?a", ":a", "a & b",
              "a * b", "a ! b", "50%", "a{b}", "a[b]", "«Mẫu»", "(a)", "a, b", "it's", 'nói "vâng"', "😀", "x  y", "=", "<<", "a - b", "--", "+84 123"]
QUOTED = ['"a: b"', "'a: b'", '"# x"', "'# x'", '"- a"', "' a'", '"a\\"b"', "'it''s'", '"a\\tb"', '"[a"', "'{'", '"&a"', "'*a'", '"!a"', "'@a'", '"%a"', '"`"', '"a\\u1ea1"', '"\\\\"', '"null"', "'---'", '"|"', '"no"', '"một\n    hai"',
          "'một\n    hai'", "một\n    hai\n\n    ba", "|\n    một\n    hai", "|-\n    một\n     # hai", ">\n    một\n    hai", ">-\n    một: hai\n    - ba", "|+\n    một\n\n", "|2-\n    một", '"một \\\n    hai"', "một # ghi chú", '"một"   # ghi chú']


def texts():
    found = [valid(f"text-{text}", replaced(J23, "note: họp tại nhà văn hóa", f"note: {text}")) for text in MANY_TEXTS + QUOTED]
    found += [valid(f"name-{text}", replaced(MEMBERS, "name: Trần Thị Bình", f"name: {text}")) for text in ("no", "2023", "1e3", "null", "~")]
    found += [valid(f"flow-text-{text}", replaced(AREAS, "note: mới", f"note: {text}")) for text in ("a:b", "a#b", '"a, b"', "'[x]'", "no", '"a: b"', "-a", "null", '"một\n    hai"', "một\n    hai")]
    found += [valid(f"id-{text}", replaced(BRANCHES, "- {id: cb-3, name: Chi bộ ấp 3, kind: thôn}", f"- {{id: cb-3, name: Chi bộ ấp 3, kind: thôn}}\n- {{id: {text}, name: X, kind: {text}}}"),
                    replaced(MEMBERS, "home: cb-2", f"home: {text}"), branches=4) for text in ("012", "9.10", "no", "null", "2023", "1e3", "true", "a--b", "a.", "0", "0x1f", "2023-02-31", "1.", "y")]
    return found


def bounds():
    pairs = [(BRANCHES, "meets: 5", "meets: 1"), (BRANCHES, "population: 1400", "population: 0"),
    (BRANCHES, "party_members: 17", "party_members: 0"), (R32, "at_least: 1", "at_least: 366"),
             (R32, "self_review_due: 12-31", "self_review_due: 02-28"), (R32, "self_review_due: 12-31", "self_review_due: 01-01"),
             (R32, "per: half", "per: month"), (R32, "assessment: required", "assessment: optional"),
             (J23, "score: 92", "score: 100"), (J23, "score: 92", "score: 0"), (J23, "minutes: 95", "minutes: 0"),
             (J23, "session: regular", "session: thematic"), (PLAN, "seq: 2", "seq: 0"), (PLAN, "status: planned", "status: cancelled"),
             (CHIBO, "language: vi", "language: en"), (CHIBO, "utc_offset: +07:00", "utc_offset: -03:30"),
             (CHIBO, "utc_offset: +07:00", "utc_offset: +00:00"), (CHIBO, "utc_offset: +07:00", "utc_offset: '+14:00'"),
             (J24, "date: 2024-02-29", "date: 2024-02"), (J24, "date: 2024-02-29", "date: 2000-02-29"),
             (BRANCHES, "from: 2004-01-01", "from: 2025-06-30"), (R32, "to: 2029-12-31", "to: 2019-08-08"),
             (J23, "branch: cb-1", "branch: la-mat"),
             (J23, "members: [an, binh]", "members: [la-mat, an]"), (MEMBERS, "office: bi-thu", "office: khong-ai-biet"),
             (R32, "from: 2019-08-08", "from: 2018-01-01"), (R32, "kinds: [thôn]", "kinds: [khong-dau, ap]"),
             (J23, "informed: [thoi-su, quy hoạch xã]", "informed: [thoi-su, thoi-su]"), (J23, "by: tct", "by: khong-phai-thanh-vien"),
             (J23, "guests: [Bí thư huyện ủy, Chủ tịch xã]", "guests: [a, b, ]")]
    found = [valid(f"bound-{new}", sub(file, old, new)) for file, old, new in pairs]
    found += [valid(f"at-{text}", replaced(J23, "at: 2023-09-06T08:15:00+07:00", f"at: {text}")) for text in
              ("2023-09-06T08:15:00Z", "2023-09-06T08:15:00.5+07:00", "2023-09-06T08:15:00.123456789Z", "2023-09-06T23:59:59-12:00", '"2023-09-06T00:00:00+00:00"', "2023-09-06T08:15:00+05:45", "2020-02-29T08:15:00Z")]
    return found + [
        valid("quoted-number", sub(J23, "score: 92", 'score: "92"'), doubt="a quoted number"),
        valid("quoted-date", sub(J24, "date: 2024-03-01", "date: '2024-03-01'")),
        valid("quoted-key", replaced(J23, "  by: tct", '  "by": tct')),
        valid("quoted-key-single", replaced(BRANCHES, "- id: cb-1", "- 'id': cb-1")),
        valid("quoted-key-flow", replaced(AREAS, "{id: x-nam", '{"id": x-nam')),
        valid("quoted-key-no-space", replaced(AREAS, "{id: x-nam, name: Xã Nam,", '{"id":x-nam, "name":"Xã Nam",'), doubt="JSON-like `\"key\":value`"),
        valid("json-record", add(AREAS, '- {"id": "z", "name": "Z"}\n')),
        valid("quoted-ids", replaced(J23, "visit: 2023/1", 'visit: "2023/1"')),
        valid("quoted-reference", replaced(J23, "of: 2023/1.1", "of: '2023/1.1'")),
        valid("big-entry-number", replaced(J24, "2024/2", "2024/1000000")),
        valid("far-years", sub(J24, "date: 2024-02-29", "date: 9999-12-31")),
        valid("gap-in-numbers", replaced(J24, "follow-up: 2024/2", "follow-up: 2024/77")),
        valid("year-of-another-file", replaced(J24, "follow-up: 2024/2", "follow-up: 2023/77")),
        valid("follow-up-before-the-visit", sub(J24, "date: 2024-03-01", "date: 2020-03-01")),
        valid("void-of-a-review", add(J24, "- void: 2024/9\n  of: 2023/6\n  date: 2024-03-02\n  reason: x\n"), entries=10),
        valid("void-of-a-later-entry", put("journal/2022.yaml", "- void: 2022/1\n  of: 2024/1\n  date: 2022-03-02\n  reason: x\n"), entries=10),
        valid("void-of-a-replacing-visit", add(J24, "- void: 2024/9\n  of: 2023/4\n  date: 2024-03-02\n  reason: x\n"), entries=10),
        valid("replaces-with-more", sub(J23, "{text: thiếu loa máy, status: open}", "{text: thiếu loa máy, status: open}\n    - {text: b, status: open}")),
        valid("follow-up-of-a-dead-visit", replaced(J24, "of: 2023/1.2", "of: 2023/2.1")),
        valid("chain-of-replacements", add(J24, VISIT + "  replaces: 2023/4\n  difficulties: [{text: a, status: open}]\n"), entries=10),
        valid("difficulty-escalated-to-nobody", replaced(J23, "to: UBND huyện, ", "")),
        valid("two-reviews", add(J24, "- review: 2024/9\n  year: 2023\n  member: an\n  date: 2023-12-01\n"), entries=10),
        valid("same-plan-id-in-two-plans", put("plans/2025.yaml", "year: 2025\nvisits: [{id: p-1, date: 2025-01, branch: cb-1, member: an}]\n")),
        valid("office-in-no-quota", replaced(R32, "[bi-thu, pho-bi-thu]", "[bi-thu]")),
        valid("same-ids-in-two-lists", add(BRANCHES, "- {id: an, name: An, kind: ap}\n"), branches=4),
        valid("offices-empty", replaced(MEMBERS, "\n    - {office: to-cong-tac, from: 2021-01-01}", " []")),
        valid("group-without-people", replaced(MEMBERS, "  people: [Trần Thị A, Lê Văn B]\n", "")),
        valid("office-open-both-ways", replaced(MEMBERS, "{office: to-cong-tac, from: 2021-01-01}", "{office: to-cong-tac}")),
        valid("overlapping-offices", replaced(MEMBERS, "    - {office: to-cong-tac, from: 2021-01-01}", "    - {office: to-cong-tac}\n    - {office: to-cong-tac, from: 2021-01-01}")),
        valid("leave-open", replaced(MEMBERS, "to: 2023-05-31, ", "")),
        valid("optional-gone", replaced(CHIBO, "utc_offset: +07:00\nplace: Mẫu\nsuperior: Tỉnh ủy Mẫu\n", "")),
        valid("bare-regulation", replaced(R32, BASE_TAIL, "")),
        valid("area-chain", add(AREAS, "".join(f"- {{id: z-{n}, name: Z, parent: z-{n + 1}}}\n" for n in range(3000)) + "- {id: z-3000, name: Z}\n")),
        valid("area-merged-into-its-parent", add(AREAS, "- {id: z, name: Z, parent: h-thuong, to: 2020-01-01, into: h-thuong}\n")),
    ]


BASE_TAIL = """\
assessment: required
self_review_due: 12-31
difficulty_due_days: 90
topics:
  - {id: thoi-su, name: Thời sự, name_en: Current affairs}
  - {id: kinh-te, name: Kinh tế}
grades:
  - {id: tot, name: Tốt, from: 90}
  - {id: kha, name: Khá, from: 70}
  - {id: kem, name: Kém, from: 0}
"""


def layout():
    note = ", note: n, source: s"
    noted = [replaced(MEMBERS, "{office: uv-bch,", f"{{office: uv-bch{note},"), replaced(MEMBERS, "reason: nghỉ ốm,", f"reason: nghỉ ốm{note},"), replaced(R32, "name: Bí thư,", f"name: Bí thư{note},"), replaced(R32, "at_least: 1,", f"at_least: 1{note},"),
             replaced(R32, "name: Kinh tế", f"name: Kinh tế{note}"), replaced(R32, "name: Khá", f"name: Khá{note}"), replaced(J23, "{text: thiếu loa,", f"{{text: thiếu loa{note},"), replaced(PLAN, "{id: p-1,", f"{{id: p-1{note},"), replaced(AREAS, "{id: x-moi,", f"{{id: x-moi{note},"),
             replaced(R45, "  issuer: Tỉnh ủy\n", "  issuer: Tỉnh ủy\n  note: n\n  source: s\n")]
    noted += [replaced(file, old, f"{old}\n  source: x") for file, old in [(J23, "of: 2023/1.1"), (J23, "of: 2023/3"), (J23, "year: 2023"),
    (J23, "year: 2022"), (BRANCHES, "meets: 31"), (MEMBERS, "type: group")]]
    stamps = [replaced(J23, old, f"{old}\n  by: a\n  at: 2023-12-01T00:00:00Z\n  note: x") for old in ("of: 2023/1.1", "of: 2023/3", "year: 2023", "year: 2022")]
    return [
        valid("base"),
        valid("crlf", every(lambda text: text.replace("\n", "\r\n"))),
        valid("crlf-one-file", crlf(J23)),
        valid("bom", every(lambda text: "\ufeff" + text)),
        valid("bom-and-crlf", every(lambda text: "\ufeff" + text.replace("\n", "\r\n"))),
        valid("nfd", every(lambda text: unicodedata.normalize("NFD", text))),
        valid("leading-dashes", every(lambda text: "---\n" + text)),
        valid("leading-comment-and-dashes", every(lambda text: "# x\n\n---\n" + text)),
        valid("leading-blank-lines", every(lambda text: "\n\n" + text)),
        valid("trailing-dots", every(lambda text: text + "...\n"), doubt="the end mark of a document at the end of a file"),
        valid("no-newline-at-the-end", every(lambda text: text.rstrip("\n"))),
        valid("trailing-blank-lines", every(lambda text: text + "\n  \n\n")),
        valid("comments-everywhere", every(lambda text: "".join(f"{line}   # ghi chú: [x] {{y}} 'z\n    # nữa - a\n" for line in text.splitlines()))),
        valid("comments-at-column-0", every(lambda text: "".join(f"# - x: y\n{line}\n" for line in text.splitlines()))),
        valid("trailing-spaces", every(lambda text: text.replace("\n", "   \n"))),
        valid("blank-lines-between", every(lambda text: text.replace("\n", "\n\n"))),
        valid("comment-at-the-end", every(lambda text: text + "# hết")),
        valid("tab-before-a-comment", replaced(J23, "by: tct", "by: tct\t# x")),
        valid("tab-after-a-colon", replaced(J23, "by: tct", "by:\ttct"), doubt="sound YAML, refused by some libraries"),
        valid("tab-in-a-text", replaced(J23, "by: tct", "by: t\tct")),
        valid("tab-inside-quotes", replaced(J23, "by: tct", 'by: "t\tct"')),
        valid("spaces-after-a-colon", replaced(J23, "by: tct", "by:      tct")),
        valid("space-before-a-colon", replaced(J23, "  by: tct", "  by : tct"), doubt="sound YAML"),
        valid("value-on-the-next-line", replaced(J23, "  by: tct", "  by:\n    tct")),
        valid("quoted-value-on-the-next-line", replaced(J23, "  by: tct", "  by:\n    \"tct\"")),
        valid("dash-then-mapping-below", replaced(J24, "- visit: 2024/1\n", "-\n  visit: 2024/1\n")),
        valid("wide-dash", replaced(J24, "- visit: 2024/1\n  date: 2024-02-29\n  branch: cb-3\n  members: [binh]\n", "-   visit: 2024/1\n    date: 2024-02-29\n    branch: cb-3\n    members: [binh]\n")),
        valid("list-not-indented", replaced(J23, "  members: [an, binh]\n", "  members:\n  - an\n  - binh\n")),
        valid("list-indented", replaced(J23, "  members: [an, binh]\n", "  members:\n      - an\n      - binh\n")),
        valid("mappings-not-indented", replaced(MEMBERS, "  offices:\n    - {office: to-cong-tac", "  offices:\n  - {office: to-cong-tac")),
        valid("flow-over-lines", replaced(J23, "[an, binh]", "[\n    an,   # x\n\n    binh\n  ]")),
        valid("flow-map-over-lines", replaced(J23, "{present: 15, eligible: 17}", "{\n    present: 15,\n    eligible: 17,\n  }")),
        valid("flow-trailing-comma", replaced(J23, "[an, binh]", "[an, binh,]")),
        valid("flow-no-spaces", replaced(J23, "[an, binh]", "[an,binh]")),
        valid("flow-spaces", replaced(J23, "[an, binh]", "[   an  ,  binh   ]")),
        valid("flow-record-over-lines", replaced(BRANCHES, "- {id: cb-3, name: Chi bộ ấp 3, kind: thôn}", "- {id: cb-3,\n   name: Chi bộ\n     ấp 3,\n   kind: thôn\n  }")),
        valid("flow-quoted-items", replaced(J23, "[Bí thư huyện ủy, Chủ tịch xã]", "[\"Bí thư, huyện ủy\", 'Chủ tịch: xã']")),
        valid("block-map-for-flow", replaced(J23, "  turnout: {present: 15, eligible: 17}\n", "  turnout:\n    eligible: 17\n    present: 15\n")),
        valid("flow-for-block-map", replaced(R32, "counts:\n  kinds: [ap, khu-pho]\n  partial: prorate\n  home: counts\n", "counts: {home: counts, partial: prorate, kinds: [ap, khu-pho]}\n")),
        valid("keys-in-any-order", replaced(J24, "- visit: 2024/1\n  date: 2024-02-29\n  branch: cb-3\n", "- branch: cb-3\n  date: 2024-02-29\n  visit: 2024/1\n")),
        valid("regulation-keys-in-any-order", replaced(R32, "number: 32-QĐ/TU\n", ""), add(R32, "number: 32-QĐ/TU\n")),
        valid("plan-keys-in-any-order", replaced(PLAN, "year: 2024\n", ""), add(PLAN, "year: 2024\n")),
        valid("whole-file-flow", put(MEMBERS, "[{id: an, name: An, offices: []},\n {id: binh, name: Bình, offices: []},\n {id: to-1, name: Tổ, type: group, offices: []}]\n"), doubt="a list file written as one flow list"),
        valid("whole-list-indented", lambda board: board.update({BRANCHES: "".join("  " + line + "\n" for line in board[BRANCHES].splitlines())}), doubt="the list of a file may stand indented"),
        valid("notes-in-every-entry", *noted),
        valid("stamps-in-every-kind", *stamps),
        valid("explicit-key", replaced(J23, "  by: tct\n", "  ? by\n  : tct\n"), doubt="sound YAML, hardly ever written"),
        valid("long-text", replaced(J23, "note: họp", "note: họp " + "rất dài " * 20000)),
        valid("big-block-text", replaced(J23, "note: họp tại nhà văn hóa", "note: |\n" + "    - visit: 2023/1\n" * 2000)),
        valid("block-text-with-marks", replaced(J23, "note: họp tại nhà văn hóa", "note: |\n    ---\n    ...\n    %YAML\n    # x\n    key: [a\n    \"")),
        valid("quote-with-escapes", replaced(J23, "by: tct", 'by: "\\u0110\\xe1\\n\\u00a0 \\"x\\""')),
        valid("key-at-the-very-end", add(J24, "  note: x")),
    ]


def files():
    def moved(old, new):
        def change(board):
            board[new], board[old] = board[old], None
        return change
    none = [put(J23, None), put(J24, None), put(PLAN, None)]
    nobody = [put(AREAS, ""), put(MEMBERS, ""), put(BRANCHES, "")]
    zero = {"members": 0, "branches": 0, "entries": 0}
    return [
        valid("no-lists-at-all", *none, put(AREAS, None), put(MEMBERS, None), put(BRANCHES, None), **zero),
        valid("empty-files", *none, *nobody, put("journal.yaml", ""), **zero),
        valid("comment-files", *none, put(AREAS, "# x\n"), put(MEMBERS, "# x"), put(BRANCHES, "\n# x\n\n"), **zero),
        valid("empty-lists", *none, put(AREAS, "[]\n"), put(MEMBERS, "[]"), put(BRANCHES, "# x\n[]\n"), put("journal.yaml", "[ ]\n"), **zero),
        valid("dashes-only", *none, *nobody, put("journal.yaml", "---\n"), doubt="a document with nothing in it", **zero),
        valid("bom-only", *none, *nobody, put("journal.yaml", "\ufeff"), **zero),
        valid("crlf-only", *none, *nobody, put("journal.yaml", "\r\n\r\n"), **zero),
        valid("empty-folders", *none, put("journal", ("dir",)), put("plans", ("dir",)), entries=0),
        valid("empty-journal-file", put("journal/2025.yaml", "")),
        valid("empty-list-journal-file", put("journal/2025.yaml", "[]\n")),
        valid("empty-plan-file", put("plans/2025.yaml", ""), doubt="a plan is a mapping"),
        valid("folder-of-members", moved(MEMBERS, "members/x.yaml")),
        valid("folder-of-branches", moved(BRANCHES, "branches/khu-vuc.yaml")),
        valid("folder-of-areas", moved(AREAS, "areas/a.yaml")),
        valid("one-journal-file", moved(J23, "journal.yaml"), put(J24, None), entries=7),
        valid("one-regulation-file", moved(R32, "regulations.yaml"), moved(R45, "regulations-45.txt")),
        valid("one-regulation-list", moved(R45, "regulations.yaml"), put(R32, None)),
        valid("regulation-list-of-two", put(R45, REG.format("a") + REG.format("b"))),
        valid("one-plan-file", moved(PLAN, "plans.yaml")),
        valid("references-to-a-later-file", put(BRANCHES, None), put("branches/a.yaml", "- {id: cb-1, name: A, kind: ap, into: cb-3}\n"), put("branches/b.yaml", "- {id: cb-2, name: B, kind: ap}\n- {id: cb-3, name: C, kind: ap}\n")),
        valid("odd-file-name", moved(J23, "journal/năm 2023 (chính thức).yaml")),
        valid("other-endings-ignored", put("journal/2025.yml", "{{"), put("journal/2023.yaml~", "{{"), put("journal/2023.yaml.bak", "{{"), put("journal/README.md", "{{"), put("journal/yaml", "{{"), put("regulations/x.YML", "{{"), put("readme.yaml", "{{")),
        valid("hidden-files-ignored", put("journal/.2023.yaml.swp", "{{"), put("journal/.git/x.yaml", "{{"), put(".chibo/x.yaml", "{{")),
        valid("hidden-yaml-ignored", put("journal/.2025.yaml", "{{"), put("journal/.#2023.yaml", "{{"), doubt="`*.yaml` as shells read it leaves hidden files out"),
        valid("dangling-lock-of-an-editor", put("journal/.#2023.yaml", ("link", "an@host.123")), doubt="likewise"),
        valid("subfolder-ignored", put("journal/cu/2020.yaml", "{{"), doubt="only the folder's own `*.yaml`"),
        valid("link-to-a-file", put("journal/2025.yaml", ("link", "../ngoai.txt")), put("ngoai.txt", VISIT), entries=10),
        valid("link-to-a-folder", put(MEMBERS, None), put("members", ("link", "danh-sach")), put("danh-sach/x.yaml", "- {id: an, name: An, offices: []}\n- {id: binh, name: B, offices: []}\n- {id: to-1, name: T, offices: []}\n")),
        valid("many-records", put("journal/2022.yaml", "".join(record(number) for number in range(1, 2001))), entries=2009),
        valid("many-files", *[put(f"journal/x{number}.yaml", f"- visit: 1990/{number}\n  date: 2023-01-01\n  branch: cb-1\n  members: [an]\n") for number in range(1, 301)], entries=309),
        valid("records-out-of-order", put("journal/2022.yaml", "".join(record(number) for number in range(40, 0, -1))), entries=49),
    ]


REG = "- number: 4{0}\n  title: T\n  issuer: I\n  issued: 2020-02-03\n  offices: [{{id: o, name: O}}]\n  quotas: [{{id: q, offices: [o], at_least: 1, per: quarter}}]\n  counts: {{kinds: [ap], partial: full, home: counts}}\n"
CASES = texts() + bounds() + layout() + files()
