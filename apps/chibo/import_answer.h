// What an import answers, whatever the list.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "model/import.h"

namespace chibo::app {

// Tells it: bad rows, rows that are there already and warnings on stderr, the sums on stdout; of a dry run the bytes on
// stdout and the sums on stderr; as JSON all of it on stdout. Returns the exit status: 0 where all rows are in the
// board now (or would be), 1 where bad ones were left out, 2 where they kept everything out.
int answer_import(const model::Import& import, const std::vector<std::string>& files, const std::string& bytes,
                  bool json, base::Language language);

}  // namespace chibo::app
