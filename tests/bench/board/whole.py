"""The whole board, file by file."""
from . import regulations
from .branches import Branches
from .journal import Journal
from .people import People
from .places import Places
from .plans import Plan
from .writer import File

CHIBO = """\
board: Ban Tổ chức Tỉnh ủy Mẫu (dữ liệu mẫu)
committee: Ban Chấp hành Đảng bộ tỉnh Mẫu (dữ liệu mẫu)
language: vi
utc_offset: +07:00
place: Mẫu
superior: Tỉnh ủy Mẫu (dữ liệu mẫu)
"""


def write_board(folder, shape):
    with File(folder, "chibo.yaml") as f:
        f.text(CHIBO)
    places = Places(shape)
    branches = Branches(shape, places)
    people = People(shape, places, branches)
    regulations.write(folder)
    places.write(folder)
    branches.write(folder)
    people.write(folder)
    plan = Plan(shape, branches, people)
    Journal(shape, branches, people, plan).write(folder)
    plan.write(folder)
