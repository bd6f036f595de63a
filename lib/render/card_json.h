// A look at one member, branch or area as JSON: chibo.show-member/1, chibo.show-branch/1 and chibo.show-area/1.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/card.h"

namespace chibo::render {

// The duties as chibo.explain/1 has them, with what is left of them. Each ends in a line feed.
std::string member_card_json(const model::MemberCard& card, const model::Board& board, base::Language language);
std::string branch_card_json(const model::BranchCard& card, const model::Board& board);
std::string area_card_json(const model::AreaCard& card, const model::Board& board);

}  // namespace chibo::render
