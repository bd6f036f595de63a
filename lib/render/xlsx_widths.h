// How wide the columns of a sheet have to be, and how high its rows.
#pragma once

#include <cstddef>
#include <vector>

#include "render/document.h"

namespace chibo::render {

// The only table of a document that ends with it: people look for rows there. Else nullptr.
const Table* list_of(const Document& document);

// The document's tables, in their order.
std::vector<const Table*> tables_of(const Document& document);

// The width of each column, in digits of the usual font, so that every number and day shows whole; texts that are wider
// than a column may become are broken into lines. A page of text and tables goes on with narrow columns until it is as
// wide as a sheet of paper.
std::vector<double> column_widths(const Document& document);

// Whether the table's last column holds texts: on a page these reach over the columns to the right, which are those of
// other tables.
bool reaches_over(const Table& table);

// How many columns the last one takes on a page.
std::size_t columns_reached(const Table& table, const std::vector<double>& widths);

inline constexpr double letters_a_digit = 1.15;  // of running text, in the room of a digit

// The columns in which some text has to be broken into lines.
std::vector<bool> wrapped_columns(const Table& table, const std::vector<double>& widths);

// How many lines the row takes; not every program works it out when it opens a file.
std::size_t lines_of(const std::vector<Cell>& cells, const std::vector<bool>& wrapped,
                     const std::vector<double>& widths);

}  // namespace chibo::render
