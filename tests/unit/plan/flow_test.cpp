#include "plan/flow.h"

#include <algorithm>
#include <optional>

#include <doctest/doctest.h>

#include "property.h"

using namespace chibo;
using namespace chibo::test;
using plan::Amount;
using plan::Costs;
using plan::Network;

namespace {

// A few nodes with arcs between them, and an arc from each source to the sink that takes all: so there is a flow.
Network random_network() {
    Network network;
    constexpr std::size_t nodes = 4;
    for (std::size_t i = 0; i + 1 < nodes; ++i) network.add_node(one_of<Amount>(0, 2));
    network.add_node(-network.supply[0] - network.supply[1] - network.supply[2]);
    for (std::size_t i = 0; i + 1 < nodes; ++i) network.arcs.push_back({i, nodes - 1, 6});
    for (int i = 0; i < 4; ++i) {
        network.arcs.push_back(
            {one_of<std::size_t>(0, nodes - 1), one_of<std::size_t>(0, nodes - 1), one_of<Amount>(0, 2)});
    }
    return network;
}

Costs random_costs(const Network& network) {
    Costs costs;
    for (std::size_t i = 0; i < network.arcs.size(); ++i) costs.push_back(one_of<Amount>(-2, 3));
    return costs;
}

// Tries every number of units on every arc.
class EveryFlow {
public:
    EveryFlow(const Network& network, const std::vector<Costs>& goals) : network_(network), goals_(goals) {
        units_.assign(network.arcs.size(), 0);
    }

    // Nothing where there is no flow.
    std::optional<std::vector<Amount>> best() {
        try_arc(0);
        return best_;
    }

private:
    void try_arc(std::size_t arc) {
        if (arc == units_.size()) return judge();
        for (units_[arc] = network_.arcs[arc].least; units_[arc] <= network_.arcs[arc].most; ++units_[arc])
            try_arc(arc + 1);
        units_[arc] = 0;
    }

    void judge() {
        auto left = network_.supply;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            left[network_.arcs[i].from] -= units_[i];
            left[network_.arcs[i].to] += units_[i];
        }
        for (const Amount each : left) {
            if (each != 0) return;
        }
        std::vector<Amount> values;
        for (const Costs& costs : goals_) {
            Amount sum = 0;
            for (std::size_t i = 0; i < units_.size(); ++i) sum += costs[i] * units_[i];
            values.push_back(sum);
        }
        if (!best_ || values < *best_) best_ = values;
    }

    const Network& network_;
    const std::vector<Costs>& goals_;
    std::vector<Amount> units_;
    std::optional<std::vector<Amount>> best_;
};

}  // namespace

TEST_CASE("a flow is best in the first goal, then in the second, and its bounds prove it") {
    for_all(100, [] {
        const Network network = random_network();
        const std::vector<Costs> goals{random_costs(network), random_costs(network)};
        const plan::Flow flow = plan::best_flow(network, goals);
        RC_ASSERT(flow.values == EveryFlow(network, goals).best());
        RC_ASSERT(flow.bounds == flow.values);
    });
}

TEST_CASE("what can still be reached follows free arcs forwards and used ones backwards") {
    Network network;
    const auto a = network.add_node(1), b = network.add_node(1), c = network.add_node(), d = network.add_node(-2);
    network.arcs = {{a, c, 1}, {b, c, 1}, {c, d, 1}, {a, d, 1}};
    const std::vector<Amount> units{0, 1, 1, 1};
    const std::vector<bool> all(4, true);
    CHECK(plan::reachable(network, units, {a}, all) == std::vector<bool>{true, true, true, false});
    CHECK(plan::reachable(network, units, {b}, all) == std::vector<bool>{false, true, false, false});
    CHECK(plan::reachable(network, units, {a}, {false, true, true, true}) ==
          std::vector<bool>{true, false, false, false});
}

TEST_CASE("what arcs must carry at least is carried, or there is no flow") {
    for_all(100, [] {
        Network network = random_network();
        for (plan::Arc& arc : network.arcs) arc.least = one_of<Amount>(0, 3) == 0 ? std::min<Amount>(arc.most, 1) : 0;
        const std::vector<Costs> goals{random_costs(network), random_costs(network)};
        const auto best = EveryFlow(network, goals).best();
        RC_ASSERT(plan::any_flow(network).has_value() == best.has_value());
        if (!best) return;
        const plan::Flow flow = plan::best_flow(network, goals);
        RC_ASSERT(flow.values == *best);
        RC_ASSERT(flow.bounds == flow.values);
    });
}

TEST_CASE("an arc is settled where all best flows have the same there") {
    Network network;
    const auto a = network.add_node(1), b = network.add_node(1), c = network.add_node(), d = network.add_node(-2);
    network.arcs = {{a, c, 1}, {b, c, 1}, {c, d, 1}, {a, d, 2}, {b, d, 2}};
    CHECK(plan::best_flow(network, {{0, 0, 0, 1, 1}}).settled == std::vector<bool>{false, false, true, false, false});
}
