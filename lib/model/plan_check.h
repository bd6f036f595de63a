// A plan held against the rules of planning.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "finding/message.h"
#include "model/plan.h"
#include "model/planning.h"

namespace chibo::model {

// A planned visit that breaks a rule: «H1» to «H7», or «meeting» where the branch does not meet on that date.
struct Breach {
    std::string_view rule;
    const PlannedVisit* visit = nullptr;  // of the board's plan
    finding::Clause why;
};

struct CheckedPlan {
    PlanWishes wishes;
    std::vector<Breach> breaches;  // in the order of the plan, then of the rules
    std::int64_t planned = 0;      // visits that are held against the rules: after today, and not fixed
    std::int64_t fixed = 0;
    std::int64_t unplaced = 0;              // visits that the duties lack beside the plan
    std::int64_t points = 0;                // of the planned ones
    std::array<std::int64_t, 12> months{};  // planned and fixed
};

}  // namespace chibo::model
