// Whether an entry is in the journal already: a script that runs twice, or a clerk who types twice, records once.
#pragma once

#include <optional>

#include "model/board.h"
#include "rule/living.h"

namespace chibo::rule {

// The place of a living entry that says what the new one says: the same facts, and nothing that the new one gives said
// otherwise. Who recorded it, when, and its id do not matter; what the new one leaves out the other may have. A visit
// that is to replace another, and changes nothing of it, not even who recorded it, is that one.
std::optional<model::Index> same_visit(const model::Board& board, const Living& living, const model::Visit& entry);

// A follow-up is not there already where another of the same day speaks of the difficulty after it: then the new one
// would have the last word.
std::optional<model::Index> same_follow_up(const model::Board& board, const Living& living,
                                           const model::FollowUp& entry);

// `dated`: whether it must be of the same day; else a member's self-review of that year is, filed on whatever day.
std::optional<model::Index> same_review(const model::Board& board, const Living& living, const model::Review& entry,
                                        bool dated);
std::optional<model::Index> same_conclusion(const model::Board& board, const Living& living,
                                            const model::Conclusion& entry);

// Voids do not die.
std::optional<model::Index> same_void(const model::Board& board, const model::Void& entry);

}  // namespace chibo::rule
