#include "rule/plan_check.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;

namespace {

std::vector<std::string> breaches(const BoardMaker& maker) {
    model::PlanWishes wishes{2024, day("2024-08-31"), model::Spread::none, model::AreaWish::any, 2, {}};
    std::vector<std::string> rules;
    for (const model::Breach& breach : rule::check_plan(maker.board, wishes).breaches) rules.emplace_back(breach.rule);
    return rules;
}

}  // namespace

TEST_CASE("a planned visit to the own branch that never counts takes no room from one that does") {
    for (const bool home_first : {true, false}) {
        BoardMaker maker;
        model::Regulation& regulation = maker.regulation("1-QĐ/X", "2019-08-07");
        BoardMaker::office(regulation, "vien", 1, base::Per::quarter);
        regulation.home = model::HomeVisits::do_not_count;
        maker.branch("b-0");
        maker.branch("b-1");
        maker.vien().home = 0;
        maker.plan("2024-09", home_first ? 0 : 1, 0);
        maker.plan("2024-09", home_first ? 1 : 0, 0);
        CHECK(breaches(maker) == std::vector<std::string>{"H6"});
        regulation.home = model::HomeVisits::count;
        CHECK(breaches(maker) == std::vector<std::string>{"H4"});
    }
}

TEST_CASE("a branch that is closed on the day, or not yet open, takes no visit") {
    BoardMaker maker;
    BoardMaker::office(maker.regulation("1-QĐ/X", "2019-08-07"), "vien", 2, base::Per::year);
    maker.branch("b-0");
    maker.branch("b-1").days = {day("2025-01-01"), base::latest_day};
    maker.vien();
    maker.plan("2024-09", 0, 0);
    CHECK(breaches(maker).empty());
    maker.board.branches[0].days.last = day("2024-08-31");
    CHECK(breaches(maker) == std::vector<std::string>{"H5"});
    maker.plan("2024-10", 1, 0);
    CHECK(breaches(maker) == std::vector<std::string>{"H5", "H5"});
}

TEST_CASE("a day of another year is a breach, whatever becomes of the visit") {
    BoardMaker maker;
    BoardMaker::office(maker.regulation("1-QĐ/X", "2019-08-07"), "vien", 2, base::Per::year);
    maker.branch("b-0");
    maker.vien();
    for (const char* date : {"2023-09", "2025-01"}) {
        CAPTURE(date);
        BoardMaker own = maker;
        own.plan(date, 0, 0);
        own.board.plans.back().year = 2024;
        CHECK(breaches(own) == std::vector<std::string>{"meeting"});
    }
}
