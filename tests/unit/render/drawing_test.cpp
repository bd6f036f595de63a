#include <doctest/doctest.h>

#include "base/width.h"
#include "property.h"
#include "render/drawing.h"
#include "render/text.h"

using namespace chibo;
using namespace chibo::render;
using chibo::test::for_all;
using chibo::test::one_of;

TEST_CASE("a bar is as long as its part of the whole, to an eighth of a column; what is there shows") {
    CHECK(drawn(Bar{{10}, 10, ""}, 4) == "████");
    CHECK(drawn(Bar{{5}, 10, ""}, 4) == "██");
    CHECK(drawn(Bar{{3}, 8, ""}, 1) == "▍");
    CHECK(drawn(Bar{{1}, 1000, ""}, 4) == "▏");
    CHECK(drawn(Bar{{0}, 10, ""}, 4).empty());
    CHECK(drawn(Bar{{0}, 0, ""}, 4).empty());
}

TEST_CASE("the parts of a bar follow each other and fill what their sum fills") {
    CHECK(drawn(Bar{{2, 1, 1}, 8, ""}, 8) == "██▓▒");
    CHECK(drawn(Bar{{1, 0, 99}, 100, ""}, 10) == "█▒▒▒▒▒▒▒▒▒");
}

TEST_CASE("no bar is longer than the room, whatever its parts") {
    for_all(500, [] {
        Bar bar;
        for (int i = 0; i < 4; ++i) bar.parts.push_back(one_of<std::int64_t>(0, 50));
        for (const std::int64_t part : bar.parts) bar.whole += part;
        const auto width = static_cast<std::size_t>(one_of(4, 30));
        RC_ASSERT(base::width(drawn(bar, width)) == (bar.whole > 0 ? width : 0));
    });
}

TEST_CASE("a grid is the darker the more, and nothing is drawn as nothing") {
    Heat heat{
        "", {{{"Area", Align::left, 1}, {"1", Align::right, 0}, {"2", Align::right, 0}, {"Sum", Align::right, 0}}, {}}};
    heat.table.rows.push_back({{std::string("A")}, {std::int64_t{0}}, {std::int64_t{1}}, {std::int64_t{900}}});
    heat.table.rows.push_back({{std::string("B")}, {std::int64_t{5}}, {std::int64_t{8}}, {std::int64_t{900}}});
    CHECK(most_of(heat) == 8);  // the sums are not drawn
    CHECK(text(Document{{heat}}, Page{80, Paint::plain}) ==
          "Area   1   2  Sum\n"
          "A     ··  ░░  900\n"
          "B     ▓▓  ██  900\n"
          "· 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7–8\n");
}

TEST_CASE("the legend of a grid names each count once, up to the greatest") {
    for (std::int64_t most = 1; most <= 40; ++most) {
        Heat heat{"", {{{}, {}, {}}, {{{std::string("A")}, {most}, {most}}}}};
        const std::string said = legend(heat);
        for (std::int64_t count = 1; count <= most; ++count) {
            CHECK(heat_level(count, most) >= 1);
            CHECK(heat_level(count, most) <= heat_levels);
        }
        CHECK(said.ends_with(std::to_string(most)));
    }
}

TEST_CASE("bars stand beside a table where there is room, else the table stands alone") {
    Bars bars{"", {}, {{{"n", Align::left, 0}}, {{{std::string("a")}}}}, {{{1}, 2, ""}}};
    CHECK(text(Document{{bars}}, Page{11, Paint::plain}) == "n\na  ████\n");
    CHECK(text(Document{{bars}}, Page{10, Paint::plain}) == "n\na\n");
}
