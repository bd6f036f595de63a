#include "plan/pairs.h"

#include <algorithm>

namespace chibo::plan {

Pairs::Pairs(const Problem& problem, const Territory& territory) : problem_(problem), territory_(territory) {
    for (std::size_t host = 0; host < problem.hosts.size(); ++host) host_of_[problem.hosts[host].branch] = host;
    for (const model::PlannedVisit* visit : problem.earlier.open) {
        const auto at = host_of_.find(visit->branch);
        if (at != host_of_.end()) earlier_[{visit->member, at->second}].push_back(visit->date);
    }
}

std::vector<DatedOffer> Pairs::offers(const Seeker& seeker, std::size_t host) const {
    const Index member = member_of(seeker);
    const PairMark* mark = problem_.mark(member, problem_.hosts[host].branch);
    std::vector<DatedOffer> found;
    if (mark && mark->taken) return found;
    const auto earlier = earlier_.find({member, host});
    const std::int64_t again = mark && mark->repeat ? problem_.board.planning.repeat : 0;
    for (const Occasion& occasion : territory_.occasions(seeker.reach, territory_.pool_of(host))) {
        if (seeker.date && occasion.date != *seeker.date) continue;
        if (mark && mark->home && !territory_.counts_at_home(seeker.reach, occasion.date)) continue;
        Cost cost{0, 0, problem_.hosts[host].points + again};
        if (occasion.outside) cost.points += problem_.board.planning.outside_area;
        if (earlier != earlier_.end()) {
            const auto& dates = earlier->second;
            cost.not_kept = -1;
            cost.not_exact = std::find(dates.begin(), dates.end(), occasion.date) != dates.end() ? -1 : 0;
        }
        found.push_back({occasion.date, cost, occasion.outside});
    }
    return found;
}

std::optional<Offer> Pairs::offer(const Seeker& seeker, std::size_t host) const {
    std::optional<Offer> best;
    for (const DatedOffer& each : offers(seeker, host)) {
        if (best && best->cost < each.cost) continue;
        if (!best || each.cost < best->cost) best = Offer{each.cost, each.outside, {}};
        best->dates.push_back(each.date);
    }
    return best;
}

std::optional<Cost> Pairs::alike(const Seeker& seeker, std::size_t host) const {
    const std::size_t pool = territory_.pool_of(host);
    const Lie lie = seeker.date ? territory_.lie(seeker.reach, pool, *seeker.date) : territory_.lie(seeker.reach, pool);
    if (lie == Lie::none) return std::nullopt;
    const std::int64_t more = lie == Lie::outside ? problem_.board.planning.outside_area : 0;
    return Cost{0, 0, problem_.hosts[host].points + more};
}

bool Pairs::is_special(Index member, std::size_t host) const {
    return problem_.mark(member, problem_.hosts[host].branch) || earlier_.contains({member, host});
}

std::vector<std::size_t> Pairs::special_hosts(Index member) const {
    std::vector<std::size_t> hosts = earlier_hosts(member);
    const auto marks = problem_.marks.find(member);
    if (marks != problem_.marks.end()) {
        for (const auto& [branch, mark] : marks->second) {
            if (const auto at = host_of_.find(branch); at != host_of_.end()) hosts.push_back(at->second);
        }
    }
    return hosts;
}

std::vector<std::size_t> Pairs::earlier_hosts(Index member) const {
    std::vector<std::size_t> hosts;
    for (auto at = earlier_.lower_bound({member, 0}); at != earlier_.end() && at->first.first == member; ++at) {
        hosts.push_back(at->first.second);
    }
    return hosts;
}

}  // namespace chibo::plan
