// A branch read straight from its lines.
#pragma once

#include "read/reader.h"
#include "read/record_list.h"

namespace chibo::read {

// The branch with which the text begins; what read/plain_entries.h says of entries holds here too. Its kind is
// its word. A branch that another carries on is not read.
bool plain_branch(PlainRecord& record, std::uint32_t file, const Register& areas, Kept kept,
                  DirectRecord<model::Branch>& read);

}  // namespace chibo::read
