// The plan of a year: the best there is, with its reasons.
#pragma once

#include "model/proposal.h"
#include "plan/problem.h"

namespace chibo::plan {

// Proposes the plan that is best by the goals: fewest visits without a place, then most of the earlier plan kept, then
// fewest points, then level months. The same facts give the same plan, whatever the order of the files. Where visits
// find no place, why and what would help stands with it.
model::Proposal solve(const Ground& ground, const model::PlanWishes& wishes);

}  // namespace chibo::plan
