// Why a planned visit is as it is, in words.
#pragma once

#include <vector>

#include "finding/message.h"
#include "model/proposal.h"
#include "plan/search.h"

namespace chibo::plan {

// What decided its points: how long nobody came, a low grade, the area, an earlier visit; and the earlier plan.
std::vector<finding::Clause> reasons(const Problem& problem, const Choice& choice, const model::ProposedVisit& visit);

// Of a visit that stands.
std::vector<finding::Clause> reasons(const model::PlannedVisit& fixed);

}  // namespace chibo::plan
