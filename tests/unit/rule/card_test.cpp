#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/card.h"

using namespace chibo;
using namespace chibo::test;

namespace {

model::Branch meeting_on(std::int32_t meets, const base::Span& open = {}) {
    model::Branch branch;
    branch.meets = meets;
    branch.days = open;
    return branch;
}

}  // namespace

TEST_CASE("the next meeting stands on the month's last day where the month is too short") {
    CHECK(rule::next_meeting(meeting_on(31), day("2023-02-01")) == day("2023-02-28"));
    CHECK(rule::next_meeting(meeting_on(31), day("2023-02-28")) == day("2023-02-28"));
    CHECK(rule::next_meeting(meeting_on(5), day("2023-02-06")) == day("2023-03-05"));
    CHECK(rule::next_meeting(meeting_on(5), day("2023-12-06")) == day("2024-01-05"));
}

TEST_CASE("a branch that is closed, not open yet or without a day") {
    CHECK_FALSE(rule::next_meeting(meeting_on(5, span("", "2023-01-31")), day("2023-02-01")));
    CHECK_FALSE(rule::next_meeting(meeting_on(5, span("", "2023-02-04")), day("2023-02-01")));
    CHECK(rule::next_meeting(meeting_on(5, span("2023-06-06")), day("2023-02-01")) == day("2023-07-05"));
    CHECK_FALSE(rule::next_meeting(model::Branch(), day("2023-02-01")));
    CHECK_FALSE(rule::next_meeting(meeting_on(5), base::latest_day));
}

TEST_CASE("the last day for the next visit leaves as many meeting days as visits are missing") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("b-0").meets = 5;
    const auto card = rule::member_card(maker.board, close_of("2023-03-31", 2023), 0);
    REQUIRE(card.outlook.size() == 1);
    CHECK(card.outlook[0].left == 9);
    CHECK(card.outlook[0].latest == day("2023-11-05"));
    const auto late = rule::member_card(maker.board, close_of("2023-12-04", 2023), 0);
    CHECK(late.outlook.at(0).left == 1);
    CHECK_FALSE(late.outlook.at(0).latest);
    CHECK(found(maker, close_of("2023-12-04", 2023), "quota-out-of-reach").size() == 1);
    maker.visit("2023-12-04", 0, {0});
    CHECK(rule::member_card(maker.board, close_of("2023-12-04", 2023), 0).outlook.at(0).latest == day("2023-12-05"));
}

TEST_CASE("where meeting days are not known any bound day will do; what is met or over has no outlook") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("b-0");
    const auto card = rule::member_card(maker.board, close_of("2023-03-31", 2022, 2023), 0);
    REQUIRE(card.outlook.size() == 1);
    CHECK(card.outlook[0].duty == 1);
    CHECK_FALSE(card.outlook[0].left);
    CHECK(card.outlook[0].latest == day("2023-12-31"));
    CHECK(card.outlook[0].any_branch);
}

TEST_CASE("where no branch is open any more no day is the last on which to go") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("b-0").days.last = day("2023-03-31");
    maker.branch("b-1", "co-quan");
    const auto card = rule::member_card(maker.board, close_of("2023-03-31", 2023), 0);
    REQUIRE(card.outlook.size() == 1);
    CHECK_FALSE(card.outlook[0].any_branch);
    CHECK_FALSE(card.outlook[0].left);
    CHECK_FALSE(card.outlook[0].latest);
    CHECK(rule::member_card(maker.board, close_of("2023-03-30", 2023), 0).outlook.at(0).any_branch);
}

TEST_CASE("a card has the open difficulties of any year and the grade that a score reaches") {
    BoardMaker maker;
    maker.usual().grades = {{"tot", "Tốt", 90}, {"kha", "Khá", 70}};
    maker.vien();
    maker.vien("hai");
    maker.branch("b-0").meets = 5;
    maker.difficulty(maker.visit("2017-05-05", 0, {0}), model::Status::open);
    auto& second = maker.visit("2023-02-05", 0, {1});
    second.quality = model::Quality(75, 0);
    maker.difficulty(second, model::Status::resolved);
    const auto scope = close_of("2023-03-31", 2019, 2023);
    CHECK(rule::member_card(maker.board, scope, 0).open.size() == 1);
    CHECK(rule::member_card(maker.board, scope, 1).open.empty());
    const auto card = rule::branch_card(maker.board, scope, 0);
    CHECK(card.open.size() == 1);
    CHECK(card.grades == std::vector<std::string>{"kha"});
    CHECK(card.last == std::vector<Index>{1});
    CHECK(card.sheet.earlier == 1);
    CHECK(card.next == day("2023-04-05"));
}

TEST_CASE("five years, as far as there are such") {
    CHECK(rule::last_years(day("2023-05-05")).first == 2019);
    CHECK(rule::last_years(base::earliest_day).first == 1);
}
