"""What stands in the workbook: figures of the audit, real numbers and days, texts that stay texts."""
import datetime
import json
import sys
import time

from book import MAIN, Book
from stage import HERE, SAMPLE, YEAR, case, need, same

sys.path.insert(0, str(HERE.parent / "reference"))
from boards import Board  # noqa: E402

NAMES = ["Tổng hợp", "Ủy viên", "Lượt dự", "Chi bộ", "Sai lệch"]
ENGLISH = ["Summary", "Members", "Visits", "Branches", "Findings"]
STATES = {"met": "met", "short": "short", "behind": "behind", "pending": "pending", "exempt": "exempt"}


def day_of(text):
    """A day or month as the audit writes it, as the workbook holds it."""
    if not text:
        return None
    if len(text) == len("2023-09"):
        return f"{text[5:]}/{text[:4]}"
    return datetime.date.fromisoformat(text)


def member_rows(book, audit):
    rows = book.sheets["Members"].table()
    same("duties", len(rows), len(audit["duties"]))
    for state, word in STATES.items():
        same(f"duties {state}", sum(row["State"] == word for row in rows), audit["summary"][state])
    got = sorted((r["Member id"], r["Period"], r["Required"], r["Counted"]) for r in rows)
    same("rows", got, sorted((d["member"], d["period"], d["required"], d["counted"]) for d in audit["duties"]))


def visit_rows(book, audit):
    rows = book.sheets["Visits"].table() if len(book.sheets["Visits"].cells) > 20 else []
    counted = sorted((r["Entry"], r["Member id"]) for r in rows if r["Counts"] == "yes")
    same("visits", counted, sorted((v, d["member"]) for d in audit["duties"] for v in d["visits"]))
    same("reasons", {bool(r["Why it does not count"]) for r in rows if r["Counts"] == "no"} - {True}, set())


def finding_rows(book, audit):
    sheet = book.sheets["Findings"]
    rows = sheet.table() if audit["findings"] else []
    got = [(r["Severity"], r["Code"], r["Message"], r["Member id"], r["Branch id"], r["Entry"], r["Period"], r["Date"],
            r["File"], r["Line"]) for r in rows]
    want = [(f["severity"], f["code"], f["message"], f["member"], f["branch"], f["visit"], f["period"], day_of(f["date"]),
             f["file"], f["line"]) for f in audit["findings"]]
    same("findings", got, want)


def agrees(stage, board, args):
    book = Book(stage.workbook("--lang", "en", *args, board=board))
    same("sheets", list(book.sheets), ENGLISH)
    audit = stage.audit("--lang", "en", *args, board=board)
    member_rows(book, audit)
    visit_rows(book, audit)
    finding_rows(book, audit)


@case
def the_sample_has_the_figures_of_the_audit(stage):
    for args in (YEAR, ("--year", "2019..2023", "--as-of", "2023-12-31"), ("--year", "2023", "--as-of", "2023-06-30")):
        agrees(stage, SAMPLE, args)


@case
def random_boards_have_the_figures_of_the_audit(stage):
    for seed in range(1, stage.boards + 1):
        board = Board(seed)
        folder = str(stage.folder / f"board{seed}")
        board.write(folder)
        try:
            agrees(stage, folder, board.args)
        except AssertionError as wrong:
            raise AssertionError(f"seed {seed}: {' '.join(board.args)}: {wrong}") from wrong


@case
def branches_are_those_of_the_report(stage):
    report = json.loads(stage.run("report", *YEAR, "--format", "json").stdout)
    rows = Book(stage.workbook("--lang", "en", *YEAR)).sheets["Branches"].table()
    same("branches", [r["Branch id"] for r in rows], [b["branch"] for b in report["branches"]])
    same("never", sum(r["Ever visited"] == "never" for r in rows), report["coverage"]["never"])
    same("last", [r["Last visit"] for r in rows], [day_of(b["last"]) for b in report["branches"]])


@case
def days_numbers_and_shares_are_numbers(stage):
    sheet = Book(stage.workbook(*YEAR)).sheets["Lượt dự"]
    rows = sheet.table()
    need(any(isinstance(r["Ngày"], datetime.date) for r in rows), "no day is a day")
    need(any(isinstance(r["Ngày"], str) and len(r["Ngày"]) == 7 for r in rows), "no month is a text")
    need(all(isinstance(r["Mã buổi"], str) and isinstance(r["Mã chi bộ"], str) for r in rows), "an id is no text")
    shares = [r for r in rows if r["Tỷ lệ dự"] is not None]
    need(shares, "no share")
    for row in shares:
        need(abs(row["Tỷ lệ dự"] - row["Đảng viên dự"] / row["Phải dự họp"]) < 1e-12, f"share of {row}")


@case
def lists_are_frozen_and_filtered(stage):
    book = Book(stage.workbook(*YEAR))
    same("sheets", list(book.sheets), NAMES)
    for name in NAMES[1:]:
        sheet = book.sheets[name]
        same(f"{name}: frozen", (sheet.find("pane").get("state"), sheet.find("pane").get("ySplit")), ("frozen", "1"))
        last = max(row for row, _ in sheet.cells)
        need(sheet.find("autoFilter").get("ref").endswith(str(last)), f"{name}: the filter ends before the rows")
    need(book.sheets[NAMES[0]].find("autoFilter") is None, "the report has a filter")
    names = [each.get("name") for each in book.trees["xl/workbook.xml"].iter(f"{MAIN}definedName")]
    same("heads on each page", names.count("_xlnm.Print_Titles"), len(NAMES) - 1)


@case
def colours_follow_rules_and_charts_the_cells(stage):
    book = Book(stage.workbook(*YEAR))
    rules = {name: [rule.get("type") for rule in sheet.all("cfRule")] for name, sheet in book.sheets.items()}
    need("cellIs" in rules["Ủy viên"] and "cellIs" in rules["Sai lệch"], f"no rule for states: {rules}")
    need("dataBar" in rules["Lượt dự"], "no bars for shares")
    need("colorScale" in rules["Tổng hợp"], "no scale for the months by area")
    words = {formula.text for formula in book.sheets["Ủy viên"].all("formula")}
    need('"thiếu"' in words and '"đủ"' in words, f"the rules know {words}")
    same("charts", len(book.charts()), 3)
    coverage = book.parts["xl/charts/chart3.xml"].decode()
    need("stacked" in coverage or "percentStacked" in coverage, "the coverage is not stacked")


@case
def one_table_is_one_sheet(stage):
    for by, name in (("office", "Chức vụ"), ("member", "Ủy viên"), ("month", "Tháng"), ("area", "Địa bàn"),
                     ("branch", "Chi bộ")):
        book = Book(stage.workbook(*YEAR, "--by", by))
        same(f"--by {by}", list(book.sheets), [name])
        need(any("Báo cáo" in str(value) for value, _ in book.sheets[name].cells.values()), f"--by {by}: no title")


@case
def the_same_board_gives_the_same_bytes(stage):
    first = stage.workbook(*YEAR, name="a.xlsx").read_bytes()
    time.sleep(1.1)
    second = stage.workbook(*YEAR, name="b.xlsx").read_bytes()
    need(first == second, "two runs differ")
    book = Book(stage.folder / "a.xlsx")
    same("times of the parts", book.times, {(1980, 1, 1, 0, 0, 0)})
    core = book.parts["docProps/core.xml"].decode()
    need("2023-12-31T12:00:00Z" in core and "Ban Tổ chức Tỉnh ủy Mẫu" in core, f"properties: {core}")


DANGEROUS = ["=cmd|' /C calc'!A0", "+1", "-1+1", "@x", "https://example.org/", "mailto:a@example.org", "_x0041_", "a\tb"]


@case
def texts_stay_texts(stage):
    """Names that a spreadsheet would run, follow or read as something else."""
    board = stage.folder / "board"
    board.mkdir()
    (board / "chibo.yaml").write_text("board: Ban mẫu\ncommittee: Tỉnh ủy mẫu\nlanguage: en\n", encoding="utf-8")
    members = "".join(f"- id: m{i}\n  name: {quoted(text)}\n  offices: [{{office: uv, from: 2020-01-01}}]\n"
                      for i, text in enumerate(DANGEROUS))
    (board / "members.yaml").write_text(members, encoding="utf-8")
    (board / "branches.yaml").write_text("- {id: '012', name: '=1+1', kind: ap}\n", encoding="utf-8")
    (board / "regulations.yaml").write_text(
        "number: 1-QĐ\ntitle: t\nissuer: i\nissued: 2020-01-01\noffices: [{id: uv, name: '@uv'}]\n"
        "quotas: [{id: q, offices: [uv], at_least: 1, per: year}]\ncounts: {kinds: [ap], partial: full, home: counts}\n", encoding="utf-8")
    (board / "journal.yaml").write_text(
        "- visit: 2023/1\n  date: 2023-09-05\n  branch: '012'\n  members: [m0]\n", encoding="utf-8")
    book = Book(stage.workbook(*YEAR, board=board))
    rows = book.sheets["Members"].table()
    same("names", sorted(r["Name"] for r in rows), sorted(t.replace("_x0041_", "_x005F_x0041_") for t in DANGEROUS))
    same("ids", [r["Branch id"] for r in book.sheets["Branches"].table()], ["012"])
    need(not any("hyperlink" in name or b"<hyperlink" in part for name, part in book.parts.items()), "a link")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'
