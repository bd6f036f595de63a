// Pieces of the lists: columns by their wordings, dates and names as cells.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/wording.h"
#include "model/board.h"
#include "render/table.h"

namespace chibo::render {

// A column of texts, or of numbers.
Column text_column(const base::Wording& title, base::Language language);
Column number_column(const base::Wording& title, base::Language language);

// The names of these areas, one after the other.
std::string area_names(const model::Board& board, std::span<const model::Index> areas);

// The branch's area on that day, and those that this lies in.
struct AreaCells {
    std::string area;
    std::string within;
};
AreaCells areas_of(const model::Board& board, const model::Branch& branch, base::Day day);

}  // namespace chibo::render
