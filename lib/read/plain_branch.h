// A branch read straight from its lines.
#pragma once

#include "read/reader.h"
#include "read/record_list.h"

namespace chibo::read {

// The branch with which the text begins; what read/plain_entries.h says of entries holds here too. Its kind is
// its word. A branch that another carries on is not read.
std::optional<Extent> plain_branch(std::string_view text, std::uint32_t line, std::uint32_t file, const Register& areas,
                                   Kept kept, DirectRecord<model::Branch>& read);

}  // namespace chibo::read
