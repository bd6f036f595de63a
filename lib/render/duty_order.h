// The orders in which people read duties and names.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/audit.h"
#include "model/board.h"

namespace chibo::render {

// The duties of the audit, the worst first: by state (short, behind, pending, met, exempt), then the more missing, then
// the name in Vietnamese order (persons before groups), then the period and the place in the files.
std::vector<const model::Duty*> worst_first(const model::Audit& audit, const model::Board& board);

// The names of those who have a duty in one of the states, once each, a line each, in Vietnamese order.
std::string names(const model::Audit& audit, const model::Board& board, std::span<const model::State> states);

}  // namespace chibo::render
