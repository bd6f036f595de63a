#include <algorithm>
#include <utility>
#include <vector>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

void check_same_day(const Facts& facts, model::Index member, FoundList& found) {
    const auto attended = facts.attendance.of(member);
    std::vector<std::pair<base::Day, const model::Counted*>> days;  // in the order of the journal
    days.reserve(attended.size());
    for (const model::Counted& counted : attended) {
        if (!counted.date.is_month()) days.emplace_back(counted.date.first(), &counted);
    }
    std::sort(days.begin(), days.end());
    std::size_t first = 0;
    for (std::size_t i = 1; i < days.size(); ++i) {
        // A second visit to the same branch on that day would not count: so this one was to another.
        if (days[i].first != days[first].first) {
            first = i;
            continue;
        }
        const model::Counted& own = *days[i].second;
        found.push_back(about_attender(finding::Code::same_day, facts.board, own.visit, member));
        found.back().first = days[first].second->visit;
    }
}

}  // namespace chibo::rule
