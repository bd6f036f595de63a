// A list of the board as JSON: chibo.export/1, or a row a line.
#pragma once

#include <string>

#include "model/list_columns.h"
#include "render/table.h"

namespace chibo::render {

// The table of render/list_tables.h, by keys. A cell that holds several texts is a list; a difficulty, an office and a
// time of leave have their parts by name.
std::string list_json(const Table& table, model::List list);

// The same rows, each as JSON on a line of its own (JSON Lines).
std::string list_json_lines(const Table& table);

}  // namespace chibo::render
