#include <doctest/doctest.h>

#include <string>

#include "base/width.h"
#include "property.h"
#include "render/chart.h"
#include "render/html.h"

using namespace chibo;
using namespace chibo::render;
using base::Language;
using chibo::test::for_all;
using chibo::test::one_of;

namespace {

bool holds(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

std::size_t times(const std::string& text, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size())) ++count;
    return count;
}

Bars two_bars() {
    Bars bars;
    bars.caption = "By office";
    bars.legend = {"met", "short"};
    bars.table.columns = {{"Office", Align::left, 1}, {"met", Align::right, 0}, {"short", Align::right, 0}};
    bars.table.rows = {{{std::string("Standing")}, {std::int64_t{3}}, {std::int64_t{1}}},
                       {{std::string("Committee")}, {std::int64_t{0}}, {std::int64_t{2}}}};
    bars.bars = {{{3, 1}, 4, "75 %"}, {{0, 2}, 4, "0 %"}};
    return bars;
}

Heat grid() {
    Heat heat;
    heat.caption = "By month";
    heat.table.columns = {
        {"Area", Align::left, 1}, {"01", Align::right, 0}, {"02", Align::right, 0}, {"All", Align::right, 0}};
    heat.table.rows = {{{std::string("Mẫu An")}, {std::int64_t{0}}, {std::int64_t{8}}, {std::int64_t{8}}},
                       {{std::string("Mẫu Thành")}, {std::int64_t{2}}, {std::int64_t{3}}, {std::int64_t{5}}}};
    return heat;
}

std::string svg(const Bars& bars) {
    std::string out;
    add_bars(out, bars, "aria-label=\"x\"", Language::en);
    return out;
}

std::string svg(const Heat& heat) {
    std::string out;
    add_heat(out, heat, "aria-label=\"x\"", Language::en);
    return out;
}

}  // namespace

TEST_CASE("a chart has a caption, a legend, a picture that is told in words, and its figures in a table") {
    Document document;
    document.add(two_bars());
    const std::string page = html(document, Language::en);
    CHECK(
        holds(page, "<figure>\n<figcaption id=\"table-1-caption\">By office</figcaption>\n<ul class=\"legend\"><li>"));
    CHECK(holds(page, "<svg class=\"bars\" role=\"img\" aria-labelledby=\"table-1-caption\" width=\"100%\""));
    CHECK(holds(page, "<desc>A chart of 2 bars; the figures are in the table below.</desc>"));
    CHECK(holds(page, "<details><summary>Figures of the chart</summary>"));
    CHECK(holds(page, "<table id=\"table-1-figures\" aria-labelledby=\"table-1-caption\">"));
    CHECK(holds(page, "<th scope=\"row\">Standing</th>"));
}

TEST_CASE("the parts of a bar stand side by side within its whole, and are told each") {
    const std::string all = svg(two_bars());
    // The labels have 9 columns of 2.80 % and a gap of 1.50 %, the figures 4 and a gap: 60.60 % are left for the bars.
    CHECK(holds(all, R"(<rect class="track" x="26.70%" y="3" width="60.60%" height="12"/>)"));
    CHECK(holds(all,
                R"(<rect class="part-0" x="26.70%" y="3" width="45.45%" height="12"><title>Standing: met 3</title>)"));
    CHECK(holds(
        all, R"(<rect class="part-1" x="72.15%" y="3" width="15.15%" height="12"><title>Standing: short 1</title>)"));
    CHECK(holds(
        all, R"(<rect class="part-1" x="26.70%" y="22" width="30.30%" height="12"><title>Committee: short 2</title>)"));
    CHECK(times(all, "class=\"part-0\"") == 1);  // nothing is drawn of a part that is not there
    CHECK(holds(all, "<text class=\"end\" x=\"100.00%\" y=\"13\">75\u00A0%</text>"));
}

TEST_CASE("a bar whose whole is nothing is not drawn; one part needs no legend") {
    Bars bars = two_bars();
    bars.legend.clear();
    bars.bars = {{{0}, 0, "–"}, {{1}, 100000, "1"}};
    const std::string all = svg(bars);
    CHECK(times(all, "<rect class=\"track\"") == 1);
    CHECK(holds(all, "width=\"0.60%\""));  // a part that is there shows
    CHECK(holds(all, "<title>Committee: 1</title></rect>"));
    Document document;
    document.add(bars);
    CHECK_FALSE(holds(html(document, Language::en), "<ul class=\"legend\">"));
}

TEST_CASE("no part of a bar leaves its whole") {
    for_all(300, [] {
        Bar bar;
        for (int i = one_of(1, 6); i > 0; --i) bar.parts.push_back(one_of<std::int64_t>(0, 50));
        for (const std::int64_t part : bar.parts) bar.whole += part;
        bar.whole += one_of<std::int64_t>(0, 3);
        Bars bars;
        bars.table.columns = {{"a", Align::left, 0}};
        bars.table.rows = {{{std::string("x")}}};
        bars.bars = {bar};
        const std::string all = svg(bars);
        RC_ASSERT(all.find("width=\"-") == std::string::npos);
        RC_ASSERT(all.find("x=\"-") == std::string::npos);
    });
}

TEST_CASE("a grid shows each count, the darker the more, and leaves the sums to the table") {
    const std::string all = svg(grid());
    CHECK(times(all, "<rect") == 4);
    CHECK(holds(all, R"(<rect class="heat-0")"));
    CHECK(holds(all, R"(<text class="middle on-heat-4" x="140" y="35">8</text>)"));
    CHECK(holds(all, "<title>Mẫu Thành, 02: 3</title><rect class=\"heat-2\""));
    CHECK(holds(all,
                "<desc>A grid of 2 rows and 2 columns, stronger where there is more; the figures are in the table "
                "below.</desc>"));
    CHECK_FALSE(holds(all, "All"));
    Document document;
    document.add(grid());
    const std::string page = html(document, Language::en);
    CHECK(holds(page, "</svg>3–4</li>"));
    CHECK(holds(page, "<th scope=\"col\" class=\"n\">All</th>"));
}

TEST_CASE("charts of nothing are no trouble") {
    CHECK(holds(svg(Bars{}), "height=\"0\""));
    CHECK(holds(svg(Heat{}), "<svg class=\"heat\""));
    Heat narrow = grid();
    narrow.table.columns.resize(1);
    for (auto& row : narrow.table.rows) row.resize(1);
    CHECK(times(svg(narrow), "<rect") == 0);
}

TEST_CASE("labels are broken and cut to the columns that they have, never within a letter") {
    CHECK(fitted("Ủy viên Ban Thường vụ", 10) == std::vector<std::string>{"Ủy viên", "Ban", "Thường vụ"});
    CHECK(fitted("Ủy viên Ban Thường vụ", 18) == std::vector<std::string>{"Ủy viên Ban", "Thường vụ"});
    CHECK(fitted("abcdefghijkl", 5) == std::vector<std::string>{"abcd…"});
    CHECK(fitted("Ho\u0300aHo\u0300aHo\u0300a", 4) == std::vector<std::string>{"Ho\u0300a…"});
    CHECK(fitted("", 5) == std::vector<std::string>{""});
    CHECK(fitted("字字字字", 4) == std::vector<std::string>{"字…"});
    for_all(300, [] {
        std::string text;
        for (int left = one_of(0, 30); left > 0; --left) text += one_of(0, 4) == 0 ? " " : one_of(0, 1) ? "ộ" : "字";
        const std::size_t columns = one_of<std::size_t>(2, 12);
        for (const std::string& line : fitted(text, columns)) RC_ASSERT(base::width(line) <= columns);
    });
}
