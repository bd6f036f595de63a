// Holds a plan against the rules of planning, by itself: it shares nothing with what makes plans.
#pragma once

#include "model/board.h"
#include "model/plan_check.h"

namespace chibo::rule {

// The visits of the board's plans of the year that come after today. Those that are announced, or frozen, stand and are
// not judged, but take the places of others; those paid already, past or cancelled are passed over. A day of another
// year is a breach, whatever becomes of the visit.
model::CheckedPlan check_plan(const model::Board& board, const model::PlanWishes& wishes);

}  // namespace chibo::rule
