#!/usr/bin/python3
"""boards.py SEED DIR: a random, awkward, valid board in DIR, the same for the same seed; prints the arguments to ask.

People, branches and numbers are made up. The journal is in journals.py, the YAML in awkward.py.
"""
import os
import random
import sys

from awkward import Writer
from facts import month_length, periods, shifted
from journals import Journals

PERSON_OFFICES = ["bi-thu", "pho-bi-thu", "uv-btv", "uv-bch", "co-van"]
GROUP_OFFICES = ["to-cong-tac", "to-giup-viec"]
UNLISTED = ["khach", "nguyen-uv"]
KINDS = ["ap", "khu-pho", "co-quan", "thôn", "Khu phố"]
ODD_IDS = ["no", "012", "2023", "null", "1e3", "0x1f", "true", "12.50", "a..b-"]
ODD_NAMES = ["No", "9.10", "012", "~", "Nguyễn Văn «A»: chị", "Lê #1", "Trần 'B' \"C\" \\", "null"]
FAMILIES = ["Nguyễn Văn", "Trần Thị", "Lê Hữu", "Phạm Hoà", "Đỗ Thuý"]
GRADES = [("tot", 90), ("kha", 70), ("trung-binh", 50), ("kem", 0)]


class Board(Journals):
    """Everything drawn from one random source, in a fixed order: same seed, same board."""

    def __init__(self, seed):
        self.seed = seed
        self.r = random.Random(seed)
        base = self.r.choice([2019, 2020, 2021, 2022, 2023, 2024])
        self.years = [base, base + 1, base + 2]
        self.as_of = self.key_day()
        self.crux = (self.as_of if self.chance(0.6) else f"{self.r.choice(self.years)}-{self.r.randint(1, 12):02}")[:7]
        self.regulations = self.make_regulations()
        self.areas = self.make_areas()
        self.branches = self.make_branches()
        self.members = self.make_members()
        self.journal = self.make_journal()
        self.plans = self.make_plans()
        self.args = self.make_args() + self.make_known_by()

    def chance(self, probability):
        return self.r.random() < probability

    def key_day(self):
        """A day on which something begins, ends or is odd, or the day beside it."""
        year = self.r.choice(self.years)
        label, days = self.r.choice(periods(self.r.choice(["year", "half", "quarter", "month"]), year))
        leap = f"{year}-02-{month_length(year, 2)}"
        day = self.r.choice([days[0], days[-1], days[len(days) // 2 - 1], leap, f"{year}-03-31", f"{year}-12-31"])
        return shifted(day, self.r.choice([0, 0, 0, -1, 1]))

    def day(self):
        """Any day; often near A or of a key day."""
        draw = self.r.random()
        if draw < 0.25:
            return shifted(self.as_of, self.r.choice([-150, -70, -40, -9, -3, -1, 0, 0, 1, 2, 8]))
        if draw < 0.4:
            return self.key_day()
        year = self.as_of[:4] if draw < 0.75 else self.r.choice(self.years)
        return shifted(f"{year}-01-01", self.r.randrange(365))

    def crux_day(self):
        """A day inside the one month of the board in which much begins and ends, and many a visit is a month's."""
        return f"{self.crux}-{self.r.randint(2, 27):02}"

    def early(self):
        return shifted(f"{self.years[0]}-01-01", -self.r.randrange(30, 1500))

    def span(self, entry, open_chance=0.5):
        """Gives the entry `from` and `to`, or only one of them, or none."""
        first, last = sorted([self.day(), self.crux_day() if self.chance(0.3) else self.day()])
        if not self.chance(open_chance):
            entry["from"] = first
        if not self.chance(open_chance):
            entry["to"] = last
        return entry

    def some_id(self, plain, taken):
        odd = [each for each in ODD_IDS if each not in taken]
        result = self.r.choice(odd) if odd and self.chance(0.04) else plain
        taken.add(result)
        return result

    def make_regulations(self):
        count = self.r.choice([1, 1, 2, 2, 2, 3, 3, 4])
        result = [self.regulation(number, number == 0) for number in range(count)]
        if count > 1 and self.chance(0.3):   # equal `from`: the later in file order
            one, other = self.r.sample(result, 2)
            other["from"] = one.get("from", one["issued"])
            if other["from"] > other.get("to", "9999"):
                del other["to"]
        self.r.shuffle(result)
        return result

    def regulation(self, number, first):
        issued = self.early() if first or self.chance(0.3) else self.r.choice([self.day, self.crux_day])()
        result = {"number": f"{12 + number}-QĐ/TU", "title": f"Quy định mẫu {number}", "issuer": "Ban Thường vụ Tỉnh ủy Mẫu",
                  "issued": issued}
        if self.chance(0.4):
            result["from"] = shifted(issued, self.r.choice([0, 1, 20, 100, -30]))
        if self.chance(0.25):
            result["to"] = max(self.day(), result.get("from", issued), issued)
        pool = GROUP_OFFICES + PERSON_OFFICES[:1] if not first and self.chance(0.25) else PERSON_OFFICES + GROUP_OFFICES[:self.r.choice([0, 1])]
        names = self.r.sample(pool, self.r.randint(2, len(pool)))
        result["offices"] = [{"id": each, "name": f"Chức danh {each}"} for each in names]
        result["quotas"] = self.make_quotas(names)
        result["counts"] = {"kinds": self.r.sample(KINDS, self.r.randint(2, 4)), "partial": self.r.choice(["prorate", "full"]),
                            "home": self.r.choice(["counts", "does-not-count", "does-not-count"])}
        if self.chance(0.6):
            result["assessment"] = self.r.choice(["required", "required", "optional"])
        if self.chance(0.75):
            result["self_review_due"] = self.r.choice(["12-31", "06-30", "01-01", "02-28", "11-30", self.as_of[5:].replace("02-29", "03-01")])
        if self.chance(0.6):
            result["difficulty_due_days"] = str(self.r.choice([0, 1, 30, 90, 365]))
        if self.chance(0.6):
            result["grades"] = self.make_grades()
        if self.chance(0.3):
            result["topics"] = [{"id": "thoi-su", "name": "Thời sự", "name_en": "Current affairs"}, {"id": "no", "name": "Nợ"}]
        return result

    def make_grades(self):
        lowest = self.r.choice([0, 0, 20])   # 20: some scores reach none
        floors = self.r.choice([[90, 70, 50, lowest], [80, 60, 40, lowest], [100, 1]])
        return [{"id": name, "name": name.upper(), "from": str(floor)} for (name, _), floor in zip(GRADES, floors)]

    def make_quotas(self, names):
        listed = [each for each in names if not self.chance(0.12)] or names[:1]
        self.r.shuffle(listed)
        taken, quotas = set(), []
        while listed:
            size = self.r.randint(1, len(listed))
            offices, listed = listed[:size], listed[size:]
            quota = {"id": self.some_id("q" + str(len(quotas)), taken), "offices": offices, "at_least": self.at_least(),
                     "per": self.r.choice(["year", "year", "half", "half", "quarter", "month"])}
            if self.chance(0.3):
                quota["cite"] = "dự ít nhất, theo Điều 3"
            if self.chance(0.3):
                quota["kinds"] = self.r.sample(KINDS, self.r.randint(1, 3))
            quotas.append(quota)
        return quotas

    def at_least(self):
        small, large = self.r.choice([1, 1, 2, 2, 2, 3, 4]), self.r.randint(5, 60)
        return str(self.r.choice([small] * 15 + [large] * 4 + [366]))

    def make_areas(self):
        merger = shifted(f"{self.r.choice(self.years)}-07-01", -1)
        result = [{"id": "tinh", "name": "Tỉnh Mẫu"}, {"id": "h0", "name": "Huyện Thượng"}, {"id": "h1", "name": "Huyện Hạ"},
                  {"id": "x-moi", "name": "Xã Mẫu Mới", "parent": "tinh", "from": shifted(merger, 1)}]
        for number in range(3):
            area = {"id": f"x{number}", "name": f"Xã Mẫu {number}", "parent": self.r.choice(["h0", "h1"])}
            if self.chance(0.5):
                area.update({"to": merger, "into": "x-moi"})
            result.append(area)
        self.r.shuffle(result)
        return result

    def make_branches(self):
        taken, result = set(), []
        everywhere = self.r.choice([1, 1, 1, 0, 0.6])   # often all branches say when they meet
        counted = [kind for regulation in self.regulations for kind in regulation["counts"]["kinds"]]
        kinds = self.r.sample(counted, 2) if self.chance(0.7) else self.r.sample(KINDS, self.r.choice([1, 2, 2, 3, 5]))
        for number in range(self.r.randint(2, 7)):
            branch = {"id": self.some_id(f"cb-{number:04}", taken), "name": f"Chi bộ ấp {number}", "kind": self.r.choice(kinds)}
            if self.chance(0.7):
                branch["area"] = self.r.choice(self.areas)["id"]
            if self.chance(everywhere):
                branch["meets"] = str(self.r.choice([1, 5, 28, 29, 30, 31, 31, self.r.randint(1, 31)]))
            if self.chance(0.4):
                self.span(branch, 0.4)
            if "to" in branch and result and self.chance(0.5):
                branch["into"] = self.r.choice(result)["id"]
            if self.chance(0.2):
                branch.update({"party_members": "17", "population": "1400", "poor_households": "0", "near_poor_households": "27"})
            result.append(branch)
        self.r.shuffle(result)
        return result

    def make_members(self):
        taken, result = set(), []
        listed = [office["id"] for regulation in self.regulations for office in regulation["offices"]]
        for number in range(self.r.randint(2, 6)):
            group = self.chance(0.2)
            name = f"Tổ công tác số {number}" if group else f"{self.r.choice(FAMILIES)} {chr(65 + number)}"
            member = {"id": self.some_id(f"uy-vien-{number:02}", taken), "name": self.r.choice(ODD_NAMES) if self.chance(0.05) else name}
            if group or self.chance(0.1):
                member["type"] = "group" if group else "person"
            if group and self.chance(0.5):
                member["people"] = ["Trần Thị A", "Lê Văn B"]
            member["offices"] = self.make_offices(listed, group)
            if self.chance(0.3):
                member["areas"] = [each["id"] for each in self.r.sample(self.areas, 2)]
            if self.chance(0.5):
                member["home"] = self.r.choice(self.branches)["id"]
            if self.chance(0.4):
                member["leave"] = [self.leave() for _ in range(self.r.choice([1, 1, 2]))]
            result.append(member)
        return result

    def make_offices(self, listed, group):
        result = []
        for _ in range(self.r.choice([0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3])):
            pool = GROUP_OFFICES if group and self.chance(0.4) else listed
            office = {"office": self.r.choice(pool if not self.chance(0.05) else UNLISTED + PERSON_OFFICES)}
            draw = self.r.random()
            if draw < 0.4:
                office["from"] = self.early()
            elif draw < 0.6:
                self.span(office)
            result.append(office)
            if "to" in office and self.chance(0.5):   # in again after a gap, or with another office the day after
                result.append({"office": self.r.choice([office["office"], self.r.choice(pool)]),
                               "from": shifted(office["to"], self.r.choice([1, 1, 2, 5, 31, 100]))})
        return result

    def leave(self):
        label, days = self.r.choice(periods(self.r.choice(["year", "half", "quarter", "month"]), self.r.choice(self.years)))
        first, last = sorted([self.day(), self.day()])
        result = {"from": self.r.choice([days[0], days[len(days) // 2], first, self.crux_day()]), "reason": self.r.choice(["nghỉ ốm", "đi học: xa", "no"])}
        to = self.r.choice([days[-1], last, last, result["from"], None])
        if to is not None and to >= result["from"]:
            result["to"] = to
        if self.chance(0.3):
            result["decision"] = "15-QĐ/X"
        return result

    def make_args(self):
        if self.chance(0.35):
            self.as_of = shifted(self.r.choice(self.due_days()), self.r.choice([0, 0, 1, -1]))
        year = int(self.as_of[:4])
        result = self.r.choice([[], [], [], ["--year", str(year)], ["--year", str(year)],
                                ["--year", str(self.r.choice(self.years))], ["--year", f"{self.years[0]}..{self.years[-1]}"],
                                ["--year", f"{year - 1}..{year}"]])
        how = self.r.random()
        if how < 0.52:
            return result + ["--as-of", self.as_of]
        return result + ["--today", self.as_of if how < 0.95 else self.key_day()] + ([] if how < 0.95 else ["--as-of", self.as_of])

    def make_known_by(self):
        """One audit in three is asked by what was known on some day; by a die of its own, like `record`."""
        die = random.Random(f"known by {self.seed}")
        recorded = [entry["at"][:10] for entry in self.journal_entries() if "at" in entry]
        if not recorded or die.random() > 0.35:
            return []
        return ["--known-by", shifted(die.choice([self.as_of, die.choice(recorded)]), die.choice([0, 0, -1, 1]))]

    def due_days(self):
        result = [entry["due"] for entry in self.journal_entries() if "due" in entry]
        result += [word["due"] for entry in self.journal_entries() for word in entry.get("difficulties", []) if "due" in word]
        for regulation in self.regulations:
            result += [f"{year}-{regulation['self_review_due']}" for year in self.years if "self_review_due" in regulation]
        return [day for day in result if self.years[0] <= int(day[:4]) <= self.years[-1]] or [self.as_of]

    def write(self, folder):
        writer = Writer(self.r)
        settings = {"board": "Ban Tổ chức Tỉnh ủy Mẫu", "committee": "Đảng bộ tỉnh Mẫu", "language": self.r.choice(["vi", "en"])}
        if self.chance(0.4):
            settings.update({"utc_offset": self.r.choice(["+07:00", "-09:30"]), "place": "Mẫu", "superior": "Tỉnh ủy Mẫu"})
        writer.write(folder, "chibo.yaml", settings)
        for name, entries in (("areas", self.areas), ("branches", self.branches), ("members", self.members)):
            self.write_list(writer, folder, name, entries)
        if self.chance(0.3):
            writer.write(folder, "regulations.yaml", self.regulations if len(self.regulations) > 1 or self.chance(0.3) else self.regulations[0])
        else:
            for number, regulation in enumerate(self.regulations):
                writer.write(folder, f"regulations/{'abcd'[number]}.yaml", [regulation] if self.chance(0.1) else regulation)
        for name, entries in self.journal.items():
            writer.write(folder, name, entries)
        for plan in self.plans:
            single = len(self.plans) == 1 and self.chance(0.2)
            writer.write(folder, "plans.yaml" if single else f"plans/{plan['year']}.yaml", plan)

    def write_list(self, writer, folder, name, entries):
        if self.chance(0.75):
            writer.write(folder, name + ".yaml", entries)
            return
        half = self.r.randint(0, len(entries))
        writer.write(folder, f"{name}/a.yaml", entries[:half])
        writer.write(folder, f"{name}/b-2.yaml", entries[half:])
        with open(os.path.join(folder, name, "ghi-chu.txt"), "w", encoding="utf-8") as file:
            file.write("không phải YAML: [\n")


if __name__ == "__main__":
    board = Board(int(sys.argv[1]))
    board.write(sys.argv[2])
    print(" ".join(board.args))
