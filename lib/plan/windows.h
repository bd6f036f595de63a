// The windows of a duty (H4).
#pragma once

#include <cstdint>
#include <vector>

#include "plan/problem.h"

namespace chibo::plan {

// The period of the duty, cut as the spread says; a period no longer than a window is one.
std::vector<base::Span> cut(const model::Duty& duty, model::Spread spread);

// The windows in which visits can still fall, each with its room. `done` are the first days of the visits that count
// or stand; `missing` > 0.
std::vector<Window> windows_left(const model::Duty& duty, model::Spread spread, base::Day today,
                                 const std::vector<base::Day>& done, std::int32_t missing);

}  // namespace chibo::plan
