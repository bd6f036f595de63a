#!/usr/bin/python3
"""run.py --chibo PATH [-k NAME] [--ci]: the pages of reports, in a browser, without one, and printed.

The cases in cases.js need Debian's chromium, node and playwright-core (`make setup-browser`), those of print pdfinfo and
pdftotext. Where one is missing they are skipped; with --ci, or CI in the environment, that is a failure.
Ends with «N passed, N failed, N skipped».
"""
import argparse
import base64
import hashlib
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
import nasty_board  # noqa: E402

SAMPLE = HERE.parent.parent / "data" / "tinh-mau"
REPORT = ("report", "--year", "2023", "--today", "2024-02-01")
FAILED, SKIPPED, PASSED = "FAILED", "skipped", "ok"
VOID = {"meta", "br", "input"}


def write_pages(chibo, folder):
    """Every page that the cases open, by its name."""
    nasty = nasty_board.write(folder / "board")
    pages = {"sample": (SAMPLE,), "english": (SAMPLE, "--lang", "en"), "area": (SAMPLE, "--by", "area"),
             "member": (SAMPLE, "--by", "member"), "branch": (SAMPLE, "--by", "branch"), "nasty": (nasty,),
             "member-sheet": (SAMPLE, "--member", "huynh mau trang"), "branch-sheet": (SAMPLE, "--branch", "cb-0155"),
             "nasty-member": (nasty, "--by", "member"), "nasty-branch": (nasty, "--by", "branch")}
    for name, (board, *words) in pages.items():
        file = folder / f"{name}.html"
        done = subprocess.run([chibo, "-C", str(board), *REPORT, *words, "-o", str(file)], capture_output=True, env={},
                              text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{name}: {done.stderr}")
    return {name: (folder / f"{name}.html").read_text(encoding="utf-8") for name in pages}


def need(holds, what):
    if not holds:
        raise AssertionError(what)


class Nesting(html.parser.HTMLParser):
    """Whether every tag is closed where it must be."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, _attributes):
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, _tag, _attributes):
        pass

    def handle_endtag(self, tag):
        need(self.open and self.open[-1] == tag, f"</{tag}> closes <{self.open[-1:]}>")
        self.open.pop()


def policy_fits(pages):
    """The policy of each page knows its one style and its one script by their hashes, and allows nothing else."""
    for name, page in pages.items():
        policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', page).group(1)
        for kind, tag in (("style", "style"), ("script", "script")):
            texts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
            need(len(texts) == 1, f"{name}: {len(texts)} times <{tag}>")
            digest = base64.b64encode(hashlib.sha256(texts[0].encode()).digest()).decode()
            need(f"{kind}-src 'sha256-{digest}'" in policy, f"{name}: the policy has another hash for <{tag}>")
        need("default-src 'none'" in policy and "unsafe" not in policy, f"{name}: {policy}")


def names_no_address(pages):
    for name, page in pages.items():
        found = re.findall(r"(?:src|href|action|srcset)=|url\(|@import|\b(?:https?|wss?|ftp):", page)
        need(not found, f"{name}: {found}")


def well_nested(pages):
    for name, page in pages.items():
        nesting = Nesting()
        nesting.feed(page)
        nesting.close()
        need(not nesting.open, f"{name}: left open: {nesting.open}")


def endings_and_formats(chibo, folder):
    """`--format html`, .html, .htm and .HTML give the same bytes; another command refuses the ending."""
    words = [chibo, "-C", str(SAMPLE), *REPORT]
    shown = subprocess.run([*words, "--format", "html"], capture_output=True, env={}, timeout=60, check=True).stdout
    for ending in ("html", "htm", "HTML"):
        file = folder / f"again.{ending}"
        subprocess.run([*words, "-o", str(file)], env={}, timeout=60, check=True)
        need(file.read_bytes() == shown, f".{ending} gives something else")
        file.unlink()
    refused = subprocess.run([chibo, "-C", str(SAMPLE), "check", "--format", "html"], capture_output=True, env={},
                             timeout=60, check=False)
    need(refused.returncode == 2, "check takes --format html")


def printed_on_a4(folder):
    for file in sorted(folder.glob("*.pdf")):
        told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
        width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told).groups())
        need(abs(width - 595.28) < 1 and abs(height - 841.89) < 1, f"{file.name}: {width} x {height} points")


def pages_of(file):
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout
    return text.rstrip("\f").split("\f")


def heads_are_repeated(folder):
    """Every printed page of a long table begins with its titles and ends with its number; no control is on it."""
    pages = pages_of(folder / "branch.pdf")
    need(len(pages) > 10, f"{len(pages)} pages")
    for number, page in enumerate(pages, 1):
        need("Người dự" in page and re.search(r"Chi bộ\s+Địa bàn\s+Lượt", page), f"page {number} has no titles")
        need(f"{number} / {len(pages)}" in page, f"page {number} has no number")
        need("Lọc danh sách" not in page and "↕" not in page, f"page {number} shows controls")


def all_is_printed(folder, pages):
    """The last rows are on paper, and the figures under charts."""
    rows = re.findall(r'<tr><th scope="row">([^<]*)</th>', pages["member"])
    printed = re.sub(r"\s+", " ", " ".join(pages_of(folder / "member.pdf")))
    for name in rows:
        need(name in printed, f"{name} is not printed")
    figures = re.findall(r"<details>.*?<th scope=\"row\">([^<]*)</th>", pages["sample"], re.S)
    printed = " ".join(pages_of(folder / "sample.pdf"))
    for name in figures:
        need(printed.count(name) >= 2, f"«{name}» stands in the chart or the table only")


def played(name, function, *arguments):
    """(name, what came of it, why)"""
    try:
        function(*arguments)
    except (AssertionError, AttributeError, OSError, subprocess.SubprocessError) as wrong:
        return name, FAILED, str(wrong)
    return name, PASSED, ""


def what_is_missing():
    found = [tool for tool in ("chromium", "node") if not shutil.which(tool)]
    if not (HERE / "node_modules" / "playwright-core").is_dir():
        found.append("playwright-core")
    return found


def in_browser(folder, pattern):
    """The results of cases.js; all skipped where something is missing."""
    missing = what_is_missing()
    if missing:
        names = re.findall(r"^ *test\(", (HERE / "cases.js").read_text(encoding="utf-8"), re.M)
        return [("in the browser", SKIPPED, f"no {', '.join(missing)}") for _ in names]
    done = subprocess.run(["node", str(HERE / "cases.js"), str(folder), shutil.which("chromium"), pattern],
                          capture_output=True, text=True, timeout=600, check=False)
    lines = re.findall(r"^(ok|FAILED) ([^:\n]*)(?:: (.*(?:\n    .*)*))?$", done.stdout, re.M)
    results = [(name, state, why) for state, name, why in lines]
    if done.returncode != 0 or not (results or pattern):
        results.append(("the browser", FAILED, done.stdout[-500:] + done.stderr[-2000:]))
    return results


def on_paper(folder, pages):
    cases = [("printed on A4", printed_on_a4, folder), ("heads are repeated", heads_are_repeated, folder),
             ("all is printed", all_is_printed, folder, pages)]
    if not any(folder.glob("*.pdf")) or not (shutil.which("pdfinfo") and shutil.which("pdftotext")):
        return [(name, SKIPPED, "nothing printed, or no pdfinfo and pdftotext") for name, *_ in cases]
    return [played(*each) for each in cases]


def results_of(chibo, pattern):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = write_pages(chibo, folder)
        results = [played("the policy fits", policy_fits, pages), played("no address", names_no_address, pages),
                   played("well nested", well_nested, pages), played("endings", endings_and_formats, chibo, folder)]
        return results + in_browser(folder, pattern) + on_paper(folder, pages)


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--chibo", metavar="PATH", required=True)
    reader.add_argument("-k", metavar="NAME", default="", help="of the cases in the browser only those whose name holds NAME")
    reader.add_argument("--ci", action="store_true", help="what is skipped has failed")
    asked = reader.parse_args()
    results = results_of(os.path.abspath(asked.chibo), asked.k)
    strict = asked.ci or bool(os.environ.get("CI"))
    if strict:
        results = [(name, FAILED if state == SKIPPED else state, why) for name, state, why in results]
    for name, state, why in results:
        if state == FAILED:
            print(f"FAILED: {name}: {why}")
    for why in sorted({why for _, state, why in results if state == SKIPPED}):
        print(f"skipped: {why}")
    counts = [sum(state == kind for _, state, _ in results) for kind in (PASSED, FAILED, SKIPPED)]
    print("{} passed, {} failed, {} skipped".format(*counts))
    return 1 if counts[1] else 0


if __name__ == "__main__":
    sys.exit(main())
