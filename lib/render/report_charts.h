// The parts of a report that are drawn.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"
#include "render/document.h"

namespace chibo::render {

// By office: the duties that are met among those with something to meet.
Bars office_bars(const model::Report& report, const model::Board& board, base::Language language);

// By month: the attendances that count.
Bars month_bars(const model::Report& report, const model::Board& board, base::Language language);

// When branches were visited last, the parts as wordings::coverage_parts names them; with the share within five years.
Bar coverage_bar(const model::Coverage& coverage, base::Language language);

// By area that lies in no other: when its branches were visited last.
Bars coverage_bars(const model::Report& report, const model::Board& board, base::Language language);

// By area that lies in no other and month (by year, where several are asked for): the attendances that count.
Heat area_months(const model::Report& report, const model::Board& board, base::Language language);

}  // namespace chibo::render
