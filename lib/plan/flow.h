// Flows of least cost in networks: the only place that knows the graph library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace chibo::plan {

using Amount = std::int64_t;
using Node = std::size_t;

struct Arc {
    Node from = 0;
    Node to = 0;
    Amount most = 0;   // units that it carries at most
    Amount least = 0;  // and at least
};

// Costs of one goal, by arc.
using Costs = std::vector<Amount>;

struct Network {
    std::vector<Amount> supply;  // by node: what comes in there (> 0) or goes out (< 0); in all 0
    std::vector<Arc> arcs;

    Node add_node(Amount comes_in = 0) {
        supply.push_back(comes_in);
        return supply.size() - 1;
    }
};

struct Flow {
    std::vector<Amount> units;   // by arc
    std::vector<Amount> values;  // by goal: the cost of these units
    std::vector<Amount> bounds;  // by goal: no flow that is best in the goals before costs less (from the dual)
    // By arc: whether it is known that all flows that are best in all goals have the same units there. All flows with
    // these units on these arcs are best.
    std::vector<bool> settled;
};

// The flow that is best in the first goal, among such in the second, and so on; every value equals its bound. There
// must be a flow. The goals are solved one after the other, each on what the one before leaves open (arcs whose reduced
// cost is not 0 are settled), so that no weights are needed and no number grows. The same network gives the same flow.
Flow best_flow(const Network& network, const std::vector<Costs>& goals);

// The units of some flow, by arc; nothing where there is none. The same network gives the same flow.
std::optional<std::vector<Amount>> any_flow(const Network& network);

// The nodes to which one more unit could still be led from one of `from`, over arcs for which `usable` holds.
std::vector<bool> reachable(const Network& network, const std::vector<Amount>& units, const std::vector<Node>& from,
                            const std::vector<bool>& usable);

}  // namespace chibo::plan
