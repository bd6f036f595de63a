// A member read straight from its lines.
#pragma once

#include "read/reader.h"
#include "read/record_list.h"

namespace chibo::read {

// The member with which the text begins; what read/plain_entries.h says of entries holds here too. Offices and leave
// stand one a line in brackets.
std::optional<Extent> plain_member(std::string_view text, std::uint32_t line, std::uint32_t file,
                                   const Registers& registers, Kept kept, DirectRecord<model::Member>& read);

}  // namespace chibo::read
