#include <doctest/doctest.h>

#include <string>

#include "base/text.h"
#include "base/width.h"

using namespace chibo::base;

TEST_CASE("a text is as wide in composed as in decomposed form") {
    const std::string composed = "Nguyễn Thị Mẫu";
    const std::string decomposed = "Nguye\u0302\u0303n Thi\u0323 Ma\u0302\u0303u";
    REQUIRE(nfc(decomposed) == composed);
    CHECK(width(composed) == 14);
    CHECK(width(decomposed) == 14);
}

TEST_CASE("marks and format characters take no column, East Asian characters two") {
    CHECK(width("") == 0);
    CHECK(width("ấp 6") == 4);
    CHECK(width("漢字") == 4);
    CHECK(width("ｘ") == 2);
    CHECK(width("a\u200Bb") == 2);
    CHECK(width("…«»–") == 4);
}
