#include "plan/flow.h"

#include <algorithm>
#include <stdexcept>

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace chibo::plan {

namespace {

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, Amount, Amount>;

// What one goal leaves of the network: arcs that are still open, and the supplies that the settled ones leave.
struct Rest {
    std::vector<Amount> supply;
    std::vector<std::size_t> open;  // arcs of the network
};

struct Solved {
    std::vector<Amount> units;       // by open arc
    std::vector<Amount> potentials;  // by node
};

// Nothing where there is no flow.
std::optional<Solved> solve(const Network& network, const Rest& rest, const Costs& costs) {
    Graph graph;
    graph.reserveNode(static_cast<int>(rest.supply.size()));
    graph.reserveArc(static_cast<int>(rest.open.size()));
    for (std::size_t i = 0; i < rest.supply.size(); ++i) graph.addNode();
    const auto node = [&](Node number) { return Graph::nodeFromId(static_cast<int>(number)); };
    for (const std::size_t arc : rest.open) graph.addArc(node(network.arcs[arc].from), node(network.arcs[arc].to));
    Graph::ArcMap<Amount> least(graph), most(graph), cost(graph);
    Graph::NodeMap<Amount> supply(graph);
    for (std::size_t i = 0; i < rest.open.size(); ++i) {
        const auto arc = Graph::arcFromId(static_cast<int>(i));
        least[arc] = network.arcs[rest.open[i]].least;
        most[arc] = network.arcs[rest.open[i]].most;
        cost[arc] = costs[rest.open[i]];
    }
    for (Node i = 0; i < rest.supply.size(); ++i) supply[node(i)] = rest.supply[i];
    Simplex simplex(graph);
    simplex.lowerMap(least).upperMap(most).costMap(cost).supplyMap(supply);
    if (simplex.run() != Simplex::OPTIMAL) return std::nullopt;
    Solved solved;
    for (std::size_t i = 0; i < rest.open.size(); ++i) {
        solved.units.push_back(simplex.flow(Graph::arcFromId(static_cast<int>(i))));
    }
    for (Node i = 0; i < rest.supply.size(); ++i) solved.potentials.push_back(simplex.potential(node(i)));
    return solved;
}

Rest whole(const Network& network) {
    Rest rest{network.supply, {}};
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        if (network.arcs[i].most > 0) rest.open.push_back(i);
    }
    return rest;
}

class Lexicographer {
public:
    explicit Lexicographer(const Network& network) : network_(network), rest_(whole(network)) {
        flow_.units.assign(network.arcs.size(), 0);
    }

    void reach(const Costs& costs) {
        const auto found = solve(network_, rest_, costs);
        if (!found) throw std::logic_error("a network without a flow");
        const Solved& solved = *found;
        Amount bound = settled_cost(costs);
        for (Node i = 0; i < rest_.supply.size(); ++i) bound -= solved.potentials[i] * rest_.supply[i];
        Rest next{rest_.supply, {}};
        for (std::size_t i = 0; i < rest_.open.size(); ++i) {
            const std::size_t number = rest_.open[i];
            const Arc& arc = network_.arcs[number];
            const Amount reduced = costs[number] + solved.potentials[arc.from] - solved.potentials[arc.to];
            flow_.units[number] = solved.units[i];
            bound += std::min<Amount>(reduced, 0) * arc.most + std::max<Amount>(reduced, 0) * arc.least;
            if (reduced == 0) {
                next.open.push_back(number);
            } else {
                next.supply[arc.from] -= solved.units[i];
                next.supply[arc.to] += solved.units[i];
            }
        }
        settled_before_ = flow_.units;
        for (const std::size_t number : next.open) settled_before_[number] = 0;
        rest_ = std::move(next);
        flow_.bounds.push_back(bound);
    }

    Flow take(const std::vector<Costs>& goals) {
        flow_.settled.assign(flow_.units.size(), true);
        for (const std::size_t open : rest_.open) flow_.settled[open] = false;
        for (const Costs& costs : goals) {
            Amount value = 0;
            for (std::size_t i = 0; i < costs.size(); ++i) value += costs[i] * flow_.units[i];
            flow_.values.push_back(value);
        }
        return std::move(flow_);
    }

private:
    Amount settled_cost(const Costs& costs) const {
        Amount sum = 0;
        for (std::size_t i = 0; i < settled_before_.size(); ++i) sum += costs[i] * settled_before_[i];
        return sum;
    }

    const Network& network_;
    Rest rest_;
    Flow flow_;
    std::vector<Amount> settled_before_;  // units on arcs that are settled; 0 on the others
};

}  // namespace

Flow best_flow(const Network& network, const std::vector<Costs>& goals) {
    Lexicographer lexicographer(network);
    for (const Costs& costs : goals) lexicographer.reach(costs);
    return lexicographer.take(goals);
}

std::optional<std::vector<Amount>> any_flow(const Network& network) {
    const Rest rest = whole(network);
    const auto solved = solve(network, rest, Costs(network.arcs.size(), 0));
    if (!solved) return std::nullopt;
    std::vector<Amount> units(network.arcs.size(), 0);
    for (std::size_t i = 0; i < rest.open.size(); ++i) units[rest.open[i]] = solved->units[i];
    return units;
}

std::vector<bool> reachable(const Network& network, const std::vector<Amount>& units, const std::vector<Node>& from,
                            const std::vector<bool>& usable) {
    std::vector<std::vector<Node>> next(network.supply.size());
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const Arc& arc = network.arcs[i];
        if (!usable[i]) continue;
        if (units[i] < arc.most) next[arc.from].push_back(arc.to);
        if (units[i] > 0) next[arc.to].push_back(arc.from);
    }
    std::vector<bool> found(network.supply.size(), false);
    std::vector<Node> waiting = from;
    for (const Node node : from) found[node] = true;
    while (!waiting.empty()) {
        const Node node = waiting.back();
        waiting.pop_back();
        for (const Node to : next[node]) {
            if (!found[to]) found[to] = true, waiting.push_back(to);
        }
    }
    return found;
}

}  // namespace chibo::plan
