// What would help where visits find no place.
#pragma once

#include <cstdint>
#include <vector>

#include "model/proposal.h"
#include "plan/problem.h"

namespace chibo::plan {

// Changes of one wish that leave fewer visits without a place than `unplaced`, the smallest of each kind first: more
// visits to a branch, wider windows, more areas. Where no single one is enough, all of them together, if that helps
// more.
std::vector<model::Remedy> remedies(const Ground& ground, const model::PlanWishes& wishes, std::int64_t unplaced);

}  // namespace chibo::plan
