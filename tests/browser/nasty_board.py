"""A made-up board whose names are as nasty as a board may have them: markup, both forms of accents, words without end."""
import json
import unicodedata

SCRIPT = "</script><script>document.title='caught'</script>"
ATTRIBUTE = "\" autofocus onfocus=\"document.title='caught'\" '><!--"
LONG = "Mẫu" * 40
DECOMPOSED = unicodedata.normalize("NFD", "Hoà Mẫu Phân Rã")
# In the order of members.yaml.
MEMBERS = [f"Nguyễn {SCRIPT}", f"Trần {ATTRIBUTE} &amp; <b>", LONG, DECOMPOSED, "Lê Mẫu Hòa", "Đặng Mẫu Hoà",
           "Đỗ\u2028Mẫu]]>&#60;", "Nguyễn Mẫu An", "Ân Mẫu Ăn", "Zú Mẫu Úc"]
BRANCHES = [f"Chi bộ {SCRIPT}", "Chi bộ ấp Hòa Mẫu", unicodedata.normalize("NFD", "Chi bộ ấp Hoà Mẫu"), f"Chi bộ {LONG}",
            f"Chi bộ {ATTRIBUTE}", "Chi bộ khu phố Đông Mẫu"]
AREAS = [f"Xã {SCRIPT}", LONG, "Phường Mẫu Hòa Bình Đông Bắc Hưng Thịnh Phú Nhuận"]
# (branch, day or month, members): lasts of all kinds, days and months in one column.
VISITS = [(0, "2021-03-05", (0,)), (1, "2021-11", (1,)), (2, "2022-02-28", (2, 3)), (3, "2023-01-09", (4, 5, 6)),
          (3, "2023-05-20", (0, 7)), (4, "2023-12", (8,)), (1, "2020-06-01", (0,))]

REGULATION = """number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ <i>(mẫu)</i>
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2019-01-01
offices: [{id: uv, name: "Ủy viên <script>", name_en: "Member <script>"}]
quotas: [{id: q, offices: [uv], at_least: 1, per: year}]
counts: {kinds: [ap], partial: prorate, home: counts}
"""


def quoted(text):
    return json.dumps(text, ensure_ascii=True)


def write(folder):
    """Writes the board into the folder, and returns it."""
    files = {
        "chibo.yaml": f"board: {quoted('Ban </title> & ' + SCRIPT)}\ncommittee: Ban\nlanguage: vi\nutc_offset: +07:00\n",
        "regulations.yaml": REGULATION,
        "areas.yaml": "".join(f"- {{id: a-{i}, name: {quoted(name)}}}\n" for i, name in enumerate(AREAS)),
        "branches.yaml": "".join(f"- {{id: cb-{i}, name: {quoted(name)}, kind: ap, area: a-{i % len(AREAS)}}}\n"
                                 for i, name in enumerate(BRANCHES)),
        "members.yaml": "".join(f"- id: m-{i}\n  name: {quoted(name)}\n  offices: [{{office: uv, from: 2019-01-01}}]\n"
                                for i, name in enumerate(MEMBERS)),
        "journal.yaml": "".join(f"- visit: {day[:4]}/{i + 1}\n  date: {day}\n  branch: cb-{branch}\n"
                                f"  members: [{', '.join(f'm-{m}' for m in members)}]\n"
                                for i, (branch, day, members) in enumerate(VISITS)),
    }
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
