"""Has every code that an audit can find its golden cases: in JSON, and as text in both languages?

The codes are those of lib/finding: names and severities from the catalogue's rows, which of them an audit finds from
the enumeration's first paragraph.
"""
import json
import re

FINDING = "../../lib/finding/"
FORMS = ("json", "vi", "en")
PARAGRAPH = re.compile(r"// Judgements of the audit[^\n]*\n(.*?)\n\s*\n", re.S)
ROW = re.compile(r'\{\s*(\w+),\s*"([a-z-]+)",\s*(error|warning|note)\b')


def judgements(golden):
    """{code: severity} of the codes of section 3, as the program's source lists them."""
    header = (golden / FINDING / "code.h").read_text(encoding="utf-8")
    rows = ROW.findall((golden / FINDING / "wordings/judgements.h").read_text(encoding="utf-8"))
    paragraph = PARAGRAPH.search(header)
    wanted = re.findall(r"\w+", re.sub(r"//[^\n]*", "", paragraph.group(1))) if paragraph else []
    known = {name: (code, severity) for name, code, severity in rows}
    return dict(known[name] for name in wanted if name in known), [name for name in wanted if name not in known]


def shown(case, form, code, severity):
    """Whether the written-down answer names the code, with its severity."""
    try:
        answer = (case / "stdout").read_text(encoding="utf-8")
        if form == "json":
            return (code, severity) in {(f["code"], f["severity"]) for f in json.loads(answer)["findings"]}
        return any(f" {severity}: " in line and line.endswith(f" [{code}]") for line in answer.splitlines())
    except (OSError, ValueError, KeyError):
        return False


def missing(golden):
    """What lacks, as lines."""
    codes, rowless = judgements(golden)
    wrong = [f"no row of the catalogue could be read for {name}" for name in rowless]
    if not codes:
        wrong.append("no code could be read from lib/finding")
    for code, severity in codes.items():
        wrong += [f"audit/{code}/{form} does not show {severity} {code}" for form in FORMS
                  if not shown(golden / "audit" / code / form, form, code, severity)]
    return wrong
