// Which branches were visited when, by branch and by area.
#include <algorithm>
#include <map>
#include <set>

#include "rule/attended_counter.h"
#include "rule/last_meetings.h"
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

// What is told of one area, or of the branches that lie in none.
struct AreaSum {
    std::optional<Index> parent;
    model::Coverage coverage;
    AttendedCounter attended;
    std::vector<std::int64_t> months;
};

class Tallier {
public:
    Tallier(const Facts& facts, model::AreasOf areas, base::Day day)
        : facts_(facts),
          areas_of_(areas),
          day_(day),
          last_(last_meetings(facts, base::latest_day)),
          last_asked_for_(last_meetings(facts, *base::day_of(facts.scope.years.last, 12, 31) + 1)) {}

    Visited tally() {
        count_attendance();
        const auto kinds = kinds_that_count(facts_);
        for (Index i = 0; i < facts_.board.branches.size(); ++i) {
            const model::Branch& branch = facts_.board.branches[i];
            if (!kinds.contains(facts_.board.kind_of(branch)) || !branch.days.contains(day_)) continue;
            visited_.branches.push_back(branch_tally(i));
            cover(visited_.coverage, visited_.branches.back());
            for_each_area(branch, day_, [&](AreaSum& sum) { cover(sum.coverage, visited_.branches.back()); });
        }
        put_areas_in_order();
        return std::move(visited_);
    }

private:
    model::BranchTally branch_tally(Index i) {
        model::BranchTally tally{i, attended_[i].attended(), {}, {}};
        if (const auto at = last_.find(i); at != last_.end()) {
            for (const Index visit : at->second) take_last(tally, facts_.board.journal.visits[visit]);
        }
        return tally;
    }

    // Somebody may stand in two entries of a meeting.
    static void take_last(model::BranchTally& tally, const model::Visit& visit) {
        tally.last = visit.date;
        for (const auto& member : visit.members) {
            const auto known = member.index();
            if (known && std::find(tally.by.begin(), tally.by.end(), *known) == tally.by.end()) {
                tally.by.push_back(*known);
            }
        }
    }

    // The areas in which the branch lies on the day; the sum for none where it lies in none. An area that was moved
    // meanwhile stands where it lay last.
    template <class Each>
    void for_each_area(const model::Branch& branch, base::Day day, Each each) {
        const auto path = facts_.board.path(branch, day);
        if (path.empty()) each(without_area_);
        for (std::size_t i = 0; i < path.size(); ++i) {
            AreaSum& sum = sums_[path[i]];
            if (day >= placed_on_[path[i]]) {
                placed_on_[path[i]] = day;
                sum.parent = i + 1 < path.size() ? std::optional(path[i + 1]) : std::nullopt;
            }
            each(sum);
        }
    }

    void count_attendance() {
        for (const model::Counted& counted : facts_.attendance.counted) {
            const model::Visit& visit = facts_.board.journal.visits[counted.visit];
            const Index branch = *visit.branch.index();
            attended_[branch].add(visit);
            const base::Day day = areas_of_ == model::AreasOf::now ? day_ : visit.date.first();
            for_each_area(facts_.board.branches[branch], day, [&](AreaSum& sum) {
                sum.attended.add(visit);
                sum.months.resize(months());
                ++sum.months[month(visit.date.first())];
            });
        }
    }

    std::size_t months() const {
        const base::Years years = facts_.scope.years;
        const int count = years.last - years.first + 1;
        return static_cast<std::size_t>(count) * static_cast<std::size_t>(base::periods_in_year(base::Per::month));
    }

    // The place of the day's month among those of the years asked for.
    std::size_t month(base::Day day) const {
        const base::Civil civil = base::civil(day);
        const auto whole_years = static_cast<std::size_t>(civil.year - facts_.scope.years.first);
        return whole_years * static_cast<std::size_t>(base::periods_in_year(base::Per::month)) +
               static_cast<std::size_t>(civil.month - 1);
    }

    void cover(model::Coverage& coverage, const model::BranchTally& branch) const {
        ++coverage.branches;
        if (!branch.last) ++coverage.never;
        const auto at = last_asked_for_.find(branch.branch);
        if (at == last_asked_for_.end()) return;
        const int year = base::civil(facts_.board.journal.visits[at->second.front()].date.first()).year;
        constexpr int three = 3;
        constexpr int five = 5;
        const int asked = facts_.scope.years.last;
        if (year == asked) ++coverage.this_year;
        if (year > asked - three) ++coverage.three_years;
        if (year > asked - five) ++coverage.five_years;
    }

    // Each area before what lies in it, in the order of the files.
    void put_areas_in_order() {
        std::map<std::optional<Index>, std::vector<Index>> below;
        for (const auto& [area, sum] : sums_) below[sum.parent].push_back(area);
        put_below(below, std::nullopt, 0);
        if (without_area_.coverage.branches > 0 || without_area_.attended.attended().attendances > 0) {
            put(std::nullopt, 0, without_area_);
        }
    }

    void put_below(const std::map<std::optional<Index>, std::vector<Index>>& below, std::optional<Index> parent,
                   std::int32_t depth) {
        const auto at = below.find(parent);
        if (at == below.end()) return;
        for (const Index area : at->second) {
            put(area, depth, sums_[area]);
            put_below(below, area, depth + 1);
        }
    }

    void put(std::optional<Index> area, std::int32_t depth, AreaSum& sum) {
        sum.months.resize(months());
        visited_.areas.push_back({area, depth, sum.coverage, sum.attended.attended(), std::move(sum.months)});
    }

    const Facts& facts_;
    model::AreasOf areas_of_;
    base::Day day_;
    Visited visited_;
    std::map<Index, std::vector<Index>> last_;            // by branch: the visits to its last meeting
    std::map<Index, std::vector<Index>> last_asked_for_;  // of those up to the end of the last year asked for
    std::map<Index, AttendedCounter> attended_;
    std::map<Index, AreaSum> sums_;
    std::map<Index, base::Day> placed_on_;  // by area: the latest day on which its parent was looked up
    AreaSum without_area_;
};

}  // namespace

Visited tally_visited(const Facts& facts, model::AreasOf areas, base::Day day) {
    return Tallier(facts, areas, day).tally();
}

}  // namespace chibo::rule
