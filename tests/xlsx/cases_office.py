"""LibreOffice opens the workbook and sees in it what we wrote."""
import csv
import os
import shutil
import subprocess

from book import Book
from stage import YEAR, Skip, case, need, same

LIMIT = 180  # seconds: the first start makes a profile
# Commas, quotes, UTF-8, from the first line; cells as they are shown; every sheet to a file of its own.
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def convert(stage, path, form):
    """Converts the file; the profile is the case's own."""
    if not shutil.which("libreoffice"):
        if stage.ci:
            raise AssertionError("LibreOffice is not here: make setup-office")
        raise Skip("LibreOffice is not here (make setup-office)")
    home = stage.folder / "home"
    home.mkdir(exist_ok=True)
    out = stage.folder / "out"
    done = subprocess.run(["libreoffice", f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to", form,
                           "--outdir", str(out), str(path)], stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT,
                          check=False, env={"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"})
    same(f"libreoffice: status ({done.stderr.decode()[:300]})", done.returncode, 0)
    return out


def compare(sheet, rows):
    """Every cell that we wrote, as LibreOffice shows it."""
    seen = 0
    for (row, column) in sheet.cells:
        want = sheet.shown(row, column).replace("_x005F_", "_")
        got = rows[row - 1][column - 1] if row <= len(rows) and column <= len(rows[row - 1]) else None
        same(f"{sheet.name}, row {row}, column {column}", got, want)
        seen += 1
    need(seen > 20, f"{sheet.name}: only {seen} cells")


@case
def libreoffice_reads_every_cell(stage):
    for words in ((*YEAR,), (*YEAR, "--lang", "en"), (*YEAR, "--by", "area")):
        path = stage.workbook(*words)
        out = convert(stage, path, CSV)
        book = Book(path)
        for name, sheet in book.sheets.items():
            # A workbook of one sheet gives a file of that name too.
            with open(out / f"a-{name}.csv", encoding="utf-8", newline="") as file:
                compare(sheet, list(csv.reader(file)))
        shutil.rmtree(out)


@case
def libreoffice_prints_it(stage):
    """No page is empty but for its head and foot, and the charts are drawn."""
    out = convert(stage, stage.workbook(*YEAR), "pdf")
    if not shutil.which("pdftotext"):
        need(not stage.ci, "poppler is not here: make setup-office")
        raise Skip("poppler is not here (make setup-office)")
    done = subprocess.run(["pdftotext", "-layout", str(out / "a.pdf"), "-"], capture_output=True, check=True, timeout=LIMIT)
    pages = done.stdout.decode("utf-8").split("\f")[:-1]
    need(len(pages) > 5, f"{len(pages)} pages")
    for number, page in enumerate(pages, 1):
        need(len(page.split("\n")) > 5 and f"Trang {number}/{len(pages)}" in page, f"page {number}: {page!r:.300}")
    need("Tỷ lệ đủ theo chức vụ" in pages[0], "the chart's caption is not on the first page")
