// What became of a list that was to be taken in, for people.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/wording.h"
#include "model/import.h"

namespace chibo::render {

// What is said of one line of a list, which has that number in its file.
std::string row_line(const std::string& file, std::uint32_t line, finding::Severity severity,
                     const finding::Clause& why, base::Language language);

// A line for each bad row, for rows that were there already, and for each warning; of many the rest is counted. `files`
// are the board's, in which warnings stand.
std::string import_rows(const model::Import& import, const std::vector<std::string>& files, base::Language language);

// The sums.
std::string import_sums(const model::Import& import, base::Language language);

}  // namespace chibo::render
