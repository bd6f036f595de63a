// What a reading of a board gave, as text in which every field of its lists and its journal stands.
#pragma once

#include <string>
#include <vector>

#include "read/load.h"

namespace chibo::test {

// The errors, then every record, one after the other; of a board that was read to be judged only what is then kept. Ids
// of the unknown stand as words: their places in the journal's list are no part of what was read.
std::vector<std::string> told_board(const read::Loaded& loaded, read::Kept kept = read::Kept::all);

}  // namespace chibo::test
