// What single cells of a list of visits say. What is wrong with one is noted down in the cells, unless said otherwise.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "list_file.h"
#include "model/board.h"

namespace chibo::app {

// Without «đ/c», «đồng chí» before it.
std::string without_honorific(const std::string& name);

// By its key or by its name in either language.
std::optional<model::Session> listed_session(RowCells& cells);

// Of a row that says of its visit that it stands no more: what it says. It is no visit to be taken then, whatever else
// the row holds.
std::optional<finding::Clause> listed_end(RowCells& cells);

// The grade of some regulation, by id or name; any id where none has grades, or where `any` takes one that none has.
std::string listed_grade(RowCells& cells, const model::Board& board, bool any);

// Of the parts of a text: what is said, status, to, due, note, source. Throws Stop.
model::Difficulty listed_difficulty(const std::vector<std::string>& parts);

}  // namespace chibo::app
