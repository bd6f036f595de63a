// What a requirement rests on where the regulation leaves something open: every answer that rests on it says so.
#pragma once

#include <cstdint>
#include <vector>

#include "finding/message.h"
#include "model/board.h"
#include "model/duty.h"

namespace chibo::model {

// «nghỉ 01/03/2023–31/05/2023: nghỉ ốm, 15-QĐ/X»
finding::Clause leave_clause(const Leave& leave);

// A quotient with two decimals; where more follow they are cut off and shown as «…», so that one below a half is never
// taken for a half. days > 0.
finding::Term quotient(std::int64_t sum, std::int64_t days);

// How the requirement comes about, with its arithmetic.
finding::Clause requirement_clause(const Board& board, const Duty& duty);

// The leaves of the member that share a bound day with the duty.
std::vector<finding::Clause> leave_clauses(const Board& board, const Duty& duty);

// Whether the requirement rests on the regulation's `partial`: the member is bound, without leave, for part of the
// period only, or under quotas that ask for different numbers.
bool rests_on_partial(const Board& board, const Duty& duty);

// Of a duty that rests on `partial`: how the requirement comes about, then the leaves. Of any other nothing, for it
// rests on the quota alone.
finding::Remarks basis(const Board& board, const Duty& duty);

}  // namespace chibo::model
