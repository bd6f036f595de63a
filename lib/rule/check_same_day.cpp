#include <unordered_map>

#include "rule/about.h"
#include "rule/checks.h"
#include "rule/meeting_key.h"

namespace chibo::rule {

finding::Findings check_same_day(const Facts& facts) {
    const model::Board& board = facts.board;
    std::unordered_map<MeetingKey, model::Index, MeetingKey::Hash> first;  // by member and day, at whatever branch
    finding::Findings found;
    for (const model::Counted& counted : facts.attendance.counted) {
        const model::Visit& visit = board.journal.visits[counted.visit];
        if (visit.date.is_month) continue;
        const auto [at, fresh] = first.try_emplace({counted.member, 0, visit.date.days.first}, counted.visit);
        // A second visit to the same branch on that day would not count: so this one was to another.
        if (fresh) continue;
        found.push_back(about_attender(finding::Code::same_day, board, visit, counted.place));
        found.back().with("first", base::text(board.journal.visits[at->second].id));
    }
    return found;
}

}  // namespace chibo::rule
