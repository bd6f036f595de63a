// The parts of sheets as JSON: cards have them too.
#pragma once

#include <optional>

#include "base/date.h"
#include "model/board.h"
#include "model/sheet.h"
#include "render/json.h"

namespace chibo::render {

Json day_or_null(const std::optional<base::Day>& day);

// A day at the end of a span; null where the span is open there.
Json end_or_null(base::Day end, base::Day open);

Json leave_json(const model::Leave& leave);

// A difficulty of the visit, with all that was said of it.
Json difficulty_json(const model::DifficultyStory& story, const model::Visit& visit, const model::Board& board);

// The visit whole, as the journal has it.
Json told_json(const model::SheetVisit& told, const model::Board& board);

Json conclusion_json(const model::Conclusion& conclusion);

// The years, and as of when.
void add_scope(Json& answer, const model::Scope& scope);

// The branch's own fields, and the ids of its areas on the day.
Json branch_json(const model::Branch& branch, const model::Board& board, base::Day day);

}  // namespace chibo::render
