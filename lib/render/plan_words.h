// What the forms of a plan say alike.
#pragma once

#include <string>
#include <string_view>

#include "base/wording.h"
#include "model/board.h"
#include "model/proposal.h"

namespace chibo::render {

std::string_view name(model::Change change);   // fixed, kept, moved, new
std::string_view name(model::LimitKind kind);  // branch, window, day, pair

// The reasons, parted by semicolons.
std::string why(const model::ProposedVisit& visit, base::Language language);

// Who needs how many visits, and how many all there is for them takes.
std::string conflict_sentence(const model::Conflict& conflict, const model::Board& board, base::Language language);

// What one limit takes.
std::string limit_sentence(const model::Limit& limit, const model::Board& board, base::Language language);

// The options that the remedy changes, as they are typed, and what they leave.
std::string remedy_options(const model::Remedy& remedy, const model::PlanWishes& asked);
std::string remedy_sentence(const model::Remedy& remedy, const model::PlanWishes& asked, base::Language language);

}  // namespace chibo::render
