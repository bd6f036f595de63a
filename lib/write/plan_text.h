// A plan as the YAML that is kept in plans/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/board.h"

namespace chibo::write {

// The plan's file: a line for each visit, by date, then the ids of member and branch, then the visit's own. The lines
// of comment at the head of `before`, the file's present text, stay.
std::string plan_text(const model::Board& board, int year, std::vector<model::PlannedVisit> visits,
                      std::string_view before = {});

}  // namespace chibo::write
