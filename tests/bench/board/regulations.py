"""The two regulations of the made-up province, and what they ask of an office on a day."""
from .days import day
from .writer import File

FIRST_DAY = day("2019-08-07")
GROUPS_DAY = day("2021-03-01")

# Office -> (in force from, at least so many a year). Highest first; the later regulation goes before the earlier.
YEARLY = {"to-truong": (GROUPS_DAY, 2), "to-cong-tac": (GROUPS_DAY, 12), "bi-thu": (FIRST_DAY, 1),
          "pho-bi-thu": (FIRST_DAY, 1), "uv-btv": (FIRST_DAY, 2), "uv-bch": (FIRST_DAY, 2)}

MEMBERS = """\
# Theo dáng của Quy định 32-QĐ/TU (data/regulations/32-qd-tu.yaml), KHÔNG phải quy định có thật:
# bậc xếp loại, hạn tự kiểm điểm, hạn giải quyết khó khăn là điều bịa thêm để thử.
# The shape of 32-QĐ/TU, not a real regulation: grades, review day and due days are made up to try the program.
number: 32-QĐ/TU-MẪU
title: Ủy viên Ban Chấp hành Đảng bộ tỉnh dự sinh hoạt Đảng với chi bộ khu dân cư (dữ liệu mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu (dữ liệu mẫu)
issued: 2019-08-07
offices:
  - {id: bi-thu, name: Bí thư Tỉnh ủy, name_en: Secretary}
  - {id: pho-bi-thu, name: Phó bí thư Tỉnh ủy, name_en: Deputy secretary}
  - {id: uv-btv, name: Ủy viên Ban Thường vụ, name_en: Standing committee member}
  - {id: uv-bch, name: Ủy viên Ban Chấp hành, name_en: Committee member}
quotas:
  - {id: thuong-truc, offices: [bi-thu, pho-bi-thu], at_least: 1, per: year, cite: "dự ít nhất 1 lần/năm"}
  - {id: uy-vien, offices: [uv-btv, uv-bch], at_least: 2, per: year, cite: "dự ít nhất 2 lần/năm"}
counts:
  kinds: [ap, khu-pho]
  partial: prorate
  home: does-not-count
assessment: required
self_review_due: 12-20
difficulty_due_days: 90
turnout_at_least: 85
topics:
  - {id: thoi-su, name: "Thời sự trong nước, ngoài nước", name_en: Current affairs at home and abroad}
  - {id: chu-truong, name: "Chủ trương, chính sách mới của Đảng, Nhà nước", name_en: New policy of Party and State}
  - {id: van-ban, name: Văn bản của các cơ quan tỉnh, name_en: Documents of the province's organs}
  - {id: linh-vuc, name: Lĩnh vực mình phụ trách, name_en: Own field of work}
grades:
  - {id: tot, name: Tốt, from: 90}
  - {id: kha, name: Khá, from: 70}
  - {id: trung-binh, name: Trung bình, from: 50}
  - {id: kem, name: Kém, from: 0}
"""

GROUPS = """\
# Quy định bịa cho các tổ công tác, đứng bên quy định trên. A made-up regulation for working groups, beside the first.
number: 45-QĐ/TU-MẪU
title: Tổ công tác dự sinh hoạt cấp ủy, chi bộ (dữ liệu mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu (dữ liệu mẫu)
issued: 2021-02-25
from: 2021-03-01
offices:
  - {id: to-truong, name: Tổ trưởng tổ công tác, name_en: Head of a working group}
  - {id: to-cong-tac, name: Tổ công tác, name_en: Working group}
quotas:
  - {id: to-truong, offices: [to-truong], at_least: 1, per: half, cite: "mỗi 6 tháng ít nhất 1 lần"}
  - {id: to-cong-tac, offices: [to-cong-tac], at_least: 3, per: quarter, cite: "mỗi quý ít nhất 3 lần"}
counts:
  kinds: [ap, khu-pho, co-quan, doanh-nghiep]
  partial: full
  home: counts
assessment: optional
"""


def yearly(offices, on):
    """What the offices held on that day ask for in a year; 0 where they bind nobody."""
    for office, (since, at_least) in YEARLY.items():
        if on >= since and office in offices:
            return at_least
    return 0


def write(folder):
    for name, text in (("32-qd-tu-mau.yaml", MEMBERS), ("45-qd-tu-mau.yaml", GROUPS)):
        with File(folder, f"regulations/{name}") as f:
            f.text(text)
