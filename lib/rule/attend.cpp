#include "rule/attend.h"

#include <algorithm>
#include <tuple>

#include "rule/by_member.h"
#include "rule/duties.h"

namespace chibo::rule {

namespace {

using model::Aside;
using model::Board;
using model::Index;

// A known member at a known branch.
struct Coming {
    Index visit = 0;
    std::uint32_t place = 0;
    Index member = 0;
};

// One who comes to a branch on a date on which an earlier visit has them there.
struct Again {
    std::uint32_t coming = 0;  // the place in the list
    Index first = 0;           // the earlier visit
};

// Those of the list, in its order, that are there again.
std::vector<Again> again(const Board& board, const std::vector<Coming>& coming) {
    struct Stay {
        Index branch;
        base::Day day;
        bool is_month;
        std::uint32_t coming;

        auto key() const { return std::tuple(branch, day, is_month, coming); }
        bool meets(const Stay& other) const {
            return branch == other.branch && day == other.day && is_month == other.is_month;
        }
    };
    const auto& visits = board.journal.visits;
    const ByMember by_member(board.members.size(), coming);
    std::vector<Again> found;
    std::vector<Stay> stays;  // of one member
    for (std::size_t member = 0; member < by_member.members(); ++member) {
        stays.clear();
        for (const std::uint32_t place : by_member.of(member)) {
            const model::Visit& visit = visits[coming[place].visit];
            stays.push_back({*visit.branch.index(), visit.date.days.first, visit.date.is_month, place});
        }
        std::sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.key() < b.key(); });
        std::size_t first = 0;
        for (std::size_t i = 1; i < stays.size(); ++i) {
            if (stays[i].meets(stays[first])) found.push_back({stays[i].coming, coming[stays[first].coming].visit});
            else first = i;
        }
    }
    std::sort(found.begin(), found.end(), [](const Again& a, const Again& b) { return a.coming < b.coming; });
    return found;
}

class Attender {
public:
    Attender(const Board& board, const std::vector<Timeline>& timelines, std::vector<model::Duty>& duties)
        : board_(board), timelines_(timelines), duties_(duties) {}

    // The visits stand in the order of the journal.
    model::Attendance attend(const std::vector<Index>& visits) {
        const auto coming = known(visits);
        const auto known_before = again(board_, coming);
        auto before = known_before.begin();
        std::uint32_t next = 0;  // of `coming`
        for (const Index visit : visits) {
            const model::Visit& entry = board_.journal.visits[visit];
            if (!entry.branch.is_known()) set_aside({visit, 0, Aside::unknown_branch, {}});
            for (std::uint32_t place = 0; place < entry.members.size(); ++place) {
                const auto member = entry.members[place].index();
                if (!member) set_aside({visit, place, Aside::unknown_member, {}});
                if (!member || !entry.branch.is_known()) continue;
                const bool is_again = before != known_before.end() && before->coming == next;
                ++next;
                if (is_again) set_aside({visit, place, Aside::duplicate_visit, (before++)->first});
                else attend(visit, place, *member, *entry.branch.index());
            }
        }
        return std::move(attendance_);
    }

private:
    // Who comes where it is known both who and where, in the order of the journal.
    std::vector<Coming> known(const std::vector<Index>& visits) const {
        std::vector<Coming> coming;
        coming.reserve(visits.size());
        for (const Index visit : visits) {
            const model::Visit& entry = board_.journal.visits[visit];
            for (std::uint32_t place = 0; entry.branch.is_known() && place < entry.members.size(); ++place) {
                if (const auto member = entry.members[place].index()) coming.push_back({visit, place, *member});
            }
        }
        return coming;
    }

    void set_aside(const model::SetAside& aside) { attendance_.set_aside.push_back(aside); }

    void attend(Index visit, std::uint32_t place, Index member, Index branch) {
        const base::Date& date = board_.journal.visits[visit].date;
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
    model::Attendance attendance_;
};

}  // namespace

model::Attendance attend(const Board& board, const std::vector<Timeline>& timelines, const Living& living,
                         const model::Scope& scope, std::vector<model::Duty>& duties) {
    std::vector<Index> visits;
    for (Index visit = 0; visit < board.journal.visits.size(); ++visit) {
        if (living.visits[visit] && scope.holds(board.journal.visits[visit].date.days.first)) visits.push_back(visit);
    }
    return Attender(board, timelines, duties).attend(visits);
}

}  // namespace chibo::rule
