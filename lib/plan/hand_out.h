// From a flow to visits: who goes to which branch.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "plan/roads.h"

namespace chibo::plan {

// One visit: a seeker and a host. What it went through says with which others it may change places at no cost.
struct Unit {
    std::size_t seeker = 0;
    std::size_t host = 0;
    std::optional<std::size_t> party;  // nothing: over an arc of the pair's own
    std::optional<std::size_t> group;
    std::optional<std::size_t> stock;
};

// The visits that the flow stands for. Those on common nodes are given out in the order of ids, and exchanged where a
// member would get a branch of which more is known than the flow did (a branch twice, an own one, one seen before), as
// far as single exchanges mend that.
std::vector<Unit> hand_out(const Problem& problem, const Pairs& pairs, const Roads& roads,
                           const std::vector<Amount>& flow);

// Whether the pair costs just what the flow took it for.
bool is_as_taken(const Pairs& pairs, const Roads& roads, const Unit& unit, std::size_t host);

}  // namespace chibo::plan
