// Entries of the journal as the text that is appended to it.
#pragma once

#include <string>

#include "model/board.h"

namespace chibo::write {

// The entry as a list item in block style, from «- » to its last line feed. References are those of the board; ids and
// dates stand as they are, texts in quotes where YAML would take them for something else.
std::string entry_text(const model::Board& board, const model::Visit& visit);
std::string entry_text(const model::Board& board, const model::FollowUp& follow_up);
std::string entry_text(const model::Board& board, const model::Review& review);
std::string entry_text(const model::Board& board, const model::Conclusion& conclusion);

// `voided` is the id of the entry that it names.
std::string entry_text(const model::Void& entry, const base::EntryId& voided);

}  // namespace chibo::write
