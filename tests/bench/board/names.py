"""Names of people and places, plainly invented: each has «Mẫu» in it."""

FAMILY = ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý").split()
GIVEN = ("An Bình Chi Dũng Đức Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Liên Linh Long Mai Minh Nam Nga "
         "Ngọc Nhung Phong Phúc Phương Quang Quý Sơn Tâm Thanh Thảo Thắng Thúy Toàn Trang Trung Tú Tuấn Vân Việt Yến").split()
PLACE = ("An Bình Cát Châu Cường Đại Điền Đồng Giang Hải Hiệp Hòa Hưng Khánh Lạc Lâm Lập Lộc Lợi Mỹ Nghĩa Nhân "
         "Phú Phước Quang Sơn Tân Thanh Thành Thạnh Thịnh Thuận Tín Trung Vĩnh Xuân").split()
SIDE = ("Bắc Nam Đông Tây Thượng Hạ Trung Nhất Nhì").split()
DISTRICTS = ("Thành phố Mẫu Thành", "Thành phố Mẫu Long", "Huyện Mẫu Thượng", "Huyện Mẫu Trung", "Huyện Mẫu Hạ",
             "Huyện Mẫu Đông", "Huyện Mẫu Tây", "Huyện Mẫu Nam", "Huyện Mẫu Bắc", "Huyện Mẫu Sơn", "Huyện Mẫu Giang")

_STRIDE = 277  # shares no factor with 16 * 43, so the first 688 people have names of their own


def person(index):
    total = len(FAMILY) * len(GIVEN)
    step = index * _STRIDE % total
    middle = "" if index < total else GIVEN[index // total % len(GIVEN)] + " "
    return f"{FAMILY[step % len(FAMILY)]} Mẫu {middle}{GIVEN[step // len(FAMILY)]}"


def place(index):
    """`Mẫu An`, ... then `Mẫu An Bắc`, ... then `Mẫu An Bắc Bình`, ...: some 12,000 before a name comes again."""
    if index < len(PLACE):
        return f"Mẫu {PLACE[index]}"
    index -= len(PLACE)
    sides = f"Mẫu {PLACE[index % len(PLACE)]} {SIDE[index // len(PLACE) % len(SIDE)]}"
    index //= len(PLACE) * len(SIDE)
    return f"{sides} {PLACE[index % len(PLACE)]}" if index else sides


def commune(kind, index):
    """The index-th commune of its kind. Every twelfth is named as one far before it: in the sample, in another district."""
    if index >= 40 and index % 12 == 0:
        index -= 35
    return f"{kind} {place(index)}"
