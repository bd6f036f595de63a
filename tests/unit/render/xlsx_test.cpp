#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/text.h"
#include "finding/message.h"
#include "render/xlsx.h"
#include "render/xlsx_chart.h"
#include "render/xlsx_held.h"
#include "render/xlsx_text.h"
#include "render/xlsx_whole.h"
#include "render/xlsx_widths.h"

using namespace chibo;
using namespace chibo::render;
namespace fs = std::filesystem;

namespace {

base::Day day(const char* text) { return *base::parse_day(text); }

std::vector<std::string> names(const std::vector<std::string>& wanted) {
    Workbook workbook;
    for (const std::string& name : wanted) workbook.push_back({name, {}});
    return sheet_names(workbook);
}

// A folder that is gone afterwards.
struct Scratch {
    fs::path folder = fs::temp_directory_path() / "chibo-unit-xlsx";
    Scratch() { fs::create_directories(folder); }
    ~Scratch() { fs::remove_all(folder); }
    std::string file(const char* name) const { return (folder / name).string(); }
};

std::string content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Workbook one_sheet(Block block) {
    Workbook workbook{{"a", {}}};
    workbook.front().document.add(std::move(block));
    return workbook;
}

Table table_of(std::size_t columns, std::size_t rows) {
    Table table;
    table.columns.resize(columns, {"t", Align::left, 0});
    table.rows.resize(rows, std::vector<Cell>(columns, Cell(std::string("x"))));
    return table;
}

const Properties properties{"Báo cáo", "Ban Tổ chức", base::Day{0}};

std::optional<finding::Clause> written(const Workbook& workbook, const Scratch& scratch, const char* name = "a.xlsx") {
    return write_xlsx(workbook, properties, scratch.file(name), scratch.folder.string());
}

}  // namespace

TEST_CASE("a cell holds numbers, days and shares as numbers, texts as texts") {
    CHECK(held(std::int64_t{-7}).kind == Kind::whole_number);
    CHECK(held(std::int64_t{-7}).number == -7);
    CHECK(held(day("2023-09-05")).kind == Kind::day);
    CHECK(held(day("2023-09-05")).number == 45174);
    CHECK(held(day("1900-03-01")).number == 61);
    CHECK(held(Share{1, 4, "25 %"}).kind == Kind::share);
    CHECK(held(Share{1, 4, "25 %"}).number == 0.25);
    for (const char* text : {"012", "2023/1", "=1+1", "+84", "@x", "2023-09-05", "https://example.org", "1e5"}) {
        CHECK(held(std::string(text)).kind == Kind::text);
        CHECK(held(std::string(text)).text == text);
    }
}

TEST_CASE("what no number of a workbook can hold is a text") {
    CHECK(held(day("1900-02-28")).text == "28/02/1900");
    CHECK(held(*chibo::base::parse_date("2023-09")).text == "09/2023");
    CHECK(held(*chibo::base::parse_date("2023-09-05")).kind == Kind::day);
    CHECK(held(std::int64_t{9'007'199'254'740'993}).text == "9007199254740993");
    CHECK(held(Share{0, 0, "–"}).text == "–");
    CHECK(held({}).text.empty());
}

TEST_CASE("a cell's text has nothing that XML forbids, and no escape of Excel's") {
    CHECK(cell_text("a\x01z\x1F") == "az");
    CHECK(cell_text("a\r\n\tb") == "a\n\tb");
    CHECK(cell_text("a\xFFz") == "a\uFFFDz");
    CHECK(cell_text("a\uFFFEz\uFFFF") == "az");
    CHECK(cell_text("_x000D_") == "_x005F_x000D_");
    CHECK(cell_text("_x00_ _xyz12_") == "_x00_ _xyz12_");
}

TEST_CASE("a text is cut after 32,767 UTF-16 units") {
    CHECK(cell_text(std::string(32'767, 'a')) == std::string(32'767, 'a'));
    CHECK(cell_text(std::string(32'768, 'a')) == std::string(32'766, 'a') + "…");
    std::string wide;
    for (int i = 0; i < 16'384; ++i) wide += "\U0001F600";  // two units each
    CHECK(base::characters(cell_text(wide)) == 16'384);
    CHECK(cell_text(wide).ends_with("\U0001F600…"));
}

TEST_CASE("names of sheets are short, allowed and each its own") {
    CHECK(names({"Ủy viên", "Lượt dự"}) == std::vector<std::string>{"Ủy viên", "Lượt dự"});
    CHECK(names({"a/b[c]:d*e?f\\g"}).front() == "a-b-c--d-e-f-g");
    CHECK(names({"'a'"}).front() == "’a’");
    CHECK(names({""}).front() == "-");
    CHECK(names({"History"}).front() == "History-");
    CHECK(names({"Một", "MỘT", "một"}) == std::vector<std::string>{"Một", "MỘT (2)", "một (3)"});
    const std::string longest(31, 'x');
    CHECK(names({longest}).front() == longest);
    CHECK(names({longest + "y"}).front() == std::string(30, 'x') + "…");
    CHECK(names({longest, longest}).back() == std::string(31 - 5, 'x') + "… (2)");
}

TEST_CASE("a head or foot of a page takes «&» for itself") {
    CHECK(page_text("A & B") == "A && B");
    CHECK(page_text(std::string(101, 'a')) == std::string(99, 'a') + "…");
}

TEST_CASE("bars are drawn from the columns that hold them, else from columns more") {
    Bars bars{"c", {}, table_of(1, 2), {{{3}, 5, "3"}, {{4}, 5, "4"}}};
    bars.table.columns.push_back({"n", Align::right, 0});
    bars.table.rows[0].emplace_back(std::int64_t{3});
    bars.table.rows[1].emplace_back(std::int64_t{4});
    CHECK(chart_plan(bars).column_of == std::vector<std::size_t>{1});
    CHECK(chart_plan(bars).table.columns.size() == 2);
    CHECK(!chart_plan(bars).shares);
    bars.bars[1].whole = 8;  // shares: no column holds them
    const ChartPlan plan = chart_plan(bars);
    CHECK(plan.shares);
    CHECK(plan.column_of == std::vector<std::size_t>{2});
    CHECK(std::get<Share>(plan.table.rows[1][2].value).whole == 8);
    const Bars filled{"c", {"a", "b"}, table_of(1, 1), {{{3, 2}, 5, ""}}};
    CHECK(chart_plan(filled).shares);
}

TEST_CASE("a list is a document that ends with its only table") {
    Document document;
    document.add(Title{"t"});
    CHECK(list_of(document) == nullptr);
    document.add(table_of(1, 1));
    CHECK(list_of(document) != nullptr);
    document.add(Paragraph{{"p"}});
    CHECK(list_of(document) == nullptr);
}

TEST_CASE("the same workbook gives the same bytes, and is whole") {
    const Scratch scratch;
    const Workbook workbook = one_sheet(table_of(3, 3));
    CHECK(!written(workbook, scratch, "a.xlsx"));
    CHECK(!written(workbook, scratch, "b.xlsx"));
    const std::string bytes = content(scratch.file("a.xlsx"));
    CHECK(bytes == content(scratch.file("b.xlsx")));
    CHECK(is_whole(scratch.file("a.xlsx"), 12));
    CHECK(!is_whole(scratch.file("a.xlsx"), 11));
    std::ofstream(scratch.file("a.xlsx"), std::ios::binary) << bytes.substr(0, bytes.size() / 2);
    CHECK(!is_whole(scratch.file("a.xlsx"), 12));
    CHECK(!is_whole(scratch.file("none"), 12));
}

TEST_CASE("a workbook of many cells is whole too; every kind of block and none at all") {
    const Scratch scratch;
    CHECK(!written(one_sheet(table_of(1000, 1001)), scratch));
    CHECK(!written({}, scratch));
    CHECK(!written(one_sheet(table_of(1, 0)), scratch));
    Workbook workbook = one_sheet(Items{{{"một", {"hai"}}}});
    Document& document = workbook.front().document;
    document.add(Lines{{{{"=1", Tone::bad}, {"b", Tone::plain}}}});
    document.add(Verbatim{"a\nb\n"});
    document.add(Heat{"h", table_of(4, 2)});
    document.add(Bars{"=b", {"=x", "y"}, table_of(2, 1), {{{1, 2}, 3, ""}}});
    CHECK(!written(workbook, scratch));
}

TEST_CASE("what a sheet can't hold is told") {
    const Scratch scratch;
    const auto failed = written(one_sheet(table_of(16'385, 1)), scratch);
    REQUIRE(failed);
    CHECK(finding::message(*failed, base::Language::en) ==
          "the sheet «a» is too large: xlsx holds 1,048,576 rows and 16,384 columns");
}
