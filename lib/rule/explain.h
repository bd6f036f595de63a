// Why a member's verdict is what it is.
#pragma once

#include "model/board.h"
#include "model/explanation.h"
#include "rule/facts.h"

namespace chibo::rule {

// The member's duties and findings as `audit` judges them, with every visit that names the member in the years asked
// for: those that count, those set aside, those voided or replaced, and those after the as-of day. An entry that is
// not known by the day asked for is left out.
model::Explanation explain(const model::Board& board, const model::Scope& scope, model::Index member);
model::Explanation explain(const Facts& facts, model::Index member);

}  // namespace chibo::rule
