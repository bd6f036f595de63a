// Whether enough meeting days are left: the check that looks ahead.
#include <doctest/doctest.h>

#include <algorithm>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/checks.h"
#include "rule/naive.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// One branch that meets on the 5th; a member who owes three visits a year.
BoardMaker monthly_board() {
    BoardMaker maker;
    maker.office(maker.regulation("1-QĐ/X", "2019-08-07"), "vien", 3);
    maker.vien();
    maker.branch("cb-1").meets = 5;
    return maker;
}

bool out_of_reach(const BoardMaker& maker, const model::Scope& scope) {
    return !found(maker, scope, "quota-out-of-reach").empty();
}

}  // namespace

TEST_CASE("three visits need three meeting days after Z") {
    const auto maker = monthly_board();
    CHECK_FALSE(out_of_reach(maker, close_of("2023-10-04", 2023)));
    CHECK(out_of_reach(maker, close_of("2023-10-05", 2023)));
    CHECK_FALSE(out_of_reach(maker, middle_of("2023-10-05", 2023)));  // today is a day left
    CHECK(out_of_reach(maker, middle_of("2023-10-06", 2023)));
    CHECK_FALSE(out_of_reach(maker, close_of("2023-12-31", 2023)));  // then it is short
}

TEST_CASE("two branches that meet on one day give one day") {
    auto maker = monthly_board();
    maker.branch("cb-2").meets = 5;
    CHECK(out_of_reach(maker, close_of("2023-10-05", 2023)));
    maker.board.branches[1].meets = 6;
    CHECK_FALSE(out_of_reach(maker, close_of("2023-10-05", 2023)));
}

TEST_CASE("nothing is said where some open branch does not say when it meets, or there is none") {
    auto maker = monthly_board();
    auto& other = maker.branch("cb-2");
    CHECK_FALSE(out_of_reach(maker, close_of("2023-12-01", 2023)));
    other.kind = maker.board.branch_kinds.place_of("co-quan");
    CHECK(out_of_reach(maker, close_of("2023-12-01", 2023)));
    other.kind = maker.board.branch_kinds.place_of("ap");
    other.days = span("", "2023-12-01");
    CHECK(out_of_reach(maker, close_of("2023-12-01", 2023)));
    CHECK_FALSE(out_of_reach(maker, close_of("2023-11-30", 2023)));
    maker.board.branches[0].kind = maker.board.branch_kinds.place_of("co-quan");
    CHECK_FALSE(out_of_reach(maker, close_of("2023-12-01", 2023)));
}

TEST_CASE("days of leave, out of office and with the branch closed are not left") {
    auto maker = monthly_board();
    CHECK_FALSE(out_of_reach(maker, close_of("2023-09-30", 2023)));
    maker.board.branches[0].days = span("2023-10-06");
    CHECK(out_of_reach(maker, close_of("2023-09-30", 2023)));
    maker.board.branches[0].days = {};
    maker.board.members[0].leave.push_back({span("2023-12-05", "2023-12-05"), "họp", ""});
    CHECK(out_of_reach(maker, close_of("2023-09-30", 2023)));
}

TEST_CASE("a meeting on the 31st is on the last day of shorter months") {
    auto maker = monthly_board();
    maker.board.branches[0].meets = 31;
    CHECK_FALSE(out_of_reach(maker, close_of("2023-10-30", 2023)));
    CHECK(out_of_reach(maker, close_of("2023-10-31", 2023)));
    maker.board.branches[0].days = span("", "2023-11-29");
    CHECK(out_of_reach(maker, close_of("2023-10-30", 2023)));
}

TEST_CASE("what is out of reach is what counting the days left one by one finds") {
    for_all(300, [] {
        const BoardMaker maker = random_board();
        const auto facts = rule::work_out(maker.board, random_scope());
        Told expected;
        for (const auto& duty : facts.duties) {
            if (duty.state != model::State::behind && duty.state != model::State::pending) continue;
            const auto left = naive::days_left(maker.board, duty, facts.scope.closed);
            if (left && *left < duty.required - duty.counted()) {
                expected.push_back(maker.board.members[duty.member].id + " " + label(duty.period));
            }
        }
        Told told;
        for (const auto& f : model::told(rule::check_quota_out_of_reach(facts), maker.board))
            told.push_back(f.subject.member + " " + f.subject.period);
        RC_ASSERT(told == expected);
    });
}
