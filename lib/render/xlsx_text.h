// Texts and names as the cells and sheets of an Office Open XML workbook take them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/document.h"

namespace chibo::render {

// The text as a cell can hold it: what XML 1.0 does not allow is left out (a malformed byte is shown as �), what Excel
// would take for an escape («_x000D_») is escaped itself, and after 32,767 UTF-16 units the text is cut with «…».
std::string cell_text(std::string_view text);

// A name for each sheet, none twice whatever the case: at most 31 UTF-16 units, without the characters that Excel
// forbids there, and without apostrophes, which some programs lose in references.
std::vector<std::string> sheet_names(const Workbook& workbook);

// A text for the head or foot of a page, where «&» begins a code: at most 100 characters of it.
std::string page_text(std::string_view text);

}  // namespace chibo::render
