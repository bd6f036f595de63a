"""On a terminal what is missing is asked for; elsewhere nobody is."""
import os
import pty
import subprocess

from stage import AN, NEXT, SAID, case, changes, each, entries_of, need, same, tree
from talk import Talk

DATE, BRANCH, MEMBERS = "Date (", "Branch (", "Members ("
QUESTIONS = {  # (words, English, Vietnamese) of what is asked for first
    ("visit",): (DATE, "Ngày dự ("), AN[:2]: (BRANCH, "Chi bộ ("), AN[:3]: (MEMBERS, "Ủy viên, tổ ("),
    ("amend",): ("Id of the entry (", "Mã mục nhật ký ("), ("void",): ("Id of the entry (", "Mã mục nhật ký ("),
    ("void", "2023/7"): ("Reason: ", "Lý do: "), ("follow-up",): ("Id of the difficulty (", "Mã khó khăn ("),
    ("follow-up", "2023/1.1"): ("Status (", "Tình trạng ("), ("review",): ("Member (", "Ủy viên, tổ ("),
    ("review", "uv-an"): ("Year: ", "Năm: "), ("conclusion", "uv-an", "2023"): ("Text of the conclusion: ", "Nội dung kết luận: "),
}


def converse(stage, words, exchanges, status=0, **more):
    """Hears each text, then answers; returns all that was heard."""
    with Talk(stage, *words, **more) as talk:
        for expected, answer in exchanges:
            talk.expect(expected)
            talk.end_of_input() if answer is None else talk.say(answer)
        same(talk.end(), status, f"status; heard {talk.heard!r}")
        return talk.heard


def records(stage, words, exchanges, want):
    """The conversation records just the entry."""
    before = tree(stage.fresh().board)
    heard = converse(stage, words, exchanges)
    name, piece = stage.appended(before)
    entry = entries_of(piece)[0]
    same({key: value for key, value in entry.items() if key not in ("by", "at")}, want, "the entry")
    need(f"Recorded {NEXT} in {name}:36\n" in heard, f"not told: {heard!r}")
    stage.valid("after it")
    return heard


@case
def a_visit_is_asked_for_word_by_word(stage):
    records(stage, ("visit",), [(DATE, "5/9/2023"), (BRANCH, "ấp 6 xã Mẫu"), (MEMBERS, "nguyen")], SAID)
    records(stage, AN[:2], [(BRANCH, "ap-6"), (MEMBERS, "uv-an")], SAID)
    records(stage, (*AN[:3], "--note", "n"), [(MEMBERS, "uv-an")], {**SAID, "note": "n"})


@case
def several_members_by_commas(stage):
    """As people write lists: with blanks behind the commas, ids and names alike, in the order typed."""
    each(["uv-hoa,uv-an", "uv-hoa, uv-an", "Trần Mẫu Hoà, Nguyễn Mẫu An", " uv-hoa ,  uv-an ", "hoà, uv-an", "uv-hoa, nguyen"],
         lambda typed: records(stage, AN[:3], [(MEMBERS, typed)], {**SAID, "members": ["uv-hoa", "uv-an"]}))


@case
def every_other_missing_word(stage):
    day = {"date": "2023-11-15"}
    each([(("follow-up",), [("Id of the difficulty (", "2023/1.2"), ("Status (", "open")],
           {"follow-up": NEXT, "of": "2023/1.2", **day, "status": "open"}),
          (("review",), [("Member (", "hoà"), ("Year: ", "2023")], {"review": NEXT, "year": "2023", "member": "uv-hoa", **day}),
          (("conclusion", "uv-an"), [("Year: ", "2023"), ("Text of the conclusion: ", "đạt: tốt")],
           {"conclusion": NEXT, "year": "2023", "member": "uv-an", **day, "text": "đạt: tốt"}),
          (("void",), [("Id of the entry (", "2023/7"), ("Reason: ", "ghi nhầm")],
           {"void": NEXT, "of": "2023/7", **day, "reason": "ghi nhầm"}),
          (("amend", "--score", "80"), [("Id of the entry (", "2023/3")], {
              "visit": NEXT, "date": "2023-04-10", "branch": "kp-hoa-binh", "members": ["uv-hoa", "uv-thuy"],
              "quality": {"score": "80"}, "replaces": "2023/3"})], lambda *talk: records(stage, *talk))


@case
def a_wrong_answer_is_told_and_asked_again(stage):
    """With the candidates, where several fit."""
    heard = records(stage, ("visit",), [
        (DATE, "32/9/2023"), ("«32/9/2023» is no day", ""), (DATE, "5/9/2023"), (BRANCH, "ấp 6"), ("(ap-6)", ""), ("(ap-6-dong)", ""),
        (BRANCH, "không đâu"), ("«không đâu»", ""), (BRANCH, "ap-6"), (MEMBERS, "binh"), ("(uv-binh-minh)", ""), (MEMBERS, "uv-an,uv-an"),
        ("twice", ""), (MEMBERS, "uv-an")], SAID)
    need("(uv-binh)" in heard and "(ap-6-le)" in heard, f"not all candidates: {heard!r}")
    records(stage, ("void",), [("Id of", "7"), ("«7»", ""), ("Id of", "2023/99"), ("2023/99»", ""), ("Id of", "2023/7"),
                               ("Reason: ", ""), ("Reason: ", "   "), ("Reason: ", "x")],
            {"void": NEXT, "of": "2023/7", "date": "2023-11-15", "reason": "x"})
    records(stage, ("follow-up", "2023/1.2"), [("Status (", "done"), ("open, escalated, resolved", ""), ("Status (", "open")],
            {"follow-up": NEXT, "of": "2023/1.2", "date": "2023-11-15", "status": "open"})


@case
def an_answer_of_no_text_is_told_too(stage):
    """Bytes that are no UTF-8, and a control character."""
    records(stage, ("void", "2023/7"), [("Reason: ", b"\xff\xfe"), ("chibo: ", ""), ("Reason: ", b"a\xc2\x85"), ("chibo: ", ""),
                                        ("Reason: ", "x")], {"void": NEXT, "of": "2023/7", "date": "2023-11-15", "reason": "x"})


@case
def questions_in_both_languages(stage):
    for number, language in enumerate(("en", "vi")):
        each(list(QUESTIONS.items()), lambda words, asked: converse(
            stage, (*words, "--lang", language), [(asked[number], None)], status=2))


@case
def questions_in_the_boards_language(stage):
    converse(stage, ("visit",), [("Ngày dự (", None)], status=2, env={"CHIBO_LANG": None})


@case
def the_end_of_the_input_ends_it(stage):
    """Ctrl-D at any question, also after some answers: status 2, the word named, nothing written."""
    before = tree(stage.board)
    each([(("visit",), [(DATE, None)], "the date is missing"), (("visit",), [(DATE, "5/9/2023"), (BRANCH, None)], "the branch is missing"),
          (AN[:2], [(BRANCH, "ap-6"), (MEMBERS, None)], "the member is missing"), (("void", "2023/7"), [("Reason: ", None)], "--reason"),
          (("conclusion", "uv-an", "2023"), [("Text", None)], "--text"), (("amend",), [("Id of", "x"), ("Id of", None)], "id is missing")],
         lambda words, exchanges, told: need(told in converse(stage, words, exchanges, status=2), f"«{told}» is not told"))
    same(changes(before, stage.board), [], "what changed")


@case
def ctrl_c_ends_it_by_the_signal(stage):
    before = tree(stage.board)
    with Talk(stage, "visit") as talk:
        talk.expect(DATE)
        os.kill(talk.process.pid, 2)
        same(talk.end(), -2, "status")
    same(changes(before, stage.board), [], "what changed")


@case
def others_can_record_while_somebody_thinks(stage):
    """A question left open over lunch keeps nobody else from the board, and what others recorded is seen in the end."""
    with Talk(stage, "visit") as talk:
        talk.expect(DATE)
        other = stage.record("review", "uv-an", "2023", "--wait", "1")
        same((other.returncode, other.stderr), (0, b""), "the other's status and stderr")
        for question, answer in ((DATE, "5/9/2023"), (BRANCH, "ap-6"), (MEMBERS, "uv-an")):
            talk.say(answer)
            if question != MEMBERS:
                talk.expect({DATE: BRANCH, BRANCH: MEMBERS}[question])
        same(talk.end(), 0, f"status; heard {talk.heard!r}")
        need("Recorded 2023/9 in " in talk.heard, f"not the next id: {talk.heard!r}")


@case
def what_is_given_is_not_asked_for(stage):
    heard = records(stage, AN, [], SAID)
    need("(id or part" not in heard, f"asked: {heard!r}")


@case
def options_are_never_asked_for(stage):
    """Only what an entry can't do without."""
    heard = records(stage, ("review",), [("Member (", "uv-an"), ("Year: ", "2023")],
                    {"review": NEXT, "year": "2023", "member": "uv-an", "date": "2023-11-15"})
    same(heard.count(": "), 2 + heard.split("Recorded")[1].count(": "), f"questions in {heard!r}")


@case
def a_wrong_word_that_was_given_is_not_asked_again(stage):
    """The command line is the clerk's to mend, with the shell's own history."""
    before = tree(stage.board)
    need("«x»" in converse(stage, ("visit", "5/9/2023", "x"), [], status=2), "not told")
    same(changes(before, stage.board), [], "what changed")


@case
def nobody_is_asked_where_nobody_is(stage):
    """stdin no terminal, or stderr none: status 2 at once, and nothing of what stands in stdin is read."""
    for words in QUESTIONS:
        stage.wrong(*words, holds="is missing")
        stage.wrong(*words, holds="is missing", stdin=None, input=b"5/9/2023\nap-6\nuv-an\n")
    master, slave = pty.openpty()
    try:
        done = stage.record("visit", stdin=slave)  # its stderr is a pipe
        same((done.returncode, done.stdout), (2, b""), "stdin a terminal: status and stdout")
    finally:
        os.close(slave)
        os.close(master)
    with Talk(stage, "visit", stdin=subprocess.DEVNULL) as talk:
        same(talk.end(), 2, "stderr a terminal: status")


@case
def questions_and_the_answer_part_company(stage):
    """stdout into a pipe: the questions are on the terminal, the answer of a script in the pipe."""
    with Talk(stage, "visit", "--json", stdout=subprocess.PIPE) as talk:
        for question, answer in ((DATE, "5/9/2023"), (BRANCH, "ap-6"), (MEMBERS, "uv-an")):
            talk.expect(question)
            talk.say(answer)
        same(talk.end(), 0, "status")
        answer = talk.process.stdout.read()
    need(answer.startswith(b"{\n") and b'"written": true' in answer, f"stdout {answer!r}")
