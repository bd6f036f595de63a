// A member read straight from its lines.
#pragma once

#include "read/reader.h"
#include "read/record_list.h"

namespace chibo::read {

// The member with which the text begins; what read/plain_entries.h says of entries holds here too. Offices and leave
// stand one a line in brackets.
bool plain_member(PlainRecord& record, std::uint32_t file, const Registers& registers, Kept kept,
                  DirectRecord<model::Member>& read);

}  // namespace chibo::read
