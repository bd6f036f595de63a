// A plan as JSON: chibo.plan/1, and what holds it against the rules: chibo.plan-check/1.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/board.h"
#include "model/plan_check.h"
#include "model/proposal.h"

namespace chibo::render {

// The whole answer, ending in a line feed. Keys are the same in every language; reasons and messages are in `language`.
std::string plan_json(const model::Proposal& proposal, const model::Board& board, base::Language language);

std::string plan_check_json(const model::CheckedPlan& checked, const model::Board& board, base::Language language);

}  // namespace chibo::render
