// What a check notes: nothing is wrong, but somebody may have overlooked it.
#pragma once

#include <cstdint>

#include "base/date.h"
#include "finding/finding.h"
#include "model/board.h"

namespace chibo::rule {

// Leaves that end within `soon` days after `today` (or on it) and that no other goes on from, and leaves that cover no
// day on which the member is bound; in the order of the members' file.
finding::Findings leave_notes(const model::Board& board, base::Day today, std::int32_t soon);

}  // namespace chibo::rule
