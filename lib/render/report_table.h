// The parts of a report as tables.
#pragma once

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"
#include "render/table.h"

namespace chibo::render {

enum class By { office, member, month, area, branch };

// A row for each, numbers as numbers and dates as dates. Of branches only the first `most`.
Table report_table(const model::Report& report, By by, const model::Board& board, base::Language language,
                   std::size_t most = static_cast<std::size_t>(-1));

// «62,5 %», rounded to one decimal, halves upwards; a dash where there is nothing to divide by.
std::string share(std::int64_t part, std::int64_t whole, base::Language language);

}  // namespace chibo::render
