// Findings begun with what they are about, so that every check fills in the same subject the same way.
#pragma once

#include <string>

#include "finding/finding.h"
#include "model/attendance.h"
#include "model/board.h"
#include "model/duty.h"
#include "model/found.h"
#include "rule/words.h"

namespace chibo::rule {

finding::Finding about_duty(finding::Code code, const model::Board& board, const model::Duty& duty);
finding::Finding about_member(finding::Code code, const model::Board& board, model::Index member);
model::Found about_visit(finding::Code code, const model::Board& board, model::Index visit);
model::Found about_attender(finding::Code code, const model::Board& board, model::Index visit, model::Index member);
model::Found about_aside(const model::Board& board, const model::SetAside& aside);
model::Found about_difficulty(finding::Code code, const model::Board& board, const Word& word);

}  // namespace chibo::rule
