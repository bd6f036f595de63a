// The answer of `check` as JSON: chibo.check/1.
#pragma once

#include <string>

#include "base/text.h"
#include "finding/finding.h"
#include "model/board.h"

namespace chibo::render {

// All errors, and how many members, branches and entries could be read; ends in a line feed. A key `notes` holds what a
// valid board's check notes, each with its code and member; it is there only where something is noted.
std::string check_json(const model::Board& board, const finding::Findings& errors, const finding::Findings& notes,
                       base::Language language);

}  // namespace chibo::render
