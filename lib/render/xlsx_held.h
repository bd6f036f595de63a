// What a cell of a workbook holds.
#pragma once

#include <string>

#include "render/table.h"
#include "render/xlsx_styles.h"

namespace chibo::render {

// A number (a day and a share are numbers too), or a text; a text that is empty leaves the cell empty.
struct Held {
    Kind kind = Kind::text;
    double number = 0;
    std::string text;
};

// A text stays one, whatever it looks like. What no number of a workbook can hold is a text: a whole number that a
// floating-point number would change, a month, a day before March 1900, a share of nothing.
Held held(const Value& value);

}  // namespace chibo::render
