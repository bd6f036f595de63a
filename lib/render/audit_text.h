// The audit as text for people.
#pragma once

#include <string>

#include "base/text.h"
#include "model/audit.h"
#include "model/board.h"
#include "render/paint.h"

namespace chibo::render {

// Heading, a line for each duty, the findings in compiler style, totals; ends in a line feed.
std::string audit_text(const model::Audit& audit, const model::Board& board, base::Language language,
                       Paint paint = Paint::plain);

// Only the findings, a line each; nothing where there are none.
std::string findings_only(const model::Audit& audit, const model::Board& board, base::Language language,
                          Paint paint = Paint::plain);

}  // namespace chibo::render
