"""Where an entry goes, and what becomes of what is there: every old byte stays."""
import shutil

from stage import AN, NEXT, SAID, case, each, entries_of, need, same

BY_YEAR = {"2021-12-31": "2021/1", "2022-01-01": "2022/7", "2022-12-31": "2022/7", "2023-01-01": NEXT, "2023-11-15": NEXT}
Y23 = "journal/2023.yaml"
REFUSED = "each entry must begin with «- » at the beginning of a line"


def content(stage, name=Y23):
    return (stage.board / name).read_bytes()


@case
def the_file_of_the_entrys_year(stage):
    def check(date, entry):
        name = stage.fresh().written("visit", date, *AN[2:], want={**SAID, "visit": entry, "date": date}).name
        same(name, f"journal/{date[:4]}.yaml", "the file")

    each(list(BY_YEAR.items()), check)
    for date, entry in (("2021-12-31", "2021/1"), ("2022-12-31", "2022/7")):  # its own date, not that of what it speaks of
        want = {"void": entry, "of": "2023/7", "date": date, "reason": "x"}
        same(stage.fresh().written("void", "2023/7", "--reason", "x", "--date", date, want=want).name,
             f"journal/{date[:4]}.yaml", "the file of a void")


@case
def one_file_for_all_years_where_that_is_the_form(stage):
    def check(date, entry):
        stage.fresh().put("journal.yaml", content(stage, "journal/2022.yaml") + content(stage))
        shutil.rmtree(stage.board / "journal")
        name = stage.written("visit", date, *AN[2:], want={**SAID, "visit": entry, "date": date}).name
        same(name, "journal.yaml", "the file")

    each(list(BY_YEAR.items()), check)


@case
def an_empty_journal_of_one_file(stage):
    shutil.rmtree(stage.board / "journal")
    stage.put("journal.yaml", "")
    same(stage.written(*AN, want={**SAID, "visit": "2023/1"}).name, "journal.yaml", "the file")


@case
def the_folder_is_made_where_it_is_missing(stage):
    shutil.rmtree(stage.board / "journal")
    same(stage.written(*AN, want={**SAID, "visit": "2023/1"}).name, Y23, "the file")
    (stage.board / Y23).unlink()  # an empty folder stays
    same(stage.written(*AN, want={**SAID, "visit": "2023/1"}).name, Y23, "the file")


@case
def files_of_other_names_stay_alone(stage):
    """The journal of 2023 in quarters: the year's own file is made beside them."""
    (stage.board / Y23).rename(stage.board / "journal" / "2023-q1.yaml")
    same(stage.written(*AN, want=SAID).name, Y23, "the file")


@case
def ids_go_on_over_all_kinds(stage):
    """Nine entries of all kinds one after the other, each the next of its year."""
    review = {"year": "2023", "member": "uv-an", "date": "2023-11-15"}
    stage.written("review", "uv-an", "2023", want={"review": "2023/8", **review})
    stage.written(*AN, want={**SAID, "visit": "2023/9"})
    stage.written("visit", "5/9/2022", *AN[2:], want={**SAID, "visit": "2022/7", "date": "2022-09-05"})
    stage.written("follow-up", "2023/1.2", "open", want={"follow-up": "2023/10", "of": "2023/1.2", "date": "2023-11-15",
                                                         "status": "open"})
    stage.written("conclusion", "uv-an", "2023", "--text", "x", want={"conclusion": "2023/11", **review, "text": "x"})
    stage.written("void", "2023/11", "--reason", "x", want={"void": "2023/12", "of": "2023/11", "date": "2023-11-15",
                                                            "reason": "x"})
    stage.written("amend", "2023/9", "--minutes", "5", want={**SAID, "visit": "2023/13", "minutes": "5", "replaces": "2023/9"})
    stage.written("visit", "6/9/2022", *AN[2:], want={**SAID, "visit": "2022/8", "date": "2022-09-06"})


@case
def holes_are_not_filled(stage):
    """The next is one more than the greatest, wherever it stands, whatever the order."""
    stage.add("journal/2022.yaml", "- {review: 2023/40, year: 2022, member: uv-an, date: 2023-01-01}\n"
              "- {review: 2022/9, year: 2022, member: uv-an, date: 2022-12-05}\n")
    stage.written(*AN, want={**SAID, "visit": "2023/41"})
    stage.written("visit", "2022-09-05", *AN[2:], want={**SAID, "visit": "2022/10", "date": "2022-09-05"})


@case
def when_there_is_no_next_id(stage):
    """An id has nine digits at most; after the last one a sentence says that, not a broken id."""
    stage.add(Y23, "- {review: 2023/999999999, year: 2022, member: uv-an, date: 2023-01-01}\n")
    before = content(stage)
    done = stage.record(*AN)
    need(done.returncode in (1, 2) and content(stage) == before, f"status {done.returncode}")
    need(b"2023/1000000000\xc2\xbb is no entry's id" not in done.stderr, f"a riddle: {done.stderr.decode('utf-8')!r}")


@case
def line_ends_stay_as_they_are(stage):
    """A file of CRLF gets CRLF, a file of LF gets LF."""
    stage.put(Y23, content(stage).replace(b"\n", b"\r\n"))
    piece = stage.written(*AN, "--note", "a\nb", want={**SAID, "note": "a\nb"}).piece
    need(piece.endswith(b"\r\n") and piece.count(b"\n") == piece.count(b"\r\n"), f"CRLF: {piece!r}")
    need(b"\r" not in stage.fresh().written(*AN, want=SAID).piece, "CR in a file of LF")


@case
def a_missing_last_line_end_is_mended(stage):
    """With one line end, of the file's kind."""
    for end in (b"\n", b"\r\n"):
        stage.fresh().put(Y23, content(stage).replace(b"\n", end)[:-len(end)])
        piece = stage.written(*AN, want=SAID).piece
        need(piece.startswith(end + b"- visit: "), f"{end!r}: begins with {piece[:20]!r}")
        same(piece.count(b"\n"), piece.count(end), "line ends")
    stage.fresh().put(Y23, b"- {visit: 2023/1, date: 2023-03-05, branch: ap-6, members: [uv-an]}")
    need(stage.written(*AN, want={**SAID, "visit": "2023/2"}).piece.startswith(b"\n- visit: "), "a file of one line")


@case
def what_stands_at_the_end_stays(stage):
    """Comments, blank lines, blanks: the entry comes behind them."""
    each(("# c\n", "# c", "\n\n\n", "  \n", "\n# a\n\n  # b\n\n", "   # c\n"), lambda tail: (
        stage.fresh().put(Y23, content(stage) + tail.encode()), stage.written(*AN, want=SAID)))


@case
def what_stands_at_the_beginning_stays(stage):
    each((b"\xef\xbb\xbf", b"---\n", b"# c\n\n", b"--- # c\n"), lambda head: (
        stage.fresh().put(Y23, head + content(stage)), stage.written(*AN, want=SAID)))
    each((b"", b"\xef\xbb\xbf", b"# c", b"# c\n", b"\n\n", b"---\n"), lambda whole: (
        stage.fresh().put(Y23, whole), stage.written(*AN, want={**SAID, "visit": "2023/1"})))


@case
def a_text_in_several_lines_at_the_end_stays(stage):
    """The last entry's note is a block; what comes behind is no part of it."""
    for sign, note in (("|", "a\nb\n"), ("|-", "a\nb"), (">", "a b\n"), ("|+", "a\nb\n\n")):
        tail = f"- visit: 2023/8\n  date: 2023-10-01\n  branch: ap-6\n  members: [uv-an]\n  note: {sign}\n    a\n    b\n"
        stage.fresh().add(Y23, tail + ("\n" if sign == "|+" else ""))
        stage.written(*AN, want={**SAID, "visit": "2023/9"})
        same(entries_of(content(stage))[-2]["note"], note, f"the note by {sign}")


@case
def files_to_which_nothing_can_be_appended(stage):
    flow = b"[{visit: 2023/1, date: 2023-03-05, branch: ap-6, members: [uv-an]}]\n"
    indented = b"".join(b"  " + line for line in content(stage).splitlines(keepends=True))

    def check(whole):
        stage.fresh().put(Y23, whole)
        stage.valid("the board as it is written")
        for words in (AN, ("void", "2022/1", "--reason", "x"), (*AN, "-n"), (*AN, "--json")):
            told = stage.wrong(*words, holds=(Y23, REFUSED))
            same(told.count("\n"), 1, f"lines of {told!r}")

    each((flow, b"[]\n", b"[]", b"# c\n[]\n", content(stage.fresh()) + b"...\n", content(stage) + b"...\n# c\n", indented), check)


@case
def the_other_years_can_still_be_written(stage):
    stage.put("journal/2022.yaml", b"[]\n")
    stage.written(*AN, want=SAID)
    stage.wrong("visit", "5/9/2022", *AN[2:], holds=("journal/2022.yaml", REFUSED))


@case
def the_line_told_is_the_entrys(stage):
    for tail in ("", "\n\n# c", "# c\n"):
        stage.fresh().put(Y23, content(stage) + tail.encode())
        written = stage.written(*AN, want=SAID)
        same(written.done.stdout.decode("utf-8").split("\n")[0], f"Recorded {NEXT} in {Y23}:{written.line}", "the first line")


@case
def a_board_is_found_as_everywhere(stage):
    """-C, CHIBO_BOARD, or the nearest folder upwards."""
    stage.written(*AN, "-C", str(stage.board), env={"CHIBO_BOARD": "/"}, want=SAID)
    stage.fresh().written(*AN, env={"CHIBO_BOARD": None}, cwd=stage.board / "journal", want=SAID)
    stage.fresh().written(*AN, env={"CHIBO_BOARD": "board"}, cwd=stage.folder, want=SAID)
