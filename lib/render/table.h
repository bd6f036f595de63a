// A neutral table: what stands between the kinds of answer and their formats, so that both grow by addition.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "render/paint.h"

namespace chibo::render {

// A part of a whole, as a percentage is told. `shown` is how people read it: «62,5 %».
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 0;  // 0: there is nothing to divide by
    std::string shown;
};

// Nothing, a text, a number, a day, a date (a day or a month) or a share; people see a day as 05/09/2023 and a month as
// 09/2023, machines see 2023-09-05 and 2023-09.
using Value = std::variant<std::monostate, std::string, std::int64_t, base::Day, base::Date, Share>;

struct Cell {
    Value value;
    Tone tone = Tone::plain;

    Cell() = default;
    explicit(false) Cell(Value given, Tone painted = Tone::plain);
};

enum class Align { left, right };

struct Column {
    std::string title;
    Align align = Align::left;
    // Where the room is narrow its texts may take several lines; the more a line costs, the later. 0: never.
    std::size_t line_cost = 0;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  // each as long as `columns`
    // A list in which people look for rows: a format that can do so lets them filter and sort it.
    bool searched = false;
};

// A value as people read it.
std::string spoken(const Value& value);

// A value as machines read it.
std::string plain(const Value& value);

}  // namespace chibo::render
