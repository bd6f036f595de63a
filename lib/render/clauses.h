// On what the verdicts of an audit stand: the clauses of the regulations, and what these leave open.
#pragma once

#include <string>

#include "base/wording.h"
#include "model/audit.h"
#include "model/board.h"
#include "render/document.h"

namespace chibo::render {

std::string office_name(const model::Named& office, base::Language language);

// What the quota asks of whom, with the clause's own words.
std::string clause(const model::Regulation& regulation, const model::Quota& quota, base::Language language);

// The quotas that bind in the audit's duties, each with its offices and the clause's own words.
Items clauses(const model::Audit& audit, const model::Board& board, base::Language language);

// Whether the duty rests on a field of the regulation that its text leaves open: pro rata or in full, leave, visits to
// the own branch that count.
bool rests_on_open_field(const model::Board& board, const model::Duty& duty);

// Each such duty, with its arithmetic, leaves and decisions.
Items what_verdicts_rest_on(const model::Audit& audit, const model::Board& board, base::Language language);

}  // namespace chibo::render
