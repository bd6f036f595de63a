#include "plan/territory.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace chibo::plan {

using base::Date;
using base::Day;
using base::Span;

Territory::Territory(const Problem& problem) : problem_(problem) {
    cut_year();
    note_kinds();
    make_pools();
}

// Areas change only on the day after one that is carried on by another is over.
void Territory::cut_year() {
    if (problem_.horizon.empty()) return;
    std::set<Day> turns{problem_.horizon.first};
    const auto& areas = problem_.board.areas;
    for (const model::Area& area : areas) {
        if (area.into && problem_.horizon.contains(area.days.last + 1)) turns.insert(area.days.last + 1);
    }
    std::set<Index> followed;
    for (const Demand& demand : problem_.demands) {
        const auto& own = problem_.board.members[demand.duty->member].areas;
        followed.insert(own.begin(), own.end());
    }
    followed_.assign(followed.begin(), followed.end());
    for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
        const Day last = std::next(turn) == turns.end() ? problem_.horizon.last : *std::next(turn) - 1;
        Stretch stretch{{*turn, last}, std::vector<Index>(areas.size(), 0)};
        for (const Index area : followed_) stretch.now[area] = *problem_.board.area_on(area, *turn);
        stretches_.push_back(std::move(stretch));
    }
}

void Territory::note_kinds() {
    std::set<std::string> all;
    for (const Host& host : problem_.hosts) all.insert(problem_.board.kind_of_branch(host.branch));
    kinds_.assign(all.begin(), all.end());
    for (const model::Regulation& regulation : problem_.board.regulations) {
        auto& of_regulation = counts_.emplace_back();
        for (const model::Quota& quota : regulation.quotas) {
            auto& of_quota = of_regulation.emplace_back();
            const auto& count = regulation.kinds_of(quota);
            for (const std::string& kind : kinds_) {
                of_quota.push_back(std::find(count.begin(), count.end(), kind) != count.end());
            }
        }
    }
}

Territory::Paths Territory::paths_of(const model::Branch& branch) const {
    Paths paths;
    for (const Stretch& stretch : stretches_) {
        std::set<Index> wanted;
        for (const Index area : followed_) wanted.insert(stretch.now[area]);
        auto& here = paths.emplace_back();
        for (const Index each : problem_.board.path(branch, stretch.days.first)) {
            if (wanted.contains(each)) here.push_back(each);
        }
        std::sort(here.begin(), here.end());
    }
    return paths;
}

std::vector<Date> Territory::meetings_of(const model::Branch& branch) const {
    constexpr int months = 12;
    std::vector<Date> dates;
    for (int month = 1; month <= months; ++month) {
        const Date date = branch.meets ? Date(base::day_in_month(problem_.wishes.year, month, *branch.meets))
                                       : Date::of_month(base::month_span(problem_.wishes.year, month));
        if (date.days().overlaps(problem_.horizon)) dates.push_back(date);
    }
    return dates;
}

void Territory::make_pools() {
    using Key = std::tuple<std::size_t, std::size_t, std::int32_t, Day, Day>;
    std::map<std::optional<Index>, std::size_t> by_area;
    std::map<Paths, std::size_t> known;
    std::map<Key, std::size_t> numbers;
    for (const Host& host : problem_.hosts) {
        const model::Branch& branch = problem_.board.branches[host.branch];
        const auto [area, fresh_area] = by_area.try_emplace(branch.area, 0);
        if (fresh_area) {
            const auto [paths, fresh] = known.try_emplace(paths_of(branch), paths_.size());
            if (fresh) paths_.push_back(paths->first);
            area->second = paths->second;
        }
        const auto kind =
            std::lower_bound(kinds_.begin(), kinds_.end(), problem_.board.kind_of(branch)) - kinds_.begin();
        const Span open = branch.days.common(problem_.horizon);
        const Key key{area->second, static_cast<std::size_t>(kind), branch.meets.value_or(0), open.first, open.last};
        const auto [at, fresh] = numbers.try_emplace(key, pools_.size());
        if (fresh) pools_.push_back({area->second, static_cast<std::size_t>(kind), open, meetings_of(branch)});
        pool_of_.push_back(at->second);
    }
}

Reach Territory::reach(const Demand& demand, const Span& days) const {
    Reach reach;
    const Span left = days.common(problem_.horizon);
    for (const model::DutyPart& part : demand.duty->parts) {
        const Span common = part.days.common(left);
        if (part.leave || common.empty()) continue;
        reach.parts.push_back({common.first, common.last, part.binding.regulation, part.binding.quota});
    }
    if (problem_.wishes.areas != model::AreaWish::any) {
        const auto& followed = problem_.board.members[demand.duty->member].areas;
        reach.areas.assign(followed.begin(), followed.end());
        std::sort(reach.areas.begin(), reach.areas.end());
    }
    const auto blocked = problem_.blocked.find(demand.duty->member);
    if (blocked == problem_.blocked.end()) return reach;
    for (const Day day : blocked->second) {
        if (left.contains(day)) reach.blocked.push_back(day);
    }
    return reach;
}

// H1 beside what stands, and H5: some day fits.
bool Territory::binds(const Reach& reach, const Pool& pool, const Date& date) const {
    const bool taken = !date.is_month() && !reach.blocked.empty() &&
                       std::find(reach.blocked.begin(), reach.blocked.end(), date.first()) != reach.blocked.end();
    const Span left = date.days().common(pool.open);
    if (taken || left.empty()) return false;
    return std::any_of(reach.parts.begin(), reach.parts.end(), [&](const ReachPart& part) {
        return counts_[part.regulation][part.quota][pool.kind] && part.days().overlaps(left);
    });
}

// H7: on some day after today the branch lies in a place that is followed; who follows none may go anywhere.
bool Territory::inside(const Reach& reach, const Pool& pool, const Date& date) const {
    if (reach.areas.empty()) return true;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        if (!stretches_[i].days.overlaps(date.days())) continue;
        const auto& path = paths_[pool.paths][i];
        for (const Index area : reach.areas) {
            if (std::binary_search(path.begin(), path.end(), stretches_[i].now[area])) return true;
        }
    }
    return false;
}

std::vector<Occasion> Territory::occasions(const Reach& reach, std::size_t pool) const {
    std::vector<Occasion> found;
    for (const Date& date : pools_[pool].meetings) {
        const Lie here = lie_at(reach, pools_[pool], date);
        if (here != Lie::none) found.push_back({date, here == Lie::outside});
    }
    return found;
}

Lie Territory::lie(const Reach& reach, std::size_t pool) const {
    Lie best = Lie::none;
    for (const Date& date : pools_[pool].meetings) {
        const Lie here = lie_at(reach, pools_[pool], date);
        if (here == Lie::inside) return here;
        if (here == Lie::outside) best = here;
    }
    return best;
}

Lie Territory::lie(const Reach& reach, std::size_t pool, const Date& date) const {
    const auto& meetings = pools_[pool].meetings;
    const bool meets = std::find(meetings.begin(), meetings.end(), date) != meetings.end();
    return meets ? lie_at(reach, pools_[pool], date) : Lie::none;
}

Lie Territory::lie_at(const Reach& reach, const Pool& pool, const Date& meeting) const {
    if (!binds(reach, pool, meeting)) return Lie::none;
    if (inside(reach, pool, meeting)) return Lie::inside;
    return problem_.wishes.areas == model::AreaWish::prefer ? Lie::outside : Lie::none;
}

bool Territory::counts_at_home(const Reach& reach, const Date& date) const {
    return std::any_of(reach.parts.begin(), reach.parts.end(), [&](const ReachPart& part) {
        return part.days().overlaps(date.days()) &&
               problem_.board.regulations[part.regulation].home == model::HomeVisits::count;
    });
}

}  // namespace chibo::plan
