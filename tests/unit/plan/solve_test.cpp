#include "plan/solve.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/plan_check.h"
#include "rule/planning.h"

using namespace chibo;
using namespace chibo::test;
using model::Change;

namespace {

model::PlanWishes wishes(std::string_view today = "2023-12-31") {
    model::PlanWishes asked;
    asked.year = 2024;
    asked.today = day(today);
    return asked;
}

model::Proposal plan_of(const BoardMaker& maker, const model::PlanWishes& asked) {
    const rule::PlanGround ground = rule::plan_ground(maker.board, asked.year, asked.today);
    const model::Proposal made = plan::solve({maker.board, ground.duties, ground.past}, asked);
    // Whatever the plan, the checker agrees.
    model::Board planned = maker.board;
    model::Plan own{asked.year, {}, {}};
    for (const auto& visit : made.visits) own.visits.push_back(visit.visit);
    planned.plans = {own};
    const model::CheckedPlan checked = rule::check_plan(planned, asked);
    CHECK(checked.breaches.empty());
    CHECK(checked.points == made.totals.points);
    return made;
}

Told told(const BoardMaker& maker, const model::Proposal& made) {
    Told lines;
    for (const auto& each : made.visits) {
        lines.push_back(maker.board.members[each.visit.member].id + " " + maker.board.branches[each.visit.branch].id);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

// Branches a, b, ... that meet on the 5th, 6th, ...
BoardMaker board(int branches) {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    for (int i = 0; i < branches; ++i) maker.branch(std::string(1, static_cast<char>('a' + i))).meets = 5 + i;
    return maker;
}

}  // namespace

TEST_CASE("each duty gets what it lacks, one in each half") {
    const BoardMaker maker = board(3);
    const auto made = plan_of(maker, wishes());
    CHECK(told(maker, made) == Told{"mot a", "mot b"});
    CHECK(made.visits[0].visit.date.first() <= day("2024-06-30"));
    CHECK(made.visits[1].visit.date.first() > day("2024-06-30"));
    CHECK(made.totals.points == 0);
    CHECK(made.totals.bound == 0);
}

TEST_CASE("branches that nobody saw for longest come first") {
    BoardMaker maker = board(3);
    maker.visit("2023-11-05", 0, {});
    maker.visit("2019-03-06", 1, {});
    const auto made = plan_of(maker, wishes());
    CHECK(told(maker, made) == Told{"mot b", "mot c"});
    CHECK(made.totals.points == 1000 - 10 * 58);
}

TEST_CASE("a member does not see the own branch where it does not count, nor one again that was seen this year") {
    BoardMaker maker = board(4);
    maker.board.regulations[0].home = model::HomeVisits::do_not_count;
    maker.board.members[0].home = 0;
    maker.visit("2024-02-06", 1, {0});
    const auto made = plan_of(maker, wishes("2024-03-01"));
    CHECK(told(maker, made) == Told{"mot c"});
}

TEST_CASE("one who was at a branch before goes elsewhere, and another goes there") {
    BoardMaker maker = board(2);
    maker.member("hai", {{"truong", span("2020-01-01")}});
    maker.board.regulations[0].quotas[1].at_least = 1;
    maker.visit("2020-05-05", 0, {0});
    maker.visit("2020-05-06", 1, {1});
    CHECK(told(maker, plan_of(maker, wishes())) == Told{"hai a", "mot b"});
}

TEST_CASE("visits of the earlier plan are kept, moved where their day is gone, fixed where they are announced") {
    BoardMaker maker = board(4);
    maker.plan("2024-03-07", 2, 0);
    maker.board.plans[0].visits.push_back(
        {"p-8", 2, date("2024-08-20"), 3, 0, model::PlanStatus::planned, {"ghi chú", {}}, {}});
    const auto made = plan_of(maker, wishes());
    CHECK(told(maker, made) == Told{"mot c", "mot d"});
    CHECK(made.visits[0].change == Change::kept);
    CHECK(made.visits[0].visit.seq == 0);
    CHECK(made.visits[1].change == Change::moved);
    CHECK(made.visits[1].visit.id == "p-8");
    CHECK(made.visits[1].visit.seq == 3);
    CHECK(made.visits[1].visit.remarks.note == "ghi chú");
    maker.board.plans[0].visits[0].status = model::PlanStatus::announced;
    CHECK(plan_of(maker, wishes()).visits[0].change == Change::fixed);
}

TEST_CASE("visits that find no place are told with all that there is") {
    BoardMaker maker = board(1);
    maker.vien("hai");
    const auto made = plan_of(maker, wishes());
    CHECK(made.totals.placed == 1);
    CHECK(made.totals.unplaced == 3);
    REQUIRE(made.conflicts.size() == 1);
    CHECK(made.conflicts[0].needed == 4);
    CHECK(made.conflicts[0].takes == 1);
    CHECK(made.conflicts[0].branches == std::vector<Index>{0});
    REQUIRE(!made.remedies.empty());
    CHECK(made.remedies[0].wishes.per_branch == 2);
    CHECK(made.remedies[0].unplaced == 2);
}

TEST_CASE("a member never has two branches on a day, nor a branch twice") {
    BoardMaker maker = board(0);
    maker.board.regulations[0].quotas[1].at_least = 3;
    for (const char* id : {"a", "b", "c"}) {
        maker.branch(id).meets = 5;
        maker.board.branches.back().days = span("2024-10-01", "2024-12-31");
    }
    auto asked = wishes();
    asked.spread = model::Spread::none;
    asked.per_branch = 2;
    CHECK(told(maker, plan_of(maker, asked)) == Told{"mot a", "mot b", "mot c"});
    maker.board.branches[2].days = span("2024-10-01", "2024-10-31");
    maker.board.branches[1].days = span("2024-10-01", "2024-10-31");
    CHECK(plan_of(maker, asked).totals.unplaced == 1);
}

TEST_CASE("months are level") {
    BoardMaker maker = board(12);
    for (int i = 0; i < 5; ++i) maker.vien("nguoi-" + std::to_string(i));
    const auto made = plan_of(maker, wishes());
    for (const auto visits : made.totals.months) CHECK(visits == 1);
}
