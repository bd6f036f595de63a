"""Small made-up boards for plans: members, branches, a past, an earlier plan; the same for the same seed.

Tight on purpose: few branches with room, own branches, merged areas, leave, months without a day, several quotas.
"""
import calendar
import random
from pathlib import Path

YEAR = 2024


class PlanBoard:
    def __init__(self, seed, size=1):
        self.r = random.Random(seed)
        r = self.r
        self.today = r.choice(["2023-12-31", "2023-11-20", "2024-01-15", f"2024-0{r.randint(2, 9)}-{r.randint(1, 28):02}"])
        self.areas = ["h1", "h2", "x1", "x2", "x3", "x-moi"]
        self.kinds = r.choice([["ap"], ["ap", "khu-pho"], ["ap", "khu-pho", "co-quan"]])
        self.branches = [self.branch(n) for n in range(size * r.randint(2, 9))]
        self.members = [self.member(n) for n in range(size * r.randint(1, 5))]
        self.visits = self.past()
        self.planned = self.earlier() if r.random() < 0.6 else []
        self.args = self.options()

    def chance(self, share):
        return self.r.random() < share

    def day(self, years=(YEAR,)):
        year, month = self.r.choice(years), self.r.randint(1, 12)
        return f"{year}-{month:02}-{self.r.randint(1, calendar.monthrange(year, month)[1]):02}"

    def branch(self, n):
        parts = [f"id: cb-{n:02}", f"name: Chi bộ {n}", f"kind: {self.r.choice(self.kinds)}"]
        if self.chance(0.9):
            parts.append(f"area: {self.r.choice(self.areas)}")
        if self.chance(0.8):
            parts.append(f"meets: {self.r.choice([1, 5, 5, 12, 28, 31])}")
        if self.chance(0.15):
            first, last = sorted([self.day(), self.day()])
            parts.append(self.r.choice([f"from: {first}", f"to: {last}", f"from: {first}, to: {last}"]))
        return "- {" + ", ".join(parts) + "}"

    def member(self, n):
        office = self.r.choice(["vien", "vien", "vien", "truong", "to"])
        offices = [f"{{office: {office}}}"]
        if self.chance(0.25):
            turn = self.day()
            other = self.r.choice(["truong", "vien", "to", "khac"])
            offices = [f"{{office: {office}, to: {turn}}}", f"{{office: {other}, from: {turn}}}"]
        lines = [f"- id: m{n:02}", f"  name: Người Mẫu {n}", f"  offices: [{', '.join(offices)}]"]
        if self.chance(0.7):
            lines.append(f"  areas: [{', '.join(sorted(set(self.r.choices(self.areas, k=self.r.randint(1, 2)))))}]")
        if self.chance(0.5):
            lines.append(f"  home: cb-{self.r.randrange(len(self.branches)):02}")
        if self.chance(0.25):
            first, last = sorted([self.day(), self.day()])
            lines.append(f"  leave: [{{from: {first}, to: {last}, reason: nghỉ}}]")
        return "\n".join(lines)

    def some_branch(self):
        return f"cb-{self.r.randrange(len(self.branches)):02}"

    def some_member(self):
        return f"m{self.r.randrange(len(self.members)):02}"

    def past(self):
        rows = []
        for n in range(self.r.choice([0, 5, 20]) * (1 + len(self.members) // 8)):
            day = self.day((2015, 2019, 2021, 2022, 2023, 2023, YEAR))
            if day > self.today:
                continue
            day = day[:7] if self.chance(0.15) else day
            members = sorted({self.some_member() for _ in range(self.r.choice([1, 1, 2]))})
            row = [f"date: {day}", f"branch: {self.some_branch()}", f"members: [{', '.join(members)}]"]
            if self.chance(0.5):
                row.append(f"quality: {{{self.r.choice(['score: %d' % self.r.randint(0, 100), 'grade: kem', 'grade: tot'])}}}")
            rows.append((day[:4], row))
        return rows

    def earlier(self):
        rows = []
        for n in range(self.r.randint(1, 3 * len(self.members))):
            date = self.day()
            branch = self.some_branch()
            text = self.branches[int(branch[3:])]
            if self.chance(0.85):   # a meeting of the branch
                if "meets" in text:
                    meets = int(text.split("meets: ")[1].split(",")[0].split("}")[0])
                    last = calendar.monthrange(YEAR, int(date[5:7]))[1]
                    date = f"{date[:7]}-{min(meets, last):02}"
                else:
                    date = date[:7]
            row = [f"id: p-{n + 1}", f"date: {date}", f"branch: {branch}", f"member: {self.some_member()}"]
            if self.chance(0.3):
                row.append(f"status: {self.r.choice(['announced', 'cancelled', 'planned'])}")
            if self.chance(0.2):
                row.append("seq: 2")
            if self.chance(0.2):
                row.append('note: "nhớ gọi: trước, sau"')
            rows.append("{" + ", ".join(row) + "}")
        return rows

    def options(self):
        words = {"spread": self.r.choice(["half", "half", "quarter", "none"]),
                 "areas": self.r.choice(["prefer", "prefer", "only", "any"]),
                 "per_branch": self.r.choice([1, 1, 1, 2, 3])}
        if self.planned and self.chance(0.3):
            words["freeze_until"] = self.day()
        return words

    def words(self):
        words = [str(YEAR), "--today", self.today]
        for name, value in self.args.items():
            words += ["--" + name.replace("_", "-"), str(value)]
        return words

    def write(self, folder, shuffled=False):
        """The board; `shuffled`: the same facts in files of another order."""
        folder = Path(folder)
        (folder / "journal").mkdir(parents=True)
        r = random.Random(7)
        branches, members = list(self.branches), list(self.members)
        if shuffled:
            r.shuffle(branches), r.shuffle(members)
        planning = "planning: {outside_area: 450, most_months: 60}\n" if len(self.branches) % 3 == 0 else ""
        def put(name, text):
            (folder / name).write_text(text, encoding="utf-8")
        put("chibo.yaml", f"board: Ban Mẫu\ncommittee: Mẫu\nlanguage: vi\n{planning}")
        put("areas.yaml", AREAS)
        put("branches.yaml", "\n".join(branches) + "\n")
        put("members.yaml", "\n".join(members) + "\n")
        put("regulations.yaml", REGULATION.replace("HOME", ["counts", "does-not-count"][len(self.members) % 2])
            .replace("PARTIAL", ["prorate", "full"][len(self.branches) % 2]))
        years = {}
        for year, row in self.visits:
            years.setdefault(year, []).append(row)
        for year, rows in years.items():
            numbered = [f"- {{visit: {year}/{n}, {', '.join(row)}}}" for n, row in enumerate(rows, 1)]
            if shuffled:
                r.shuffle(numbered)
            put(f"journal/{year}.yaml", "\n".join(numbered) + "\n")
        if self.planned:
            planned = list(self.planned)
            if shuffled:
                r.shuffle(planned)
            (folder / "plans").mkdir()
            put("plans/2024.yaml", f"# kế hoạch mẫu\nyear: {YEAR}\nvisits:\n" + "".join(f"  - {row}\n" for row in planned))


AREAS = """\
- {id: h1, name: Huyện Một}
- {id: h2, name: Huyện Hai}
- {id: x1, name: Xã Một, parent: h1}
- {id: x2, name: Xã Hai, parent: h1, to: 2024-06-30, into: x-moi}
- {id: x3, name: Xã Ba, parent: h2}
- {id: x-moi, name: Xã Mới, parent: h2, from: 2024-07-01}
"""
REGULATION = """\
number: 1-QĐ/MẪU
title: Mẫu
issuer: Mẫu
issued: 2010-01-01
offices: [{id: truong, name: Trưởng}, {id: vien, name: Viên}, {id: to, name: Tổ}]
quotas:
  - {id: q1, offices: [truong], at_least: 3, per: year}
  - {id: q2, offices: [vien], at_least: 2, per: year}
  - {id: q3, offices: [to], at_least: 1, per: quarter, kinds: [ap, co-quan]}
counts: {kinds: [ap, khu-pho], partial: PARTIAL, home: HOME}
grades:
  - {id: tot, name: Tốt, from: 90}
  - {id: kha, name: Khá, from: 70}
  - {id: trung-binh, name: Trung bình, from: 50}
  - {id: kem, name: Kém, from: 0}
"""
