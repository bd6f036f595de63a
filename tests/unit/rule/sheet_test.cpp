#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/sheet.h"

using namespace chibo;
using namespace chibo::test;
using model::Status;

TEST_CASE("the sheet of a member has the visits by date, with what became of their difficulties") {
    BoardMaker maker;
    maker.usual().difficulty_due_days = 30;
    maker.vien();
    maker.branch("b-0");
    maker.visit("2023-05-05", 0, {0});
    auto& first = maker.visit("2023-01-05", 0, {0});
    maker.difficulty(first, Status::open);
    maker.difficulty(first, Status::escalated, "2023-12-01");
    maker.follow_up(1, 1, "2023-03-01", Status::escalated);
    maker.follow_up(1, 1, "2023-02-01", Status::open);
    maker.follow_up(1, 2, "2023-02-01", Status::resolved);
    const auto sheet = rule::member_sheet(maker.board, close_of("2023-06-01", 2023), 0);
    REQUIRE(sheet.visits.size() == 2);
    CHECK(sheet.visits[0].visit == 1);
    CHECK(sheet.explanation.visits[0].visit == 1);
    CHECK(sheet.visits[1].difficulties.empty());
    const auto& stories = sheet.visits[0].difficulties;
    REQUIRE(stories.size() == 2);
    CHECK(stories[0].follow_ups == std::vector<Index>{1, 0});
    CHECK(stories[0].due == day("2023-02-04"));
    CHECK(stories[0].overdue);
    CHECK(stories[1].status == Status::resolved);
    CHECK_FALSE(stories[1].overdue);
}

TEST_CASE("conclusions are told from their day on, of the years asked for, dead ones never") {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.vien("hai");
    const auto conclude = [&](int year, Index member, std::string_view when) {
        maker.board.journal.conclusions.push_back(
            {{year, 100 + static_cast<int>(maker.board.journal.conclusions.size())},
             year,
             member,
             day(when),
             "x",
             {},
             {},
             {}});
    };
    conclude(2023, 0, "2024-01-20");
    conclude(2022, 0, "2024-01-20");
    conclude(2023, 1, "2024-01-20");
    conclude(2023, 0, "2024-01-21");
    maker.void_entry(model::EntryKind::conclusion, 3);
    CHECK(rule::member_sheet(maker.board, close_of("2024-01-19", 2023), 0).conclusions.empty());
    CHECK(rule::member_sheet(maker.board, close_of("2024-12-31", 2023), 0).conclusions == std::vector<Index>{0});
}

TEST_CASE("the sheet of a branch has the years asked for, and what earlier ones left open") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("b-0");
    maker.branch("b-1");
    maker.difficulty(maker.visit("2021-05-05", 0, {0}), Status::open);
    maker.difficulty(maker.visit("2022-05-05", 0, {0}), Status::resolved);
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-06", 1, {0});
    maker.visit("2023-09-05", 0, {0});
    const auto sheet = rule::branch_sheet(maker.board, close_of("2023-06-01", 2023), 0);
    REQUIRE(sheet.visits.size() == 1);
    CHECK(sheet.visits[0].visit == 2);
    CHECK(sheet.earlier == 2);
    CHECK(sheet.last_earlier == std::vector<Index>{1});
    REQUIRE(sheet.open_earlier.size() == 1);
    CHECK(sheet.open_earlier[0].visit == 0);
}
