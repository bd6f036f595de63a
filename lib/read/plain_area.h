// An area read straight from its line.
#pragma once

#include "read/record_list.h"

namespace chibo::read {

// The area with which the text begins, written in braces on a line; what read/plain_entries.h says of entries holds
// here too. An area that another carries on is not read.
bool plain_area(PlainRecord& record, std::uint32_t file, DirectRecord<model::Area>& read);

}  // namespace chibo::read
