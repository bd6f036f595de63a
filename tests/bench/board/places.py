"""The areas: districts, communes, and the merger of two communes in the board's last year."""
from dataclasses import dataclass

from . import names
from .days import day
from .writer import File, flow_map

XA, PHUONG, THI_TRAN = "Xã", "Phường", "Thị trấn"
PREFIX = {XA: "x", PHUONG: "p", THI_TRAN: "tt"}

# By district, for 170 communes: (phường, thị trấn, xã). In all 40, 9 and 121.
PARTS = ((29, 0, 1), (11, 0, 4)) + tuple((0, 1, 13) for _ in range(8)) + ((0, 1, 12),)


@dataclass
class Area:
    id: str
    name: str
    kind: str = ""
    parent: str = None
    district: int = None
    first: str = None
    last: str = None
    into: str = None

    def line(self):
        return "- " + flow_map((("id", self.id), ("name", self.name), ("parent", self.parent),
                                ("from", self.first), ("to", self.last), ("into", self.into)))


def _kinds(total):
    """(district, kind) of each commune, district by district; other sizes repeat or cut the province of 170."""
    whole = [(d, kind) for d, (p, t, x) in enumerate(PARTS)
             for kind, count in ((THI_TRAN, t), (PHUONG, p), (XA, x)) for _ in range(count)]
    return sorted(whole[i * len(whole) // total % len(whole)] if total < len(whole) else whole[i % len(whole)]
                  for i in range(total)) if total != len(whole) else whole


def _communes(total):
    seen = {}
    width = max(3, len(str(total)))
    for district, kind in _kinds(total):
        index = seen[kind] = seen.get(kind, -1) + 1
        yield Area(id=f"{PREFIX[kind]}-{index + 1:0{width}}", name=names.commune(kind, index), kind=kind,
                   parent=f"h-{district + 1:02}", district=district)


def _merge(communes, year):
    """On 1 July the first two xã of one rural district become one new one. None where the board has no such two."""
    for a, b in zip(communes, communes[1:]):
        if a.kind == b.kind == XA and a.district == b.district and a.district >= 2:
            new = Area(id=f"x-moi-{year}", name=f"{XA} Mẫu Mới", kind=XA, parent=a.parent,
                       district=a.district, first=f"{year}-07-01")
            for old in (a, b):
                old.last, old.into = f"{year}-06-30", new.id
            return new
    return None


class Places:
    def __init__(self, shape):
        self.districts = [Area(id=f"h-{i + 1:02}", name=n, district=i) for i, n in enumerate(names.DISTRICTS)]
        self.communes = list(_communes(shape.communes))
        self.new = _merge(self.communes, shape.last_year)
        self.merged = [a for a in self.communes if a.into]
        self.merger_day = day(self.new.first) if self.new else None

    def write(self, folder):
        with File(folder, "areas.yaml") as f:
            f.lines(["# Huyện, thành phố"] + [a.line() for a in self.districts])
            f.lines(["# Xã, phường, thị trấn"] + [a.line() for a in self.communes])
            if self.new:
                f.lines(["# Xã mới, do sáp nhập", self.new.line()])
