#include "rule/notes.h"

#include <algorithm>

#include "model/basis.h"
#include "rule/about.h"
#include "rule/timeline.h"

namespace chibo::rule {

namespace {

finding::Finding about_leave(finding::Code code, const model::Board& board, model::Index member,
                             const model::Leave& leave) {
    finding::Finding finding = about_member(code, board, member);
    finding.with("leave", model::leave_clause(leave));
    return finding;
}

// Whether another leave covers the day after.
bool goes_on(const model::Member& member, const model::Leave& leave) {
    return std::any_of(member.leave.begin(), member.leave.end(),
                       [&](const model::Leave& other) { return other.days.contains(leave.days.last + 1); });
}

}  // namespace

finding::Findings leave_notes(const model::Board& board, base::Day today, std::int32_t soon) {
    finding::Findings notes;
    for (model::Index member = 0; member < board.members.size(); ++member) {
        if (board.members[member].leave.empty()) continue;
        const Timeline timeline(board, board.members[member]);
        for (const model::Leave& leave : board.members[member].leave) {
            if (!timeline.first_binding(leave.days)) {
                notes.push_back(about_leave(finding::Code::leave_without_effect, board, member, leave));
                continue;
            }
            const base::Span window{today, today + soon};
            if (leave.days.first > today || !window.contains(leave.days.last)) continue;
            if (goes_on(board.members[member], leave)) continue;
            notes.push_back(about_leave(finding::Code::leave_ends_soon, board, member, leave));
            notes.back().with("left", finding::Count{leave.days.last - today});
        }
    }
    sort_by_place(notes, board.files);
    return notes;
}

}  // namespace chibo::rule
