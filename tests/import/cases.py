"""Lists as people send them, taken into a board: what is written, what is told, how it ends."""
import csv
import io
import json
import os
import pty
import shutil
import subprocess
import tempfile
import threading
import unicodedata
from pathlib import Path

import yaml

BOARD = Path(__file__).resolve().parent.parent / "record" / "board"
ALL_CASES = []


def case(function):
    ALL_CASES.append(function)
    return function


def need(holds, what):
    if not holds:
        raise AssertionError(what)


class Stage:
    """The program and a board of its own."""

    def __init__(self, chibo, folder):
        self.chibo, self.folder = chibo, Path(folder)
        self.board = self.folder / "board"
        shutil.copytree(BOARD, self.board)

    def list(self, text, name="list.csv"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def run(self, *words, **more):
        more.setdefault("stderr", subprocess.PIPE)
        return subprocess.run([self.chibo, "-C", str(self.board), *map(str, words)], stdout=subprocess.PIPE, check=False,
                              env={"CHIBO_LANG": "en", "CHIBO_TODAY": "2023-11-15"}, timeout=60, cwd=self.folder, **more)

    def entries(self, name="journal/2023.yaml"):
        return yaml.load((self.board / name).read_text(encoding="utf-8"), yaml.BaseLoader)

    def files(self):
        return {path: path.read_bytes() for path in self.board.rglob("*") if path.is_file()}

    def ends(self, status, *words, told=(), said=()):
        """Ends with the status; stderr holds all of `told`, stdout all of `said`. Without them 2 writes nothing."""
        before = self.files()
        done = self.run(*words)
        error, out = done.stderr.decode("utf-8", "replace"), done.stdout.decode("utf-8", "replace")
        need(done.returncode == status, f"status {done.returncode} instead of {status}: {error[:500]} {out[:300]}")
        for wanted in told:
            need(wanted in error, f"«{wanted}» is not in {error!r:.900}")
        for wanted in said:
            need(wanted in out, f"«{wanted}» is not in {out!r:.600}")
        if status not in (0, 1):
            need(self.files() == before, "something was written")
            need(not out, f"stdout {out!r:.300}")
        return done

    def taken(self, text, *words):
        """The visits that the list adds to the journal of 2023."""
        old = len(self.entries())
        self.ends(0, "record", "import", self.list(text), *words)
        need(self.run("check").returncode == 0, "the board is no longer valid")
        return self.entries()[old:]


def play(chibo, check):
    with tempfile.TemporaryDirectory() as folder:
        check(Stage(chibo, folder))


def told_of(entry):
    return {key: value for key, value in entry.items() if key not in ("by", "at")}


FIRST = {"visit": "2023/8", "date": "2023-09-05", "branch": "ap-6", "members": ["uv-an", "uv-hoa"], "quality": {"score": "92"}}


@case
def as_excel_writes_it(stage):
    text = ("\ufeffSTT;Ngày dự;Chi bộ;Xã;Họ và tên;Điểm\r\n"
            "1;5/9/2023;Chi bộ ấp 6;Xã Mẫu;Nguyễn Mẫu An, Trần Mẫu Hoà;92\r\n;;;;;\r\n")
    need([told_of(e) for e in stage.taken(text)] == [FIRST], stage.entries()[-1])


@case
def as_libreoffice_writes_it(stage):
    text = ('"Ngày","Nơi dự","Người dự","Điểm"\n'
            '"05/09/2023","ấp 6, x. Mẫu","Đ/c Nguyễn Mẫu An\nđồng chí Trần Mẫu Hòa","92"\n')
    need([told_of(e) for e in stage.taken(text)] == [FIRST], stage.entries()[-1])


@case
def as_macos_writes_it(stage):
    text = "Ngày dự\tChi bộ\tĐịa bàn\tỦy viên\tĐiểm\n5-9-2023\tchi bộ ấp 6\tXã Mẫu\tnguyễn mẫu an; trần mẫu hòa\t92\n"
    need([told_of(e) for e in stage.taken(unicodedata.normalize("NFD", text))] == [FIRST], stage.entries()[-1])


@case
def other_titles_by_map(stage):
    text = "DANH SÁCH DỰ SINH HOẠT (mẫu),,,\n,,,\nKhi nào,Ở đâu,Ai,Mấy điểm\n2023-09-05,ap-6,uv-an;uv-hoa,92\n"
    words = [word for pair in ("Khi nào=date", "Ở đâu=branch", "Ai=members", "Mấy điểm=score") for word in ("--map", pair)]
    need([told_of(e) for e in stage.taken(text, *words)] == [FIRST], stage.entries()[-1])


@case
def all_that_a_row_can_hold(stage):
    text = ("date,branch,members,guests,session,minutes,present,grade,informed,guidance,difficulties,note,source,by,at\n"
            "9/2023,ap-6,uv-an,A; B,chuyên đề,90,14/17,Tốt,thoi-su,x\\; y,hỏng|escalated|UBND xã|31/12/2023;z,'=1+1,bb 3,lan,"
            "2023-10-01T08:00:00+07:00\n")
    got, = stage.taken(text)
    want = {"visit": "2023/8", "date": "2023-09", "branch": "ap-6", "members": ["uv-an"], "guests": ["A", "B"],
            "session": "thematic", "minutes": "90", "turnout": {"present": "14", "eligible": "17"}, "quality": {"grade": "tot"},
            "informed": ["thoi-su"], "guidance": ["x; y"],
            "difficulties": [{"text": "hỏng", "status": "escalated", "to": "UBND xã", "due": "2023-12-31"},
                             {"text": "z", "status": "open"}],
            "note": "=1+1", "source": "bb 3", "by": "lan", "at": "2023-10-01T08:00:00+07:00"}
    need(got == want, f"{got}")


@case
def every_bad_row_is_told_and_nothing_written(stage):
    text = ("date,branch,members,score\n31/2/2023,ap-6,uv-an,\n6/9/2023,ap 6,uv-an,\n7/9/2023,ap-6,lê văn tâm,101\n"
            "8/9/2023,ap-6\n9/9/2024,ap-6,uv-an,\n10/9/2023,ap-6,uv-an,90,more\n11/9/2023,ap-6,\"u\"v,\n12/9/2023,ap-6,uv-an,5\n")
    stage.ends(2, "record", "import", stage.list(text),
               told=[".csv:2: error: Date: «31/2/2023»", ".csv:3: error: Branch id: «ap 6» fits several", "ap-6-dong",
                     ".csv:4: error: Member ids: there is no member", ".csv:4: error: Score: «101»",
                     ".csv:5: error: Member names is missing", ".csv:6: error: ",
                     ".csv:7: error: it has 5 cells", ".csv:8: error: a quote stands astray", "nothing was written: 7 bad rows"])


@case
def keep_going_takes_the_good_ones(stage):
    text = "date,branch,members\n31/2/2023,ap-6,uv-an\n12/9/2023,ap-6,uv-an\n"
    path = stage.list(text)
    stage.ends(1, "record", "import", path, "--keep-going", said=["Recorded 1 visit; 0 rows there already; 1 bad row"])
    stage.ends(1, "record", "import", path, "--keep-going", said=["Recorded 0 visits; 1 row there already; 1 bad row"])


@case
def twice_writes_nothing_twice(stage):
    path = stage.list("date,branch,members\n12/9/2023,ap-6,uv-an\n5/5/2022,kp-duc,uv-an\n12/9/2023,ap-6,uv-an\n")
    stage.ends(0, "record", "import", path, said=["Recorded 2 visits; 1 row there already", "2022.yaml: 1", "2023.yaml: 1"],
               told=[":4: note: the same as line 2"])
    before = stage.files()
    stage.ends(0, "record", "import", path, said=["Recorded 0 visits; 3 rows there already"])
    need(stage.files() == before, "the second import wrote something")


@case
def ids_are_kept_or_refused(stage):
    head = "id,date,branch,members,score\n"
    stage.ends(0, "record", "import", stage.list(head + "2023/40,12/9/2023,ap-6,uv-an,\n,13/9/2023,ap-6,uv-an,\n"))
    need([e["visit"] for e in stage.entries()[-2:]] == ["2023/40", "2023/41"], "the ids")
    stage.ends(2, "record", "import", stage.list(head + "2023/40,12/9/2023,ap-6,uv-an,70\n2023/40,1/9/2023,ap-6,uv-an,\n"),
               told=[":2: error: entry 2023/40 is there and differs in: quality", ":3: error: "])
    stage.ends(2, "record", "import", stage.list(head + "2023/50,14/9/2023,ap-6,uv-an,\n2023/50,15/9/2023,ap-6,uv-an,\n"),
               told=[":3: error: the id 2023/50 stands in line 2"])


@case
def what_record_refuses(stage):
    head = "date,branch,members,difficulties\n"
    stage.ends(2, "record", "import", stage.list(head + "12/9/2023,ap-6,uv-an,\n12/9/2023,ap-6,uv-an;uv-hoa,\n"),
               told=[":3: error: Nguyễn Mẫu An is recorded at this branch on this date already, by line 2"])
    stage.ends(2, "record", "import", stage.list(head + "1/12/2023,ap-6,uv-an,\n"), told=["has not come yet"])
    stage.ends(0, "record", "import", stage.list(head + "1/12/2023,ap-6,uv-an,\n"), "--allow-future")
    stage.ends(2, "record", "import", stage.list(head + "2/9/2023,ap-6,uv-an,x|escalated\n"), told=["must say to whom"])
    stage.ends(2, "record", "import", stage.list(head + "2/9/2023,ap-6,la-mat,\n"), told=["--allow-findings"])
    stage.ends(0, "record", "import", stage.list(head + "2/9/2023,ap-6,la-mat,\n"), "--allow-findings", told=["unknown-member"])


@case
def what_stands_no_more_is_left_out(stage):
    head = "id,date,branch,members,state,ended_by\n"
    stage.ends(0, "record", "import", stage.list(head + "2023/50,12/9/2023,ap-6,uv-an,voided,2024/1\n"
                                                 ",,nowhere,nobody,đã thay thế,2023/52\n,13/9/2023,ap-6,uv-an,,2024/2\n"
                                                 "2023/52,14/9/2023,ap-6,uv-an,living,\n,15/9/2023,ap-6,uv-an,,\n"),
               told=[":2: note: voided by entry 2024/1; left out", ":3: note: replaced by entry 2023/52; left out",
                     ":4: note: voided or replaced; left out"],
               said=["Recorded 2 visits", "3 rows voided or replaced: left out"])
    need([e["visit"] for e in stage.entries()[-2:]] == ["2023/52", "2023/53"], "the ids")
    stage.ends(2, "record", "import", stage.list(head + ",16/9/2023,ap-6,uv-an,dead,\n,17/9/2023,ap-6,uv-an,living,2024/1\n"),
               told=[":2: error: State: there is no «dead»; use one of: living, voided, replaced",
                     ":3: error: State: it is said to stand, and to be ended by entry 2024/1"])


@case
def ids_and_names_must_agree(stage):
    text = "date,branch,branch_name,members,member_names\n12/9/2023,ap-6,Chi bộ ấp 7,uv-an,Nguyễn Mẫu Anh\n"
    stage.ends(2, "record", "import", stage.list(text),
               told=["ap-6 is the id of Chi bộ ấp 6", "uv-an is the id of Nguyễn Mẫu An"])


@case
def accents_of_areas_before_a_comma(stage):
    """A word that ends with a comma has its tone mark before it."""
    areas = stage.board / "areas.yaml"
    areas.write_text(areas.read_text(encoding="utf-8") + "- {id: x-cuong, name: Xã Thạnh Cường}\n"
                     "- {id: x-cuong-2, name: Xã Thành Cương}\n", encoding="utf-8")
    branches = stage.board / "branches.yaml"
    branches.write_text(branches.read_text(encoding="utf-8") + "- {id: ap-9, name: Chi bộ ấp 9, kind: ap, area: x-cuong}\n"
                        "- {id: ap-9-2, name: Chi bộ ấp 9, kind: ap, area: x-cuong-2}\n", encoding="utf-8")
    head = "date,branch_name,area,members\n"
    got, = stage.taken(head + '12/9/2023,ấp 9,"Xã Thạnh Cường,",uv-an\n')
    need(got["branch"] == "ap-9", got)
    got, = stage.taken(head + '12/9/2023,"Chi bộ ấp 9, xã Thành Cương",,uv-hoa\n')
    need(got["branch"] == "ap-9-2", got)
    stage.ends(2, "record", "import", stage.list(head + "13/9/2023,ap 9,xa thanh cuong,uv-an\n"), told=["fits several"])


@case
def files_that_are_no_lists(stage):
    for text, told in ((b"", "the file is empty"), (b"\n\n", "the file is empty"), (bytes(range(256)) * 9, "no text"),
                       ("date,branch,members\n".encode("utf-16"), "UTF-16"), (b"PK\x03\x04xyz", "spreadsheet"),
                       ("Ngày,a\n".encode("cp1258"), "CSV UTF-8"), ("a,b\n1,2\n", "there is no column"),
                       ('date,branch,members\n5/9/2023,"ap-6,uv-an\n6/9/2023,ap-6,uv-an\n', ":2: error: a quote"),
                       ("date,day,branch,members\n", "mean the same")):
        stage.ends(2, "record", "import", stage.list(text), told=[told])
    stage.ends(2, "record", "import", "nowhere.csv", told=["there is no file"])
    stage.ends(2, "record", "import", ".", told=["can't be read"])
    stage.ends(2, "record", "import", told=["is missing"])
    stage.ends(2, "record", "import", stage.list("a,b\n"), "--map", "a=colour", told=["may not be given to --map"])
    stage.ends(2, "record", "import", stage.list("date,branch,members\n"), "--map", "Nơi=branch", told=["no column «Nơi»"])
    stage.ends(0, "record", "import", stage.list("date,branch,members\n"), said=["Recorded 0 visits"])


@case
def a_row_of_a_megabyte(stage):
    done = stage.ends(2, "record", "import", stage.list("date,branch,members\n5/9/2023," + "x" * 1_000_000 + ",uv-an\n"),
                      told=[":2: error: Branch id: "])
    need(len(done.stderr) < 3000, f"{len(done.stderr)} bytes are told")


@case
def a_dry_run_shows_what_would_be(stage):
    before = stage.files()
    stage.ends(0, "record", "import", stage.list("date,branch,members\n12/9/2023,ap-6,uv-an\n"), "-n",
               said=["# journal/2023.yaml\n- visit: 2023/8\n"], told=["1 visit would be recorded"])
    need(stage.files() == before, "a dry run wrote something")


@case
def a_board_that_is_locked(stage):
    import fcntl
    path = stage.list("date,branch,members\n12/9/2023,ap-6,uv-an\n")
    lists = stage.list("name,kind\nChi bộ ấp 9,ap\n", "branches.csv")
    holder = os.open(stage.board, os.O_RDONLY)
    fcntl.flock(holder, fcntl.LOCK_EX)
    stage.ends(75, "record", "import", path, "--wait", "0")
    stage.ends(75, "import", "branches", lists, "--wait", "0")
    os.close(holder)
    stage.ends(0, "record", "import", path, "--wait", "0")


@case
def members_and_branches_from_lists(stage):
    (stage.board / "members.yaml").write_bytes((stage.board / "members.yaml").read_bytes() + b"# the end, without a line end")
    before = (stage.board / "members.yaml").read_bytes()
    text = ("Họ và tên;Chức vụ;Từ ngày;Địa bàn phụ trách;Chi bộ nơi cư trú\nNguyễn Mẫu An;;;;\nPhan Mẫu Mới;uv-bch;1/7/2023;"
            "X. Mẫu;ap-70\nPhan Mẫu Mới;uv-bch;1/7/2023;X. Mẫu;ap-70\nVũ Mẫu Đức;bi-thu 2020-10-15..2021-01-31; uv-bch 2021-02-01..;;;\n")
    text = text.replace("bi-thu 2020-10-15..2021-01-31; uv-bch 2021-02-01..", '"bi-thu 2020-10-15..2021-01-31; uv-bch 2021-02-01.."')
    path = stage.list(text)
    stage.ends(0, "import", "members", path, said=["Recorded 2 members; 2 rows there already"])
    after = (stage.board / "members.yaml").read_bytes()
    need(after.startswith(before), "the old text is not kept")
    new = stage.entries("members.yaml")[-2:]
    need(new[0] == {"id": "phan-mau-moi", "name": "Phan Mẫu Mới", "offices": [{"office": "uv-bch", "from": "2023-07-01"}],
                    "areas": ["x-mau"], "home": "ap-70"}, new[0])
    need(new[1]["id"] == "vu-mau-duc" and len(new[1]["offices"]) == 2, new[1])
    stage.ends(0, "import", "members", path, said=["Recorded 0 members; 4 rows there already"])
    need((stage.board / "members.yaml").read_bytes() == after, "the second import wrote something")
    branches = stage.list("Tên chi bộ,Loại,Xã,Số đảng viên\nChi bộ ấp 6,Ấp,Xã Mẫu,17\nChi bộ ấp 9,Ấp,Xã Mẫu,12\nChi bộ ấp 9,Ấp,Xã Đồng,\n")
    stage.ends(0, "import", "branches", branches, said=["Recorded 2 branches; 1 row there already"])
    need([e["id"] for e in stage.entries("branches.yaml")[-2:]] == ["chi-bo-ap-9-x-mau", "chi-bo-ap-9-x-dong"], "the ids")
    need(stage.run("check").returncode == 0, "the board is no longer valid")


@case
def remarks_of_members_and_branches(stage):
    text = ("name,offices,leave,note,source\nPhan Mẫu Mới,uv-bch 1/7/2023..|theo QĐ 5|bb 7,1/8/2023..2/8/2023|ốm||xin phép,a; b,\n")
    path = stage.list(text)
    stage.ends(0, "import", "members", path)
    new = stage.entries("members.yaml")[-1]
    need(new["offices"] == [{"office": "uv-bch", "from": "2023-07-01", "note": "theo QĐ 5", "source": "bb 7"}], new)
    need(new["leave"] == [{"from": "2023-08-01", "to": "2023-08-02", "reason": "ốm", "note": "xin phép"}], new)
    need(new["note"] == "a; b" and "source" not in new, new)
    stage.ends(0, "import", "members", path, told=["there already: phan-mau-moi\n"])
    stage.ends(0, "import", "members", stage.list(text.replace("bb 7", "bb 8").replace("a; b", "c")),
               told=["differs in: offices, note; correct it in members.yaml"])
    branches = stage.list("name,kind,note\nChi bộ ấp 9,ap,họp tối\n")
    stage.ends(0, "import", "branches", branches)
    stage.ends(0, "import", "branches", branches, told=["there already: chi-bo-ap-9\n"])
    rows = list(csv.DictReader(io.StringIO(stage.run("export", "branches").stdout.decode("utf-8"))))
    need(rows[-1]["note"] == "họp tối" and rows[0]["note"] == "", rows[-1])


@case
def what_spreadsheets_and_clerks_make_of_words(stage):
    """«Đ/c» is no part of a name; a number of people has marks between its thousands."""
    stage.ends(0, "import", "members", stage.list("Họ và tên;Chức vụ\nĐ/c Nguyễn Mẫu An;\nĐồng chí Phan Mẫu Mới;uv-bch\n"),
               said=["Recorded 1 member; 1 row there already"])
    need(stage.entries("members.yaml")[-1]["name"] == "Phan Mẫu Mới", stage.entries("members.yaml")[-1])
    rows = ("1.324", "1,324", "12.000", "1.32", "1,3245", "0.123", "1.324,5")
    text = "Chi bộ;Loại;Xã;Nhân khẩu\n" + "".join(f"Chi bộ ấp 2{i};ap;Xã Mẫu;{row}\n" for i, row in enumerate(rows))
    stage.ends(1, "import", "branches", stage.list(text), "--keep-going", told=[f":{line}: error: Population:" for line in (5, 6, 7, 8)])
    need([each["population"] for each in stage.entries("branches.yaml")[-3:]] == ["1324", "1324", "12000"], "the numbers")


@case
def sentences_above_the_titles(stage):
    for above in ("DANH SÁCH DỰ SINH HOẠT\n", "Danh sách, tháng 9, năm 2023;;\n\n", "Tỉnh Mẫu, Ban A, Phòng B, Tổ C\n"):
        path = stage.list(above + "Ngày dự;Chi bộ;Họ và tên\n5/9/2023;ap-6;uv-hoa\n6/9/2023;ap-6;uv-hoa, uv-an\n")
        stage.ends(0, "record", "import", path, "-n", said=["  members: [uv-hoa, uv-an]"])


@case
def a_part_of_a_name_is_whole_words(stage):
    """«Phường 1» is not «Phường 14», «Mẫu Hà» not «Mẫu Hải»."""
    with open(stage.board / "areas.yaml", "a", encoding="utf-8") as areas:
        areas.write("- {id: p-14, name: Phường Đông 14}\n")
    with open(stage.board / "members.yaml", "a", encoding="utf-8") as members:
        members.write("\n- {id: uv-hai, name: Trần Mẫu Hải, offices: [{office: uv-bch, from: 2020-10-15}]}\n")
    stage.ends(2, "import", "branches", stage.list("Chi bộ;Loại;Xã\nChi bộ ấp 9;ap;Phường Đông 1\n"), told=["«Phường Đông 1»"])
    stage.ends(0, "import", "branches", stage.list("Chi bộ;Loại;Xã\nChi bộ ấp 9;ap;Đông 14\n"))
    need(stage.entries("branches.yaml")[-1]["area"] == "p-14", "the area")
    stage.ends(2, "record", "import", stage.list("Ngày dự;Chi bộ;Họ và tên\n5/9/2023;ap-6;Trần Mẫu Hà\n"), told=["«Trần Mẫu Hà»"])


@case
def what_may_not_stand_on_a_board(stage):
    """Names and kinds too, each in its row, on one line; and days of an office that is not given."""
    stage.ends(1, "import", "members", stage.list("Họ và tên;Chức vụ;Từ ngày\nA\001B;;\nLý Mẫu Y;;1/7/2023\nLý Mẫu Z;;\n"), "--keep-going",
               told=[":2: error: Name: it holds a control character", ":3: error: there are days of an office, and no office"])
    need(stage.entries("members.yaml")[-1]["name"] == "Lý Mẫu Z", "the good row")
    stage.ends(2, "import", "branches", stage.list("Chi bộ;Loại\nChi bộ ấp 9;a\x1bp\n"), told=[":2: error: Kind: it holds a control character"])
    told = stage.run("record", "import", stage.list('Ngày,Chi bộ,Họ và tên\n"5/9\n2023",ap-6,uv-hoa\n\x1b[2J5/9,ap-6,uv-hoa\n'), "-n").stderr
    need(b"\x1b" not in told and b"5/9 2023" in told, told)


@case
def bad_rows_of_members(stage):
    text = ("id,name,offices,areas,type,people\nuv-an,Ai Khác,,,,\n,,,,,\nUV,Lê Mẫu A,,,,\n,Lê Mẫu B,no-office,,,\n,Lê Mẫu C,,nowhere,,\n"
            ",Lê Mẫu D,,,person,X\n,Lê Mẫu E,uv-bch 1/1/2023..1/1/2022,,,\n,Lê Mẫu F,,,,\n,Lê Mẫu F,uv-bch,,,\n")
    stage.ends(2, "import", "members", stage.list(text),
               told=[":2: error: the id uv-an is that of Nguyễn Mẫu An", ":4: error: Member id: «UV» is no id", ":5: error: Offices:",
                     ":6: error: Areas followed:", ":7: error: People: only groups", ":8: error: Offices:"])


def read_to_end(terminal, seen):
    """What comes out of a terminal until the last who could write there is gone."""
    try:
        while part := os.read(terminal, 65536):
            seen.append(part)
    except OSError:  # so Linux tells the end
        pass


@case
def a_progress_bar_is_for_terminals_only(stage):
    rows = "".join(f"{day}/{month}/{year},ap-70,uv-an\n" for year in range(1750, 2023) for month in range(1, 13) for day in range(1, 29))
    path = stage.list("date,branch,members\n" + rows)
    controller, terminal = pty.openpty()
    seen = []
    reader = threading.Thread(target=read_to_end, args=(controller, seen))  # who writes to a full terminal waits
    reader.start()
    try:
        done = stage.run("record", "import", path, "-n", stderr=terminal)
    finally:
        os.close(terminal)
        reader.join()
        os.close(controller)
    need(done.returncode == 0, f"status {done.returncode}")
    need(b"%" in b"".join(seen) and b"\r" in b"".join(seen), "no bar on a terminal")
    done = stage.run("record", "import", path, "-n")
    need(b"\r" not in done.stderr, "a bar in a pipe")


@case
def exports_for_excel_and_scripts(stage):
    done = stage.run("export", "visits", "--excel")
    need(done.stdout.startswith(b"\xef\xbb\xbf") and b"\"'2023/1\"" in done.stdout, done.stdout[:300])
    rows = list(csv.DictReader(io.StringIO(stage.run("export", "branches").stdout.decode("utf-8"))))
    need(rows[0]["id"] == "ap-6" and "kind" in rows[0], rows[0])
    stage.ends(2, "export", "visits", "--format", "html", told=["html"])
    stage.ends(2, "export", "visits", "--excel", "--format", "json", told=["--excel"])
    out = stage.folder / "visits.xlsx"
    stage.ends(0, "export", "visits", "-o", out)
    need(out.read_bytes().startswith(b"PK"), "no workbook")


@case
def texts_for_scripts_are_as_they_are(stage):
    """An apostrophe that keeps a spreadsheet from running a cell belongs to the CSV file alone."""
    for note in ("'=x", "=x", "'1", "''-1", "'x'", "2023/1"):
        need(stage.run("record", "visit", "5/9/2023", "ap-6", "uv-an", "--note", note).returncode == 0, note)
        last = json.loads(stage.run("export", "visits", "--format", "jsonl").stdout.decode("utf-8").split("\n")[-2])
        need(last["note"] == note, f"{note!r} came out as {last['note']!r}")
        rows = csv.DictReader(io.StringIO(stage.run("export", "visits").stdout.decode("utf-8")))
        of_csv = [row for row in rows if row["entry"] == last["entry"]] if "entry" in last else [list(rows)[-1]]
        need(of_csv[0]["note"] in (note, f"'{note}"), f"{note!r} is {of_csv[0]['note']!r} in CSV")
        shutil.rmtree(stage.board)
        shutil.copytree(BOARD, stage.board)


@case
def what_a_board_gives_it_has_already(stage):
    """Its own export brings nothing new, and nothing of it is bad: not even what is a finding there."""
    with open(stage.board / "journal/2023.yaml", "a", encoding="utf-8") as journal:
        journal.write("- {visit: 2023/9, date: 2023-10-01, branch: cb-la, members: [uv-an, uv-la]}\n")
    out = stage.folder / "visits.csv"
    stage.ends(0, "export", "visits", "-o", out)
    before = stage.files()
    stage.ends(0, "record", "import", out, told=["2023/9"], said=["0 bad rows"])
    need(stage.files() == before, "something was written")
    row = next(line for line in out.read_text(encoding="utf-8").split("\n") if "2023/9" in line)
    new = stage.list(out.read_text(encoding="utf-8").split("\n")[0] + "\n" + row.replace("2023/9", "").replace("uv-an", "to-1"))
    stage.ends(2, "record", "import", new, told=["cb-la", "uv-la", "--allow-findings"])
