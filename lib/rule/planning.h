// What a plan of a year is made from: the duties with what counts towards them so far, and what was visited before.
#pragma once

#include <vector>

#include "base/date.h"
#include "model/board.h"
#include "model/duty.h"
#include "model/planning.h"

namespace chibo::rule {

struct PlanGround {
    std::vector<model::Duty> duties;     // of the year, with the visits up to today that count
    std::vector<model::PastVisit> past;  // of any year, up to today; by date, then id
};

PlanGround plan_ground(const model::Board& board, int year, base::Day today);

}  // namespace chibo::rule
