// A look at one member, branch or area. Whatever is judged in it, is judged as an audit of the scope judges it.
#pragma once

#include "base/period.h"
#include "model/board.h"
#include "model/card.h"

namespace chibo::rule {

// The five years up to that of the day: what a look at a member or branch goes back to.
base::Years last_years(base::Day day);

model::MemberCard member_card(const model::Board& board, const model::Scope& scope, model::Index member);
model::BranchCard branch_card(const model::Board& board, const model::Scope& scope, model::Index branch);
model::AreaCard area_card(const model::Board& board, const model::Scope& scope, model::Index area);

// The first day from `first` on, of a month's regular meeting, on which the branch is open; nothing where it gives no
// day for its meetings or is closed by then.
std::optional<base::Day> next_meeting(const model::Branch& branch, base::Day first);

}  // namespace chibo::rule
