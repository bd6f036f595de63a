// Parts of the sheets of members and branches: cards have them too.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/wording.h"
#include "model/board.h"
#include "render/document.h"

namespace chibo::render {

// What the standing committee concluded, as recorded; a sentence where there is nothing.
Block conclusions(const std::vector<model::Index>& recorded, const model::Board& board, base::Language language);

// The branch's own fields, with its areas on the day.
Items branch_facts(const model::Branch& branch, const model::Board& board, base::Day day, base::Language language);

// The names of those who attended any of the visits, each once.
std::string attenders(std::span<const model::Index> visits, const model::Board& board);

}  // namespace chibo::render
