// The report as JSON: chibo.report/1.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"

namespace chibo::render {

// All tallies, whatever was asked to be shown; `summary` is that of the audit. Ends in a line feed.
std::string report_json(const model::Report& report, const model::Board& board);

}  // namespace chibo::render
