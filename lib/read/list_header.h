// The titles of a list that came in, and which column of ours each stands for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "finding/wordings/columns.h"
#include "read/csv.h"

namespace chibo::read {

// What somebody says that a title stands for: the title, and a column's place in the list.
using TitleMap = std::vector<std::pair<std::string, std::size_t>>;

struct ListHeader {
    std::size_t row = 0;                             // of the rows: those before it are titles of the page
    std::vector<std::optional<std::size_t>> places;  // of each of our columns: its place in the rows
    std::vector<std::string> unused;                 // titles that stand for none of ours
    std::vector<CsvTrouble> troubles;                // titles given twice, or mapped and not there
};

// Finds the titles. They stand in the first of the topmost rows that has one column of each of the needed groups, else
// in the first row; columns are known by key or title in either language, without accents, or by what the map says.
ListHeader list_header(const std::vector<CsvRow>& rows, std::span<const finding::wordings::ListColumn> columns,
                       std::span<const std::vector<std::size_t>> needed, const TitleMap& map);

// Whether the header has one of these columns.
bool has_one_of(const ListHeader& header, const std::vector<std::size_t>& columns);

// The row's cell of that column, without the apostrophe that keeps spreadsheets from running it; empty where there is
// none.
std::string_view cell(const CsvRow& row, const ListHeader& header, std::size_t column);

}  // namespace chibo::read
