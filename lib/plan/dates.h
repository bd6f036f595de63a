// On which day each visit falls: members and branches stay as they are chosen, the months are levelled.
#pragma once

#include <vector>

#include "plan/month_network.h"
#include "plan/search.h"

namespace chibo::plan {

struct Levelled {
    std::vector<Choice> choices;  // each with one date, and what it costs then
    bool least = true;            // proven; otherwise the work ran out, and there may be dates that level more
};

// The choices on dates by which the sum over the months of the squared number of visits is the least: of all dates that
// they may have by the rules (H1 to H7) while as many of the earlier plan's visits are kept, and all cost as much in
// points as before. `standing` are the visits of each month that are fixed.
//
// With the windows given it is a flow; which visit of a member falls in which window is searched where it matters.
// Three thousand members take one look or a few. That search has a limit of work, the same on every machine.
Levelled level(const Problem& problem, const Territory& territory, const Pairs& pairs,
               const std::vector<Choice>& choices, const Months& standing);

}  // namespace chibo::plan
