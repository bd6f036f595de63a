// A text of comma-separated values, as spreadsheets write them, taken apart into cells.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "finding/message.h"

namespace chibo::read {

struct CsvRow {
    std::uint32_t line = 1;  // on which it begins, from 1
    std::vector<std::string> cells;
};

// Something wrong, and the line on which it stands.
struct CsvTrouble {
    std::uint32_t line = 1;
    finding::Clause why;
};

struct CsvText {
    std::vector<CsvRow> rows;          // without those that are empty
    std::vector<CsvTrouble> bad_rows;  // rows that can't be taken apart, by line
    std::vector<CsvTrouble> hopeless;  // why nothing of the text can be trusted; then there are no rows
};

// Takes the text apart. Between the cells stand commas, semicolons or tabs: what the first lines agree in, or what
// «sep=;» says there. Lines end in LF, CRLF or CR; a byte order mark is passed over; a cell in quotes may hold line
// ends, which are LF then. Cells are as they stand, but for blanks around those without quotes.
CsvText csv(std::string_view text);

}  // namespace chibo::read
