#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/name_order.h"
#include "base/text.h"

using chibo::base::NameOrder;

namespace {

std::vector<std::string> ordered(std::vector<std::string> names) {
    const NameOrder order;
    std::sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
        return std::pair(order.person(a), a) < std::pair(order.person(b), b);
    });
    return names;
}

}  // namespace

TEST_CASE("people stand by given name, then by family and middle names") {
    CHECK(ordered({"Trần Thị Bình", "Nguyễn Văn An", "Bùi Văn Bình", "An"}) ==
          std::vector<std::string>{"An", "Nguyễn Văn An", "Bùi Văn Bình", "Trần Thị Bình"});
    CHECK(ordered({"Lê Văn Tâm", "Lê Thị Tâm"}) == std::vector<std::string>{"Lê Thị Tâm", "Lê Văn Tâm"});
}

TEST_CASE("letters stand as in the Vietnamese alphabet: ă and â after a, đ after d, ê after e, ơ after ô, ư after u") {
    const std::vector<std::string> alphabet{"Mẫu An", "Mẫu Ăn",   "Mẫu Ân", "Mẫu Dân", "Mẫu Đan",  "Mẫu En",
                                            "Mẫu Ên", "Mẫu Oanh", "Mẫu Ôn", "Mẫu Ơn",  "Mẫu Uyên", "Mẫu Ưng"};
    auto mixed = alphabet;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(ordered(mixed) == alphabet);
}

TEST_CASE("tones stand in their order: level, huyền, hỏi, ngã, sắc, nặng") {
    const std::vector<std::string> tones{"Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ"};
    auto mixed = tones;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(ordered(mixed) == tones);
}

TEST_CASE("neither the place of the tone mark nor the Unicode form parts a name from itself") {
    const NameOrder order;
    CHECK(order.person("Bùi Mẫu Hòa") == order.person("Bùi Mẫu Hoà"));
    CHECK(order.person("Bùi Mẫu Hòa") == order.person("Bu\u0300i Ma\u0302\u0303u Ho\u0300a"));
    CHECK(order.person("Bùi Mẫu Hòa") != order.person("Bùi Mẫu Hóa"));
    CHECK(order.thing("Tổ công tác số 1") < order.thing("Tổ công tác số 2"));
}
