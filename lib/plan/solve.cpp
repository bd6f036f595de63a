#include "plan/solve.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "plan/conflicts.h"
#include "plan/dates.h"
#include "plan/reasons.h"
#include "plan/remedies.h"
#include "plan/search.h"

namespace chibo::plan {

namespace {

using model::Change;
using model::PlannedVisit;
using model::ProposedVisit;

constexpr std::string_view id_prefix = "p-";

// The number of an id «p-17», or 0.
std::int64_t number_of(std::string_view id) {
    if (!id.starts_with(id_prefix)) return 0;
    id.remove_prefix(id_prefix.size());
    std::int64_t number = 0;
    const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
    return read.ec == std::errc() && read.ptr == id.data() + id.size() ? number : 0;
}

std::size_t month_of(const base::Date& date) { return static_cast<std::size_t>(base::civil(date.first()).month - 1); }

class Answer {
public:
    Answer(const Ground& ground, const Problem& problem)
        : ground_(ground), board_(problem.board), problem_(problem), territory_(problem), pairs_(problem, territory_) {}

    model::Proposal make() {
        proposal_.wishes = problem_.wishes;
        proposal_.had_earlier = problem_.earlier.any;
        const Found found = search(problem_, territory_, pairs_);
        for (const PlannedVisit* visit : problem_.earlier.stand) proposal_.stand.push_back(*visit);
        add_fixed();
        add_choices(found);
        put_in_order();
        give_ids();
        tell_unplaced(found);
        count(found);
        return std::move(proposal_);
    }

private:
    void add_fixed() {
        for (const PlannedVisit* visit : problem_.earlier.fixed) {
            proposal_.visits.push_back({*visit, Change::fixed, std::nullopt, 0, reasons(*visit)});
            ++proposal_.totals.months.at(month_of(visit->date));
        }
    }

    void add_choices(const Found& found) {
        const auto [choices, least] = level(problem_, territory_, pairs_, found.choices, proposal_.totals.months);
        proposal_.totals.level = least;
        std::set<const PlannedVisit*> left(problem_.earlier.open.begin(), problem_.earlier.open.end());
        for (const PlannedVisit* visit : problem_.earlier.open)
            earlier_[{visit->member, visit->branch}].push_back(visit);
        std::vector<const PlannedVisit*> taken(choices.size(), nullptr);
        for (const bool exact : {true, false}) {
            for (std::size_t i = 0; i < choices.size(); ++i) {
                if (!taken[i]) taken[i] = earlier_for(choices[i], exact, left);
                left.erase(taken[i]);
            }
        }
        for (std::size_t i = 0; i < choices.size(); ++i) add_choice(choices[i], taken[i]);
        for (const PlannedVisit* visit : problem_.earlier.open) {
            if (left.contains(visit)) proposal_.dropped.push_back(*visit);
        }
    }

    // The earlier plan's visit that the choice carries on, on the same date or any; the first by date.
    const PlannedVisit* earlier_for(const Choice& choice, bool exact, const std::set<const PlannedVisit*>& left) const {
        const Index member = problem_.demands[choice.demand].duty->member;
        const auto own = earlier_.find({member, problem_.hosts[choice.host].branch});
        if (own == earlier_.end()) return nullptr;
        for (const PlannedVisit* visit : own->second) {
            if (left.contains(visit) && (!exact || visit->date == choice.dates.front())) return visit;
        }
        return nullptr;
    }

    void add_choice(const Choice& choice, const PlannedVisit* earlier) {
        const base::Date& date = choice.dates.front();
        ProposedVisit proposed;
        if (earlier) {
            proposed.visit = *earlier;
            proposed.change = earlier->date == date ? Change::kept : Change::moved;
        }
        if (proposed.change == Change::moved) {
            proposed.before = earlier->date;
            ++proposed.visit.seq;
        }
        proposed.visit.date = date;
        proposed.visit.branch = problem_.hosts[choice.host].branch;
        proposed.visit.member = problem_.demands[choice.demand].duty->member;
        proposed.points = choice.cost.points;
        proposed.why = reasons(problem_, choice, proposed);
        ++proposal_.totals.months.at(month_of(date));
        proposal_.visits.push_back(std::move(proposed));
    }

    void put_in_order() {
        const auto key = [&](const ProposedVisit& proposed) {
            const PlannedVisit& visit = proposed.visit;
            return std::tuple<base::Day, base::Day, const std::string&, const std::string&, const std::string&>(
                visit.date.first(), visit.date.last(), board_.members[visit.member].id,
                board_.branches[visit.branch].id, visit.id);
        };
        std::sort(proposal_.visits.begin(), proposal_.visits.end(),
                  [&](const ProposedVisit& a, const ProposedVisit& b) { return key(a) < key(b); });
    }

    // Numbers above all that the earlier plan has, those of dropped visits too: so that no calendar takes a new visit
    // for an old one.
    void give_ids() {
        std::int64_t last = 0;
        for (const auto* list : {&problem_.earlier.fixed, &problem_.earlier.open, &problem_.earlier.stand}) {
            for (const PlannedVisit* visit : *list) last = std::max(last, number_of(visit->id));
        }
        for (ProposedVisit& proposed : proposal_.visits) {
            if (proposed.change == Change::fresh) proposed.visit.id = fmt::format("{}{}", id_prefix, ++last);
        }
    }

    void tell_unplaced(const Found& found) {
        for (std::size_t i = 0; i < found.flow.size(); ++i) {
            const Road& road = found.roads.roads[i];
            if (road.way != Way::unplaced || found.flow[i] == 0) continue;
            const model::Duty& duty = *problem_.demands[road.a].duty;
            proposal_.unplaced.push_back({duty.member, duty.period, static_cast<std::int32_t>(found.flow[i])});
        }
        proposal_.conflicts = conflicts(problem_, territory_, found);
        if (found.values[0] > 0) proposal_.remedies = remedies(ground_, problem_.wishes, found.values[0]);
    }

    void count(const Found& found) {
        model::PlanTotals& totals = proposal_.totals;
        totals.placed = static_cast<std::int64_t>(found.choices.size());
        totals.unplaced = found.values[0];
        totals.points = found.values[2];
        totals.bound = found.bound;
        std::set<Index> planned;
        for (const ProposedVisit& proposed : proposal_.visits) {
            totals.kept += proposed.change == Change::kept ? 1 : 0;
            totals.moved += proposed.change == Change::moved ? 1 : 0;
            planned.insert(proposed.visit.branch);
        }
        cover(planned);
    }

    void cover(const std::set<Index>& planned) {
        constexpr int years = 5;
        std::set<Index> recent, ever;
        for (const model::PastVisit& past : ground_.past) {
            ever.insert(past.branch);
            if (base::civil(past.date.first()).year > problem_.wishes.year - years) recent.insert(past.branch);
        }
        std::set<std::string> kinds;
        for (const model::Duty& duty : ground_.duties) {
            const model::Regulation& regulation = board_.regulations[duty.binding.regulation];
            const auto& own = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
            kinds.insert(own.begin(), own.end());
        }
        model::PlanCoverage& coverage = proposal_.coverage;
        const base::Span year = base::Years{problem_.wishes.year, problem_.wishes.year}.span();
        for (Index i = 0; i < board_.branches.size(); ++i) {
            const model::Branch& branch = board_.branches[i];
            if (!kinds.contains(board_.kind_of(branch)) || !branch.days.overlaps(year)) continue;
            ++coverage.branches;
            if (recent.contains(i)) ++coverage.before;
            if (recent.contains(i) || planned.contains(i)) ++coverage.after;
            if (planned.contains(i) && !ever.contains(i)) ++coverage.first_time;
        }
    }

    const Ground& ground_;
    const model::Board& board_;
    const Problem& problem_;
    Territory territory_;
    Pairs pairs_;
    std::map<std::pair<Index, Index>, std::vector<const PlannedVisit*>> earlier_;  // open; by member and branch
    model::Proposal proposal_;
};

}  // namespace

model::Proposal solve(const Ground& ground, const model::PlanWishes& wishes) {
    const Problem made = problem(ground, wishes);
    return Answer(ground, made).make();
}

}  // namespace chibo::plan
