// Why visits find no place.
#pragma once

#include <vector>

#include "model/proposal.h"
#include "plan/search.h"

namespace chibo::plan {

// For each part of the network in which visits are left over: the members who need more than there is, and all that
// there is for them. Each can be checked by adding: needed - takes = what the part leaves without a place.
std::vector<model::Conflict> conflicts(const Problem& problem, const Territory& territory, const Found& found);

}  // namespace chibo::plan
