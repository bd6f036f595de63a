#include "plan/hand_out.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace chibo::plan {

namespace {

class HandOut {
public:
    HandOut(const Problem& problem, const Pairs& pairs, const Roads& roads, const std::vector<Amount>& flow)
        : problem_(problem), pairs_(pairs), roads_(roads), flow_(flow) {}

    std::vector<Unit> run() {
        for (std::size_t i = 0; i < flow_.size(); ++i) {
            const Road& road = roads_.roads[i];
            for (Amount n = 0; n < flow_[i]; ++n) take(road);
        }
        for (auto& [party, seekers] : seekers_) share_groups(party, seekers);
        for (auto& [group, arrivals] : arrivals_) share_hosts(group, arrivals);
        sort();
        exchange();
        sort();
        return std::move(units_);
    }

private:
    struct Arrival {
        std::size_t seeker;
        std::size_t party;
    };

    void take(const Road& road) {
        switch (road.way) {
            case Way::pair: units_.push_back({road.a, road.b, {}, {}, {}}); break;
            case Way::alike: seekers_[road.b].push_back(road.a); break;
            case Way::known: known_[road.a].push_back(road.b); break;
            case Way::pools: groups_[road.a].push_back(road.b); break;
            case Way::named: hosts_[road.a].push_back({{}, road.b, {}, {}, {}}); break;
            case Way::sold: ++sold_[road.b]; break;
            case Way::unplaced:
            case Way::window:
            case Way::date:
            case Way::once:
            case Way::host: break;
        }
    }

    void share_groups(std::size_t party, const std::vector<std::size_t>& seekers) {
        std::size_t next = 0;
        for (const std::size_t host : known_[party]) units_.push_back({seekers[next++], host, party, {}, {}});
        for (const std::size_t group : groups_[party]) arrivals_[group].push_back({seekers[next++], party});
    }

    // Of a stock as many as the flow sold: each host once, then those with more room again.
    void put_sold(std::size_t stock, Amount sold) {
        for (std::int32_t round = 0; sold > 0; ++round) {
            for (const std::size_t host : roads_.stocks[stock].hosts) {
                if (sold == 0) break;
                if (problem_.hosts[host].room <= round) continue;
                hosts_[roads_.stocks[stock].group].push_back({{}, host, {}, {}, stock});
                --sold;
            }
        }
    }

    void share_hosts(std::size_t group, std::vector<Arrival>& arrivals) {
        for (std::size_t stock = 0; stock < roads_.stocks.size(); ++stock) {
            if (roads_.stocks[stock].group == group && sold_.contains(stock)) put_sold(stock, sold_[stock]);
        }
        std::sort(arrivals.begin(), arrivals.end(), [](const Arrival& a, const Arrival& b) {
            return std::tie(a.seeker, a.party) < std::tie(b.seeker, b.party);
        });
        auto& hosts = hosts_[group];
        for (std::size_t i = 0; i < arrivals.size(); ++i) {
            hosts[i].seeker = arrivals[i].seeker;
            hosts[i].party = arrivals[i].party;
            hosts[i].group = group;
            units_.push_back(hosts[i]);
        }
    }

    void sort() {
        std::sort(units_.begin(), units_.end(),
                  [](const Unit& a, const Unit& b) { return std::tie(a.seeker, a.host) < std::tie(b.seeker, b.host); });
    }

    std::pair<Index, std::size_t> key(const Unit& unit, std::size_t host) const {
        return {pairs_.member_of(roads_.seekers[unit.seeker]), host};
    }

    // Whether the unit's member may have that host: never twice, and at the cost that the flow reckoned with.
    bool fits(const Unit& unit, std::size_t host) const {
        const auto at = met_.find(key(unit, host));
        const bool again = at != met_.end() && at->second > (unit.host == host ? 1 : 0);
        return !again && is_as_taken(pairs_, roads_, unit, host);
    }

    void exchange() {
        for (const Unit& unit : units_) {
            ++met_[key(unit, unit.host)];
            ++used_[unit.host];
        }
        for (Unit& unit : units_) {
            if (!unit.party || fits(unit, unit.host)) continue;
            if (!take_another(unit)) change_places(unit);
        }
    }

    void give(Unit& unit, std::size_t host) {
        --met_[key(unit, unit.host)];
        --used_[unit.host];
        unit.host = host;
        ++met_[key(unit, host)];
        ++used_[host];
    }

    // Another host of the same points that has room.
    bool take_another(Unit& unit) {
        if (!unit.stock) return false;
        for (const std::size_t host : roads_.stocks[*unit.stock].hosts) {
            if (used_[host] >= problem_.hosts[host].room || !fits(unit, host)) continue;
            give(unit, host);
            return true;
        }
        return false;
    }

    void change_places(Unit& unit) {
        for (Unit& other : units_) {
            const bool same_party = other.party && other.party == unit.party;
            const bool same_group = other.group && other.group == unit.group;
            if (&other == &unit || other.host == unit.host || (!same_party && !same_group)) continue;
            if (!fits(unit, other.host) || !fits(other, unit.host)) continue;
            const std::size_t host = other.host;
            give(other, unit.host);
            give(unit, host);
            std::swap(unit.group, other.group);
            std::swap(unit.stock, other.stock);
            return;
        }
    }

    const Problem& problem_;
    const Pairs& pairs_;
    const Roads& roads_;
    const std::vector<Amount>& flow_;
    std::vector<Unit> units_;
    std::map<std::size_t, std::vector<std::size_t>> seekers_;    // by party: once for each visit
    std::map<std::size_t, std::vector<std::size_t>> known_;      // by party: hosts
    std::map<std::size_t, std::vector<std::size_t>> groups_;     // by party
    std::map<std::size_t, std::vector<Arrival>> arrivals_;       // by group
    std::map<std::size_t, std::vector<Unit>> hosts_;             // by group: visits without a seeker yet
    std::map<std::size_t, Amount> sold_;                         // by stock
    std::map<std::pair<Index, std::size_t>, std::int32_t> met_;  // how often a member has a host
    std::map<std::size_t, std::int32_t> used_;                   // by host
};

}  // namespace

bool is_as_taken(const Pairs& pairs, const Roads& roads, const Unit& unit, std::size_t host) {
    const Seeker& seeker = roads.seekers[unit.seeker];
    if (!pairs.is_special(pairs.member_of(seeker), host)) return true;
    const auto offer = pairs.offer(seeker, host);
    return offer && offer->cost == pairs.alike(seeker, host);
}

std::vector<Unit> hand_out(const Problem& problem, const Pairs& pairs, const Roads& roads,
                           const std::vector<Amount>& flow) {
    return HandOut(problem, pairs, roads, flow).run();
}

}  // namespace chibo::plan
