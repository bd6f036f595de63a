"""The best plan as a linear program with whole numbers, written from the contract and solved by CBC and GLPK.

A variable for each duty, branch and date; the goals one after the other: fewest visits without a place; most kept, on
their date first; fewest points.
"""
import re
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path


class Model:
    """The variables and rows of a plan of these facts."""

    def __init__(self, facts):
        self.facts = facts
        self.columns, self.rows = [], []   # (duty number, branch, date); (numbers of columns, most)
        self.demands = [(number, duty) for number, duty in enumerate(facts.duties) if facts.missing(duty) > 0]
        self.points, self.keeps = [], []
        self.add_columns()
        self.add_rows()

    def add_columns(self):
        f = self.facts
        fixed_days = {(v["member"], v["date"]) for v in f.fixed if len(v["date"]) == 10}
        fixed_pairs = {(v["member"], v["branch"]) for v in f.fixed}
        earlier = defaultdict(set)
        for visit in f.open:
            earlier[visit["member"], visit["branch"]].add(visit["date"])
        base = {branch["id"]: f.branch_points(branch) for branch in f.board.branches}
        rooms = {branch["id"]: f.room(branch) for branch in f.board.branches}
        for number, duty in self.demands:
            member = duty["member"]
            for branch in f.board.branches:
                pair = (member["id"], branch["id"])
                if not rooms[branch["id"]] or pair in fixed_pairs or f.been(member, branch, True):
                    continue
                again = f.points["repeat"] if f.been(member, branch, False) else 0
                for date in f.meetings(branch):
                    if not f.ahead(date) or (member["id"], date) in fixed_days or not f.fits(duty, branch, date):
                        continue
                    inside = f.wish == "any" or f.inside(member, branch, date)
                    if not inside and f.wish == "only":
                        continue
                    self.columns.append((number, branch["id"], date))
                    self.points.append(base[branch["id"]] + again + (0 if inside else f.points["outside_area"]))
                    dates = earlier.get(pair, ())
                    self.keeps.append((date in dates, bool(dates)))
        self.rooms = rooms

    def add_rows(self):
        f = self.facts
        groups = defaultdict(list)
        for column, (number, branch, date) in enumerate(self.columns):
            member = f.duties[number]["member"]["id"]
            if len(date) == 10:
                groups["day", member, date].append(column)
            groups["branch", branch].append(column)
            groups["pair", member, branch].append(column)
            for days, room in f.windows(f.duties[number]):
                if (date if len(date) == 10 else date + "-01") in days:
                    groups["window", number, days[0], room].append(column)
        most = {"day": lambda key: 1, "pair": lambda key: 1, "branch": lambda key: self.rooms[key[1]],
                "window": lambda key: key[3]}
        self.rows = [(columns, most[key[0]](key)) for key, columns in sorted(groups.items(), key=str)]
        # A duty's date must lie in a window that is left: those that do not have no room.
        inside = {c for key, columns in groups.items() if key[0] == "window" for c in columns}
        self.rows += [([c], 0) for c in range(len(self.columns)) if c not in inside]

    def text(self, objective, held):
        """The program in the LP format; `held` are rows (terms, value) that earlier goals settled."""
        def line(terms):
            return " ".join(f"{'+' if k >= 0 else '-'} {abs(k)} {name}" for name, k in terms) or "+ 0 zero"
        out = ["Minimize", " obj: " + line(objective), "Subject To"]
        for place, (number, duty) in enumerate(self.demands):
            own = [(f"x{c}", 1) for c, column in enumerate(self.columns) if column[0] == number]
            out.append(f" d{place}: {line(own + [(f'u{place}', 1)])} = {self.facts.missing(duty)}")
        out += [f" r{place}: {line([(f'x{c}', 1) for c in columns])} <= {most}"
                for place, (columns, most) in enumerate(self.rows)]
        out += [f" h{place}: {line(terms)} = {value}" for place, (terms, value) in enumerate(held) if terms]
        out += ["Bounds", " 0 <= zero <= 0"]
        out += [f" 0 <= u{p} <= {self.facts.missing(duty)}" for p, (_, duty) in enumerate(self.demands)]
        names = [f"x{c}" for c in range(len(self.columns))]
        out += ["Generals", " " + " ".join(f"u{p}" for p in range(len(self.demands)))]
        if names:
            out += ["Binaries"] + [" " + " ".join(names[i:i + 20]) for i in range(0, len(names), 20)]
        return "\n".join(out + ["End", ""])

    def best(self, solver):
        """(unplaced, exactly kept, kept on any date, points)"""
        if not self.demands:
            return 0, 0, 0, 0
        open_ = len(self.facts.open) + 1
        unplaced = [(f"u{p}", 1) for p in range(len(self.demands))]
        kept = [(f"x{c}", -(open_ * exact + pair)) for c, (exact, pair) in enumerate(self.keeps) if pair]
        points = [(f"x{c}", k) for c, k in enumerate(self.points) if k]
        held, values = [], []
        for goal in (unplaced, kept, points):
            value = solve(self.text(goal, held), solver) if goal else 0
            values.append(value)
            held.append((goal, value))
        exact, pairs = divmod(-values[1], open_)
        return values[0], exact, pairs, values[2]


    def level(self, pairs, standing, points, exact, solver):
        """The least sum of squared months for these (member, branch) pairs, at these points and so many kept dates."""
        f = self.facts
        of_pair = defaultdict(list)
        for column, (number, branch, _) in enumerate(self.columns):
            of_pair[f.duties[number]["member"]["id"], branch].append(column)
        chosen = {c for pair in pairs for c in of_pair[pair]}
        held = [([(f"x{c}", 1) for c in of_pair[pair]], 1) for pair in pairs]
        held += [([(f"x{c}", 1)], 0) for c in range(len(self.columns)) if c not in chosen]
        held.append(([(f"x{c}", self.points[c]) for c in chosen if self.points[c]], points))
        held.append(([(f"x{c}", 1) for c in chosen if self.keeps[c][0]], exact))
        objective, extra = [], []
        for month in range(12):
            own = [c for c in chosen if int(self.columns[c][2][5:7]) == month + 1]
            steps = [(f"y{month}a{n}", 2 * (standing[month] + n) - 1) for n in range(1, len(own) + 1)]
            objective += steps
            extra += [name for name, _ in steps]
            if own:
                held.append(([(f"x{c}", 1) for c in own] + [(name, -1) for name, _ in steps], 0))
        text = self.text(objective, [row for row in held if row[0]])
        text = text.replace("Binaries\n", "Binaries\n " + "\n ".join(extra) + "\n")
        return solve(text, solver) + sum(n * n for n in standing) if pairs else sum(n * n for n in standing)


def solve(text, solver):
    """The least value of the objective, a whole number."""
    with tempfile.TemporaryDirectory() as folder:
        problem, answer = Path(folder) / "plan.lp", Path(folder) / "answer"
        problem.write_text(text)
        if solver == "cbc":
            subprocess.run(["cbc", str(problem), "ratioGap", "0", "allowableGap", "0", "solve", "solution",
                            str(answer)], check=True, capture_output=True, timeout=600)
            found = re.match(r"Optimal - objective value (-?[\d.e+]+)", answer.read_text())
        else:
            subprocess.run(["glpsol", "--lp", str(problem), "-w", str(answer)], check=True, capture_output=True,
                           timeout=600)
            found = re.search(r"^s mip \d+ \d+ o (-?[\d.e+]+)$", answer.read_text(), re.M)
    if not found:
        raise AssertionError(f"{solver} found no best plan")
    return round(float(found.group(1)))
