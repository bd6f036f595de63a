// The sheet of a member, and of a branch, as documents for people.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/sheet.h"
#include "render/document.h"

namespace chibo::render {

// For the self-review: offices, clauses, what is required and its arithmetic, what was attended; each visit with what
// was done there and what became of it; self-reviews; the conclusions recorded. Evidence, no rating.
Document member_sheet_document(const model::MemberSheet& sheet, const model::Board& board, base::Language language);

// The branch and who came, when, with what was done and what became of it.
Document branch_sheet_document(const model::BranchSheet& sheet, const model::Board& board, base::Language language);

}  // namespace chibo::render
