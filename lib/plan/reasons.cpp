#include "plan/reasons.h"

#include <string>

#include "finding/wordings/planning.h"

namespace chibo::plan {

namespace wordings = finding::wordings;
using finding::Clause;
using finding::Count;

namespace {

Clause how_long(const Host& host) {
    constexpr std::int32_t months_of_year = 12;
    if (!host.months) return {wordings::why_never, {}};
    if (*host.months < months_of_year) return {wordings::why_months, {{"months", Count{*host.months}}}};
    return {wordings::why_years, {{"years", Count{*host.months / months_of_year}}}};
}

}  // namespace

std::vector<Clause> reasons(const Problem& problem, const Choice& choice, const model::ProposedVisit& visit) {
    const Host& host = problem.hosts[choice.host];
    std::vector<Clause> why{how_long(host)};
    if (host.low) why.push_back({wordings::why_low, {{"grade", std::string(host.low->grade)}}});
    const bool follows = !problem.board.members[visit.visit.member].areas.empty();
    if (follows && problem.wishes.areas != model::AreaWish::any) {
        why.push_back({choice.outside ? wordings::why_outside : wordings::why_inside, {}});
    }
    const PairMark* mark = problem.mark(visit.visit.member, host.branch);
    if (mark && mark->repeat) why.push_back({wordings::why_repeat, {}});
    if (visit.change == model::Change::kept) why.push_back({wordings::why_kept, {}});
    if (visit.change == model::Change::moved) why.push_back({wordings::why_moved, {{"date", *visit.before}}});
    return why;
}

std::vector<Clause> reasons(const model::PlannedVisit& fixed) {
    const bool announced = fixed.status == model::PlanStatus::announced;
    return {{announced ? wordings::why_announced : wordings::why_frozen, {}}};
}

}  // namespace chibo::plan
