// What is put together about one member, or one branch.
#pragma once

#include "model/board.h"
#include "model/sheet.h"
#include "rule/facts.h"

namespace chibo::rule {

// The member's explanation, the difficulties of the visits and what became of them, the conclusions.
model::MemberSheet member_sheet(const model::Board& board, const model::Scope& scope, model::Index member);
model::MemberSheet member_sheet(const Facts& facts, model::Index member);

// The visits to the branch, whoever came.
model::BranchSheet branch_sheet(const model::Board& board, const model::Scope& scope, model::Index branch);
model::BranchSheet branch_sheet(const Facts& facts, model::Index branch);

}  // namespace chibo::rule
