#include <algorithm>
#include <tuple>
#include <vector>

#include "rule/about.h"
#include "rule/by_member.h"
#include "rule/checks.h"

namespace chibo::rule {

finding::Findings check_same_day(const Facts& facts) {
    const auto& visits = facts.board.journal.visits;
    const auto& counted = facts.attendance.counted;
    const ByMember by_member(facts.board.members.size(), counted);
    finding::Findings found;
    std::vector<std::pair<base::Day, std::uint32_t>> days;  // of one member: the day, and the place in `counted`
    for (std::size_t member = 0; member < by_member.members(); ++member) {
        days.clear();
        for (const std::uint32_t place : by_member.of(member)) {
            const base::Date& date = visits[counted[place].visit].date;
            if (!date.is_month) days.emplace_back(date.days.first, place);
        }
        std::sort(days.begin(), days.end());
        std::size_t first = 0;
        for (std::size_t i = 1; i < days.size(); ++i) {
            // A second visit to the same branch on that day would not count: so this one was to another.
            if (days[i].first != days[first].first) {
                first = i;
                continue;
            }
            const model::Counted& own = counted[days[i].second];
            found.push_back(about_attender(finding::Code::same_day, facts.board, visits[own.visit], own.place));
            found.back().with("first", base::text(visits[counted[days[first].second].visit].id));
        }
    }
    return found;
}

}  // namespace chibo::rule
