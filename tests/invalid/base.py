"""The sound board, file by file."""

BASE = {
    "chibo.yaml": """\
board: Ban Tổ chức Tỉnh ủy Mẫu
committee: Ban Chấp hành Đảng bộ tỉnh Mẫu
language: vi
utc_offset: +07:00
place: Mẫu
superior: Tỉnh ủy Mẫu
""",
    "areas.yaml": """\
- {id: h-thuong, name: Huyện Thượng, to: 2025-06-30}
- {id: x-mau, name: Xã Mẫu, parent: h-thuong, from: 2003-01-01, into: x-moi}
- {id: x-moi, name: Xã Mẫu Mới, from: 2025-07-01}
- id: x-dong
  name: Xã Đông
  parent: x-bien
  from: 2004-01-01
  to: 2025-06-29
  into: x-nam
- {id: x-bien, name: Biên, source: tờ trình 3}
- {id: x-nam, name: Xã Nam, note: mới}
""",
    "members.yaml": """\
- id: an
  name: Nguyễn Văn An
  type: person
  offices:
    - {office: uv-bch, from: 2020-10-15}
    - {office: pho-bi-thu, from: 2023-04-01, to: 2025-09-30}
  areas: [h-thuong, x-mau]
  home: cb-2
  leave:
    - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}
- id: binh
  name: Trần Thị Bình
  offices:
    - office: bi-thu
      from: 2020-10-16
      note: Đại hội XI
- id: to-1
  name: Tổ công tác số 1
  type: group
  people: [Trần Thị A, Lê Văn B]
  offices:
    - {office: to-cong-tac, from: 2021-01-01}
""",
    "branches.yaml": """\
- id: cb-1
  name: Chi bộ ấp 1
  kind: ap
  area: x-mau
  meets: 5
  party_members: 17
  population: 1400
  poor_households: 13
  near_poor_households: 27
  from: 2004-01-01
  to: 2025-06-30
  into: cb-3
  note: gần chợ
- id: cb-2
  name: Chi bộ khu phố 2
  kind: khu-pho
  area: x-dong
  meets: 31
- {id: cb-3, name: Chi bộ ấp 3, kind: thôn}
""",
    "regulations/32.yaml": """\
number: 32-QĐ/TU
title: Dự sinh hoạt chi bộ khu dân cư
issuer: Ban Thường vụ Tỉnh ủy
issued: 2019-08-07
from: 2019-08-08
to: 2029-12-31
offices:
  - {id: bi-thu, name: Bí thư, name_en: Secretary}
  - {id: pho-bi-thu, name: Phó bí thư, name_en: Deputy secretary}
  - {id: uv-bch, name: Ủy viên, name_en: Member}
quotas:
  - {id: thuong-truc, offices: [bi-thu, pho-bi-thu], at_least: 1, per: year, cite: "ít nhất 1 lần/năm"}
  - id: uy-vien
    offices: [uv-bch]
    at_least: 2
    per: half
    kinds: [thôn]
counts:
  kinds: [ap, khu-pho]
  partial: prorate
  home: counts
assessment: required
self_review_due: 12-31
difficulty_due_days: 90
topics:
  - {id: thoi-su, name: Thời sự, name_en: Current affairs}
  - {id: kinh-te, name: Kinh tế}
grades:
  - {id: tot, name: Tốt, from: 90}
  - {id: kha, name: Khá, from: 70}
  - {id: kem, name: Kém, from: 0}
""",
    "regulations/45.yaml": """\
- number: 45-QĐ/TU
  title: Tổ công tác
  issuer: Tỉnh ủy
  issued: 2020-02-03
  offices:
    - {id: to-cong-tac, name: Tổ công tác}
  quotas:
    - {id: to, offices: [to-cong-tac], at_least: 1, per: quarter}
  counts: {kinds: [ap], partial: full, home: does-not-count}
""",
    "journal/2023.yaml": """\
# Nhật ký năm 2023
- visit: 2023/1
  date: 2023-09-05
  branch: cb-1
  members: [an, binh]
  guests: [Bí thư huyện ủy, Chủ tịch xã]
  session: regular
  minutes: 95
  turnout: {present: 15, eligible: 17}
  guidance: [giữ nền nếp, chuẩn bị chuyên đề]
  informed: [thoi-su, quy hoạch xã]
  quality: {score: 92, grade: tot}
  difficulties:
    - {text: đường hư hỏng, status: escalated, to: UBND huyện, due: 2023-12-31}
    - text: thiếu nước sạch
      status: open
  by: tct
  at: 2023-09-06T08:15:00+07:00
  note: họp tại nhà văn hóa
  source: biên bản số 5
- visit: 2023/2
  date: 2023-10
  branch: cb-2
  members: [to-1]
  difficulties:
    - {text: thiếu loa, status: resolved}
- follow-up: 2023/3
  of: 2023/1.1
  date: 2023-11-20
  status: resolved
  to: Sở Giao thông
  due: 2024-01-31
- visit: 2023/4
  date: 2023-10-09
  branch: cb-2
  members: [to-1]
  replaces: 2023/2
  difficulties:
    - {text: thiếu loa máy, status: open}
- void: 2023/5
  of: 2023/3
  date: 2023-11-21
  reason: ghi nhầm
- review: 2023/6
  year: 2023
  member: an
  date: 2023-12-01
- conclusion: 2023/7
  year: 2022
  member: binh
  date: 2023-01-15
  text: hoàn thành tốt
  decision: 12-KL/TU
""",
    "journal/2024.yaml": """\
- visit: 2024/1
  date: 2024-02-29
  branch: cb-3
  members: [binh]
- follow-up: 2024/2
  of: 2023/1.2
  date: 2024-03-01
  status: open
""",
    "plans/2024.yaml": """\
year: 2024
visits:
  - {id: p-1, date: 2024-03-05, branch: cb-1, member: an, status: planned, seq: 2}
  - {id: p-2, date: 2024-04, branch: cb-2, member: to-1}
  - id: p-3
    date: 2024-05-07
    branch: cb-3
    member: binh
    status: announced
    seq: 1
""",
}
COUNTS = {"members": 3, "branches": 3, "entries": 9}
