// A member's verdict derived step by step (chibo.explain/1), and a code explained (chibo.explain-code/1), as JSON.
#pragma once

#include <string>

#include "base/wording.h"
#include "finding/code.h"
#include "model/board.h"
#include "model/explanation.h"

namespace chibo::render {

// What explanation_document says, as values; sentences are in `language`. Ends in a line feed.
std::string explanation_json(const model::Explanation& explanation, const model::Board& board, base::Language language);

// What the code means; for what can be wrong with files only its message.
std::string code_json(finding::Code code, base::Language language);

}  // namespace chibo::render
