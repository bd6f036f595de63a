"""Values that are not of their field's type, field by field."""
from board import AREAS, BRANCHES, CHIBO, J23, J24, MEMBERS, PLAN, R32, R45, case, sub

DATES = ["2023-02-29", "2023-04-31", "1900-02-29", "2023-00-10", "2023-01-00", "2023-13-01", "2023-9-5", "2023-09-5", "05-09-2023", "5/9/2023",
         "2023/09/05", "20230905", "2023.09.05", "23-09-05", "2023-09-05T00:00:00Z", "today", "hôm nay", "2023-09-05 thứ ba", "-2023-09-05",
         "2023–09–05", "２０２３-09-05", "02023-09-05", "2023", "9/2023"]
MONTHS = ["2023-00", "2023-9", "2023-", "2023-009", "2023-09-"]
NUMBERS = ["-3", "+3", "1.0", "1,5", "007", "00", "0x1F", "0o17", "1e1", "1_0", "12:30", "ba", "3 lần", "٣", "½", "99999999999999999999", ".inf", "true"]
TIMES = ["2023-09-06", "2023-09-06T08:15:00", "2023-09-06T08:15+07:00", "2023-09-06T24:00:00+07:00", "2023-09-06T08:60:00+07:00",
         "2023-09-06T08:15:61+07:00", "2023-02-30T08:15:00+07:00", "2023-09-06T08:15:00+0700", "2023-09-06T08:15:00+07", "2023-09-06T08:15:00+24:00",
         "2023-09-06T08:15:00+07:60", "2023-09-06T8:15:00+07:00", "2023-09-06T08:15:00.+07:00", "2023-09-06T08:15:00ZZ", "08:15:00+07:00",
         "2023-09-06T08:15:00 giờ", "06-09-2023T08:15:00+07:00"]
IDS = ["CB-1", "cb_1", "-cb", ".cb", "cb 1", "chi-bộ", "cb/1", '""', "cb,1", "cb:1", "../cb"]
ENTRY_IDS = ["2023", "2023/", "/1", "2023/01", "2023-1", "2023/x", "2023/1a", "2023/1.1", "2023/-1", "02023/1", "2023/1/1", "2023 /1", '""']
DUE_DAYS = ["02-29", "13-01", "00-10", "04-31", "12-32", "1-5", "31-12", "2023-12-31", "12/31", "12-31-"]
OFFSETS = ["7", "+7", "+07", "07:00", "+0700", "+24:00", "+07:60", "+7:00", "UTC", "Asia/Saigon", "+07:00:00", "GMT+7"]

DATE_FIELDS = [  # every field that holds a day
    (AREAS, "from: 2003-01-01"), (AREAS, "from: 2004-01-01"), (AREAS, "to: 2025-06-29"), (AREAS, "to: 2025-06-30"),
    (MEMBERS, "from: 2020-10-15"), (MEMBERS, "to: 2025-09-30"), (MEMBERS, "from: 2023-03-01"), (MEMBERS, "to: 2023-05-31"),
    (BRANCHES, "from: 2004-01-01"), (BRANCHES, "to: 2025-06-30"), (R32, "issued: 2019-08-07"), (R32, "from: 2019-08-08"),
    (R32, "to: 2029-12-31"), (J23, "due: 2023-12-31"), (J23, "date: 2023-11-20"), (J23, "due: 2024-01-31"), (J23, "date: 2023-11-21"),
    (J23, "date: 2023-12-01"), (J23, "date: 2023-01-15"), (J24, "date: 2024-03-01")]
NUMBER_FIELDS = [  # with values beyond the bounds of those that have some
    (BRANCHES, "meets: 5", ["0", "32", "05"]), (BRANCHES, "party_members: 17", []), (BRANCHES, "population: 1400", ["1.400", "1,400", "1 400"]),
    (BRANCHES, "poor_households: 13", []), (BRANCHES, "near_poor_households: 27", []), (R32, "at_least: 1", ["0", "367"]),
    (R32, "at_least: 2", ["0", "367", "hai"]), (R32, "difficulty_due_days: 90", ["90 ngày"]), (R32, "from: 70", []), (J23, "minutes: 95", []),
    (J23, "present: 15", []), (J23, "eligible: 17", []), (J23, "score: 92", ["101", "92%", "-0", "9.5", "1000"]),
    (J23, "year: 2023", ["2023-09", "hai"]),
    (J23, "year: 2022", []), (PLAN, "year: 2024", ["2024-01"]), (PLAN, "seq: 2", []), (PLAN, "seq: 1", [])]
CHOICES = [
    (CHIBO, "language: vi", ["fr", "VI", "vi_VN", "việt"]), (MEMBERS, "type: person", ["people", "Person", "nhóm"]),
    (MEMBERS, "type: group", ["team"]), (R32, "per: year", ["years", "week", "Year", "năm"]), (R32, "per: half", ["halfyear"]),
    (R32, "partial: prorate", ["pro-rate", "none"]), (R32, "home: counts", ["count", "no"]), (R45, "home: does-not-count", ["does_not_count"]),
    (R45, "partial: full", ["Full"]), (R32, "assessment: required", ["yes", "true", "require"]), (J23, "session: regular", ["weekly", "Regular"]),
    (J23, "status: escalated", ["closed", "Open"]), (J23, "status: resolved\n  to", ["done"]), (PLAN, "status: planned", ["done", "open"]),
    (PLAN, "status: announced", ["anounced"])]
TEXTS = [
    (CHIBO, "board: Ban Tổ chức Tỉnh ủy Mẫu"), (CHIBO, "place: Mẫu"), (CHIBO, "superior: Tỉnh ủy Mẫu"), (AREAS, "name: Xã Đông"),
    (AREAS, "note: mới"), (AREAS, "source: tờ trình 3"), (MEMBERS, "name: Nguyễn Văn An"), (MEMBERS, "reason: nghỉ ốm"),
    (MEMBERS, "decision: 15-QĐ/X"), (MEMBERS, "note: Đại hội XI"), (BRANCHES, "name: Chi bộ ấp 1"), (BRANCHES, "kind: ap"),
    (BRANCHES, "note: gần chợ"), (R32, "number: 32-QĐ/TU"), (R32, "title: Dự sinh hoạt chi bộ khu dân cư"), (R32, "issuer: Ban Thường vụ Tỉnh ủy"),
    (R32, "name: Bí thư"), (R32, "name_en: Secretary"), (R32, 'cite: "ít nhất 1 lần/năm"'), (R32, "name: Thời sự"), (R32, "name: Khá"),
    (J23, "branch: cb-1"), (J23, "text: đường hư hỏng"), (J23, "to: UBND huyện"), (J23, "by: tct"), (J23, "note: họp tại nhà văn hóa"),
    (J23, "source: biên bản số 5"), (J23, "to: Sở Giao thông"), (J23, "reason: ghi nhầm"), (J23, "text: hoàn thành tốt"), (J23, "decision: 12-KL/TU")]
LISTS = [  # key, value; whether its items are texts
    (MEMBERS, "areas: [h-thuong, x-mau]"), (MEMBERS, "people: [Trần Thị A, Lê Văn B]"), (R32, "kinds: [ap, khu-pho]"), (R32, "kinds: [thôn]"),
    (R32, "offices: [uv-bch]"), (J23, "members: [an, binh]"), (J23, "guests: [Bí thư huyện ủy, Chủ tịch xã]"),
    (J23, "guidance: [giữ nền nếp, chuẩn bị chuyên đề]"), (J23, "informed: [thoi-su, quy hoạch xã]")]
MAPPINGS = [(J23, "turnout: {present: 15, eligible: 17}"), (J23, "quality: {score: 92, grade: tot}"),
            (R45, "counts: {kinds: [ap], partial: full, home: does-not-count}")]


def wrong(label, file, old, values, **more):
    """One case for each wrong value of the field that `old` shows; the error stands at the value."""
    head, colon, _ = old.partition(": ")
    tail = "\n  to" if old.endswith("\n  to") else ""
    stem = file.split(".")[0].replace("/", "-")
    slug = f"{label}-{stem}-{old.split(chr(10))[0]}".replace(" ", "").replace(":", "-")[:60]
    return [case(f"{slug}->{value}", sub(file, old, f"{head}{colon}⟦{value}{tail}"), **more) for value in values]


def emptied(file, old):
    """The key stays, the value goes: named on the key's line."""
    head = old.partition(": ")[0]
    return case(f"null-{file.split('.')[0].replace('/', '-')}-{head}-{old.partition(': ')[2][:12]}", sub(file, old, f"⟨{head}: "))


def dates():
    found = wrong("date", J24, "date: 2024-02-29", DATES[:-2] + MONTHS + ["2024-13", "2024"])
    found += wrong("date", J23, "date: 2023-11-20", DATES + ["2023-09"])
    found += wrong("plan-date", PLAN, "date: 2024-03-05", ["2024-02-30", "2024-13", "05/03/2024", "2024", "tháng 3"])
    for file, old in DATE_FIELDS:
        found += wrong("day", file, old, ["2023-02-30", "2023-09", "x"]) + [emptied(file, old)]
    found += wrong("at", J23, "at: 2023-09-06T08:15:00+07:00", TIMES)
    found += wrong("review-due", R32, "self_review_due: 12-31", DUE_DAYS)
    found += wrong("utc", CHIBO, "utc_offset: +07:00", OFFSETS)
    return found


def numbers():
    found = wrong("score", J23, "score: 92", [value for value in NUMBERS if "," not in value])
    found += wrong("at-least", R32, "at_least: 2", NUMBERS[:-2])
    for file, old, more in NUMBER_FIELDS:
        found += wrong("number", file, old, ["-1", "+1", "1.5", "010", "x", "[1]", "{a: 1}", '""'] + more) + [emptied(file, old)]
    found += [one for file, old, _ in NUMBER_FIELDS if old.split(":")[0] in ("minutes", "population", "seq")
              for one in wrong("huge", file, old, ["99999999999999999999"], doubt="no upper bound is stated")]
    return [*{one["name"]: one for one in found}.values()]


def words():
    found = wrong("id", BRANCHES, "id: cb-1", IDS)
    for file, old in [(AREAS, "id: h-thuong"), (MEMBERS, "id: an"), (R32, "id: bi-thu"), (R32, "id: uy-vien"), (R32, "id: kinh-te"),
                      (R32, "id: tot"), (PLAN, "id: p-1"), (PLAN, "id: p-3")]:
        found += wrong("id", file, old, ["A_B", "[a]"]) + [emptied(file, old)]
    found += wrong("entry-id", J23, "visit: 2023/4", ENTRY_IDS) + wrong("entry-id", J23, "review: 2023/6", ["2023/06", "6"])
    found += wrong("entry-id", J23, "conclusion: 2023/7", ["2023/007"]) + wrong("entry-id", J23, "void: 2023/5", ["[2023/5]"])
    found += wrong("entry-id", J24, "follow-up: 2024/2", ["2024", "{a: b}"])
    for file, old, values in CHOICES:
        found += wrong("choice", file, old, values + ['""']) + ([] if "\n" in old else [emptied(file, old)])
    return found


def texts():
    found = []
    for file, old in TEXTS:
        found += wrong("text", file, old, ['""', "''", "[a]", "{a: b}"]) + [emptied(file, old)]
    return found


def lists():
    found = []
    for file, old in LISTS:
        head = old.partition(": ")[0]
        found += wrong("list", file, old, ["[]", "an", '""', "{an: an}"]) + [emptied(file, old)]
        found += [case(f"item-{file[:3]}-{old[:14]}->{item}", sub(file, old, f"{head}: [⟦{item}]")) for item in ['""', "[an]", "{an: an}"]]
    for file, old in MAPPINGS:
        found += wrong("mapping", file, old, ["an", "9", "[an]", '""']) + [emptied(file, old)]
        head = old.partition(": ")[0]
        found.append(case(f"mapping-empty-{head}", sub(file, old, f"{head}: ⟪{{}}")))
    return found


CASES = dates() + numbers() + words() + texts() + lists()
