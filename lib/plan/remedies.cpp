#include "plan/remedies.h"

#include <algorithm>

#include "plan/search.h"

namespace chibo::plan {

namespace {

using model::AreaWish;
using model::PlanWishes;
using model::Remedy;
using model::Spread;

std::int64_t unplaced_with(const Ground& ground, const PlanWishes& wishes) {
    const Problem made = problem(ground, wishes);
    const Territory territory(made);
    const Pairs pairs(made, territory);
    return search(made, territory, pairs).values[0];
}

// Adds of a row of ever bigger changes each that helps more than the one before.
void add_steps(const Ground& ground, const std::vector<PlanWishes>& steps, std::int64_t unplaced,
               std::vector<Remedy>& found) {
    for (const PlanWishes& step : steps) {
        const std::int64_t left = unplaced_with(ground, step);
        if (left >= unplaced) continue;
        found.push_back({step, static_cast<std::int32_t>(left)});
        unplaced = left;
        if (left == 0) return;
    }
}

std::vector<PlanWishes> wider_windows(const PlanWishes& wishes) {
    std::vector<PlanWishes> steps;
    for (const Spread spread : {Spread::half, Spread::none}) {
        if (wishes.spread == Spread::none || wishes.spread == spread) continue;
        steps.push_back(wishes);
        steps.back().spread = spread;
    }
    return steps;
}

}  // namespace

std::vector<Remedy> remedies(const Ground& ground, const PlanWishes& wishes, std::int64_t unplaced) {
    constexpr std::int32_t most_more = 3;  // visits to a branch
    std::vector<Remedy> found;
    std::vector<PlanWishes> steps;
    for (std::int32_t more = 1; more <= most_more; ++more) {
        steps.push_back(wishes);
        steps.back().per_branch += more;
    }
    add_steps(ground, steps, unplaced, found);
    add_steps(ground, wider_windows(wishes), unplaced, found);
    if (wishes.areas == AreaWish::only) {
        PlanWishes wider = wishes;
        wider.areas = AreaWish::prefer;
        add_steps(ground, {wider}, unplaced, found);
    }
    for (const Remedy& remedy : found) {
        if (remedy.unplaced == 0) return found;
        unplaced = std::min<std::int64_t>(unplaced, remedy.unplaced);
    }
    if (found.empty()) return found;
    PlanWishes all = wishes;
    all.per_branch += 1;
    all.spread = Spread::none;
    all.areas = wishes.areas == AreaWish::only ? AreaWish::prefer : wishes.areas;
    add_steps(ground, {all}, unplaced, found);
    return found;
}

}  // namespace chibo::plan
