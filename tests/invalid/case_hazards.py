"""What YAML libraries lose, guess or choke on (see yaml-hazards.md). Nothing may be swallowed in silence."""
from board import AREAS, BRANCHES, CHIBO, J23, J24, MEMBERS, PLAN, R32, R45, add, byte, case, drop, put, sub
from case_keys import replaced

OLD24 = "- visit: 2024/1\n"
LAST = "- follow-up: 2024/2\n"
MORE = "- visit: 2024/8\n  date: ⟦2024-02-30\n  branch: cb-1\n  members: [an]\n"  # an error behind the hazard, which must be told too


def lost_records():
    """Marks between two records of a list, after which a library stops reading."""
    found = []
    for name, line in [("three-dots", "..."), ("directive", "%YAML 1.2"), ("tag-directive", "%TAG ! tag:x,2000:")]:
        found.append(case(f"between-records-{name}", replaced(J24, LAST, f"⟪{line}\n⟪{LAST}"), exact=False))
        found.append(case(f"between-records-{name}-and-more", replaced(J24, LAST, f"⟪{line}\n⟪{LAST}"), add(J24, MORE), exact=False))
    for name, line in [("three-dashes", "---"), ("dashes-and-text", "--- # phần hai"), ("key", "note: lạc"), ("text", "lạc"), ("quoted", '"lạc"'), ("flow", "{visit: 2024/7}"),
                       ("flow-list", "[a]"), ("brace", "}"), ("bracket", "]"), ("no-break-space", "\u00a0"), ("ideographic-space", "\u3000"),
                       ("star", "*a"), ("bang", "!a"), ("pipe", "|"), ("at", "@a"), ("no-space", "-follow-up: 2024/7"),
                       ("no-break-space-for-space", "-\u00a0follow-up: 2024/7"), ("minus", "−follow-up: 2024/7"), ("en-dash", "– follow-up: 2024/7")]:
        found.append(case(f"between-records-{name}", replaced(J24, LAST, f"⟨{line}\n{LAST}"), exact=False))
        found.append(case(f"between-records-{name}-and-more", replaced(J24, LAST, f"⟨{line}\n{LAST}"), add(J24, MORE), exact=False))
    for file, entry in [(AREAS, "- {id: x-moi"), (MEMBERS, "- id: binh"), (BRANCHES, "- id: cb-2"), (R45, "  issuer: Tỉnh ủy"), (CHIBO, "language: vi"), (PLAN, "visits:\n")]:
        found.append(case(f"three-dashes-in-{file.split('.')[0]}", replaced(file, entry, f"⟨---\n{entry}"), exact=False))
        found.append(case(f"three-dots-in-{file.split('.')[0]}", replaced(file, entry, f"⟪...\n⟪{entry}"), exact=False))
    for file, entry in [(AREAS, "- {id: x-moi"), (MEMBERS, "- id: binh"), (BRANCHES, "- id: cb-2"), (J23, "- void: 2023/5")]:
        found.append(case(f"dash-without-space-in-{file.split('.')[0]}", replaced(file, entry, "⟨-" + entry[2:]), exact=False))
    found += [
        case("dash-without-space-first", replaced(J24, OLD24, "⟨-visit: 2024/1\n"), exact=False),
        case("dash-without-space-twice", replaced(J24, OLD24, "⟨-visit: 2024/1\n"), replaced(J24, LAST, "⟨-follow-up: 2024/2\n"), exact=False),
        case("trailing-second-document", add(J24, "⟨---\n- visit: 2024/7\n  date: 2024-03-05\n  branch: cb-1\n  members: [an]\n"), exact=False),
        case("second-document-behind-dots", add(J24, "⟪...\n⟪---\n⟪- visit: 2024/7\n  date: 2024-03-05\n  branch: cb-1\n  members: [an]\n"), exact=False),
        case("text-behind-the-list", add(J24, "⟨hết\n"), exact=False),
    ]
    return found


def quotes():
    found = []
    for quote in "\"'":
        name = "double" if quote == '"' else "single"
        found += [
            case(f"unclosed-{name}-quote", replaced(J23, "  note: họp", f"  ⟨note: {quote}họp"), exact=False),
            case(f"unclosed-{name}-quote-exact", replaced(J23, "  note: họp", f"  ⟨note: {quote}họp"), doubt="one error told, none of what it swallows"),
            case(f"unclosed-{name}-quote-and-more", replaced(J23, "  reason: ghi", f"  ⟨reason: {quote}ghi"), add(J24, MORE), exact=False),
            case(f"unclosed-{name}-quote-of-an-id", replaced(MEMBERS, "- id: an", f"- ⟨id: {quote}an"), doubt="references to a swallowed record only follow"),
            case(f"unclosed-{name}-quote-in-flow", replaced(AREAS, "name: Xã Mẫu,", f"⟨name: {quote}Xã Mẫu,"), exact=False),
            case(f"unclosed-{name}-quote-last", add(J24, f"- void: 2024/3\n  of: 2024/2\n  date: 2024-04-01\n  ⟨reason: {quote}x"), exact=False),
            case(f"quote-{name}-over-records", replaced(J23, "  source: biên bản số 5\n- visit: 2023/2\n", f"  ⟪source: {quote}biên bản số 5\n⟪- visit: 2023/2{quote}\n"),
                 exact=False),
            case(f"text-behind-a-{name}-quote", replaced(J23, "by: tct", f"⟨by: {quote}tct{quote} x")),
            case(f"comment-sign-behind-a-{name}-quote", replaced(J23, "by: tct", f"⟨by: {quote}tct{quote}#x"), doubt="some take it for a comment"),
            case(f"quote-{name}-key-without-colon", replaced(J23, "  by: tct\n  ", f"  ⟪by: tct\n  ⟪{quote}note{quote}\n  ⟪"), exact=False),
        ]
    return found + [
        case("bad-escape", replaced(J23, "by: tct", '⟨by: "tct\\q"')), case("bad-escape-path", replaced(J23, "by: tct", '⟨by: "C:\\Users"')),
        case("bad-escape-hex", replaced(J23, "by: tct", '⟨by: "\\xZZ"')), case("escape-surrogate", replaced(J23, "by: tct", '⟨by: "\\ud800"')),
        case("escape-beyond-unicode", replaced(J23, "by: tct", '⟨by: "\\U00110000"')),
        case("escape-nul", replaced(J23, "by: tct", '⟨by: "a\\0b"'), doubt="a NUL by escape"),
        case("quote-in-the-middle-closed-late", replaced(J23, "by: tct", "⟨by: 'tct' 'x'")),
        case("stray-quote-in-single-quotes", replaced(J23, "by: tct", "⟨by: 'tct's'")),
    ]


def encodings():
    bad = {"lone-continuation": byte(0x80), "ff": byte(0xFF), "fe": byte(0xFE), "latin1": "Tr" + byte(0xE2) + "n", "overlong-2": byte(0xC0, 0xAF), "overlong-c1": byte(0xC1, 0x81),
           "overlong-3": byte(0xE0, 0x80, 0xAF), "overlong-4": byte(0xF0, 0x80, 0x80, 0xAF), "surrogate": byte(0xED, 0xA0, 0x80), "surrogate-pair": byte(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
           "too-high": byte(0xF4, 0x90, 0x80, 0x80), "f5": byte(0xF5, 0x80, 0x80, 0x80), "cut-short": byte(0xE1, 0xBB), "cut-short-4": byte(0xF0, 0x9F, 0x98),
           "nul": "\0", "bell": "\a", "0x01": "\x01", "0x04": "\x04", "backspace": "\b", "vertical-tab": "\v", "form-feed": "\f", "escape": "\x1b", "0x1f": "\x1f", "delete": "\x7f"}
    found = []
    for name, text in bad.items():
        found.append(case(f"byte-{name}-in-plain-text", replaced(J23, "by: tct", f"⟨by: t{text}ct")))
        found.append(case(f"byte-{name}-in-quotes", replaced(J23, "by: tct", f'⟨by: "t{text}ct"')))
        found.append(case(f"byte-{name}-in-a-comment", replaced(J23, "by: tct", f"⟨by: tct # {text}"), doubt="inside a comment"))
    for name in ("0x04", "nul", "ff", "bell", "surrogate"):
        found.append(case(f"byte-{name}-at-line-start", replaced(J24, LAST, f"⟨{bad[name]}{LAST}"), exact=False))
        found.append(case(f"byte-{name}-at-line-start-and-more", replaced(J24, LAST, f"⟨{bad[name]}{LAST}"), add(J24, MORE), exact=False))
        found.append(case(f"byte-{name}-at-the-end", add(J24, f"⟨{bad[name]}"), exact=False))
        found.append(case(f"byte-{name}-in-a-key", replaced(J23, "  by: tct", f"  ⟨b{bad[name]}y: tct")))
    utf16 = "".join(byte(one) for one in "- {id: an, name: An, offices: []}\n".encode("utf-16"))
    return found + [
        case("utf-16", put(MEMBERS, utf16), expect=[MEMBERS], exact=False),
        case("cut-short-at-the-end", add(J24, "  ⟨source: biên b" + byte(0xE1, 0xBA))),
        case("bom-in-the-middle", replaced(J24, LAST, f"⟨\ufeff{LAST}"), exact=False),
        case("bom-before-a-key", replaced(J23, "  by: tct", "  ⟨\ufeffby: tct"), exact=False),
        case("two-boms", replaced(J24, OLD24, f"⟨\ufeff\ufeff{OLD24}"), exact=False),
        case("two-bad-lines", replaced(J23, "by: tct", "⟨by: t\0ct"), replaced(J23, "reason: ghi", f"⟨reason: {byte(0xFF)}ghi")),
        case("carriage-return-alone", replaced(J24, "  branch: cb-3\n", "  ⟪branch: cb-3\r  colour: red\n"), exact=False, doubt="CR alone may count as a line's end"),
        case("no-break-space-indent", replaced(J23, "    - text: thiếu nước sạch\n      status: open\n  by: tct",
             "    - text: thiếu nước sạch\n      ⟪status: open\n⟪\u00a0\u00a0by: tct"), exact=False),
        case("no-break-space-in-indent", replaced(J23, "  by: tct", "  ⟨\u00a0by: tct")),
        case("no-break-space-behind-a-colon", replaced(J23, "  by: tct\n  at", "  ⟪by:\u00a0tct\n  ⟪at"), exact=False),
        case("full-width-colon", replaced(J23, "  by: tct\n  at", "  ⟪by： tct\n  ⟪at"), exact=False),
        case("zero-width-space-in-a-key", replaced(J23, "  by: tct", "  ⟨b\u200by: tct")),
        case("no-break-space-in-an-id", replaced(J23, "replaces: 2023/2", "replaces: ⟦2023/2\u00a0")),
        case("zero-width-space-in-a-date", replaced(J23, "date: 2023-12-01", "date: ⟦2023-12-01\u200b")),
        case("cyrillic-in-an-id", sub(J23, "member: an", "member: ⟦аn")),
    ]


def indentation():
    return [
        case("tab-indent", replaced(J23, "  by: tct", "⟨\tby: tct"), exact=False),
        case("tab-in-indent", replaced(J23, "  by: tct", "⟨ \tby: tct"), exact=False),
        case("tab-indent-of-an-item", replaced(J23, "    - {text: thiếu loa,", "⟨\t- {text: thiếu loa,"), exact=False),
        case("tab-indent-of-a-record", replaced(J24, LAST, f"⟨\t{LAST}"), exact=False),
        case("one-space-more", replaced(BRANCHES, "  name: Chi bộ ấp 1\n  kind: ap", "  ⟪name: Chi bộ ấp 1\n   ⟪kind: ap"), exact=False),
        case("one-space-less", replaced(BRANCHES, "\n  kind: ap", "\n ⟨kind: ap"), exact=False),
        case("one-space-less-the-last", replaced(J23, "\n  decision: 12-KL/TU", "\n ⟨decision: 12-KL/TU"), exact=False),
        case("no-indent", replaced(BRANCHES, "\n  kind: ap", "\n⟨kind: ap"), exact=False),
        case("record-indented", replaced(J24, "- follow-up", " ⟨- follow-up"), exact=False),
        case("item-indented-less", replaced(MEMBERS, "    - {office: pho-bi-thu", "   ⟨- {office: pho-bi-thu"), exact=False),
        case("item-indented-more",
             replaced(MEMBERS, "    - {office: uv-bch, from: 2020-10-15}\n    - ", "    - ⟪{office: uv-bch, from: 2020-10-15}\n      ⟪- "), exact=False),
        case("list-item-on-the-key-line", replaced(J23, "  difficulties:\n    - {text: thiếu loa,", "  ⟨difficulties: - {text: thiếu loa,"), exact=False),
        case("mapping-and-list-mixed", replaced(BRANCHES, "  meets: 31\n", "  meets: 31\n  ⟪- a\n⟪"), exact=False),
        case("key-under-a-text", replaced(BRANCHES, "  kind: khu-pho\n", "  ⟪kind: khu-pho\n    ⟪area: x\n"), exact=False),
    ]


def features():
    anchors = {"anchor": "by: &a tct", "alias-of-nothing": "by: *a", "tag-str": "by: !!str tct", "tag-local": "by: !x tct", "tag-bare": "by: ! tct", "tag-binary": "by: !!binary dGN0",
               "tag-verbatim": "by: !<tag:yaml.org,2002:str> tct", "anchor-on-nothing": "by: &a", "tag-on-nothing": "by: !!str", "tag-null": "by: !!null",
               "anchor-on-a-quote": 'by: &a "tct"', "tag-on-a-quote": 'by: !!str "tct"', "anchor-on-a-block": "by: &a |\n    tct", "anchor-and-tag": "by: &a !!str tct"}
    found = [case(f"feature-{name}", replaced(J23, "by: tct", "⟨" + text)) for name, text in anchors.items()]
    return found + [
        case("feature-tag-int", replaced(J23, "minutes: 95", "⟨minutes: !!int 95")),
        case("feature-tag-on-a-list", replaced(J23, "members: [an, binh]", "⟨members: !!seq [an, binh]")),
        case("feature-tag-on-an-item", replaced(J23, "members: [an, binh]", "⟨members: [an, !!str binh]")),
        case("feature-tag-on-a-record", replaced(J24, "- visit: 2024/1", "- ⟨!x\n  visit: 2024/1"), exact=False),
        case("feature-anchor-on-a-record", replaced(J24, "- visit: 2024/1", "- ⟨&a\n  visit: 2024/1"), exact=False),
        case("feature-anchor-on-a-key", replaced(J23, "  by: tct", "  ⟨&a by: tct"), exact=False),
        case("feature-tag-on-a-key", replaced(J23, "  by: tct", "  ⟨!!str by: tct"), exact=False),
        case("feature-anchor-on-the-list", replaced(J24, OLD24, f"⟨&a\n{OLD24}"), exact=False),
        case("feature-tag-on-the-board", replaced(CHIBO, "board: Ban", "⟨!!map\nboard: Ban"), exact=False),
        case("feature-anchor-and-alias", replaced(J23, "  members: [an, binh]", "  ⟨members: &m [an, binh]"), sub(J23, "[to-1]\n  replaces: 2023/2", "⟨*m\n  replaces: 2023/2")),
        case("feature-alias-as-an-item", replaced(J23, "[an, binh]", "[⟨&a an, binh]"), sub(J23, "[to-1]\n  replaces: 2023/2", "[⟨*a]\n  replaces: 2023/2")),
        case("feature-alias-as-a-record", replaced(AREAS, "- {id: x-nam, name: Xã Nam, note: mới}", "- ⟨&n {id: x-nam, name: Xã Nam, note: mới}\n- ⟨*n"), exact=False),
        case("feature-alias-of-itself", replaced(J23, "guests: [Bí thư huyện ủy, Chủ tịch xã]", "⟨guests: &g [*g]"), exact=False),
        case("feature-merge-key", replaced(J23, "  by: tct", "  ⟦<<: {by: tct}")),
        case("feature-merge-key-of-an-alias", replaced(J23, "  by: tct", "  ⟨<<: *x"), exact=False),
        case("feature-merge-key-in-flow", replaced(J23, "{present: 15, eligible: 17}", "{present: 15, eligible: 17, ⟦<<: {note: a}}")),
        case("feature-merge-key-quoted", replaced(J23, "  by: tct", '  ⟦"<<": {by: tct}')),
        case("alias-bomb", put("journal/2022.yaml", "- ⟨a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
            f"- ⟨{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(24))), exact=False),
        case("alias-bomb-in-a-text", replaced(
            J23, "  by: tct", "  ⟨note2: [&a [x, x], &b [*a, *a], &c [*b, *b], &d [*c, *c, *c, *c], &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]]"), exact=False),
        case("reserved-at", replaced(J23, "by: tct", "⟨by: @tct")), case("reserved-backtick", replaced(J23, "by: tct", "⟨by: `tct`")),
        case("percent-first", replaced(J23, "by: tct", "⟨by: %tct"), doubt="libraries differ on a plain text that begins with %"),
    ]


def flow():
    texts = {"two-commas": "guests: [a,, b]", "comma-first": "guests: [, a]", "only-a-comma": "guests: [,]", "brace-for-bracket": "guests: [a}", "text-behind": "guests: [a] b",
             "two-lists": "guests: [a] [b]", "pair-in-a-list": "guests: [a: b]", "nested-list": "guests: [a, [b]]", "empty-list-inside": "guests: [a, []]", "unopened": "guests: a]", "null-item": "guests: [a, {}]", "question": "guests: [? a]", "star": "guests: [*]", "tag": "guests: [!]"}
    found = [case(f"flow-{name}", replaced(J23, "guests: [Bí thư huyện ủy, Chủ tịch xã]", f"⟨{text}"), exact=False) for name, text in texts.items()]
    maps = {"no-space": "{score:92}", "decimal-comma": "{score: 9,5}", "no-comma": "{score: 92 grade: tot}", "two-commas": "{score: 92,, grade: tot}", "equals": "{score=92}", "set": "{score}",
            "list": "[score: 92]", "text-behind": "{score: 92} x", "list-as-key": "{[a]: b, score: 92}", "mapping-as-key": "{{a: b}: c, score: 92}", "extra-brace": "{score: 92}}",
            "bracket-for-brace": "{score: 92]", "empty-key": "{: 92}", "quoted-key-no-space": '{"scorx":92}', "semicolon": "{score: 92; grade: tot}", "no-space-second": "{score: 92, grade:tot}"}
    found += [case(f"flow-map-{name}", replaced(J23, "quality: {score: 92, grade: tot}", f"⟨quality: {text}"), exact=False) for name, text in maps.items()]
    return found + [
        case("flow-unclosed-list", replaced(J23, "  members: [an, binh]\n  guests", "  ⟪members: [an, binh\n  ⟪guests"), exact=False),
        case("flow-unclosed-list-and-more", replaced(J23, "  members: [an, binh]\n  guests", "  ⟪members: [an, binh\n  ⟪guests"), sub(J23, "date: 2023-12-01", "date: ⟦2023-12-32"), exact=False),
        case("flow-unclosed-map", replaced(J23, "  quality: {score: 92, grade: tot}\n  diff", "  ⟪quality: {score: 92, grade: tot\n  ⟪diff"), exact=False),
        case("flow-unclosed-record", replaced(AREAS, "- {id: x-moi, name: Xã Mẫu Mới, from: 2025-07-01}\n-", "- ⟪{id: x-moi, name: Xã Mẫu Mới, from: 2025-07-01\n⟪-"), exact=False),
        case("flow-unclosed-last", add(AREAS, "- ⟨{id: z, name: Z"), exact=False),
        case("flow-unclosed-last-list", add(J24, "  ⟨guests: [a,\n"), exact=False, doubt="a follow-up has no guests either"),
        case("flow-closed-at-column-0", replaced(J23, "  members: [an, binh]\n  guests", "  ⟪members: [an,\n⟪- binh\n⟪]\n  guests"), exact=False),
        case("colon-in-plain-text", replaced(J23, "note: họp tại nhà văn hóa", "⟨note: họp: tại nhà văn hóa"), exact=False),
        case("colon-at-the-end-of-a-text", replaced(J23, "note: họp tại nhà văn hóa", "⟨note: họp tại nhà văn hóa:"), exact=False),
        case("dash-value", replaced(J23, "note: họp tại nhà văn hóa", "⟨note: - họp"), exact=False),
        case("question-value", replaced(J23, "note: họp tại nhà văn hóa", "⟨note: ? họp"), exact=False),
        case("list-as-key", replaced(J23, "  by: tct\n", "  ⟨? [by]\n  : tct\n"), exact=False),
        case("mapping-as-key", replaced(J23, "  by: tct\n", "  ⟨{by: tct}: x\n"), exact=False),
        case("null-key", replaced(J23, "  by: tct\n", "  ⟨: tct\n"), exact=False),
        case("key-without-colon", replaced(J23, "  of: 2023/3\n  date: 2023-11-21\n  reason", "  ⟪of: 2023/3\n  ⟪date 2023-11-21\n  ⟪reason"), exact=False),
        case("key-without-space", replaced(J23, "  of: 2023/3\n  date: 2023-11-21\n  reason", "  ⟪of: 2023/3\n  ⟪date:2023-11-21\n  ⟪reason"), exact=False),
        case("list-in-a-list", add(J24, "- ⟨- visit: 2024/7\n"), exact=False),
        case("empty-record", add(J24, "⟨-\n")),
        case("text-record", add(J24, "- ⟦visit\n")),
        case("list-record", add(J24, "- ⟦[visit, 2024/7]\n")),
        case("empty-mapping-record", add(J24, "- ⟦{}\n")),
        case("quoted-record", add(J24, "- ⟦\"visit: 2024/7\"\n")),
        case("block-text-record", add(J24, "- ⟨|\n  visit: 2024/7\n")),
    ]


def deep():
    shapes = {"brackets": ("[", "]"), "braces": ("{a: ", "}"), "dashes": ("- ", "")}
    found = []
    for name, (left, right) in shapes.items():
        for depth in (70, 600, 100000):
            found.append(case(f"deep-{name}-{depth}-unclosed-record", add(J24, "- ⟨" + left * depth + "\n"), exact=False))
            found.append(case(f"deep-{name}-{depth}-record", add(J24, "- ⟨" + left * depth + "x" + right * depth + "\n"), add(J24, MORE), exact=False))
            if right:
                found.append(case(f"deep-{name}-{depth}-value", replaced(J23, "by: tct", "⟨by: " + left * depth + "x" + right * depth), add(J24, MORE)))
    steps = "".join(" " * (n + 4) + "a:\n" for n in range(2000))
    return found + [
        case("deep-steps", replaced(J23, "  by: tct\n", "  ⟪by:\n" + steps.replace("a:", "⟪a:", 1)), exact=False),
        case("deep-file", put(CHIBO, "⟨" + "[" * 100000), exact=False),
        case("deep-question-marks", add(J24, "- ⟨" + "? " * 100000 + "\n"), exact=False),
        case("long-line", replaced(J23, "date: 2023-12-01", "date: ⟦" + "9" * 1000000)),
        case("long-key", replaced(J23, "  by: tct", "  ⟨" + "k" * 100000 + ": x")),
        case("many-keys", replaced(J23, "  by: tct\n", "".join(f"  ⟦k{n}: x\n" for n in range(50)))),
    ]


CASES = lost_records() + quotes() + encodings() + indentation() + features() + flow() + deep()
