#include "rule/attend.h"

#include <algorithm>
#include <optional>
#include <span>
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
    Index branch = 0;
    base::Date date;
};

// What becomes of one who comes: counted where there is no reason against it.
struct Outcome {
    std::optional<Aside> against;
    Index first = 0;  // of a duplicate: the earlier visit
};

// A member's visits are judged one after the other, for what is known of the member is then at hand; the answers stand
// in the order of the journal.
class Attender {
public:
    Attender(const Board& board, const std::vector<Timeline>& timelines, std::vector<model::Duty>& duties)
        : board_(board), timelines_(timelines), duties_(duties) {}

    // The visits stand in the order of the journal.
    model::Attendance attend(const std::vector<Index>& visits) {
        set_coming(visits);
        outcomes_.resize(coming_.size());
        const ByMember by_member(board_.members.size(), coming_);
        for (std::size_t member = 0; member < by_member.members(); ++member) attend(by_member.of(member));
        return told(visits);
    }

private:
    // Who comes where it is known both who and where.
    void set_coming(const std::vector<Index>& visits) {
        coming_.reserve(visits.size());
        for (const Index visit : visits) {
            const model::Visit& entry = board_.journal.visits[visit];
            for (std::uint32_t place = 0; entry.branch.is_known() && place < entry.members.size(); ++place) {
                const auto member = entry.members[place].index();
                if (member) coming_.push_back({visit, place, *member, *entry.branch.index(), entry.date});
            }
        }
    }

    // All of one member, in the order of the journal.
    void attend(std::span<const std::uint32_t> places) {
        set_duplicates(places);
        model::Duty* duty = nullptr;  // of the visit before: mostly of this one too
        for (const std::uint32_t place : places) {
            Outcome& outcome = outcomes_[place];
            if (outcome.against) continue;
            const Coming& coming = coming_[place];
            const auto binding = timelines_[coming.member].first_binding(coming.date.days);
            outcome.against = binding ? reason_against(coming, *binding) : Aside::not_in_office;
            if (outcome.against) continue;
            const base::Per per = board_.regulations[binding->regulation].quotas[binding->quota].per;
            const base::Period period = base::period_of(coming.date.days.first, per);
            // The period of the date holds the binding day, and lies in the years asked for: so there is a duty.
            if (!duty || duty->period != period) duty = find_duty(duties_, coming.member, period);
            duty->visits.push_back(coming.visit);
        }
    }

    // Those who come to a branch on a date on which an earlier visit has them there.
    void set_duplicates(std::span<const std::uint32_t> places) {
        const auto stay = [&](std::uint32_t place) {
            const Coming& coming = coming_[place];
            return std::tuple(coming.branch, coming.date.days.first, coming.date.is_month);
        };
        stays_.assign(places.begin(), places.end());
        std::sort(stays_.begin(), stays_.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return std::tuple(stay(a), a) < std::tuple(stay(b), b); });
        std::size_t first = 0;
        for (std::size_t i = 1; i < stays_.size(); ++i) {
            if (stay(stays_[i]) != stay(stays_[first])) first = i;
            else outcomes_[stays_[i]] = {Aside::duplicate_visit, coming_[stays_[first]].visit};
        }
    }

    std::optional<Aside> reason_against(const Coming& coming, const model::Binding& binding) const {
        const model::Branch& cell = board_.branches[coming.branch];
        const model::Regulation& regulation = board_.regulations[binding.regulation];
        if (!cell.days.overlaps(coming.date.days)) return Aside::branch_closed;
        const auto& kinds = regulation.kinds_of(regulation.quotas[binding.quota]);
        if (std::find(kinds.begin(), kinds.end(), cell.kind) == kinds.end()) return Aside::kind_not_counted;
        const bool at_home = board_.members[coming.member].home == coming.branch;
        if (at_home && regulation.home == model::HomeVisits::do_not_count) return Aside::home_not_counted;
        return std::nullopt;
    }

    model::Attendance told(const std::vector<Index>& visits) const {
        model::Attendance attendance;
        attendance.counted.reserve(coming_.size());
        std::size_t next = 0;  // of coming_
        for (const Index visit : visits) {
            const model::Visit& entry = board_.journal.visits[visit];
            const bool known = entry.branch.is_known();
            if (!known) attendance.set_aside.push_back({visit, 0, Aside::unknown_branch, {}});
            for (std::uint32_t place = 0; place < entry.members.size(); ++place) {
                if (!entry.members[place].is_known()) {
                    attendance.set_aside.push_back({visit, place, Aside::unknown_member, {}});
                } else if (known) {
                    tell(coming_[next], outcomes_[next], attendance);
                    ++next;
                }
            }
        }
        return attendance;
    }

    static void tell(const Coming& coming, const Outcome& outcome, model::Attendance& attendance) {
        if (!outcome.against) {
            attendance.counted.push_back({coming.visit, coming.place, coming.member});
            return;
        }
        std::optional<Index> first;
        if (outcome.against == Aside::duplicate_visit) first = outcome.first;
        attendance.set_aside.push_back({coming.visit, coming.place, *outcome.against, first});
    }

    const Board& board_;
    const std::vector<Timeline>& timelines_;
    std::vector<model::Duty>& duties_;
    std::vector<Coming> coming_;     // in the order of the journal
    std::vector<Outcome> outcomes_;  // of each
    std::vector<std::uint32_t> stays_;
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
