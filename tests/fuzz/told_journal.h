// What a reading of a board gave, as text in which every field of the journal stands.
#pragma once

#include <string>

#include "read/load.h"

namespace chibo::test {

// The errors, then every entry, a line each. Ids of the unknown stand as words: their places in the journal's list are
// no part of what was read.
std::string told(const read::Loaded& loaded);

}  // namespace chibo::test
