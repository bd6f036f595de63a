#include "read/csv.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/cell_text.h"
#include "finding/wordings/importing.h"
#include "property.h"
#include "render/csv.h"
#include "told.h"

using namespace chibo;
using chibo::test::chance;
using chibo::test::for_all;
using chibo::test::one_of;
using chibo::test::Told;
using read::csv;

namespace wordings = finding::wordings;

namespace {

// Cells with everything in them that a list can be broken by.
std::string some_cell() {
    static constexpr std::array<const char*, 22> parts = {"Chi bộ ấp 6",
                                                          "Trần Mẫu Hoà",
                                                          "Trần Mẫu Hòa",
                                                          "a\u0302\u0301p",
                                                          "đ",
                                                          "\"",
                                                          "\"\"",
                                                          ",",
                                                          ";",
                                                          "\t",
                                                          "\n",
                                                          " ",
                                                          "'",
                                                          "=1+1",
                                                          "2023/1",
                                                          "-",
                                                          "|",
                                                          "\\",
                                                          "sep=;",
                                                          "＝",
                                                          "5/9/2023",
                                                          "0"};
    std::string cell;
    for (int left = one_of(0, 5); left > 0; --left) cell += parts[one_of<std::size_t>(0, parts.size() - 1)];
    return cell;
}

// Not blank in the first cell, for rows without anything are passed over.
std::vector<std::string> some_row(std::size_t cells) {
    std::vector<std::string> row;
    for (std::size_t i = 0; i < cells; ++i) row.push_back(i == 0 ? some_cell() + "x" : some_cell());
    return row;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string(2, c) : std::string(1, c);
    return out + "\"";
}

// As a spreadsheet writes the cell: in quotes where it must be, or where it likes.
std::string written(const std::string& cell, char separator) {
    const bool plain = cell.find_first_of("\"\n") == std::string::npos && cell.find(separator) == std::string::npos &&
                       (cell.empty() || std::string_view(" \t").find(cell.front()) == std::string_view::npos) &&
                       (cell.empty() || std::string_view(" \t").find(cell.back()) == std::string_view::npos);
    return plain && chance(70) ? cell : quoted(cell);
}

std::string with_line_ends(std::string_view text, std::string_view end) {
    std::string out;
    for (const char c : text) c == '\n' ? out.append(end) : out.append(1, c);
    return out;
}

std::vector<std::vector<std::string>> cells_of(const read::CsvText& text) {
    std::vector<std::vector<std::string>> rows;
    for (const read::CsvRow& row : text.rows) rows.push_back(row.cells);
    return rows;
}

// In English.
std::string_view why(const std::vector<read::CsvTrouble>& troubles) {
    REQUIRE(troubles.size() == 1);
    return troubles.front().why.wording.en;
}

}  // namespace

TEST_CASE("lists as Excel, LibreOffice and Numbers write them") {
    const Told titles = {"Ngày dự", "Chi bộ", "Điểm"};
    const Told row = {"5/9/2023", "Chi bộ ấp 6", "92"};
    for (const char* text : {
             "\uFEFFNgày dự;Chi bộ;Điểm\r\n5/9/2023;Chi bộ ấp 6;92\r\n",
             "\"Ngày dự\",\"Chi bộ\",\"Điểm\"\n\"5/9/2023\",\"Chi bộ ấp 6\",\"92\"\n",
             "Ngày dự\tChi bộ\tĐiểm\r5/9/2023\tChi bộ ấp 6\t92",
             "sep=;\nNgày dự;Chi bộ;Điểm\n 5/9/2023 ; Chi bộ ấp 6;92\n",
             "\uFEFFsep=\t\r\nNgày dự\tChi bộ\tĐiểm\r\n5/9/2023\tChi bộ ấp 6\t92\r\n",
         }) {
        CAPTURE(text);
        const read::CsvText read = csv(text);
        CHECK(read.bad_rows.empty());
        REQUIRE(read.rows.size() == 2);
        CHECK(read.rows[0].cells == titles);
        CHECK(read.rows[1].cells == row);
    }
}

TEST_CASE("a cell stays as it is written: Unicode forms, tone marks and blanks in quotes too") {
    const read::CsvText read = csv("a,b\n\" hoà \",a\u0302\u0301p\n");
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[1].cells == Told{" hoà ", "a\u0302\u0301p"});
}

TEST_CASE("a row is known by the line on which it begins") {
    const read::CsvText read = csv("\n\nNgày,Ghi chú\n5/9/2023,\"hai\n\ndòng\"\n;,;\n\n,\n6/9/2023,\"a\"\"b\"\n");
    REQUIRE(read.rows.size() == 4);
    CHECK(read.rows[0].line == 3);
    CHECK(read.rows[1].line == 4);
    CHECK(read.rows[1].cells == Told{"5/9/2023", "hai\n\ndòng"});
    CHECK(read.rows[2].line == 7);
    CHECK(read.rows[3].line == 10);
    CHECK(read.rows[3].cells == Told{"6/9/2023", "a\"b"});
}

TEST_CASE("a quote astray spoils its row only, one that is never closed everything") {
    const read::CsvText astray = csv("a,b\n\"x\"y,1\nz,2\n");
    CHECK(why(astray.bad_rows) == wordings::quotes_astray.en);
    CHECK(astray.bad_rows.front().line == 2);
    REQUIRE(astray.rows.size() == 2);
    CHECK(astray.rows[1].cells == Told{"z", "2"});
    const read::CsvText open = csv("a,b\n\"x,1\nz,2\n");
    CHECK(why(open.hopeless) == wordings::quote_left_open.en);
    CHECK(open.hopeless.front().line == 2);
    CHECK(open.rows.empty());
}

TEST_CASE("what is no text is said to be what it is") {
    using namespace std::string_view_literals;
    CHECK(why(csv("\xFF\xFEN\0g\0"sv).hopeless) == wordings::is_utf16.en);
    CHECK(why(csv("PK\x03\x04xlsx").hopeless) == wordings::is_workbook.en);
    CHECK(why(csv("a,b\n\0,1\n"sv).hopeless) == wordings::is_no_text.en);
    CHECK(why(csv("a,b\nNg\xE0y,1\n").hopeless) == wordings::is_no_utf8.en);
    CHECK(csv("a,b\nNg\xE0y,1\n").hopeless.front().line == 2);
}

TEST_CASE("nothing in the text is nothing in the list") {
    for (const char* text : {"", "\uFEFF", "\n \n\t\n", ",,\n;;\n"}) {
        CAPTURE(text);
        CHECK(csv(text).rows.size() <= 1);  // «;;» is a cell where commas part
        CHECK(csv(text).hopeless.empty());
    }
}

TEST_CASE("a list comes back as it was, whatever separates its cells and ends its lines") {
    static constexpr std::array<const char*, 3> ends = {"\n", "\r\n", "\r"};
    static constexpr std::array<char, 3> separators = {',', ';', '\t'};
    for_all(1000, [] {
        const char separator = separators[one_of<std::size_t>(0, 2)];
        const auto count = one_of<std::size_t>(2, 4);
        std::vector<std::vector<std::string>> rows;
        rows.emplace_back(count, "Tên");  // by which the separator is known
        for (int left = one_of(0, 4); left > 0; --left) rows.push_back(some_row(count));
        std::string text = chance(30) ? std::string("sep=") + separator + "\n" : std::string();
        std::uint32_t line = text.empty() ? 1 : 2;
        std::vector<std::uint32_t> lines;
        for (const auto& row : rows) {
            const std::size_t start = text.size();
            for (std::size_t i = 0; i < count; ++i) {
                if (i > 0) text += separator;
                text += &row == &rows.front() ? row[i] : written(row[i], separator);
            }
            text += '\n';
            lines.push_back(line);
            line += static_cast<std::uint32_t>(
                std::count(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), '\n'));
        }
        RC_LOG() << text;
        const read::CsvText read =
            csv((chance(30) ? "\uFEFF" : "") + with_line_ends(text, ends[one_of<std::size_t>(0, 2)]));
        RC_ASSERT(read.hopeless.empty());
        RC_ASSERT(read.bad_rows.empty());
        RC_ASSERT(cells_of(read) == rows);
        for (std::size_t i = 0; i < lines.size(); ++i) RC_ASSERT(read.rows[i].line == lines[i]);
    });
}

TEST_CASE("what is written as CSV is read back the same") {
    for_all(1000, [] {
        render::Table table;
        const auto count = one_of<std::size_t>(1, 4);
        for (std::size_t i = 0; i < count; ++i) table.columns.push_back({some_cell() + "t", render::Align::left, 0});
        std::vector<std::vector<std::string>> rows;
        for (int left = one_of(0, 4); left > 0; --left) {
            rows.push_back(some_row(count));
            std::vector<render::Cell>& row = table.rows.emplace_back();
            for (const std::string& text : rows.back()) row.emplace_back(base::kept_text(text, chance(50)));
        }
        const std::string text =
            render::csv(table, chance(50) ? render::ByteOrderMark::first : render::ByteOrderMark::none);
        RC_LOG() << text;
        const read::CsvText read = csv(text);
        RC_ASSERT(read.hopeless.empty());
        RC_ASSERT(read.bad_rows.empty());
        RC_ASSERT(read.rows.size() == rows.size() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<std::string> cells;
            for (const std::string& cell : read.rows[i + 1].cells) cells.emplace_back(base::without_apostrophe(cell));
            RC_ASSERT(cells == rows[i]);
        }
    });
}

TEST_CASE("no bytes, however broken, are too much for it") {
    for_all(1000, [] {
        std::string text;
        for (int left = one_of(0, 30); left > 0; --left)
            text += chance(50) ? "\",;\n\r\t \\'"[one_of(0, 8)] : static_cast<char>(one_of(0, 255));
        const read::CsvText read = csv(text);
        RC_ASSERT(read.hopeless.empty() || read.rows.empty());
    });
}
