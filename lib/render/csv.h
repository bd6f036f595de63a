// A table as CSV (RFC 4180, lines end in LF), for spreadsheets and scripts.
#pragma once

#include <string>

#include "render/table.h"

namespace chibo::render {

// Spreadsheets that open a file by a double click take it for UTF-8 only with a byte order mark.
enum class ByteOrderMark { none, first };

// One line of titles, then the rows; every cell in quotes, dates in ISO form. A text that a spreadsheet would run as a
// formula begins with an apostrophe more.
std::string csv(const Table& table, ByteOrderMark mark = ByteOrderMark::none);

}  // namespace chibo::render
