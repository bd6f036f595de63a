// The visits planned for a year.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "finding/where.h"
#include "model/area.h"
#include "model/journal.h"

namespace chibo::model {

enum class PlanStatus { planned, announced, cancelled };

// As files and answers write them.
inline constexpr std::pair<std::string_view, PlanStatus> plan_statuses[] = {
    {"planned", PlanStatus::planned}, {"announced", PlanStatus::announced}, {"cancelled", PlanStatus::cancelled}};

struct PlannedVisit {
    std::string id;        // unique in the plan, kept when the visit is moved
    std::int32_t seq = 0;  // raised when it is moved
    base::Date date;
    Index branch = 0;
    Index member = 0;
    PlanStatus status = PlanStatus::planned;
    Remarks remarks{};
    finding::Where where;
};

struct Plan {
    int year = 0;
    std::vector<PlannedVisit> visits;
    finding::Where where;
};

}  // namespace chibo::model
