#include "plan/conflicts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace chibo::plan {

namespace {

using model::Conflict;
using model::Limit;
using model::LimitKind;

class Finder {
public:
    Finder(const Problem& problem, const Territory& territory, const Found& found)
        : problem_(problem), territory_(territory), found_(found), network_(found.roads.network) {}

    std::vector<Conflict> run() {
        std::vector<bool> usable(network_.arcs.size(), true);
        std::vector<Node> short_of;
        for (std::size_t i = 0; i < network_.arcs.size(); ++i) {
            if (road(i).way != Way::unplaced) continue;
            usable[i] = false;
            if (found_.flow[i] > 0) short_of.push_back(network_.arcs[i].from);
        }
        reached_ = reachable(network_, found_.flow, short_of, usable);
        part_.resize(reached_.size());
        for (Node node = 0; node < part_.size(); ++node) part_[node] = node;
        for (std::size_t i = 0; i < network_.arcs.size(); ++i) {
            const Arc& arc = network_.arcs[i];
            if (usable[i] && reached_[arc.from] && reached_[arc.to]) part_[root(arc.from)] = root(arc.to);
        }
        add_demands();
        for (std::size_t i = 0; i < network_.arcs.size(); ++i) {
            const Arc& arc = network_.arcs[i];
            if (usable[i] && reached_[arc.from] && !reached_[arc.to] && arc.most > 0) add_limit(i);
        }
        add_meetings();
        return finish();
    }

private:
    struct Part {
        Conflict conflict;
        std::set<std::size_t> hosts;
        std::set<std::pair<base::Day, base::Day>> dates;
        std::vector<std::size_t> seekers;
    };

    const Road& road(std::size_t arc) const { return found_.roads.roads[arc]; }

    Node root(Node node) {
        while (part_[node] != node) node = part_[node] = part_[part_[node]];
        return node;
    }

    // Parts come in the order of their first demand.
    void add_demands() {
        for (std::size_t demand = 0; demand < problem_.demands.size(); ++demand) {
            const Node node = found_.roads.demand_nodes[demand];
            if (!reached_[node]) continue;
            const auto [at, fresh] = number_.try_emplace(root(node), parts_.size());
            if (fresh) parts_.emplace_back();
            Conflict& conflict = parts_[at->second].conflict;
            const Index member = problem_.demands[demand].duty->member;
            if (conflict.members.empty() || conflict.members.back() != member) conflict.members.push_back(member);
            conflict.needed += problem_.demands[demand].missing;
        }
    }

    Part& part_at(Node node) { return parts_[number_.at(root(node))]; }

    void add_limit(std::size_t arc) {
        Part& part = part_at(network_.arcs[arc].from);
        const Road& taken = road(arc);
        const auto most = static_cast<std::int32_t>(network_.arcs[arc].most);
        const auto member_of = [&](std::size_t demand) { return problem_.demands[demand].duty->member; };
        part.conflict.takes += most;
        auto& limits = part.conflict.limits;
        const auto add_host = [&](std::size_t host) {
            limits.push_back({LimitKind::branch, {}, problem_.hosts[host].branch, {}, problem_.hosts[host].room});
        };
        switch (taken.way) {
            case Way::window:
                limits.push_back(
                    {LimitKind::window, member_of(taken.a), {}, problem_.demands[taken.a].windows[taken.b].days, most});
                break;
            case Way::date: {
                const Seeker& seeker = found_.roads.seekers[taken.a];
                limits.push_back({LimitKind::day, member_of(seeker.demand), {}, seeker.date->days(), most});
                break;
            }
            case Way::once:
                limits.push_back(
                    {LimitKind::pair, static_cast<Index>(taken.a), problem_.hosts[taken.b].branch, {}, most});
                break;
            case Way::sold:
                for (const std::size_t host : found_.roads.stocks[taken.b].hosts) add_host(host);
                break;
            case Way::named:
            case Way::host: add_host(taken.b); break;
            case Way::unplaced:
            case Way::alike:
            case Way::pools:
            case Way::pair:
            case Way::known: break;  // carry all there is, so they are never full
        }
    }

    // Which branches and dates are all there is.
    void add_meetings() {
        std::map<std::size_t, std::set<std::size_t>> seekers_of;  // by party
        std::map<std::size_t, std::vector<std::size_t>> pool_hosts;
        for (std::size_t host = 0; host < problem_.hosts.size(); ++host) {
            pool_hosts[territory_.pool_of(host)].push_back(host);
        }
        for (std::size_t i = 0; i < network_.arcs.size(); ++i) {
            if (road(i).way != Way::alike || !reached_[network_.arcs[i].from]) continue;
            Part& part = part_at(network_.arcs[i].from);
            if (seen_.insert({number_.at(root(network_.arcs[i].from)), road(i).b}).second) {
                part.seekers.push_back(road(i).a);
            }
        }
        for (Part& part : parts_) {
            for (const std::size_t number : part.seekers) {
                const Seeker& seeker = found_.roads.seekers[number];
                for (const auto& [pool, hosts] : pool_hosts) {
                    bool any = false;
                    for (const Occasion& occasion : territory_.occasions(seeker.reach, pool)) {
                        if (seeker.date && *seeker.date != occasion.date) continue;
                        part.dates.insert({occasion.date.first(), occasion.date.last()});
                        any = true;
                    }
                    if (any) part.hosts.insert(hosts.begin(), hosts.end());
                }
            }
        }
    }

    std::tuple<LimitKind, std::string_view, std::string_view, base::Day> key(const Limit& limit) const {
        const auto& board = problem_.board;
        return {limit.kind, limit.member ? std::string_view(board.members[*limit.member].id) : std::string_view(),
                limit.branch ? std::string_view(board.branches[*limit.branch].id) : std::string_view(),
                limit.days.first};
    }

    std::vector<Conflict> finish() {
        std::vector<Conflict> all;
        for (Part& part : parts_) {
            Conflict& conflict = part.conflict;
            for (const std::size_t host : part.hosts) conflict.branches.push_back(problem_.hosts[host].branch);
            for (const auto& [first, last] : part.dates) {
                conflict.dates.push_back(first == last ? base::Date(first) : base::Date::of_month({first, last}));
            }
            std::sort(conflict.limits.begin(), conflict.limits.end(),
                      [&](const Limit& a, const Limit& b) { return key(a) < key(b); });
            all.push_back(std::move(conflict));
        }
        return all;
    }

    const Problem& problem_;
    const Territory& territory_;
    const Found& found_;
    const Network& network_;
    std::vector<bool> reached_;
    std::vector<Node> part_;
    std::map<Node, std::size_t> number_;  // by root
    std::vector<Part> parts_;
    std::set<std::pair<std::size_t, std::size_t>> seen_;  // part and party
};

}  // namespace

std::vector<Conflict> conflicts(const Problem& problem, const Territory& territory, const Found& found) {
    return found.values[0] > 0 ? Finder(problem, territory, found).run() : std::vector<Conflict>{};
}

}  // namespace chibo::plan
