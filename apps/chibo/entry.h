// An entry that is to be recorded, of whatever kind, and what all kinds have in common.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "finding/message.h"
#include "model/audit.h"
#include "model/board.h"

namespace chibo::app {

// In the order of model::EntryKind.
using Entry = std::variant<model::Visit, model::FollowUp, model::Review, model::Conclusion, model::Void>;

// The days of the entry's date.
base::Date date_of(const Entry& entry);

// The years in which the entry can change a verdict, up to today or the entry's own day.
model::Scope scope_around(const Entry& entry, const model::Board& board, base::Day today);

// The id and place of a living entry that says the same already. Of a void the date matters only where it was given.
std::optional<std::pair<base::EntryId, finding::Where>> same_entry(const Entry& entry, const model::Board& board,
                                                                   bool dated);

// Days and years of the entry that can't be, or not yet: who mistypes one would silence what is found otherwise. Those
// to come are let pass where they are meant.
std::vector<finding::Clause> slips(const Entry& entry, const model::Board& board, base::Day today,
                                   bool future_is_meant);

// The journal's entry of that id, which is there.
Entry entry_of(const base::EntryId& id, const model::Board& board);

// The entry as the journal has it.
std::string text_of(const Entry& entry, const model::Board& board);

// The visit whose difficulty the follow-up speaks of, or what replaces it at last, and the void that names it: then no
// word about the difficulty is heard any more.
std::optional<std::pair<base::EntryId, base::EntryId>> voided_behind(const model::FollowUp& follow_up,
                                                                     const model::Board& board);

// The entry that ends already what this one is to end: the id of that, and of the one that ends it.
std::optional<std::pair<base::EntryId, base::EntryId>> ended_already(const Entry& entry, const model::Board& board);

}  // namespace chibo::app
