"""The sample province's members whose story shows something: changed, elected, on leave, bound twice."""


def _by_id(persons):
    return {m.id: m for m in persons}


def _offices(m):
    m["uy-vien-01"].offices = [("bi-thu", "2015-10-20", None)]
    m["uy-vien-04"].offices = [("uv-btv", "2015-10-20", "2023-06-30"), ("pho-bi-thu", "2023-07-01", None)]
    m["uy-vien-05"].offices = [("uv-bch", "2020-10-15", "2023-03-31"), ("uv-btv", "2023-04-01", None)]
    m["uy-vien-06"].offices = [("uv-bch", "2015-10-20", None), ("uv-btv", "2020-10-15", None)]
    m["uy-vien-15"].offices = [("uv-bch", "2023-06-15", None)]
    m["uy-vien-15"].note = "được bầu bổ sung tháng 6-2023"
    m["uy-vien-16"].offices = [("uv-bch", "2020-10-15", None), ("to-truong", "2022-01-01", None)]
    m["uy-vien-16"].note = "vừa là ủy viên vừa là tổ trưởng, hai quy định cùng nhắm tới"
    m["uy-vien-17"].offices = [("uv-bch", "2020-10-15", None), ("uv-ubkt", "2020-10-15", None)]
    m["uy-vien-17"].note = "chức uv-ubkt không có trong quy định nào"
    m["uy-vien-22"].offices = [("uv-bch", "2015-10-20", "2020-10-14"), ("uv-bch", "2020-10-15", None)]


def _leave(m):
    m["uy-vien-18"].leave = [("2023-11-01", "2023-12-31", "đi học tập trung", "112-QĐ/TU-MẪU")]
    m["uy-vien-19"].leave = [("2022-11-15", "2023-12-31", "nghỉ chữa bệnh", "98-QĐ/TU-MẪU")]
    m["uy-vien-20"].leave = [("2021-05-10", "2021-06-20", "nghỉ ốm", None), ("2023-02-01", "2023-04-30", "nghỉ thai sản", None)]
    m["uy-vien-21"].leave = [("2022-03-01", "2022-05-31", "biệt phái", "41-QĐ/TU-MẪU")]


def _names(m):
    """Alike on purpose: one name twice, and two that differ by a tone mark alone."""
    m["uy-vien-44"].name = m["uy-vien-23"].name
    m["uy-vien-46"].name = "Trần Mẫu Hoa"  # there is a Trần Mẫu Hòa


def play(persons, branches):
    m = _by_id(persons)
    _offices(m)
    _leave(m)
    _names(m)
    m["uy-vien-24"].home = branches.residential[417 - 1].id


# (year, member): no more visits than this come from the ordinary course of the year.
AT_MOST = {(2023, "uy-vien-18"): 1}
