// The parts of an explanation as JSON: the sheet of a member has them too.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/explanation.h"
#include "render/json.h"

namespace chibo::render {

// A duty as chibo.audit/1 has it, with its days, its arithmetic and how it stands in words.
Json explained_duty(const model::Duty& duty, const model::Scope& scope, const model::Board& board,
                    base::Language language);

// A visit of the member with its fate.
Json explained_visit(const model::ExplainedVisit& explained, const model::Explanation& explanation,
                     const model::Board& board, base::Language language);

// Whether the year's self-review was filed.
Json explained_review(const model::ExplainedReview& explained, const model::Board& board);

}  // namespace chibo::render
