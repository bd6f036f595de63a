// What a cell of a spreadsheet holds: several texts in one, and texts that a spreadsheet would take for something else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chibo::base {

// The texts as one cell: «a; b». A backslash stands before a semicolon, bar, line feed or backslash that is part of a
// text, and before a blank at its end.
std::string cell_of_items(const std::vector<std::string>& items);

// The same for texts of several parts, «a|b; c». Empty parts at the end of a text are left out.
std::string cell_of_parts(const std::vector<std::vector<std::string>>& items);

// The texts of a cell, as they are again; blank ones left out. They stand between any of the separators.
std::vector<std::string> items_of_cell(std::string_view cell, std::string_view separators = ";\n");

// The same for texts of several parts, between bars; a part may be empty.
std::vector<std::vector<std::string>> parts_of_cell(std::string_view cell);

// Whether a spreadsheet that opens the text from a CSV file runs it as a formula.
bool runs_as_formula(std::string_view text);

// Whether it takes it for a number or a day: «2023/1» becomes January 2023.
bool reads_as_number(std::string_view text);

// The text with an apostrophe before it where a spreadsheet would run it as a formula.
std::string defused(std::string_view text);

// The same where it would take it for a number or a day; `all` false: only where without it the text would not come
// back as it is.
std::string kept_text(std::string_view text, bool all);

// The text of a cell without the apostrophe that one of the two put there.
std::string_view without_apostrophe(std::string_view cell);

}  // namespace chibo::base
