#include "read/list_header.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.h"
#include "finding/wordings/importing.h"
#include "model/list_columns.h"
#include "property.h"
#include "told.h"

using namespace chibo;
using chibo::test::chance;
using chibo::test::for_all;
using chibo::test::one_of;
using chibo::test::Told;
using model::VisitColumn;
using read::CsvRow;
using read::ListHeader;

namespace wordings = finding::wordings;

namespace {

constexpr std::size_t at(VisitColumn column) { return static_cast<std::size_t>(column); }

const std::vector<std::vector<std::size_t>> needed = {{at(VisitColumn::date)},
                                                      {at(VisitColumn::branch), at(VisitColumn::branch_name)},
                                                      {at(VisitColumn::members), at(VisitColumn::member_names)}};

ListHeader header(const std::vector<Told>& lines, const read::TitleMap& map = {}) {
    std::vector<CsvRow> rows;
    for (const Told& cells : lines) rows.push_back({static_cast<std::uint32_t>(rows.size()) + 1, cells});
    return read::list_header(rows, wordings::visit_columns, needed, map);
}

// Where the columns stand, as «date=0».
Told places(const ListHeader& header) {
    Told told;
    for (std::size_t i = 0; i < header.places.size(); ++i) {
        if (header.places[i])
            told.push_back(std::string(wordings::visit_columns.at(i).key) + "=" + std::to_string(*header.places[i]));
    }
    return told;
}

}  // namespace

TEST_CASE("a column is known by its key and by its titles in either language") {
    CHECK(places(header({{"date", "branch", "members"}})) == Told{"date=0", "branch=1", "members=2"});
    CHECK(places(header({{"Ngày dự", "Chi bộ", "Ủy viên"}})) == Told{"date=0", "branch_name=1", "member_names=2"});
    CHECK(places(header({{"Member ids", "Branch id", "Date"}})) == Told{"date=2", "branch=1", "members=0"});
}

TEST_CASE("titles are known in any Unicode form, with or without accents, in any case, with signs around them") {
    for (const Told& titles : {
             Told{"NGÀY DỰ", "Chi bộ", "Uỷ viên", "Địa bàn"},
             Told{"Nga\u0300y dư\u0323", "Chi bo\u0323\u0302", "U\u0309y vie\u0302n", "Đi\u0323a ba\u0300n"},
             Told{"ngay du", "chi bo", "uy vien", "dia ban"},
             Told{"Ngày dự (ngày/tháng/năm)", "Chi bộ:", " Ủy_viên ", "Xã, phường"},
             Told{"Ngày\ndự", "Nơi dự", "Họ và tên", "Thuộc xã"},
         }) {
        CAPTURE(titles);
        CHECK(places(header({titles})) == Told{"date=0", "branch_name=1", "area=3", "member_names=2"});
    }
}

TEST_CASE("the titles may stand below those of the page, no matter how many cells these have") {
    const ListHeader found = header({{"DANH SÁCH DỰ SINH HOẠT", "", ""},
                                     {"Ngày", "in:", "30/9/2023"},
                                     {"STT", "Ngày dự", "Chi bộ", "Họ và tên"},
                                     {"1", "5/9/2023", "ấp 6", "An"}});
    CHECK(found.row == 2);
    CHECK(places(found) == Told{"date=1", "branch_name=2", "member_names=3"});
    CHECK(found.unused.empty());  // «STT» only counts
}

TEST_CASE("without a whole row of titles the first row is taken for it") {
    const ListHeader found = header({{"Ngày dự", "Nơi nào"}, {"5/9/2023", "ấp 6"}});
    CHECK(found.row == 0);
    CHECK(places(found) == Told{"date=0"});
    CHECK(found.unused == Told{"Nơi nào"});
    CHECK(!has_one_of(found, needed[1]));
    CHECK(has_one_of(found, needed[0]));
}

TEST_CASE("a title may be said to stand for a column") {
    const read::TitleMap map = {{"Khoá họp", at(VisitColumn::date)}, {"Ghi chú", at(VisitColumn::source)}};
    const ListHeader found = header({{"Khóa họp", "Chi bộ", "Ủy viên", "ghi chu"}}, map);
    CHECK(places(found) == Told{"date=0", "branch_name=1", "member_names=2", "source=3"});
    CHECK(found.troubles.empty());
    const ListHeader missing = header({{"Ngày dự", "Chi bộ", "Ủy viên"}}, map);
    REQUIRE(missing.troubles.size() == 2);
    CHECK(missing.troubles[0].why.wording.en == wordings::mapped_title_missing.en);
}

TEST_CASE("two titles of one column are a trouble, and what they are is told") {
    const ListHeader found = header({{"Ngày dự", "date", "Chi bộ", "Ủy viên"}});
    REQUIRE(found.troubles.size() == 1);
    CHECK(found.troubles[0].why.wording.en == wordings::column_twice.en);
    CHECK(found.troubles[0].line == 1);
    CHECK(message(found.troubles[0].why, base::Language::en).find("«Ngày dự» and «date»") != std::string::npos);
}

TEST_CASE("a cell comes without the mark that keeps spreadsheets from running it") {
    const ListHeader found = header({{"date", "branch", "members", "note", "source"}});
    const CsvRow row{2, {"'2023-09-05", "ap-6", "uv-an", "'=1+1"}};
    CHECK(read::cell(row, found, at(VisitColumn::date)) == "2023-09-05");
    CHECK(read::cell(row, found, at(VisitColumn::branch)) == "ap-6");
    CHECK(read::cell(row, found, at(VisitColumn::note)) == "=1+1");
    CHECK(read::cell(row, found, at(VisitColumn::source)).empty());  // the row ends before
    CHECK(read::cell(row, found, at(VisitColumn::score)).empty());   // the list has no such column
}

TEST_CASE("columns are found in any order, by any of their titles") {
    for_all(500, [] {
        Told titles;
        std::vector<std::size_t> order(wordings::visit_columns.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        for (std::size_t i = order.size() - 1; i > 0; --i) std::swap(order[i], order[one_of<std::size_t>(0, i)]);
        for (const std::size_t i : order) {
            const auto& column = wordings::visit_columns.at(i);
            const std::string_view title = chance(40) ? column.key : chance(50) ? column.title.vi : column.title.en;
            titles.push_back(chance(30) ? base::fold(title) : std::string(title));
        }
        const ListHeader found = header({titles});
        RC_ASSERT(found.troubles.empty());
        RC_ASSERT(found.unused.empty());
        for (std::size_t place = 0; place < order.size(); ++place) RC_ASSERT(found.places[order[place]] == place);
    });
}
