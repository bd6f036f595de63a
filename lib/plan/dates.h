// On which day each visit falls: members and branches stay as they are chosen, the months are levelled.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "plan/search.h"

namespace chibo::plan {

// The date of each choice. The sum over the months of the squared number of visits is the least that can be had by
// moving any number of visits within their windows, or one by one to another window that has room, or two of a member
// to each other's; visits that keep the date of the earlier plan stay. `standing` are the visits of each month that are
// fixed.
std::vector<base::Date> level(const Problem& problem, const Territory& territory, const Pairs& pairs,
                              const std::vector<Choice>& choices, const std::array<std::int64_t, 12>& standing);

}  // namespace chibo::plan
