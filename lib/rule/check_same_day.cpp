#include <map>
#include <utility>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

finding::Findings check_same_day(const Facts& facts) {
    const model::Board& board = facts.board;
    std::map<std::pair<model::Index, base::Day>, model::Index> first;  // by member and day
    finding::Findings found;
    for (const model::Counted& counted : facts.attendance.counted) {
        const model::Visit& visit = board.journal.visits[counted.visit];
        if (visit.date.is_month) continue;
        const auto [at, fresh] = first.try_emplace({counted.member, visit.date.days.first}, counted.visit);
        // A second visit to the same branch on that day would not count: so this one was to another.
        if (fresh) continue;
        found.push_back(about_attender(finding::Code::same_day, board, visit, counted.place));
        found.back().with("first", base::text(board.journal.visits[at->second].id));
    }
    return found;
}

}  // namespace chibo::rule
