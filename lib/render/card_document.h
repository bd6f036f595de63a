// A look at one member, branch or area, for people.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/card.h"
#include "render/document.h"

namespace chibo::render {

Document member_card_document(const model::MemberCard& card, const model::Board& board, base::Language language);
Document branch_card_document(const model::BranchCard& card, const model::Board& board, base::Language language);
Document area_card_document(const model::AreaCard& card, const model::Board& board, base::Language language);

}  // namespace chibo::render
