// The year as a workbook: the report, and the lists that it was tallied from.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"
#include "render/document.h"
#include "render/report_table.h"

namespace chibo::render {

// The report as a page; a row for each duty, the worst first; for each member at each visit of the years asked for,
// counted or set aside, in the order of the journal; for each branch that coverage counts; for each finding.
Workbook report_workbook(const model::Report& report, const model::Board& board, base::Language language);

// One table of the report under its head.
Workbook report_workbook(const model::Report& report, By by, const model::Board& board, base::Language language);

}  // namespace chibo::render
