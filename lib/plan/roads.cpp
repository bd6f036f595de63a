#include "plan/roads.h"

#include <tuple>

namespace chibo::plan {

namespace {

// Those who reach the same: what they reach, on one date or any; those looked at singly apart, for they have arcs of
// their own to the branches looked at singly.
struct Party {
    const Seeker* seeker = nullptr;  // one of them
    bool single = false;
    Node node = 0;
};

class Builder {
public:
    Builder(const Problem& problem, const Territory& territory, const Pairs& pairs, const Detail& detail)
        : problem_(problem), territory_(territory), pairs_(pairs), detail_(detail) {}

    Roads build() {
        sink_ = roads_.network.add_node();
        roads_.goals.resize(3);
        for (std::size_t demand = 0; demand < problem_.demands.size(); ++demand) add_demand(demand);
        gather_parties();
        group_pools();
        add_hosts();
        add_parties();
        add_pairs();
        return std::move(roads_);
    }

private:
    using PartyKey = std::tuple<Reach, std::int32_t, std::int32_t, bool>;

    void arc(Node from, Node to, Amount most, Road road, const Cost& cost = {}, Amount unplaced = 0) {
        roads_.network.arcs.push_back({from, to, most});
        roads_.roads.push_back(road);
        const auto open = static_cast<Amount>(problem_.earlier.open.size());
        roads_.goals[0].push_back(unplaced);
        roads_.goals[1].push_back(cost.not_exact * (open + 1) + cost.not_kept);
        roads_.goals[2].push_back(cost.points);
    }

    void add_demand(std::size_t number) {
        const Demand& demand = problem_.demands[number];
        const Node node = roads_.network.add_node(demand.missing);
        roads_.network.supply[sink_] -= demand.missing;
        total_ += demand.missing;
        roads_.demand_nodes.push_back(node);
        arc(node, sink_, demand.missing, {Way::unplaced, number, 0}, {}, 1);
        for (std::size_t window = 0; window < demand.windows.size(); ++window) {
            const Node own = roads_.network.add_node();
            arc(node, own, demand.windows[window].room, {Way::window, number, window});
            Seeker seeker{number, window, std::nullopt, territory_.reach(demand, demand.windows[window].days)};
            if (detail_.dated.contains({number, window})) add_dates(seeker, own, demand.windows[window].room);
            else add_seeker(std::move(seeker), own);
        }
    }

    void add_seeker(Seeker seeker, Node node) {
        roads_.seekers.push_back(std::move(seeker));
        seeker_nodes_.push_back(node);
    }

    // H1: a node for each day, which takes one visit; months without a day take any.
    void add_dates(const Seeker& seeker, Node window, Amount room) {
        std::map<std::pair<base::Day, base::Day>, base::Date> dates;
        for (std::size_t pool = 0; pool < territory_.pools(); ++pool) {
            for (const Occasion& occasion : territory_.occasions(seeker.reach, pool)) {
                dates[{occasion.date.first(), occasion.date.last()}] = occasion.date;
            }
        }
        for (const auto& [days, date] : dates) {
            const Node node = roads_.network.add_node();
            arc(window, node, date.is_month() ? room : 1, {Way::date, roads_.seekers.size(), 0});
            Seeker on_date = seeker;
            on_date.date = date;
            add_seeker(std::move(on_date), node);
        }
    }

    void gather_parties() {
        std::map<PartyKey, std::size_t> numbers;
        for (const Seeker& seeker : roads_.seekers) {
            const base::Span days = seeker.date ? seeker.date->days() : base::Span{{0}, {0}};
            const bool single = detail_.members.contains(pairs_.member_of(seeker));
            const auto [at, fresh] = numbers.try_emplace(
                PartyKey{seeker.reach, days.first.number, days.last.number, single}, parties_.size());
            if (fresh) parties_.push_back({&seeker, single, 0});
            party_of_.push_back(at->second);
        }
    }

    Lie lie(const Party& party, std::size_t pool) const {
        const auto& date = party.seeker->date;
        return date ? territory_.lie(party.seeker->reach, pool, *date) : territory_.lie(party.seeker->reach, pool);
    }

    // Pools that lie alike to everyone are one group.
    void group_pools() {
        std::map<std::vector<Lie>, std::size_t> known;
        std::vector<std::size_t> group_of_pool;
        for (std::size_t pool = 0; pool < territory_.pools(); ++pool) {
            std::vector<Lie> row;
            row.reserve(parties_.size());
            for (const Party& party : parties_) row.push_back(lie(party, pool));
            const auto [at, fresh] = known.try_emplace(std::move(row), group_rows_.size());
            if (fresh) group_rows_.push_back(at->first);
            group_of_pool.push_back(at->second);
        }
        for (std::size_t host = 0; host < problem_.hosts.size(); ++host) {
            roads_.group_of.push_back(group_of_pool[territory_.pool_of(host)]);
        }
        for (std::size_t i = 0; i < group_rows_.size(); ++i) group_nodes_.push_back(roads_.network.add_node());
    }

    // Every host has a node of its own that is looked at singly, or that the earlier plan names.
    void add_hosts() {
        std::set<std::size_t> named;
        for (const Demand& demand : problem_.demands) {
            for (const std::size_t host : pairs_.earlier_hosts(demand.duty->member)) named.insert(host);
        }
        std::map<std::pair<std::size_t, std::int64_t>, std::vector<std::size_t>> stocks;  // by group and points
        for (std::size_t host = 0; host < problem_.hosts.size(); ++host) {
            const bool single = detail_.hosts.contains(host);
            const std::size_t group = roads_.group_of[host];
            if (!single && !named.contains(host)) {
                stocks[{group, problem_.hosts[host].points}].push_back(host);
                continue;
            }
            const Node node = host_nodes_[host] = roads_.network.add_node();
            const Amount room = problem_.hosts[host].room;
            if (!single) arc(group_nodes_[group], node, room, {Way::named, group, host});
            arc(node, sink_, room, {Way::host, 0, host}, {0, 0, problem_.hosts[host].points});
        }
        for (auto& [key, hosts] : stocks) {
            Amount room = 0;
            for (const std::size_t host : hosts) room += problem_.hosts[host].room;
            arc(group_nodes_[key.first], sink_, room, {Way::sold, key.first, roads_.stocks.size()}, {0, 0, key.second});
            roads_.stocks.push_back({key.first, std::move(hosts)});
        }
    }

    void add_parties() {
        for (Party& party : parties_) party.node = roads_.network.add_node();
        for (std::size_t i = 0; i < roads_.seekers.size(); ++i) {
            arc(seeker_nodes_[i], parties_[party_of_[i]].node, total_, {Way::alike, i, party_of_[i]});
        }
        const auto add = [&](std::size_t party, Lie lie, Node to, Road road) {
            if (lie == Lie::none) return;
            const Amount more = lie == Lie::outside ? problem_.board.planning.outside_area : 0;
            arc(parties_[party].node, to, total_, road, {0, 0, more});
        };
        for (std::size_t party = 0; party < parties_.size(); ++party) {
            for (std::size_t group = 0; group < group_rows_.size(); ++group) {
                add(party, group_rows_[group][party], group_nodes_[group], {Way::pools, party, group});
            }
            if (parties_[party].single) continue;
            for (const std::size_t host : detail_.hosts) {
                add(party, group_rows_[roads_.group_of[host]][party], host_nodes_.at(host), {Way::known, party, host});
            }
        }
    }

    // Of members looked at singly to branches looked at singly, and along the earlier plan.
    void add_pairs() {
        std::map<std::pair<Index, std::size_t>, Node> nodes;
        for (std::size_t i = 0; i < roads_.seekers.size(); ++i) {
            const Seeker& seeker = roads_.seekers[i];
            const Index member = pairs_.member_of(seeker);
            std::set<std::size_t> hosts;
            if (detail_.members.contains(member)) hosts = detail_.hosts;
            for (const std::size_t host : pairs_.earlier_hosts(member)) hosts.insert(host);
            for (const std::size_t host : hosts) {
                const auto offer = pairs_.offer(seeker, host);
                if (!offer) continue;
                const auto [node, fresh] = nodes.try_emplace({member, host}, 0);
                if (fresh) {
                    node->second = roads_.network.add_node();
                    arc(node->second, host_nodes_.at(host), 1, {Way::once, member, host});  // H3
                }
                Cost cost = offer->cost;
                cost.points -= problem_.hosts[host].points;  // which the host's own arc takes
                arc(seeker_nodes_[i], node->second, total_, {Way::pair, i, host}, cost);
            }
        }
    }

    const Problem& problem_;
    const Territory& territory_;
    const Pairs& pairs_;
    const Detail& detail_;
    Roads roads_;
    Node sink_ = 0;
    Amount total_ = 0;
    std::vector<Node> seeker_nodes_;
    std::vector<Party> parties_;
    std::vector<std::size_t> party_of_;         // by seeker
    std::vector<std::vector<Lie>> group_rows_;  // by group, then party
    std::vector<Node> group_nodes_;
    std::map<std::size_t, Node> host_nodes_;
};

}  // namespace

Roads roads(const Problem& problem, const Territory& territory, const Pairs& pairs, const Detail& detail) {
    return Builder(problem, territory, pairs, detail).build();
}

}  // namespace chibo::plan
