#include <doctest/doctest.h>

#include <string>

#include "render/csv.h"

using namespace chibo;
using namespace chibo::render;

namespace {

std::string cell(const Value& value) {
    Table table;
    table.columns = {{"t", Align::left, 0}};
    table.rows = {{Cell(value)}};
    const std::string all = csv(table);
    return all.substr(4, all.size() - 5);
}

}  // namespace

TEST_CASE("every cell is quoted, quotes are doubled, days are ISO, nothing is empty") {
    CHECK(cell(std::string("a,b\"c")) == "\"a,b\"\"c\"");
    CHECK(cell(*base::parse_day("2023-09-05")) == "\"2023-09-05\"");
    CHECK(cell(*base::parse_date("2023-09")) == "\"2023-09\"");
    CHECK(cell(std::int64_t{-2}) == "\"-2\"");
    CHECK(cell({}) == "\"\"");
    CHECK(cell(std::string("hai\ndòng")) == "\"hai\ndòng\"");
}

TEST_CASE("what a spreadsheet would run is text") {
    for (const char* formula : {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"}) {
        CAPTURE(formula);
        CHECK(cell(std::string(formula)) == "\"'" + std::string(formula) + "\"");
    }
    CHECK(cell(std::string("a=1")) == "\"a=1\"");
    // So that an import takes the sign off again, and no more than that.
    CHECK(cell(std::string("'=1")) == "\"''=1\"");
}

TEST_CASE("the byte order mark comes first, and only where it is asked for") {
    Table table;
    table.columns = {{"a", Align::left, 0}, {"b", Align::left, 0}};
    CHECK(csv(table) == "\"a\",\"b\"\n");
    CHECK(csv(table, ByteOrderMark::first) == "\xEF\xBB\xBF\"a\",\"b\"\n");
}
