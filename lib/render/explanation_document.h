// A member's verdict derived step by step, and a code explained, as documents for people.
#pragma once

#include "base/wording.h"
#include "finding/code.h"
#include "model/board.h"
#include "model/explanation.h"
#include "render/document.h"

namespace chibo::render {

// Regulation and clause, days bound, what is required and its arithmetic, each visit with its fate and place, the
// self-reviews, the outcome with its pace and what would mend it, the findings.
Document explanation_document(const model::Explanation& explanation, const model::Board& board,
                              base::Language language);

// What the code means, when it is found, what can be done, an example.
Document code_document(finding::Code code, base::Language language);

}  // namespace chibo::render
