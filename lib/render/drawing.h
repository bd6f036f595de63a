// Charts drawn with characters, for text and Markdown.
#pragma once

#include <cstdint>
#include <string>

#include "render/document.h"

namespace chibo::render {

// How dark a count is drawn, from 0 (nothing there) to `heat_levels` (the most that stands in the grid).
inline constexpr std::int64_t heat_levels = 4;
std::int64_t heat_level(std::int64_t count, std::int64_t most);

// The greatest count that is drawn.
std::int64_t most_of(const Heat& heat);

// A bar `width` columns long, each part in a shade of its own; a part that is there shows, however small.
std::string drawn(const Bar& bar, std::size_t width);

// The table with a column more, of bars.
Table drawn(const Bars& bars, std::size_t width);

// What each shade of the bars is, in one line; empty without a legend.
std::string legend(const Bars& bars);

// The names of the rows, a shade for each count, and the sums.
Table drawn(const Heat& heat);

// Which counts each shade stands for, in one line.
std::string legend(const Heat& heat);

}  // namespace chibo::render
