// What was meant, perhaps, where nothing fits the words that were typed.
#pragma once

#include <vector>

#include "rule/look_up_order.h"
#include "rule/look_up_records.h"

namespace chibo::rule {

// At most so many are named.
inline constexpr std::size_t most_near = 5;

// Records that have all of the words together, but for a slip in one or more: so what is suggested is there. The fewest
// slips first; each name once.
std::vector<model::Hit> look_up_near(const LookUpRecords& records, const std::vector<NameWord>& typed,
                                     LookUpOrder& order);

}  // namespace chibo::rule
