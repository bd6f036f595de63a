// The network of a plan: from duties over windows to branches.
//
//   duty -> window -> (date) -> those who reach the same -> branches reached by the same -> sink, at the branches'
//   points
//        \-> sink: a visit without a place
//
// Members and branches that are alike go through common nodes, so that the network stays small. What is known of single
// pairs (never twice, never at home, here again) is left out at first: the flow is then too good for some pairs, never
// too bad. Members and branches taken out singly (Detail) have a node for each pair, between the member's windows and
// the branch, through which one visit goes at most; its arcs know all of the pair. So every rule has its arc, for what
// limits members nests ({member, date} in {member, window} in {duty}), and what limits branches does ({member, branch}
// in {branch}): the flow in whole numbers is the best plan, and its dual proves it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "plan/flow.h"
#include "plan/pairs.h"

namespace chibo::plan {

// What is looked at singly. Grows as the search goes on.
struct Detail {
    std::set<Index> members;
    std::set<std::size_t> hosts;
    std::set<std::pair<std::size_t, std::size_t>> dated;  // demand and window: a node for each date
};

// What an arc stands for.
enum class Way {
    unplaced,  // from demand `a`
    window,    // demand `a`, window `b`
    date,      // to seeker `a`
    alike,     // seeker `a` to those who reach the same, `b`
    pools,     // those, `a`, to branches reached alike, `b`
    known,     // those, `a`, to the single host `b`
    pair,      // seeker `a` to its pair with host `b`
    once,      // the pair of member `a` and host `b` to the host
    sold,      // branches reached alike, `a`, of the same points (`b`: which of `stocks`)
    named,     // branches reached alike, `a`, to their host `b`, which has a node of its own
    host,      // host `b` to the sink
};

struct Road {
    Way way;
    std::size_t a = 0;
    std::size_t b = 0;
};

// Branches reached alike and of the same points, not looked at singly; in the order of their ids.
struct Stock {
    std::size_t group = 0;
    std::vector<std::size_t> hosts;
};

struct Roads {
    Network network;
    std::vector<Road> roads;   // by arc
    std::vector<Costs> goals;  // unplaced, kept, points
    std::vector<Seeker> seekers;
    std::vector<Node> demand_nodes;
    std::vector<Stock> stocks;
    std::vector<std::size_t> group_of;  // by host
};

Roads roads(const Problem& problem, const Territory& territory, const Pairs& pairs, const Detail& detail);

}  // namespace chibo::plan
