// The year on a page, as a document for people.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/report.h"
#include "render/document.h"
#include "render/report_table.h"

namespace chibo::render {

// What the report is of, with its years.
std::string report_title(const model::Report& report, base::Language language);

// Results by office; attendance; coverage, in all and by the areas that lie in no other; months; the meetings;
// difficulties; self-reviews, conclusions and plan; findings by code.
// `with_members`: also a list of the duties, the worst first, to filter and sort; for forms that can do so.
enum class Extent { page, with_members };
Document report_document(const model::Report& report, const model::Board& board, base::Language language,
                         Extent extent = Extent::page);

// One table of the report under the same head.
Document report_document(const model::Report& report, By by, const model::Board& board, base::Language language);

}  // namespace chibo::render
