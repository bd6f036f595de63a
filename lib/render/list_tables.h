// The board's lists as tables that a spreadsheet can correct and import can take back.
#pragma once

#include "model/board.h"
#include "model/list_columns.h"
#include "render/list_cells.h"
#include "render/table.h"

namespace chibo::render {

// Who reads the table: scripts, by stable keys; or people, in their language.
enum class Titles { keys, words };

// What is made of texts where the table is opened. Of a CSV file a spreadsheet takes «2023/1» for a month unless an
// apostrophe before it says that it is text, and who imports it takes such a one off again; elsewhere a text is what it
// is.
enum class Opened { as_it_is, as_csv, by_spreadsheet };

struct ListForm {
    Titles titles = Titles::keys;
    Opened opened = Opened::as_it_is;
    Visits visits = Visits::living;
};

// A row for each visit that stands, in the order of the journal; for each member; for each branch. Of all visits each
// says what became of it. Cells that hold several texts are as base/cell_text.h joins them.
Table list_table(const model::Board& board, model::List list, const ListForm& form, base::Language language);

}  // namespace chibo::render
