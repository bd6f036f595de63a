// Bars as a chart that the spreadsheet draws from the cells.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/document.h"
#include "render/xlsx_library.h"

namespace chibo::render {

// From which columns the bars are drawn: a part of the bars is a number, or its share where the wholes differ from bar
// to bar. Parts that no column of the bars' own table holds get a column more.
struct ChartPlan {
    bool shares = false;
    std::vector<std::size_t> column_of;  // for each part
    Table table;                         // the bars' own, with what it needs more
};
ChartPlan chart_plan(const Bars& bars);

// Where the bars' rows stand on a sheet, and where their chart goes.
struct ChartPlace {
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::string sheet_name;
    lxw_row_t first_row = 0;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    double width = 0;  // pixels
};

// Draws the chart. Returns how many rows it takes; none where there is
// nothing to draw, or more than anybody could read.
lxw_row_t add_chart(const Bars& bars, const ChartPlan& plan, const ChartPlace& place);

}  // namespace chibo::render
