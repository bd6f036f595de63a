#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/report.h"

using namespace chibo;
using namespace chibo::test;
using model::AreasOf;

namespace {

// Two districts; in mid-2023 the one commune of the first moves, under a new name, to the second. A branch in each.
BoardMaker merged() {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    auto& areas = maker.board.areas;
    areas.push_back({"h-1", "Huyện 1", {}, span("", "2023-06-30"), {}, {}});
    areas.push_back({"h-2", "Huyện 2", {}, {}, {}, {}});
    areas.push_back({"x-cu", "Xã Cũ", 0, span("", "2023-06-30"), 3, {}});
    areas.push_back({"x-moi", "Xã Mới", 1, span("2023-07-01"), {}, {}});
    maker.branch("b-0").area = 2;
    maker.branch("b-1").area = 1;
    maker.branch("b-2");
    maker.visit("2023-03-05", 0, {0});
    maker.visit("2023-09-05", 0, {0});
    maker.visit("2023-10-05", 1, {0});
    return maker;
}

// «area depth branches attendances» of each row.
Told areas(const BoardMaker& maker, AreasOf of, std::string_view as_of = "2023-12-31") {
    Told all;
    const auto report = rule::report(maker.board, close_of(as_of, 2023), of);
    for (const model::AreaTally& tally : report.areas) {
        all.push_back((tally.area ? maker.board.areas[*tally.area].id : std::string("-")) + " " +
                      std::to_string(tally.depth) + " " + std::to_string(tally.coverage.branches) + " " +
                      std::to_string(tally.attended.attendances));
    }
    return all;
}

}  // namespace

TEST_CASE("by the areas of now a visit stands where its branch lies on the as-of day") {
    CHECK(areas(merged(), AreasOf::now) == Told{"h-2 0 2 3", "x-moi 1 1 2", "- 0 1 0"});
}

TEST_CASE("by the areas of then a visit stands where its branch lay, and a branch where it lay at the end") {
    CHECK(areas(merged(), AreasOf::then) == Told{"h-1 0 0 1", "x-cu 1 0 1", "h-2 0 2 2", "x-moi 1 1 1", "- 0 1 0"});
    CHECK(areas(merged(), AreasOf::then, "2023-06-30") == Told{"h-1 0 1 1", "x-cu 1 1 1", "h-2 0 1 0", "- 0 1 0"});
}

TEST_CASE("areas of then end with the years asked for, areas of now do not") {
    auto maker = merged();
    maker.board.branches[1].days = span("", "2024-05-01");
    const auto later = close_of("2024-06-01", 2023);
    CHECK(rule::report(maker.board, later, AreasOf::then).coverage.branches == 3);
    CHECK(rule::report(maker.board, later, AreasOf::now).coverage.branches == 2);
}

TEST_CASE("attendance is told by area and month") {
    const auto report = rule::report(merged().board, close_of("2023-12-31", 2022, 2023));
    const auto& months = report.areas.front().months;
    REQUIRE(months.size() == 24);
    CHECK(months[12 + 2] == 1);
    CHECK(months[12 + 8] == 1);
    CHECK(months[12 + 9] == 1);
    CHECK(months[2] == 0);
}

TEST_CASE("turnout is held against the mark of the visit's regulation, in whole numbers") {
    BoardMaker maker;
    maker.usual().turnout_at_least = 85;
    maker.vien();
    maker.branch("b-0");
    maker.visit("2023-01-05", 0, {0}).edit_meeting().turnout = model::Turnout{17, 20};  // 85 % to the point
    maker.visit("2023-02-05", 0, {0}).edit_meeting().turnout = model::Turnout{84, 100};
    maker.visit("2023-03-05", 0, {0}).edit_meeting().turnout =
        model::Turnout{0, 0};  // nobody could come: nothing to divide by
    maker.visit("2023-04-05", 0, {0});
    const auto meetings = rule::report(maker.board, close_of("2023-12-31", 2023)).meetings;
    REQUIRE(meetings.turnout.size() == 1);
    CHECK(meetings.turnout[0].mark == 85);
    CHECK(meetings.turnout[0].told == 2);
    CHECK(meetings.turnout[0].reached == 1);
    maker.board.regulations[0].turnout_at_least.reset();
    CHECK(rule::report(maker.board, close_of("2023-12-31", 2023)).meetings.turnout.empty());
}

TEST_CASE("who came to a branch last are all whom the entries of that date name") {
    BoardMaker maker;
    maker.usual();
    for (const char* id : {"mot", "hai", "ba", "bon"}) maker.vien(id);
    maker.branch("b-0");
    maker.visit("2020-06-02", 0, {0, 1});
    maker.visit("2020-06-01", 0, {3});
    maker.visit("2020-06-02", 0, {1, 2});
    maker.visit("2020-06-02", 0, {3});
    maker.void_entry(model::EntryKind::visit, 3);
    maker.visit("2024-01-01", 0, {3});  // not seen yet
    const auto branches = rule::report(maker.board, close_of("2023-12-31", 2023)).branches;
    REQUIRE(branches.size() == 1);
    CHECK(branches[0].last == date("2020-06-02"));
    CHECK(branches[0].by == std::vector<model::Index>{0, 1, 2});
    maker.visit("2020-06", 0, {3});
    maker.visit("2020-05-31", 0, {0});
    CHECK(rule::report(maker.board, close_of("2023-12-31", 2023)).branches[0].last == date("2020-06-02"));
}

TEST_CASE("a visit to an unknown branch is set aside for each who attended") {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.vien("hai");
    maker.vien("ba");
    maker.branch("b-0");
    maker.visit("2023-01-05", 0, {0, 1}).branch = maker.unknown("b-la");
    maker.visit("2023-02-05", 0, {0});
    maker.visit("2023-02-05", 0, {0});  // a second time
    const auto members = rule::report(maker.board, close_of("2023-12-31", 2023)).members;
    REQUIRE(members.size() == 3);
    CHECK(members[0].set_aside == 2);
    CHECK(members[1].set_aside == 1);
    CHECK(members[2].set_aside == 0);
}

TEST_CASE("a member's self-review of a year is counted once") {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.vien("hai");
    maker.review(2023, 0, "2023-12-01");
    maker.review(2023, 0, "2023-12-05");
    maker.review(2023, 1, "2023-12-05");
    maker.review(2022, 1, "2022-12-05");
    CHECK(rule::report(maker.board, close_of("2023-12-31", 2023)).reviews == 2);
    CHECK(rule::report(maker.board, close_of("2023-12-31", 2022, 2023)).reviews == 3);
}

TEST_CASE("coverage goes by the year of the last visit, of any member, dead entries left out") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    for (const char* id : {"b-0", "b-1", "b-2", "b-3", "b-4"}) maker.branch(id);
    maker.branch("b-5", "co-quan");
    maker.visit("2023-01-05", 0, {0});
    maker.visit("2021-01-05", 1, {0});
    maker.visit("2019-12-31", 2, {0});
    maker.visit("2018-12-31", 3, {0});
    maker.visit("2023-02-05", 4, {0});
    maker.void_entry(model::EntryKind::visit, last(maker.board.journal.visits));
    const auto coverage = rule::report(maker.board, close_of("2023-12-31", 2023)).coverage;
    CHECK(coverage.branches == 5);
    CHECK(coverage.this_year == 1);
    CHECK(coverage.three_years == 2);
    CHECK(coverage.five_years == 3);
    CHECK(coverage.never == 1);
}
