// What recording an entry would change.
#pragma once

#include "finding/finding.h"
#include "model/audit.h"
#include "model/board.h"

namespace chibo::rule {

// The findings that the board with the entry has and the board without it has not, or has with less missing; in the
// order of an audit of the scope.
finding::Findings consequences(const model::Board& without, const model::Board& with, const model::Scope& scope);

}  // namespace chibo::rule
