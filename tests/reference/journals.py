"""The random journal and plans of a board: a mixin of boards.Board, which gives chance, day, key_day, r and the rest.

While entries are made they point at each other as objects; ids are given last, when the order is known.
"""
import random

from facts import first_day, is_month, last_day, shifted

KIND_KEYS = ("visit", "follow-up", "review", "conclusion", "void")
SCORES = [0, 19, 20, 49, 50, 69, 70, 89, 90, 99, 100]
GRADE_OF = [(90, "tot"), (70, "kha"), (50, "trung-binh"), (0, "kem")]
CLOCKS = ["00:05:00+07:00", "23:50:00Z", "23:59:59-05:00", "08:15:00+07:00", "00:00:00+14:00"]


class Journals:
    def make_journal(self):
        """file name → entries"""
        visits = []
        for _ in range(self.r.choice([0, 5, 12, 18, 25, 35, 45])):
            visits.append(self.make_visit(visits))
        dead = self.replace_some(visits)
        entries = visits + self.make_follow_ups(visits) + self.make_reviews()
        entries += self.make_voids(entries, dead)
        files = self.into_files(entries)
        self.give_ids(files)
        self.record(entries)
        return files

    def record(self, entries):
        """Entries other than visits are recorded some day too; by a die of its own, so that the boards stay the same."""
        die = random.Random(f"at {self.seed}")
        for entry in entries:
            if "visit" not in entry and die.random() < 0.5:
                entry["at"] = shifted(entry["date"], die.choice([0, 0, 1, 5, 40, -3])) + "T" + die.choice(CLOCKS)

    def journal_entries(self):
        return [entry for entries in self.journal.values() for entry in entries]

    def make_visit(self, earlier):
        visit = {"visit": None, "date": self.day(), "branch": self.r.choice(self.branches)["id"],
                 "members": self.attending()}
        if self.chance(0.3):
            visit["date"] = self.r.choice([visit["date"][:7], self.crux])
        if self.chance(0.05):
            visit["branch"] = "cb-la"
        if earlier and self.chance(0.5):
            self.imitate(visit, self.r.choice(earlier))
        self.describe(visit)
        if self.chance(0.4):
            recorded = shifted(self.r.choice([first_day, last_day])(visit["date"]), self.r.choice([0, 0, 1, 9, -1, -1, -8]))
            visit["at"] = recorded + "T" + self.r.choice(CLOCKS)
        return visit

    def attending(self):
        known = [member["id"] for member in self.members]
        result = self.r.sample(known, self.r.randint(1, min(4, len(known))))
        if self.chance(0.06):
            result.insert(self.r.randint(0, len(result)), "la-mat")
        return result if not self.chance(0.02) else ["la-mat", "la-mat-2"]

    def imitate(self, visit, other):
        """A duplicate, another branch on the same day, a month and a day in it, or a visit to one's own home."""
        draw = self.r.random()
        visit["members"] = list(other["members"])
        if draw < 0.15:
            visit["branch"], visit["date"] = other["branch"], other["date"]
        elif draw < 0.5:
            visit["date"] = other["date"]
        elif draw < 0.75:
            visit["branch"] = other["branch"]
            visit["date"] = self.r.choice([first_day, last_day])(other["date"]) if is_month(other["date"]) else other["date"][:7]
        else:
            homes = [member["home"] for member in self.members if "home" in member and member["id"] in visit["members"]]
            visit["branch"] = self.r.choice(homes or [visit["branch"]])

    def describe(self, visit):
        if self.chance(0.7):
            score = self.r.choice(SCORES)
            right = next(grade for floor, grade in GRADE_OF if score >= floor)
            quality = {"score": str(score), "grade": right if self.chance(0.6) else self.r.choice(GRADE_OF)[1]}
            if self.chance(0.3):
                del quality[self.r.choice(["score", "grade"])]
            visit["quality"] = quality
        if self.chance(0.45):
            visit["difficulties"] = [self.word("text") for _ in range(self.r.choice([1, 1, 2, 3, 11]))]
        more = {"guests": ["Bí thư huyện Mẫu"], "session": "thematic", "minutes": "90", "turnout": {"present": "12", "eligible": "12"},
                "guidance": ["nhắc việc: thu phí"], "informed": ["thoi-su", "no"], "by": "tct", "note": "ghi sau", "source": "sổ 3"}
        visit.update({key: value for key, value in more.items() if self.chance(0.07)})

    def word(self, text_key=None):
        """A difficulty (with its text), or what a follow-up says."""
        result = {"status": self.r.choice(["open", "escalated", "escalated", "resolved"])}
        if text_key:
            result[text_key] = self.r.choice(["đường vào ấp hư hỏng", "thiếu nước: mùa khô", "no"])
        if self.chance(0.3):
            result["to"] = "UBND huyện Mẫu"
        if self.chance(0.4):
            result["due"] = self.day()
        return result

    def replace_some(self, visits):
        """A visit replaces only one of higher place in a shuffled order: no cycles, but chains and both directions."""
        ranked, dead = list(visits), []
        self.r.shuffle(ranked)
        for place, old in enumerate(ranked[:-1]):
            free = [visit for visit in ranked[place + 1:] if "replaces" not in visit]
            if free and self.chance(0.12):
                new = self.r.choice(free)
                new["replaces"] = old
                dead.append(id(old))
                if self.chance(0.5):
                    new.update({key: old[key] for key in ("date", "branch")})
                # «lists at least as many difficulties as the one it replaces»
                words = new.get("difficulties", [])
                words = words + [self.word("text") for _ in range(len(old.get("difficulties", [])) - len(words))]
                if words:
                    new["difficulties"] = words
        return dead

    def make_follow_ups(self, visits):
        result = []
        for visit in visits:
            for number in range(1, len(visit.get("difficulties", [])) + 1):
                for _ in range(self.r.choice([0, 0, 1, 1, 2, 3])):
                    date = self.r.choice([self.day(), shifted(last_day(visit["date"]), self.r.randint(-20, 60)), self.as_of])
                    result.append({"follow-up": None, "of": (visit, number), "date": date, **self.word()})
        return result

    def make_reviews(self):
        result = []
        for member in self.members:
            for year in self.years:
                if self.chance(0.4):
                    date = self.r.choice([f"{year}-12-{self.r.randint(1, 31)}", self.day(), self.as_of, shifted(f"{year}-12-31", 20)])
                    date = "-".join(part.zfill(2) for part in date.split("-"))
                    result.append({"review": None, "year": str(year), "member": member["id"], "date": date})
                if self.chance(0.05):
                    result.append({"conclusion": None, "year": str(year), "member": member["id"], "date": self.day(),
                                   "text": "đã xem xét", "decision": "7-KL/TU"})
        return result

    def make_voids(self, entries, dead):
        """«each entry is voided or replaced at most once»; what is dead already is left alone."""
        result = []
        for entry in entries:
            if id(entry) not in dead and self.chance(0.08):
                result.append({"void": None, "of": entry, "date": self.day(), "reason": self.r.choice(["ghi nhầm", "no", "trùng: xem lại"])})
        return result

    def into_files(self, entries):
        if self.chance(0.3):
            self.r.shuffle(entries)
        elif self.chance(0.5):
            entries.sort(key=lambda entry: entry["date"])
        if not entries:
            return {}
        if self.chance(0.15):
            return {"journal.yaml": entries}
        files = {}
        for entry in entries:
            year = entry["date"][:4] if not self.chance(0.1) else str(self.r.choice(self.years))
            part = self.r.choice(["", "", "-b"]) if self.files_cut else ""
            files.setdefault(f"journal/{year}{part}.yaml", []).append(entry)
        return files

    @property
    def files_cut(self):
        return int(self.as_of[8:]) % 3 == 0

    def give_ids(self, files):
        numbers = {}
        for name, entries in files.items():
            year = name[8:12] if name.startswith("journal/") else str(self.years[0])
            start = numbers.get(year, 1)
            run = list(range(start, start + len(entries)))
            numbers[year] = run[-1] + 1 + self.r.choice([0, 0, 90])
            if self.chance(0.2):
                self.r.shuffle(run)
            for entry, number in zip(entries, run):
                entry[self.kind_of(entry)] = f"{year}/{number}"
        for entry in [each for entries in files.values() for each in entries]:
            if "replaces" in entry:
                entry["replaces"] = entry["replaces"]["visit"]
            if "void" in entry:
                entry["of"] = entry["of"][self.kind_of(entry["of"])]
            if "follow-up" in entry:
                entry["of"] = f"{entry['of'][0]['visit']}.{entry['of'][1]}"

    @staticmethod
    def kind_of(entry):
        return next(kind for kind in KIND_KEYS if kind in entry)

    def make_plans(self):
        visits = [entry for entry in self.journal_entries() if "visit" in entry]
        result = []
        for year in self.years:
            if self.chance(0.4):
                planned = [self.make_planned(number, year, visits) for number in range(self.r.randint(1, 6))]
                result.append({"year": str(year), "visits": planned})
        return result

    def make_planned(self, number, year, visits):
        date = str(year) + self.day()[4:].replace("02-29", "02-28")
        planned = {"id": f"p-{number}", "date": date, "branch": self.r.choice(self.branches)["id"],
                   "member": self.r.choice(self.members)["id"]}
        known = {each["id"] for each in self.members}, {each["id"] for each in self.branches}
        models = [visit for visit in visits if visit["date"].startswith(str(year)) and visit["members"][0] in known[0]
                  and visit["branch"] in known[1]]
        later = [visit for visit in models if visit["date"][:7] == self.as_of[:7] and visit["date"] > self.as_of]
        if models and self.chance(0.5):   # planned and (perhaps on another day, by a visit now dead, too late) made
            model = self.r.choice(later or models)
            planned.update({"branch": model["branch"], "member": model["members"][0],
                            "date": model["date"] if self.chance(0.5) else model["date"][:7] + self.r.choice(["-01", "-15"])})
        if self.chance(0.4):
            planned["date"] = planned["date"][:7]
        if self.chance(0.6):
            planned["status"] = self.r.choice(["planned", "announced", "cancelled"])
        if self.chance(0.2):
            planned["seq"] = str(self.r.choice([0, 1, 10]))
        return planned
