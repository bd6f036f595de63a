#include "base/cell_text.h"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "property.h"
#include "told.h"

using namespace chibo::base;
using chibo::test::chance;
using chibo::test::for_all;
using chibo::test::one_of;
using chibo::test::Told;

namespace {

// Names in either Unicode form and tone placement, all signs that mean something in a cell, what spreadsheets run or
// take for a number.
std::string some_text() {
    static constexpr std::array<const char*, 22> parts = {"Trần Mẫu Hoà",
                                                          "Trần Mẫu Hòa",
                                                          "a\u0302\u0301p",
                                                          "đ",
                                                          "Đ",
                                                          "; ",
                                                          ";",
                                                          "|",
                                                          "\\",
                                                          "\n",
                                                          " ",
                                                          "\t",
                                                          "'",
                                                          "=1+1",
                                                          "+84",
                                                          "-",
                                                          "@",
                                                          "＝",
                                                          "2023/1",
                                                          "5/9",
                                                          "0",
                                                          ","};
    std::string text;
    for (int left = one_of(0, 6); left > 0; --left) text += parts[one_of<std::size_t>(0, parts.size() - 1)];
    return text;
}

std::vector<std::string> some_texts(int least) {
    std::vector<std::string> texts;
    for (int left = one_of(least, 4); left > 0; --left) texts.push_back(some_text());
    return texts;
}

std::vector<std::string> without_empty(std::vector<std::string> texts) {
    std::erase(texts, std::string());
    return texts;
}

bool all_empty(const std::vector<std::string>& texts) { return without_empty(texts).empty(); }

}  // namespace

TEST_CASE("several texts in a cell stand between semicolons or on lines of their own") {
    CHECK(cell_of_items({"uv-an", "uv-hoa"}) == "uv-an; uv-hoa");
    CHECK(cell_of_items({}).empty());
    CHECK(items_of_cell("Nguyễn Mẫu An;Trần Mẫu Hoà ; ") == Told{"Nguyễn Mẫu An", "Trần Mẫu Hoà"});
    CHECK(items_of_cell("Nguyễn Mẫu An\n\nTrần Mẫu Hòa\n") == Told{"Nguyễn Mẫu An", "Trần Mẫu Hòa"});
    CHECK(items_of_cell("đường, cầu") == Told{"đường, cầu"});
    CHECK(items_of_cell("An, Bình", ",") == Told{"An", "Bình"});
    CHECK(items_of_cell(" \t\n").empty());
}

TEST_CASE("a backslash keeps a sign from parting, and nothing else") {
    CHECK(cell_of_items({"x; y", "a|b", "c\\d"}) == "x\\; y; a\\|b; c\\\\d");
    CHECK(items_of_cell("x\\; y; C:\\thư mục") == Told{"x; y", "C:\\thư mục"});
    CHECK(items_of_cell("cuối\\") == Told{"cuối\\"});
    CHECK(cell_of_items({" trước và sau "}) == "\\ trước và sau\\ ");
    CHECK(items_of_cell("\\ trước và sau\\ ") == Told{" trước và sau "});
}

TEST_CASE("texts of several parts leave out what is empty at their end only") {
    CHECK(cell_of_parts({{"hỏng", "escalated", "UBND xã", "", "", ""}, {"z", "", "", "2023-12-31"}}) ==
          "hỏng|escalated|UBND xã; z|||2023-12-31");
    const auto parts = parts_of_cell("hỏng|escalated| UBND xã ;; z|||31/12/2023");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == Told{"hỏng", "escalated", "UBND xã"});
    CHECK(parts[1] == Told{"z", "", "", "31/12/2023"});
    CHECK(parts_of_cell(" ; \n").empty());
}

TEST_CASE("texts come back from a cell as they were") {
    for_all(2000, [] {
        const auto texts = some_texts(0);
        const std::string cell = cell_of_items(texts);
        RC_LOG() << cell;
        RC_ASSERT(items_of_cell(cell) == without_empty(texts));
    });
}

TEST_CASE("texts of several parts come back from a cell as they were, but for empty ones at the end") {
    for_all(2000, [] {
        std::vector<std::vector<std::string>> items, wanted;
        for (int left = one_of(0, 3); left > 0; --left) {
            items.push_back(some_texts(1));
            if (all_empty(items.back())) continue;
            wanted.push_back(items.back());
            while (wanted.back().back().empty()) wanted.back().pop_back();
        }
        const std::string cell = cell_of_parts(items);
        RC_LOG() << cell;
        RC_ASSERT(parts_of_cell(cell) == wanted);
    });
}

TEST_CASE("what a spreadsheet runs as a formula is marked, and the mark goes again") {
    for (const char* formula : {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "＝1", "－1"}) {
        CAPTURE(formula);
        CHECK(runs_as_formula(formula));
        CHECK(defused(formula) == "'" + std::string(formula));
        CHECK(without_apostrophe(defused(formula)) == formula);
    }
    for (const char* text : {"", "đường vào ấp = hỏng", "'", "'tên trong ngoặc'", "Đ/c An", "ấp 6"}) {
        CAPTURE(text);
        CHECK(!runs_as_formula(text));
        CHECK(defused(text) == text);
        CHECK(without_apostrophe(text) == text);
    }
    // One that had the mark from the start has two on its way.
    CHECK(defused("'=1") == "''=1");
    CHECK(without_apostrophe("''=1") == "'=1");
}

TEST_CASE("what a spreadsheet takes for a number or a day is marked where it is asked for") {
    for (const char* number : {"2023/1", "5/9", "012", "1e5", "7%", "2023-09", "08:15"}) {
        CAPTURE(number);
        CHECK(reads_as_number(number));
        CHECK(kept_text(number, true) == "'" + std::string(number));
        CHECK(kept_text(number, false) == number);
        CHECK(without_apostrophe(kept_text(number, true)) == number);
    }
    CHECK(!reads_as_number("ấp 6"));
    CHECK(!reads_as_number("6 hộ"));
    CHECK(!reads_as_number(""));
    // Text that looks like a marked number is marked in any case: else it would lose its own sign.
    CHECK(kept_text("'012", false) == "''012");
    CHECK(without_apostrophe("''012") == "'012");
}

TEST_CASE("any text comes back without the marks that it was given") {
    for_all(3000, [] {
        const std::string text = (chance(20) ? "'" : "") + some_text();
        const std::string cell = defused(kept_text(text, chance(50)));
        RC_LOG() << cell;
        RC_ASSERT(without_apostrophe(cell) == text);
        RC_ASSERT(!runs_as_formula(cell));
    });
}
