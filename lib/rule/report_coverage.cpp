// Which branches were visited when, by branch and by area.
#include <algorithm>
#include <map>
#include <set>

#include "rule/attended_counter.h"
#include "rule/report_parts.h"

namespace chibo::rule {

namespace {

using model::Index;

// The kinds of branch that count for some duty.
std::set<std::string> kinds_that_count(const Facts& facts) {
    std::set<std::string> kinds;
    for (const model::Duty& duty : facts.duties) {
        const model::Regulation& regulation = facts.board.regulations[duty.binding.regulation];
        const auto& own = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
        kinds.insert(own.begin(), own.end());
    }
    return kinds;
}

class Tallier {
public:
    explicit Tallier(const Facts& facts) : facts_(facts), last_year_(facts.scope.years.last) {}

    Visited tally() {
        find_last_visits();
        count_attendance();
        const auto kinds = kinds_that_count(facts_);
        for (Index i = 0; i < facts_.board.branches.size(); ++i) {
            const model::Branch& branch = facts_.board.branches[i];
            if (!kinds.contains(branch.kind) || !branch.days.contains(facts_.scope.seen)) continue;
            model::BranchTally tally{i, attended_[i].attended(), {}, {}};
            if (const auto at = last_.find(i); at != last_.end()) {
                const model::Visit& visit = facts_.board.journal.visits[at->second];
                tally.last = visit.date;
                for (const auto& member : visit.members) {
                    if (member.index) tally.by.push_back(*member.index);
                }
            }
            cover(visited_.coverage, tally);
            add_to_areas(branch, tally);
            visited_.branches.push_back(std::move(tally));
        }
        put_areas_in_order();
        return std::move(visited_);
    }

private:
    // Of two on the same day the later in the journal.
    void find_last_visits() {
        const auto& visits = facts_.board.journal.visits;
        for (Index i = 0; i < visits.size(); ++i) {
            const base::Day day = visits[i].date.days.first;
            if (!facts_.living.visits[i] || !visits[i].branch.index || day > facts_.scope.seen) continue;
            const auto [at, fresh] = last_.try_emplace(*visits[i].branch.index, i);
            if (!fresh && visits[at->second].date.days.first <= day) at->second = i;
        }
    }

    void count_attendance() {
        for (const model::Counted& counted : facts_.attendance.counted) {
            const model::Visit& visit = facts_.board.journal.visits[counted.visit];
            const Index branch = *visit.branch.index;
            attended_[branch].add(visit);
            for (const Index area : facts_.board.path(facts_.board.branches[branch], facts_.scope.seen))
                area_attended_[area].add(visit);
        }
    }

    void cover(model::Coverage& coverage, const model::BranchTally& branch) const {
        ++coverage.branches;
        if (!branch.last) {
            ++coverage.never;
            return;
        }
        const int year = base::civil(branch.last->days.first).year;
        constexpr int three = 3;
        constexpr int five = 5;
        if (year == last_year_) ++coverage.this_year;
        if (year > last_year_ - three) ++coverage.three_years;
        if (year > last_year_ - five) ++coverage.five_years;
    }

    void add_to_areas(const model::Branch& branch, const model::BranchTally& tally) {
        const auto areas = facts_.board.path(branch, facts_.scope.seen);
        if (areas.empty()) cover(without_area_, tally);
        for (const Index area : areas) cover(area_coverage_[area], tally);
    }

    // Each area before what lies in it, in the order of the files.
    void put_areas_in_order() {
        std::map<std::optional<Index>, std::vector<Index>> below;
        for (const auto& [area, coverage] : area_coverage_) {
            below[facts_.board.area_on(facts_.board.areas[area].parent, facts_.scope.seen)].push_back(area);
        }
        put_below(below, std::nullopt, 0);
        if (without_area_.branches > 0) visited_.areas.push_back({std::nullopt, 0, without_area_, {}});
    }

    void put_below(const std::map<std::optional<Index>, std::vector<Index>>& below, std::optional<Index> parent,
                   std::int32_t depth) {
        const auto at = below.find(parent);
        if (at == below.end()) return;
        for (const Index area : at->second) {
            visited_.areas.push_back({area, depth, area_coverage_[area], area_attended_[area].attended()});
            put_below(below, area, depth + 1);
        }
    }

    const Facts& facts_;
    int last_year_;
    Visited visited_;
    std::map<Index, Index> last_;  // by branch: the last visit
    std::map<Index, AttendedCounter> attended_;
    std::map<Index, model::Coverage> area_coverage_;
    std::map<Index, AttendedCounter> area_attended_;
    model::Coverage without_area_;
};

}  // namespace

Visited tally_visited(const Facts& facts) { return Tallier(facts).tally(); }

}  // namespace chibo::rule
