// The answer of `record` as JSON: chibo.record/1.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/recording.h"

namespace chibo::render {

// Ends in a line feed.
std::string record_json(const model::Recording& recording, const model::Board& board, base::Language language);

}  // namespace chibo::render
