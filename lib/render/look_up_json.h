// What a search found as JSON: chibo.find/1.
#pragma once

#include <string>

#include "base/date.h"
#include "base/wording.h"
#include "model/board.h"
#include "model/look_up.h"

namespace chibo::render {

// Ends in a line feed.
std::string look_up_json(const model::LookUp& found, const std::string& words, const model::Board& board, base::Day day,
                         base::Language language);

}  // namespace chibo::render
