#include "rule/report.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "rule/audit.h"
#include "rule/report_parts.h"

namespace chibo::rule {

namespace {

// Calls each(entry) for those that live, are of the years asked for and are seen.
template <class Entry, class Each>
void for_each_of_years(const std::vector<Entry>& entries, const std::vector<bool>& living, const model::Scope& scope,
                       Each each) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (living[i] && scope.years.contains(entries[i].year) && entries[i].date <= scope.seen) each(entries[i]);
    }
}

// Once a year each member files a self-review; it may be recorded again.
std::int64_t reviewed_years(const std::vector<model::Review>& reviews, const std::vector<bool>& living,
                            const model::Scope& scope) {
    std::set<std::pair<model::Index, int>> filed;
    for_each_of_years(reviews, living, scope,
                      [&](const model::Review& review) { filed.emplace(review.member, review.year); });
    return std::ssize(filed);
}

}  // namespace

void put_longest_unvisited_first(std::vector<model::BranchTally>& branches) {
    const auto key = [](const model::BranchTally& branch) {
        return std::tuple(branch.last.has_value(), branch.last ? branch.last->first() : base::Day{}, branch.branch);
    };
    std::sort(branches.begin(), branches.end(),
              [&](const model::BranchTally& a, const model::BranchTally& b) { return key(a) < key(b); });
}

model::Report report(const model::Board& board, const model::Scope& scope, model::AreasOf areas) {
    const Facts facts = work_out(board, scope);
    model::Report report;
    report.areas_of = areas;
    report.areas_day = areas == model::AreasOf::now ? scope.seen : std::min(scope.seen, scope.years.span().last);
    report.audit = audit(facts);
    report.attended = tally_attended(facts);
    report.offices = tally_offices(facts);
    report.members = tally_members(facts);
    report.months = tally_months(facts);
    Visited visited = tally_visited(facts, areas, report.areas_day);
    report.coverage = visited.coverage;
    report.areas = std::move(visited.areas);
    report.branches = std::move(visited.branches);
    put_longest_unvisited_first(report.branches);
    report.meetings = tally_meetings(facts);
    report.difficulties = tally_difficulties(facts, report.audit.found);
    report.plan = tally_plan(facts, report.audit.found);
    report.reviews = reviewed_years(board.journal.reviews, facts.living.reviews, scope);
    for_each_of_years(board.journal.conclusions, facts.living.conclusions, scope, [&](auto&) { ++report.conclusions; });
    for (const model::Found& found : report.audit.found) ++report.findings[found.code];
    return report;
}

}  // namespace chibo::rule
