"""What is placed by hand in the sample province: each wrinkle and each finding at least once.

Members and branches are named by id: the sample is always the same. The comment beside each says what it shows.
"""
from dataclasses import replace

from . import entries, meetings
from .days import day, iso
from .entries import SETTLED, Visit, follow_up, void
from .prng import Prng


class Placed:
    """Collects (day of the record, entry)."""

    def __init__(self, year, branches):
        self.rng, self.branches, self.out = Prng("incidents", year), branches, []

    def cell(self, number):
        return self.branches.open_residential[number]

    def add(self, on, entry):
        self.out.append((day(on), entry))

    def visit(self, on, members, branch, recorded=None, **what):
        """A visit with the usual contents, but for `what`; `branch` is a Branch or an id."""
        known = not isinstance(branch, str)
        v = Visit(day(on), branch.id if known else branch, members.split())
        meetings.fill(self.rng, v, branch.party_members if known else None)
        recorded = recorded or iso(day(on) + 2)
        v.by, v.at, v.course, v.difficulties = "tct", f"{recorded}T08:15:00+07:00", SETTLED, []
        v = replace(v, **what)
        self.add(recorded, v)
        return v


def _members_and_places(p):
    p.visit("2023-03-09", "uy-vien-23", p.branches.others[3])                       # kind-not-counted
    p.visit("2023-05-05", "uy-vien-24", p.branches.residential[417 - 1])            # home-not-counted
    p.visit("2023-05-20", "uy-vien-15", p.cell(51))                                 # not-in-office: elected in June
    p.visit("2023-08-04", "uy-vien-25", p.branches.closed[0])                       # branch-closed: merged in July
    p.visit("2023-06-02", "uy-vien-26 uy-vien-91", p.cell(102))                     # unknown-member: meant was 19
    p.visit("2023-02-08", "uy-vien-27", "cb-9413")                                  # unknown-branch: digits swapped
    p.visit("2023-06-07", "uy-vien-36", p.branches.closed[1], month=True)           # closed later: it counts
    p.visit("2023-07-06", "to-cong-tac-1 uy-vien-38", p.cell(333), guests=["Bí thư Huyện ủy Mẫu Thượng"])
    p.visit("2023-09-08", "uy-vien-01 uy-vien-07 uy-vien-39 uy-vien-40", p.cell(520), session="thematic",
            guests=["Bí thư Huyện ủy Mẫu Hạ", "các phó bí thư Huyện ủy Mẫu Hạ"], note="đoàn của tỉnh, bốn lượt dự một buổi")


def _dates(p):
    twice = p.visit("2023-04-04", "uy-vien-28", p.cell(77))
    p.add("2023-04-18", replace(twice, by="vptu", at="2023-04-18T14:05:00+07:00"))  # duplicate-visit: by another clerk
    p.visit("2023-09-05", "uy-vien-29", p.cell(640), recorded="2023-09-07")
    p.visit("2023-09-05", "uy-vien-29", p.cell(640), recorded="2023-09-29", month=True, by="vptu")  # possible-duplicate
    p.visit("2023-10-10", "uy-vien-30", p.cell(701), minutes=90)
    p.visit("2023-10-10", "uy-vien-30", p.cell(702), minutes=60)                    # same-day
    p.visit("2023-11-03", "uy-vien-31", p.cell(810), recorded="2023-10-30")         # recorded-early
    p.visit("2023-05-08", "uy-vien-41", p.cell(811), at="2023-05-08T23:50:00Z")     # its day is the one written


def _judgements(p):
    p.visit("2023-06-06", "uy-vien-32", p.cell(12), score=None, grade=None)         # assessment-missing
    p.visit("2023-06-09", "uy-vien-33", p.cell(13), score=68, grade="tot")          # grade-mismatch
    p.visit("2023-08-08", "uy-vien-42", p.cell(14), score=69, grade=None)


def _difficulties(p):
    p.visit("2023-10-20", "uy-vien-34", p.cell(205), label="unsent",
            difficulties=[("trạm y tế thiếu người trực", "open", None, None), ("chợ tạm lấn đường", "open", None, None)])
    p.add("2023-11-08", follow_up("@unsent.1", day("2023-11-08"), "escalated"))     # escalation-incomplete: to whom?
    p.add("2023-11-10", follow_up("@unsent.2", day("2023-11-09"), "escalated", "UBND huyện Mẫu Hạ"))
    p.visit("2023-04-12", "uy-vien-35", p.cell(206), label="late",
            difficulties=[("kè suối sạt lở", "escalated", "Sở Nông nghiệp và Phát triển nông thôn", "2023-09-30")])
    p.add("2023-06-15", follow_up("@late.1", day("2023-06-14"), "open"))            # difficulty-overdue since October
    p.visit("2023-05-15", "uy-vien-43", p.cell(207), label="reopened",
            difficulties=[("mương tưới cạn nước", "open", None, "2023-12-15")])
    hasty = follow_up("@reopened.1", day("2023-08-01"), "resolved")
    hasty.label = "hasty"
    p.add("2023-08-02", hasty)
    p.add("2023-08-21", void("@hasty", day("2023-08-21"), "mới khảo sát, chưa giải quyết"))  # open again, and overdue


def _corrections(p):
    road = ("đường liên ấp ngập", "open", None, "2023-08-31")
    first = p.visit("2023-03-14", "uy-vien-37", p.cell(300), label="first", difficulties=[road])
    p.add("2023-04-03", follow_up("@first.1", day("2023-04-02"), "escalated", "UBND huyện Mẫu Đông"))
    second = replace(first, day=day("2023-03-15"), replaces="@first", label="second", at="2023-04-10T09:00:00+07:00",
                     difficulties=[road, ("thiếu loa truyền thanh", "open", None, None)], note="sửa ngày họp")
    p.add("2023-04-10", second)
    p.add("2023-05-04", replace(second, replaces="@second", label="third", at="2023-05-04T09:00:00+07:00",
                                note="sửa ngày họp lần nữa theo biên bản", day=day("2023-03-16")))
    p.add("2023-07-20", follow_up("@third.2", day("2023-05-30"), "resolved"))
    p.add("2023-07-20", follow_up("@first.1", day("2023-07-19"), "resolved"))       # of the old one, holds for the new
    wrong = entries.review(2023, "uy-vien-37", day("2023-11-24"))
    wrong.label = "not-yet"
    p.add("2023-11-24", wrong)
    p.add("2023-11-27", void("@not-yet", day("2023-11-27"), "mới là bản dự thảo"))
    again = entries.conclusion(2022, "uy-vien-08", day("2023-02-01"), "Đã dự đủ số lượt trong năm.", None)
    again.label = "again"
    p.add("2023-02-01", again)
    p.add("2023-02-03", void("@again", day("2023-02-03"), "đã có kết luận ngày 16-01"))


def _earlier(year, p):
    if year == 2020:
        twice = p.visit("2020-03-05", "uy-vien-06", p.cell(401))
        p.add("2020-03-19", replace(twice, by="vptu", at="2020-03-19T10:00:00+07:00"))
    if year == 2021:
        p.visit("2021-06-04", "uy-vien-10", "cb-7110")
        p.visit("2021-10-06", "uy-vien-12", p.cell(402), difficulties=[("bến đò chưa có phép", "escalated", "Sở Giao thông vận tải", None)])
    if year == 2022:
        p.visit("2022-09-07", "uy-vien-11", p.cell(403), score=91, grade="kha")
        p.visit("2022-04-08", "uy-vien-13", p.branches.others[20])


def of_year(year, branches):
    p = Placed(year, branches)
    if year == 2023:
        for place in (_members_and_places, _dates, _judgements, _difficulties, _corrections):
            place(p)
    else:
        _earlier(year, p)
    return p.out
