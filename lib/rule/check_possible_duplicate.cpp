#include <optional>
#include <unordered_map>

#include "rule/about.h"
#include "rule/checks.h"
#include "rule/meeting_key.h"

namespace chibo::rule {

finding::Findings check_possible_duplicate(const Facts& facts) {
    const model::Board& board = facts.board;
    // By member, branch and first day of the month: the first counted visit dated by the month, and by a day in it.
    struct Seen {
        std::optional<model::Index> month;
        std::optional<model::Index> day;
    };
    std::unordered_map<MeetingKey, Seen, MeetingKey::Hash> seen;
    finding::Findings found;
    for (const model::Counted& counted : facts.attendance.counted) {
        const model::Visit& visit = board.journal.visits[counted.visit];
        Seen& earlier =
            seen[{counted.member, *visit.branch.index(), base::month_of(visit.date.days.first).first, true}];
        auto& same = visit.date.is_month ? earlier.month : earlier.day;
        const auto& other = visit.date.is_month ? earlier.day : earlier.month;
        if (other) {
            const auto first = base::text(board.journal.visits[*other].id);
            found.push_back(about_attender(finding::Code::possible_duplicate, board, visit, counted.place));
            found.back().with("first", first);
        }
        if (!same) same = counted.visit;
    }
    return found;
}

}  // namespace chibo::rule
