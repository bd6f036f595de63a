// Each visit that does not count for a member, with the reason.
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

using model::Aside;

// The known id nearest to an unknown one; worked out once for each, and for no more than a hundred: each search goes
// through the whole list.
template <class Record>
class NearestIds {
public:
    explicit NearestIds(const std::vector<Record>& records) : records_(records) {}

    finding::Nearest of(const std::string& unknown) {
        const auto at = found_.find(unknown);
        if (at != found_.end()) return {at->second};
        if (found_.size() == most_searches) return {};
        if (ids_.empty()) {
            for (const Record& record : records_) ids_.push_back(record.id);
        }
        return {found_.emplace(unknown, base::nearest(unknown, ids_)).first->second};
    }

private:
    static constexpr std::size_t most_searches = 100;

    const std::vector<Record>& records_;
    std::vector<std::string_view> ids_;
    std::map<std::string, std::string> found_;
};

}  // namespace

FoundList check_set_aside(const Facts& facts) {
    const model::Board& board = facts.board;
    NearestIds members(board.members);
    NearestIds branches(board.branches);
    FoundList found;
    for (const model::SetAside& aside : facts.attendance.set_aside) {
        const model::Visit& visit = board.journal.visits[aside.visit];
        found.push_back(about_aside(board, aside));
        if (aside.reason == Aside::unknown_branch) {
            found.back().with("nearest", branches.of(board.unknown_id(visit.branch)));
        }
        if (aside.reason == Aside::unknown_member) {
            found.back().with("nearest", members.of(board.unknown_id(visit.members[aside.place])));
        }
    }
    return found;
}

}  // namespace chibo::rule
