"""The branches: residential cells in every commune, and those of offices and firms."""
from dataclasses import dataclass

from . import names
from .places import XA
from .prng import Prng
from .writer import File, block

AP, KHU_PHO, CO_QUAN, DOANH_NGHIEP = "ap", "khu-pho", "co-quan", "doanh-nghiep"
NAMED = {AP: "ấp", KHU_PHO: "khu phố"}


@dataclass(slots=True)
class Branch:
    id: str
    name: str
    kind: str
    area: str = None
    district: int = None
    meets: int = None
    party_members: int = None
    population: int = None
    poor: int = None
    near_poor: int = None
    first: str = None
    last: str = None
    into: str = None
    note: str = None

    def lines(self):
        pairs = (("name", self.name), ("kind", self.kind), ("area", self.area), ("meets", self.meets),
                 ("party_members", self.party_members), ("population", self.population),
                 ("poor_households", self.poor), ("near_poor_households", self.near_poor),
                 ("from", self.first), ("to", self.last), ("into", self.into), ("note", self.note))
        return [f"- id: {self.id}"] + [f"  {k}: {block(str(v))}" for k, v in pairs if v is not None]


def _meeting_day(rng):
    """Cells meet early in the month; a few on days that short months lack."""
    if rng.percent(80):
        return rng.between(1, 10)
    return rng.between(11, 28) if rng.percent(85) else rng.between(29, 31)


def _cell(id, commune, index, rng):
    kind = AP if commune.kind == XA else KHU_PHO
    own = f"{names.place(rng.below(36))}" if rng.percent(12) else f"{index + 1}"
    counted = rng.percent(92)
    people = rng.between(400, 2600)
    return Branch(id, f"Chi bộ {NAMED[kind]} {own}", kind, commune.id, commune.district, _meeting_day(rng),
                  party_members=rng.between(8, 45),
                  population=people if counted else None,
                  poor=rng.below(people // 100 + 1) if counted else None,
                  near_poor=rng.below(people // 60 + 1) if counted else None,
                  first=f"{rng.between(1996, 2015)}-01-01" if rng.percent(20) else None)


def _office(id, index, districts, rng):
    kind = CO_QUAN if index % 5 < 3 else DOANH_NGHIEP
    name = f"Cơ quan Mẫu {index + 1}" if kind == CO_QUAN else f"Công ty {names.place(rng.below(36))}"
    area = rng.pick(districts) if rng.percent(80) else None
    return Branch(id, f"Chi bộ {name}", kind, area.id if area else None, area.district if area else None,
                  _meeting_day(rng) if rng.percent(50) else None, party_members=rng.between(4, 60))


def _merge(cells, year):
    """Of the cells of merged communes every third goes into the one before it."""
    for before, gone in zip(cells[1::3], cells[2::3]):
        gone.last, gone.into = f"{year}-06-30", before.id
        gone.note = f"nhập vào {before.id} khi sáp nhập xã"


class Branches:
    def __init__(self, shape, places):
        rng = Prng(shape.seed, "branches")
        width = max(4, len(str(shape.branches)))
        share = [rng.between(3, 8) for _ in places.communes]
        total, before, self.all = sum(share), 0, []
        for commune, weight in zip(places.communes, share):
            first = before * shape.residential // total
            before += weight
            for i in range(before * shape.residential // total - first):
                self.all.append(_cell(f"cb-{len(self.all) + 1:0{width}}", commune, i, rng))
        self.residential = list(self.all)
        for i in range(shape.branches - shape.residential):
            self.all.append(_office(f"cb-{len(self.all) + 1:0{width}}", i, places.districts, rng))
        self.others = self.all[len(self.residential):]
        ids = {a.id for a in places.merged}
        _merge([b for b in self.residential if b.area in ids], shape.last_year)
        self.closed = [b for b in self.residential if b.last]
        self.open_residential = [b for b in self.residential if not b.last]
        self.by_district = [[b for b in self.open_residential if b.district == d.district] for d in places.districts]

    def write(self, folder):
        with File(folder, "branches.yaml") as f:
            f.lines(["# Chi bộ khu dân cư (ấp, khu phố)"])
            for branch in self.residential:
                f.lines(branch.lines())
            if self.others:
                f.lines(["# Chi bộ cơ quan, doanh nghiệp"])
            for branch in self.others:
                f.lines(branch.lines())
