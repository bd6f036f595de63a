// The answer of `check` as JSON: chibo.check/1.
#pragma once

#include <string>

#include "base/text.h"
#include "finding/finding.h"
#include "model/board.h"

namespace chibo::render {

// All errors, and how many members, branches and entries could be read; ends in a line feed.
std::string check_json(const model::Board& board, const finding::Findings& errors, base::Language language);

}  // namespace chibo::render
