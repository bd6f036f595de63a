// What a report was tallied from, row by row, for people who filter and sort.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"
#include "render/table.h"

namespace chibo::render {

// A row for each duty, the worst first.
Table duty_list(const model::Report& report, const model::Board& board, base::Language language);

// A row for each branch that coverage counts, the longest unvisited first.
Table branch_list(const model::Report& report, const model::Board& board, base::Language language);

// A row for each finding, in the order of the audit.
Table finding_list(const model::Report& report, const model::Board& board, base::Language language);

// A row for each member at each visit of the audit, counted or set aside with the reason, in the order of the journal.
// A visit to an unknown branch has a row for each of its members too, though it is set aside but once.
Table visit_list(const model::Report& report, const model::Board& board, base::Language language);

}  // namespace chibo::render
