// A plan as tables.
#pragma once

#include <cstddef>

#include "base/wording.h"
#include "model/board.h"
#include "model/proposal.h"
#include "render/table.h"

namespace chibo::render {

// A row for each visit, then for each duty without a place; `record` says which. The titles are the keys of the JSON
// answer, in every language.
Table plan_table(const model::Proposal& proposal, const model::Board& board, base::Language language);

// The visits of one month (0..11), for people.
Table month_table(const model::Proposal& proposal, std::size_t month, const model::Board& board,
                  base::Language language);

// The months with a bar each, as long as its visits are many.
Table load_table(const model::Proposal& proposal, base::Language language);

// What is new, moved or dropped beside the earlier plan; no rows where nothing is.
Table change_table(const model::Proposal& proposal, const model::Board& board, base::Language language);

}  // namespace chibo::render
