#include "rule/attend.h"

#include <algorithm>
#include <unordered_map>

#include "rule/duties.h"
#include "rule/meeting_key.h"

namespace chibo::rule {

namespace {

using model::Aside;
using model::Board;
using model::Index;

class Attender {
public:
    Attender(const Board& board, const std::vector<Timeline>& timelines, std::vector<model::Duty>& duties)
        : board_(board), timelines_(timelines), duties_(duties) {}

    void attend(Index visit) {
        const model::Visit& entry = board_.journal.visits[visit];
        if (!entry.branch.index()) set_aside({visit, 0, Aside::unknown_branch, {}});
        for (std::uint32_t place = 0; place < entry.members.size(); ++place) {
            const auto& member = entry.members[place].index();
            if (!member) set_aside({visit, place, Aside::unknown_member, {}});
            else if (entry.branch.index()) attend(visit, place, *member, *entry.branch.index());
        }
    }

    model::Attendance take() { return std::move(attendance_); }

private:
    void set_aside(const model::SetAside& aside) { attendance_.set_aside.push_back(aside); }

    void attend(Index visit, std::uint32_t place, Index member, Index branch) {
        const base::Date& date = board_.journal.visits[visit].date;
        const auto [first, fresh] =
            first_.try_emplace(MeetingKey{member, branch, date.days.first, date.is_month}, visit);
        if (!fresh) return set_aside({visit, place, Aside::duplicate_visit, first->second});
        const auto binding = timelines_[member].first_binding(date.days);
        if (!binding) return set_aside({visit, place, Aside::not_in_office, {}});
        if (const auto reason = reason_against(member, branch, date, *binding)) {
            return set_aside({visit, place, *reason, {}});
        }
        const base::Per per = board_.regulations[binding->regulation].quotas[binding->quota].per;
        // The period of the date holds the binding day, and lies in the years asked for: so there is a duty.
        find_duty(duties_, member, base::period_of(date.days.first, per))->visits.push_back(visit);
        attendance_.counted.push_back({visit, place, member});
    }

    std::optional<Aside> reason_against(Index member, Index branch, const base::Date& date,
                                        const model::Binding& binding) const {
        const model::Branch& cell = board_.branches[branch];
        const model::Regulation& regulation = board_.regulations[binding.regulation];
        if (!cell.days.overlaps(date.days)) return Aside::branch_closed;
        const auto& kinds = regulation.kinds_of(regulation.quotas[binding.quota]);
        if (std::find(kinds.begin(), kinds.end(), cell.kind) == kinds.end()) return Aside::kind_not_counted;
        const bool at_home = board_.members[member].home == branch;
        if (at_home && regulation.home == model::HomeVisits::do_not_count) return Aside::home_not_counted;
        return std::nullopt;
    }

    const Board& board_;
    const std::vector<Timeline>& timelines_;
    std::vector<model::Duty>& duties_;
    std::unordered_map<MeetingKey, Index, MeetingKey::Hash>
        first_;  // the first living visit of that member, branch and date
    model::Attendance attendance_;
};

}  // namespace

model::Attendance attend(const Board& board, const std::vector<Timeline>& timelines, const Living& living,
                         const model::Scope& scope, std::vector<model::Duty>& duties) {
    Attender attender(board, timelines, duties);
    for (Index visit = 0; visit < board.journal.visits.size(); ++visit) {
        if (living.visits[visit] && scope.holds(board.journal.visits[visit].date.days.first)) attender.attend(visit);
    }
    return attender.take();
}

}  // namespace chibo::rule
