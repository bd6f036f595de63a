// Charts drawn with characters, for text and Markdown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "render/document.h"

namespace chibo::render {

// How dark a count is drawn, from 0 (nothing there) to `heat_levels` (the most that stands in the grid).
inline constexpr std::int64_t heat_levels = 4;
std::int64_t heat_level(std::int64_t count, std::int64_t most);

// The counts from `first` to `last`, both included.
struct Counts {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool empty() const { return last < first; }
};

// «3» or «3–5».
std::string spoken(Counts counts);

// The counts that are drawn so dark, from 1 on; none where there are fewer counts than levels.
Counts heat_counts(std::int64_t level, std::int64_t most);

// The number that the cell holds; 0 where it holds none.
std::int64_t count_in(const Cell& cell);

// As many parts of a bar have a shade of their own; those after have the last.
inline constexpr std::size_t most_parts = 4;

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
