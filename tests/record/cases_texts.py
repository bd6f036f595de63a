"""Texts of every shape: what PyYAML reads in the journal is what was typed, in NFC."""
import random
import unicodedata

import yaml

from stage import AN, NEXT, SAID, case, each, need

WORDS = ("no", "No", "yes", "on", "off", "y", "n", "true", "FALSE", "null", "~", "Null", "NaN", "=", "<<", "2023", "012", "0x1F",
         "0o17", "0b11", "1_000", "1e3", "9.10", "-1", "+84", ".5", ".inf", ".nan", "190:20:30", "2023-09-05", "12:30",
         "2001-12-14 21:59:43.10 -5", "---", "...", "- a", "-", "-a", "a: b", "a:b", "a:", ":", ": a", ":a", "a :b", "x: y: z",
         "#x", "a #x", "a#x", "#", "'", "''", "'a'", "a'b", '"', '""', '"a"', 'a"b', "\\", "\\n", "a\\", "\\u0041", "\\\"", "{}",
         "{", "}", "[", "]", "{a: b}", "[a", "a]", "a, b", ",", "a,b", "?", "? a", "?a", "!", "!!str a", "!a", "&a", "*a",
         "a&b", "|", ">", "| a", "%", "%YAML", "@", "@a", "`", "`a`", "a`b", "--note", "--json", "-n", "--", "-C", "=a", "<a", "$HOME",
         "%s", "{0}", "{}{}", "a{b}c", "«x»", "a\tb", "\ta", "a\t", "a\nb", "a\n", "\na", "a\n\n", "a\n  b", "a\n- b: c\n", "\n",
         " a", "a ", "  a  b  ", "a  b", " - a", "a\u00a0b", "\u00a0a", "\u3000a", "\u200ba", "a\u200d", "\ufffd", "\ue000", "đ", "Đ",
         "ạ̀", "🏠", "👩‍👩‍👧", "🇻🇳", "\U0010fffd", "中文", "العربية", "x" * 1200, "ấp " * 900 + "6", "ă" * 20000, "é", "Å", "ﬁ", "각")
GUESSES = (".Inf", ".INF", "+.Inf", "+.INF", "2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43Z")
BREAKS = ("a\u2028b", "a\u2029b", "\u2028", "a\u2029", "\u2028a", "- a\u2028- b", "a: b\u2029c")
BAD = (b"\xff", b"a\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80", b"\x01", b"a\x1bb", b"\x7f", b"\xc2\x80", b"\xc2\x85",
       b"\xef\xbb\xbfa", b"\xef\xbf\xbe", b"a\rb", b"\r")
BLANK = (" ", "   ", "\t", "\n", " \n\t ")
LETTERS = "aàảãáạăằâầeêếiìoôơờuưừyỳđ" + unicodedata.normalize("NFD", "ấộừ") + "xXnN"
SIGNS = " \t\n:#-?,[]{}&*!%@`'\"\\=<>~.+0123456789()/;_$^«»…–"
FAR = "\u00a0\u200b\u3000\ufffd\ue000\u0301\u0323\u1100\u1161🏠👩\u200d🇻中ß"
OPTIONS = ("--note", "--guidance", "--difficulty")


def nfc(text):
    return unicodedata.normalize("NFC", text)


def is_blank(text):
    return not text.strip(" \t\n")


def read_as_texts(stage, name):
    """A reader that does guess takes every text of the last entry for a text too."""
    entry = yaml.safe_load((stage.board / name).read_bytes())[-1]
    texts = [entry.get("note"), *entry.get("guidance", []), *(d["text"] for d in entry.get("difficulties", []))]
    for text in texts:
        need(text is None or isinstance(text, str), f"YAML takes a text for {text!r}")


def with_texts(stage, note, guidance, difficulty):
    """A visit of the three texts. In a difficulty the sign between its parts can't stand, and blanks around are none."""
    words, want = ["--note", note, "--guidance", guidance], {**SAID, "note": nfc(note), "guidance": [nfc(guidance)]}
    if "|" not in difficulty:
        words += ["--difficulty", difficulty]
        want["difficulties"] = [{"text": nfc(difficulty.strip(" ")), "status": "open"}]
    read_as_texts(stage, stage.fresh().written(*AN, *words, want=want).name)


@case
def texts_of_a_visit(stage):
    each([text for text in WORDS if not is_blank(text)], lambda text: with_texts(stage, text, text, text))


@case
def two_hundred_random_texts(stage):
    source = random.Random(4)
    alphabet = LETTERS * 2 + SIGNS * 3 + FAR

    def one():
        text = "".join(source.choice(alphabet) for _ in range(source.choice((1, 2, 3, 5, 8, 20, 60))))
        return text if not is_blank(text) else one()

    each([(one(), one(), one()) for _ in range(67)], lambda *texts: with_texts(stage, *texts))


@case
def texts_with_brackets_around(stage):
    """«[x]» is a text like any other, for options that may be repeated too."""
    each([(option, text) for option in ("--guidance", "--informed", "--guest", "--difficulty") for text in ("[x]", "[a, b]", "[]")],
         lambda option, text: stage.fresh().written(*AN, option, text, want={**SAID, {
             "--guidance": "guidance", "--informed": "informed", "--guest": "guests", "--difficulty": "difficulties"}[option]:
             [{"text": text, "status": "open"}] if option == "--difficulty" else [text]}))


@case
def texts_that_only_some_readers_guess_at(stage):
    each(GUESSES, lambda text: with_texts(stage, text, text, text))


@case
def texts_with_line_and_paragraph_separators(stage):
    """U+2028 and U+2029 end a line for YAML 1.1: they may not stand as they are."""
    each(BREAKS, lambda text: with_texts(stage, text, text, "x"))


@case
def texts_with_the_line_ends_of_windows(stage):
    """Pasted from there or read from a file: either lines as any others, or refused as other control characters are."""
    def check(text):
        if stage.fresh().record(*AN, "--note", text, "-n").returncode == 2:
            stage.wrong(*AN, "--note", text, holds="--note")
        else:
            stage.written(*AN, "--note", text, want={**SAID, "note": text.replace("\r\n", "\n")})

    each(("a\r\nb", "a\r\n", "a\r\n\r\nb"), check)


@case
def texts_of_every_other_place(stage):
    """Guests, sources, names, reasons, conclusions, to whom: the same care everywhere."""
    nasty = ("no", "- a", "a: b", "#x", '"a" \\ \'b\'', " a ", "a\nb", "{}", "a, b", "2023", unicodedata.normalize("NFD", "ngày ấy"))
    today = {"date": "2023-11-15"}

    def check(text):
        said = nfc(text)
        stage.fresh().written(*AN, "--guest", text, "--informed", text, "--source", text, "--by", text,
                              want={**SAID, "guests": [said], "informed": [said], "source": said, "by": said})
        stage.written("void", "2023/7", "--reason", text, "--note", text,
                      want={"void": "2023/9", "of": "2023/7", **today, "reason": said, "note": said})
        stage.written("conclusion", "uv-an", "2023", "--text", text, "--decision", text, want={
            "conclusion": "2023/10", "year": "2023", "member": "uv-an", **today, "text": said, "decision": said})
        stage.written("follow-up", "2023/1.1", "escalated", "--to", text, want={
            "follow-up": "2023/11", "of": "2023/1.1", **today, "status": "escalated", "to": said})
        stage.written("review", "uv-an", "2023", "--note", text, "--source", text, want={
            "review": "2023/12", "year": "2023", "member": "uv-an", **today, "note": said, "source": said})

    each(nasty, check)


@case
def many_texts_of_one_option(stage):
    texts = [f"việc thứ {number}: [{number}], «a»" for number in range(60)]
    stage.written(*AN, *(word for text in texts for word in ("--guidance", text)), want={**SAID, "guidance": texts})


@case
def an_amendment_takes_texts_over_as_they_are(stage):
    note, text = "a: b\n#x\\", "- {x}"
    stage.written(*AN, "--note", note, "--guidance", text, "--difficulty", text, want={
        **SAID, "note": note, "guidance": [text], "difficulties": [{"text": text, "status": "open"}]})
    stage.written("amend", NEXT, "--minutes", "5", want={
        **SAID, "visit": "2023/9", "note": note, "guidance": [text], "minutes": "5", "replaces": NEXT,
        "difficulties": [{"text": text, "status": "open"}]})


@case
def what_may_not_stand_in_a_file(stage):
    """No UTF-8, and control characters: status 2, the option named."""
    each([(option, text) for option in (*OPTIONS, "--by") for text in BAD],
         lambda option, text: stage.wrong(*AN, option, text, holds=option))
    each(BAD, lambda text: (stage.wrong(*AN[:3], text), stage.wrong("visit", text, *AN[2:]), stage.wrong("void", text)))


@case
def blank_texts(stage):
    commands = [(*AN, option) for option in (*OPTIONS, "--by", "--source", "--guest", "--informed")]
    commands += [("void", "2023/7", "--reason"), ("conclusion", "uv-an", "2023", "--text"), ("follow-up", "2023/1.1", "open", "--to"),
                 ("conclusion", "uv-an", "2023", "--text", "x", "--decision")]
    each([(*words, text) for words in commands for text in ("", *BLANK)], lambda *words: stage.wrong(*words, holds=words[-2]))


@case
def a_grade_is_an_id(stage):
    """It stands in the entry without quotes, so nothing else may: also where no regulation has grades to choose from."""
    path = stage.board / "regulations" / "32.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:text.index("grades:")], encoding="utf-8")
    stage.written(*AN, "--grade", "rat-tot", want={**SAID, "quality": {"grade": "rat-tot"}})
    each(("tốt", "tot}", "a: b", "tot, score: 5", "tot}\n  minutes: 5\n#", "tot}\n- void: 2023/50\n  of: 2023/1\n  #", "Tot", "#"),
         lambda grade: stage.wrong("visit", "6/9/2023", *AN[2:], "--grade", grade, holds="--grade"))
