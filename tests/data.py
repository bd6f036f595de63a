#!/usr/bin/python3
"""data.py --chibo PATH: the boards and regulations under data/ are what they say. Ends with «N passed, N failed»."""
import argparse
import filecmp
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
SAMPLE = DATA / "tinh-mau"
ARTICLE = DATA / "bao-dong-nai-2023"


def audit(program, board, *words):
    """The answer of an audit as JSON; raises where there is none."""
    command = [program, "-C", str(board), "audit", "--format", "json", *words]
    done = subprocess.run(command, capture_output=True, text=True, env={}, check=False)
    return json.loads(done.stdout)


def is_valid(program, board):
    return subprocess.run([program, "-C", str(board), "check"], capture_output=True, env={}, check=False).returncode == 0


def sample_is_the_scripts(_):
    """data/tinh-mau is byte for byte what tests/bench/make_board.py writes."""
    with tempfile.TemporaryDirectory() as folder:
        script = ROOT / "tests/bench/make_board.py"
        subprocess.run([sys.executable, str(script), folder], check=True, capture_output=True)
        made = sorted(p.relative_to(folder) for p in Path(folder).rglob("*") if p.is_file())
        kept = sorted(p.relative_to(SAMPLE) for p in SAMPLE.rglob("*") if p.is_file())
        return made == kept and all(filecmp.cmp(Path(folder) / p, SAMPLE / p, shallow=False) for p in made)


def boards_of_other_sizes_are_valid(program):
    shapes = [("--members", "5", "--branches", "20", "--visits-per-year", "12"),
              ("--members", "300", "--branches", "2000", "--visits-per-year", "900", "--seed", "7")]
    with tempfile.TemporaryDirectory() as folder:
        for number, shape in enumerate(shapes):
            out = Path(folder) / str(number)
            script = ROOT / "tests/bench/make_board.py"
            subprocess.run([sys.executable, str(script), str(out), *shape], check=True, capture_output=True)
            if not is_valid(program, out):
                return False
    return True


def sample_has_its_size(program):
    """11 districts, 170 communes, 933 residential cells, 52 members in office and two working groups."""
    areas = (SAMPLE / "areas.yaml").read_text(encoding="utf-8")
    branches = (SAMPLE / "branches.yaml").read_text(encoding="utf-8")
    members = (SAMPLE / "members.yaml").read_text(encoding="utf-8")
    communes = len(re.findall(r"parent: h-", areas)) - len(re.findall(r"parent: h-[^\n]*from: 2023-07-01", areas))
    residential = len(re.findall(r"kind: (?:ap|khu-pho)\b", branches))
    groups = len(re.findall(r"type: group", members))
    people = len(re.findall(r"^- id:", members, re.M)) - groups
    districts = len(re.findall(r"id: h-", areas))
    return is_valid(program, SAMPLE) and (districts, communes, residential, people, groups) == (11, 170, 933, 52, 2)


def sample_shows_every_code(program):
    """Every code of the catalogue's audit part, in two audits of 2023; both say that the data are made up."""
    header = (ROOT / "lib/finding/code.h").read_text(encoding="utf-8")
    part = header[header.index("// Judgements of the audit"):header.index("// Notes of a check")]
    codes = {word.replace("_", "-") for word in re.findall(r"\b([a-z_]+),", re.sub(r"//.*", "", part))}
    answers = [audit(program, SAMPLE, "--year", "2023", "--as-of", "2023-12-31"),
               audit(program, SAMPLE, "--year", "2023", "--today", "2023-11-15")]
    shown = {finding["code"] for answer in answers for finding in answer["findings"]}
    return shown == codes and all("dữ liệu mẫu" in answer["board"] for answer in answers)


def nobody_real_is_called_short(program):
    """Whenever the article's board is audited, nothing is found against anybody."""
    words = [("--year", "2023", "--as-of", f"2023-{month:02}-28") for month in range(1, 13)]
    words += [("--year", "2023", "--today", day) for day in ("2023-09-01", "2023-09-15", "2023-09-30", "2023-10-01")]
    words += [("--year", "2019..2030", "--as-of", "2030-12-31"), ("--as-of", "2024-03-31"), ()]
    for each in words:
        answer = audit(program, ARTICLE, *each)
        if answer["findings"] or any(d["state"] in ("short", "behind") for d in answer["duties"]):
            return False
    return True


def regulation_is_one(_):
    """The regulation of the article's board is the one kept under data/regulations."""
    return filecmp.cmp(DATA / "regulations/32-qd-tu.yaml", ARTICLE / "regulations/32-qd-tu.yaml", shallow=False)


def regulations_can_be_read(program):
    """Each file of data/regulations makes a valid board of its own."""
    names = sorted((DATA / "regulations").glob("*.yaml"))
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            board = Path(folder)
            (board / "chibo.yaml").write_text("board: Ban Mẫu\ncommittee: Cấp ủy Mẫu\nlanguage: vi\n", encoding="utf-8")
            (board / "regulations.yaml").write_bytes(name.read_bytes())
            if not is_valid(program, board):
                return False
    return len(names) >= 2


TESTS = [sample_is_the_scripts, boards_of_other_sizes_are_valid, sample_has_its_size, sample_shows_every_code,
         nobody_real_is_called_short, regulation_is_one, regulations_can_be_read]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    program = str(Path(parser.parse_args().chibo).resolve())
    failed = [test.__name__ for test in TESTS if not test(program)]
    for name in failed:
        print(f"FAILED: {name}")
    print(f"{len(TESTS) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
