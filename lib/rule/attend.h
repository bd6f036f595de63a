// Which visits count towards which duties.
#pragma once

#include <vector>

#include "model/attendance.h"
#include "model/audit.h"
#include "model/board.h"
#include "model/duty.h"
#include "rule/living.h"
#include "rule/timeline.h"

namespace chibo::rule {

// Goes through the living visits of the scope in the order of the journal. Each counts, for each of its members,
// towards the duty of the binding quota (it is put into the duty's list), or is set aside with the first reason that
// applies. A month stands on its first day; for office and branch it is enough that some day of it fits.
model::Attendance attend(const model::Board& board, const Timelines& timelines, const Living& living,
                         const model::Scope& scope, std::vector<model::Duty>& duties);

}  // namespace chibo::rule
