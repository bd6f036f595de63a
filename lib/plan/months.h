// The months levelled for visits that are confined to windows, or for more freedom than they have.
#pragma once

#include <vector>

#include "plan/leeway.h"
#include "plan/month_network.h"

namespace chibo::plan {

// A member of whose visits it is not sure that they can be as the flow has them, and one of those that may still fall
// in several slots.
struct Doubt {
    Own own;
    std::size_t visit = 0;
    Months months{};  // in which the flow has the visits in doubt
};

struct Levels {
    Amount squares = 0;                  // the sum over the months of the squared number of visits
    std::vector<std::size_t> slots;      // of each visit
    std::vector<const Option*> options;  // of each visit, where the flow tells it; else nothing
    std::vector<Doubt> doubts;
    Months loads{};        // the visits of each month
    std::size_t size = 0;  // arcs that were looked at
};

// The most level months for visits so confined; there must be a way for them to be so. `standing` are those that are
// fixed.
//
// Visits of a member that may fall in several slots with limits are taken for alike: in a slot each has the dates of
// all. So the squares are a lower bound; without doubts they are had by confining the visits to these slots. Where no
// visit may fall in several slots with limits, the squares are the least, and every visit has its option.
Levels level_months(const Leeway& leeway, const Confined& confined, const Months& standing);

}  // namespace chibo::plan
