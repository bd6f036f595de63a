// The charts of a page, drawn as SVG.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/document.h"
#include "render/page_table.h"

namespace chibo::render {

// Appends the chart in a figure, its figures in a table below. `place.label` names it where it has no caption.
void add_chart(std::string& out, const Bars& bars, const Place& place);
void add_chart(std::string& out, const Heat& heat, const Place& place);

// Appends only the drawing, a bar a row. It is as wide as the page lets it be: places across are shares of its width.
void add_bars(std::string& out, const Bars& bars, const std::string& label, base::Language language);

// Appends only the drawing, as wide as its texts need.
void add_heat(std::string& out, const Heat& heat, const std::string& label, base::Language language);

// The text in lines of at most `columns`, alike in length; a longer word is cut short with «…».
std::vector<std::string> fitted(std::string_view text, std::size_t columns);

}  // namespace chibo::render
