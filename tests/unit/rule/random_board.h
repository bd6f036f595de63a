// Boards as awkward as they come, yet valid: the ground of the property tests.
#pragma once

#include "model/audit.h"
#include "rule/board_maker.h"

namespace chibo::test {

// Regulations, members, branches and a journal, all between mid-2022 and mid-2024; 2023 is the year to ask for.
BoardMaker random_board();

// Years about 2023, at the close or in the middle of some day about then.
model::Scope random_scope();

}  // namespace chibo::test
