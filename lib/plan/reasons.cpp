#include "plan/reasons.h"

#include <string>

#include <fmt/format.h>

#include "finding/wordings/planning.h"

namespace chibo::plan {

namespace wordings = finding::wordings;
using finding::Clause;
using finding::Count;

namespace {

// Up to January of the year: whoever came since then does not make the branch cost more.
Clause how_long(const Host& host, int year) {
    constexpr std::int32_t months_of_year = 12;
    const std::string year_told = fmt::format("{:04}", year);
    if (!host.months && host.visited) return {wordings::why_never_before, {{"year", year_told}}};
    if (!host.months) return {wordings::why_never, {}};
    const bool is_long = *host.months >= months_of_year;
    const finding::Argument time = is_long ? finding::Argument{"years", Count{*host.months / months_of_year}}
                                           : finding::Argument{"months", Count{*host.months}};
    if (!host.visited) return {is_long ? wordings::why_years : wordings::why_months, {time}};
    return {is_long ? wordings::why_years_before : wordings::why_months_before, {time, {"year", year_told}}};
}

}  // namespace

std::vector<Clause> reasons(const Problem& problem, const Choice& choice, const model::ProposedVisit& visit) {
    const Host& host = problem.hosts[choice.host];
    std::vector<Clause> why{how_long(host, problem.wishes.year)};
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
