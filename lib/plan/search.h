// The best choice of members, windows and branches.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "plan/hand_out.h"

namespace chibo::plan {

// One visit that was chosen, and the dates on which it may fall: each as good as the others.
struct Choice {
    std::size_t demand = 0;
    std::size_t window = 0;
    std::size_t host = 0;
    Cost cost;
    bool outside = false;
    std::vector<base::Date> dates;
};

// Values of the goals: unplaced, what is kept (less is better), points.
using Values = std::array<Amount, 3>;

struct Found {
    std::vector<Choice> choices;  // by demand, window, host
    Values values{};
    Amount bound = 0;  // of the points
    Roads roads;       // of the last network, and its flow
    std::vector<Amount> flow;
};

// The best choice: solves the network, looks singly at pairs that the common nodes took for better than they are, and
// at windows whose visits can't all have a day of their own, until there are none. As long as nothing of that is left
// out the flow can only be too good; so the last one is the best plan, and its bound is proven.
Found search(const Problem& problem, const Territory& territory, const Pairs& pairs);

// Whether each visit of a window can get a day of its own out of its dates (H1); months without a day don't clash.
bool have_days_apart(const std::vector<const Choice*>& visits);

}  // namespace chibo::plan
