#!/usr/bin/python3
"""floors.py: no include breaks a floor, the library stays away from the world, every wording is in the catalogue.

    base <- finding <- model <- {read, write, rule, plan, render} <- apps

Ends with «N passed, N failed». That a breach is found at all is tried on a made-up tree.
"""
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOW = ["base", "finding", "model"]
SIBLINGS = ["read", "write", "rule", "plan", "render"]
ALLOWED = {floor: set(LOW[:i + 1]) for i, floor in enumerate(LOW)} | {s: set(LOW) | {s} for s in SIBLINGS}

# Libraries that belong to one place, and what the library floors never touch: (pattern, floors where it may stand, why).
KEPT = [
    (re.compile(r"#include <(yaml-cpp/)"), {"read"}, "only read knows the YAML library"),
    (re.compile(r"#include <(CLI/)"), set(), "only apps parse command lines"),
    (re.compile(r"#include <(csv\.h)"), {"read", "render"}, "CSV is a form of lists that come in and of answers"),
    (re.compile(r"#include <(lemon/)"), {"plan"}, "only plan knows the graph library"),
    (re.compile(r"#include <(nlohmann/)"), {"render", "read"}, "JSON is an answer's form, written and read back"),
    (re.compile(r"#include <(xlsxwriter|minizip)\b"), {"render"}, "a workbook is an answer's form"),
    (re.compile(r"#include <(iostream|cstdio|print|ctime|csignal)>"), set(), "lib has no streams and no clock"),
    (re.compile(r"\b(getenv|system_clock|time\(nullptr\)|isatty)\b"), set(), "lib knows no environment and no clock"),
    (re.compile(r"\b(?:std::)?(_?exit|abort|quick_exit)\("), set(), "lib does not end the program"),
]
# What people read stands in the catalogue, lib/finding, in both languages; nowhere else is there a wording of either.
WORDING = re.compile(r'"[^"]*[À-ÖØ-öø-ỹ][^"]*"|\bWording\b[^;(]*\{\s*"')
INCLUDE = re.compile(r'#include "([^"]+)"')


def breaches(root):
    """Every line of the tree's lib/ and apps/ that breaks a rule."""
    found = []
    for path in sorted(root.glob("lib/**/*.[hc]*")) + sorted(root.glob("apps/**/*.[hc]*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        top, floor = path.relative_to(root).parts[:2]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            whys = list(reasons(floor, line)) if top == "lib" else []
            if (top, floor) != ("lib", "finding") and WORDING.search(line.split("//")[0]):
                whys.append("a wording stands outside the catalogue (lib/finding)")
            found += [f"{path.relative_to(root)}:{number}: {why}" for why in whys]
    return found


def reasons(floor, line):
    """Why this line may not stand on this floor of the library."""
    if floor not in ALLOWED:
        yield f"«{floor}» is no floor"
        return
    included = INCLUDE.match(line)
    if included:
        target = included.group(1).split("/")[0]
        if target not in ALLOWED[floor]:
            yield f"{floor} may not include {included.group(1)}"
    code = line.split("//")[0]
    for pattern, floors, why in KEPT:
        if pattern.search(code) and floor not in floors:
            yield why


def tree(files):
    """A made-up project in a folder of its own."""
    folder = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = Path(folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def self_tests():
    """(name, whether it holds): what must be found is found, what is allowed is not."""
    bad = {
        "a lower floor reaches up": ("lib/base/x.h", '#include "model/board.h"\n'),
        "siblings meet": ("lib/rule/x.cpp", '#include "read/load.h"\n'),
        "read uses render": ("lib/read/x.cpp", '#include "render/audit_json.h"\n'),
        "model reads": ("lib/model/x.h", '#include "read/load.h"\n'),
        "the library reaches up to apps": ("lib/rule/x.cpp", '#include "apps/chibo/stop.h"\n'),
        "YAML outside read": ("lib/rule/x.cpp", "#include <yaml-cpp/yaml.h>\n"),
        "graphs outside plan": ("lib/rule/x.cpp", "#include <lemon/core.h>\n"),
        "a stream in lib": ("lib/render/x.cpp", "#include <iostream>\n"),
        "the environment in lib": ("lib/read/x.cpp", 'auto x = std::getenv("X");\n'),
        "an exit in lib": ("lib/rule/x.cpp", "std::exit(1);\n"),
        "an unknown floor": ("lib/util/x.h", "\n"),
        "Vietnamese outside the catalogue": ("lib/render/x.cpp", 'auto x = "chi bộ";\n'),
        "a wording in a command": ("apps/chibo/x.cpp", 'constexpr Wording x{"a", "b"};\n'),
    }
    for name, (path, text) in bad.items():
        with tree({path: text}) as folder:
            yield f"found: {name}", len(breaches(Path(folder))) == 1
    with tree({"lib/finding/wordings/x.h": 'inline constexpr Wording unsaid{"a", "b"};\n'}) as folder:
        yield "found: a wording that nobody says", len(unused_wordings(Path(folder))) == 1
    good = {"lib/rule/x.cpp": '#include "model/board.h"\n#include "rule/audit.h"\n// std::exit(1) is only said\n'}
    with tree(good) as folder:
        yield "allowed: rule uses model", not breaches(Path(folder))


def unused_wordings(root):
    """Wordings of the catalogue that nobody says; rows of tables are reached by their code."""
    sources = {path: path.read_text(encoding="utf-8") for part in ("lib", "apps")
               for path in (root / part).rglob("*.[hc]*")}
    found = []
    for path, text in sources.items():
        for name in re.findall(r"^inline constexpr (?:Wording|std::array<Wording, \d+>) (\w+)", text, re.M):
            said = sum(len(re.findall(rf"\b{name}\b", other)) for other in sources.values())
            if said < 2:
                found.append(f"{path.relative_to(root)}: nobody says {name}")
    return found


def main():
    results = list(self_tests())
    real = breaches(ROOT) + unused_wordings(ROOT)
    for line in real:
        print(line)
    results.append(("the project", not real))
    for name, holds in results:
        if not holds:
            print(f"FAILED: {name}")
    failed = sum(not holds for _, holds in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
