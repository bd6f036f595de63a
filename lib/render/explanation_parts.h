// The parts of an explanation, each as it stands in a document.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/explanation.h"
#include "render/document.h"

namespace chibo::render {

// The regulations that bind, with their clauses.
Items regulations(const model::Explanation& explanation, const model::Board& board, base::Language language);

// What binds from day to day.
Table interval_table(const model::Explanation& explanation, const model::Board& board, base::Language language);

// What each duty requires, and its arithmetic.
Items requirements(const model::Explanation& explanation, const model::Board& board, base::Language language);

// Offices as the regulations name them; one that none lists by its id.
Block offices(const model::Member& member, const model::Board& board, base::Language language);

// Whether the self-review of each year was filed.
Items reviews(const model::Explanation& explanation, const model::Board& board, base::Language language);

// How each duty stands.
Items outcomes(const model::Explanation& explanation, const model::Board& board, base::Language language);

}  // namespace chibo::render
