// The visits planned for a year.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "finding/where.h"
#include "model/area.h"

namespace chibo::model {

enum class PlanStatus { planned, announced, cancelled };

struct PlannedVisit {
    std::string id;        // unique in the plan, kept when the visit is moved
    std::int32_t seq = 0;  // raised when it is moved
    base::Date date;
    Index branch = 0;
    Index member = 0;
    PlanStatus status = PlanStatus::planned;
    finding::Where where;
};

struct Plan {
    int year = 0;
    std::vector<PlannedVisit> visits;
};

}  // namespace chibo::model
