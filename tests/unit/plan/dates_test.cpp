#include "plan/dates.h"

#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/planning.h"

using namespace chibo;
using namespace chibo::test;
using plan::Choice;
using plan::Months;

namespace {

model::PlanWishes by_quarter() {
    model::PlanWishes asked;
    asked.year = 2024;
    asked.today = day("2023-12-31");
    asked.spread = model::Spread::quarter;
    return asked;
}

// A member who goes to three branches, in three quarters.
class ThreeVisits {
public:
    ThreeVisits() {
        maker_.usual().quotas[1].at_least = 3;
        maker_.vien("mot");
        add_branch("a", 5, "2024-03-01", "2024-04-30");
        add_branch("b", 6, "2024-06-01", "2024-07-31");
        add_branch("c", 7, "2024-01-01", "2024-09-30");
    }

    BoardMaker& maker() { return maker_; }

    // The dates of the visits, chosen on those of their windows at first.
    Told level(const std::vector<std::size_t>& windows, const Months& standing) const {
        const rule::PlanGround ground = rule::plan_ground(maker_.board, 2024, day("2023-12-31"));
        const plan::Ground known{maker_.board, ground.duties, ground.past};
        const plan::Problem problem = plan::problem(known, by_quarter());
        const plan::Territory territory(problem);
        const plan::Pairs pairs(problem, territory);
        std::vector<Choice> choices;
        for (std::size_t window = 0; window < windows.size(); ++window) {
            const plan::Reach reach = territory.reach(problem.demands[0], problem.demands[0].windows[window].days);
            const auto offer = pairs.offer({0, window, {}, reach}, windows[window]).value();
            choices.push_back({0, window, windows[window], offer.cost, offer.outside, offer.dates});
        }
        const plan::Levelled levelled = plan::level(problem, territory, pairs, choices, standing);
        CHECK(levelled.least);
        Told dates;
        for (const Choice& choice : levelled.choices) {
            REQUIRE(choice.dates.size() == 1);
            dates.push_back(maker_.board.branches[problem.hosts[choice.host].branch].id + " " +
                            base::iso(choice.dates[0]));
        }
        return dates;
    }

private:
    void add_branch(const char* id, std::int32_t meets, const char* from, const char* to) {
        maker_.branch(id).meets = meets;
        maker_.board.branches.back().days = span(from, to);
    }

    BoardMaker maker_;
};

}  // namespace

TEST_CASE("visits change their windows, three at once, where only that levels the months") {
    // a may be in March or April, b in June or July, c in any month up to September; one in each quarter. That b and c
    // change alone gains nothing, and none of the others can.
    const Months standing{1, 0, 5, 3, 5, 3, 4, 5, 5, 9, 9, 9};
    CHECK(ThreeVisits().level({0, 1, 2}, standing) == Told{"a 2024-04-05", "b 2024-07-06", "c 2024-02-07"});
    // Months as they stand make the windows good that they have.
    const Months other{5, 5, 0, 5, 5, 0, 0, 0, 0, 9, 9, 9};
    CHECK(ThreeVisits().level({0, 1, 2}, other)[0] == "a 2024-03-05");
}

TEST_CASE("what is kept stays where it was kept, whatever the months") {
    ThreeVisits visits;
    visits.maker().plan("2024-03-05", 0, 0);
    const Months standing{1, 0, 5, 3, 5, 3, 4, 5, 5, 9, 9, 9};
    CHECK(visits.level({0, 1, 2}, standing)[0] == "a 2024-03-05");
}
