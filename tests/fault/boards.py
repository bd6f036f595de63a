"""The boards of the cases: one tiny board, its journal kept in one of several forms."""
import json
import pathlib
import shutil

PLAIN = pathlib.Path(__file__).resolve().parent.parent / "meanings" / "board"
BY_HAND = """\
# Nhật ký năm 2023, chép tay từ sổ giấy

-   visit:   2023/1        # buổi đầu tiên
    date:  "2023-09-04"
    branch:  cb-mau-2
    members:
    - uy-vien-mau
    quality:  { score:  80 ,   grade: kha }

- {review: 2023/2, year: 2023, member: uy-vien-mau, date: 2023-12-20}
-
    visit: 2023/3
    note: |
        Hai dòng
        ghi chú
    members: [ uy-vien-mau ]
    branch: 'cb-mau-1'
    date: 2023-10
    difficulties:
      - text: đường vào ấp hư hỏng
        status: open
    at: 2023-11-02T08:15:00+07:00
# hết phần chép tay; đừng xóa dòng này
""".encode()
NEXT_YEAR = "- {visit: 2024/1, date: 2024-03-05, branch: cb-mau-1, members: [uy-vien-mau]}\n".encode()

# What stands in the journal, and where the next entry of 2023 goes to.
FORMS = {
    "by-hand": ({"journal/2023.yaml": BY_HAND, "journal/2024.yaml": NEXT_YEAR}, "journal/2023.yaml"),
    "crlf": ({"journal/2023.yaml": BY_HAND.replace(b"\n", b"\r\n")}, "journal/2023.yaml"),
    "no-final-newline": ({"journal/2023.yaml": BY_HAND[:-1]}, "journal/2023.yaml"),
    "crlf-no-final-newline": ({"journal/2023.yaml": BY_HAND.replace(b"\n", b"\r\n")[:-2]}, "journal/2023.yaml"),
    "one-file": ({"journal.yaml": BY_HAND + NEXT_YEAR}, "journal.yaml"),
    "no-journal": ({}, "journal/2023.yaml"),
    "no-file-of-the-year": ({"journal/2024.yaml": NEXT_YEAR}, "journal/2023.yaml"),
    "empty-file": ({"journal/2023.yaml": b""}, "journal/2023.yaml"),
    "comment-only": ({"journal/2023.yaml": "# năm 2023\n".encode()}, "journal/2023.yaml"),
}


def build(folder, form):
    """A new board in the folder; returns the folder."""
    board = pathlib.Path(shutil.copytree(PLAIN, folder))
    for name, text in FORMS[form][0].items():
        (board / name).parent.mkdir(exist_ok=True)
        (board / name).write_bytes(text)
    return board


def with_journal(folder, text):
    """A new board whose journal/2023.yaml holds the text."""
    board = pathlib.Path(shutil.copytree(PLAIN, folder))
    (board / "journal").mkdir()
    (board / "journal" / "2023.yaml").write_bytes(text)
    return board


def target(form):
    return FORMS[form][1]


def for_many(folder, hands):
    """A board with a member and a branch for each of so many."""
    board = pathlib.Path(shutil.copytree(PLAIN, folder))
    offices = [{"office": "uv-bch", "from": "2023-09-01"}]
    members = [{"id": f"uv-{i}", "name": f"Trần Mẫu {i}", "offices": offices} for i in range(hands)]
    branches = [{"id": f"cb-{i}", "name": f"Chi bộ ấp {i}", "kind": "ap"} for i in range(hands)]
    (board / "members.yaml").write_text(json.dumps(members, ensure_ascii=False), encoding="utf-8")
    (board / "branches.yaml").write_text(json.dumps(branches, ensure_ascii=False), encoding="utf-8")
    return board


def tree(board):
    """{path: bytes} of the files on the board; a folder holds None, a link where it leads."""
    found = {}
    for path in sorted(board.rglob("*")):
        name = path.relative_to(board).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        else:
            found[name] = path.read_bytes() if path.is_file() else None
    return found


def files(board):
    return {name: text for name, text in tree(board).items() if text is not None}
