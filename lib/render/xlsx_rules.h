// Colours that follow what stands in the cells of a workbook, also when somebody changes them.
#pragma once

#include <cstddef>

#include "render/document.h"
#include "render/xlsx_library.h"
#include "render/xlsx_styles.h"

namespace chibo::render {

// Lays rules over the rows of the table, which begin at that row in the first column: a column of few words of which
// some have a tone is coloured by word (the states), a count that has a tone only where there is something is coloured
// above nought, and a column of shares gets a bar behind each.
void add_rules(lxw_worksheet* sheet, Styles& styles, const Table& table, lxw_row_t first_row);

// The darker the more: the counts of a heat, without the names of its rows and without its sums.
void add_heat(lxw_worksheet* sheet, const Table& table, lxw_row_t first_row);

}  // namespace chibo::render
