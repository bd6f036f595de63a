// The board's lists as tables that a spreadsheet can correct and import can take back.
#pragma once

#include "model/board.h"
#include "model/list_columns.h"
#include "render/table.h"

namespace chibo::render {

// Who reads the table: scripts, by stable keys; or people, in their language.
enum class Titles { keys, words };

// What a spreadsheet makes of texts when it opens a CSV file: it takes «2023/1» for a month unless a sign before it
// says that it is text.
enum class Opened { as_text, by_spreadsheet };

// A row for each visit that stands, in the order of the journal; for each member; for each branch. Cells that hold
// several texts are as base/cell_text.h joins them.
Table list_table(const model::Board& board, model::List list, Titles titles, Opened opened, base::Language language);

}  // namespace chibo::render
