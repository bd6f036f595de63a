#include <doctest/doctest.h>

#include "model/basis.h"
#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;
using base::Language;

namespace {

std::string basis(const BoardMaker& maker) {
    const auto audit = rule::audit(maker.board, close_of("2023-12-31", 2023));
    REQUIRE(audit.duties.size() == 1);
    return finding::message({"{basis}", "{basis}"}, {{"basis", model::basis(maker.board, audit.duties[0])}},
                            Language::en);
}

BoardMaker member_since(std::string_view from) {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot").offices[0].days = span(from);
    return maker;
}

}  // namespace

TEST_CASE("a quotient cut off says that it goes on") {
    CHECK(model::quotient(1, 2).en == "0.50");
    CHECK(model::quotient(2, 3).en == "0.66…");
    CHECK(model::quotient(2, 3).vi == "0,66…");
    CHECK(model::quotient(4999, 10000).en == "0.49…");
    CHECK(model::quotient(0, 365).en == "0.00");
}

TEST_CASE("who is bound the whole period rests on the quota alone") {
    CHECK(basis(member_since("2020-01-01")).empty());
}

TEST_CASE("who is bound for part of it rests on «partial», with the arithmetic") {
    auto maker = member_since("2023-07-02");
    CHECK(basis(maker) ==
          " (required pro rata to the days bound and not on leave: 2×183/365 = 1.00…, rounded to 1, as «partial: "
          "prorate» of regulation 1-QĐ/X says)");
    maker.board.regulations[0].partial = model::Partial::full;
    CHECK(basis(maker) ==
          " (bound and not on leave on 183 of 365 days, still required in full: 2, as «partial: full» of regulation "
          "1-QĐ/X says)");
}

TEST_CASE("two quotas in one period rest on «partial», though every day is bound") {
    auto maker = member_since("2020-01-01");
    maker.board.members[0].offices.push_back({"truong", span("2023-07-01")});
    CHECK(basis(maker) ==
          " (required pro rata to the days bound and not on leave: (2×181+1×184)/365 = 1.49…, rounded to 1, as "
          "«partial: prorate» of regulation 1-QĐ/X says)");
    maker.board.regulations[0].partial = model::Partial::full;
    CHECK(basis(maker) ==
          " (required as of the office held on the last day bound in the period: 1, as «partial: full» of regulation "
          "1-QĐ/X says)");
}

TEST_CASE("leave is told with its reason and decision") {
    auto maker = member_since("2020-01-01");
    maker.board.members[0].leave = {{span("2023-03-01", "2023-05-31"), "nghỉ ốm", "15-QĐ/X"},
                                    {span("2021-03-01", "2021-05-31"), "đi học", ""}};
    const auto said = basis(maker);
    CHECK(said.find("; on leave 01/03/2023–31/05/2023: nghỉ ốm, decision 15-QĐ/X)") != std::string::npos);
    CHECK(said.find("đi học") == std::string::npos);
    maker.board.members[0].leave = {{span("2022-12-01"), "nghỉ ốm", ""}};
    CHECK(basis(maker) == " (on leave on all days bound: nothing required; on leave from 01/12/2022: nghỉ ốm)");
}
