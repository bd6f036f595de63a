// A plan as a document for people.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/plan_check.h"
#include "model/proposal.h"
#include "render/document.h"

namespace chibo::render {

// Head with totals, the months with their load, a table of visits for each month; what finds no place, why, and what
// would help.
Document plan_document(const model::Proposal& proposal, const model::Board& board, base::Language language);

// The same head, and what changes beside the earlier plan instead of the visits. `outcome` says what became of the
// file.
Document plan_changes_document(const model::Proposal& proposal, const model::Board& board,
                               const finding::Clause& outcome, base::Language language);

// The breaches, a line each, and the sums.
Document plan_check_document(const model::CheckedPlan& checked, const model::Board& board, base::Language language);

}  // namespace chibo::render
