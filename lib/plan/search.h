// The best choice of members, windows and branches.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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
    bool by_count = true;  // no pair had to be barred: what finds no place can be told by counting
};

// The best choice: solves the network, looks singly at pairs that the common nodes took for better than they are, and
// where a member would see a branch twice tries both ways. Stops after so many tries (a bound below the points then
// says how far off the best may be).
Found search(const Problem& problem, const Territory& territory, const Pairs& pairs);

// Sets of dates, one for each visit of a window, from which each can get a day of its own (H1); nothing where they
// can't. Months without a day don't clash.
std::optional<std::vector<base::Date>> days_apart(const std::vector<const Choice*>& visits);

}  // namespace chibo::plan
