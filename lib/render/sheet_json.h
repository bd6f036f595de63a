// The sheets as JSON: chibo.member-sheet/1 and chibo.branch-sheet/1.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/sheet.h"

namespace chibo::render {

// The duties as chibo.explain/1 has them; each visit whole, with its fate. Ends in a line feed.
std::string member_sheet_json(const model::MemberSheet& sheet, const model::Board& board, base::Language language);

// The branch, and each visit whole. Ends in a line feed.
std::string branch_sheet_json(const model::BranchSheet& sheet, const model::Board& board);

}  // namespace chibo::render
