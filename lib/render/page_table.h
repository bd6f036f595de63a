// The tables of a page.
#pragma once

#include <string>

#include "base/wording.h"
#include "render/table.h"

namespace chibo::render {

// Where on a page something stands.
struct Place {
    std::string id;     // no other has it
    std::string label;  // the attribute that names it: aria-labelledby="…" or aria-label="…"
    base::Language language = base::Language::vi;
};

// Appends the table in a region that is scrolled by itself; one that is searched with the controls that the page's
// script shows. `place.id` is the table's. Days, months and shares carry what they are sorted by.
void add_table(std::string& out, const Table& table, const Place& place);

// Appends the beginning of a region that scrolls sideways where the page is too narrow; ends with </div>.
void open_scroll(std::string& out, const std::string& label);

}  // namespace chibo::render
