#include "render/drawing.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace chibo::render {

namespace {

// From the parts that matter most to the rest; charts have no more.
constexpr std::string_view part_shades[] = {"█", "▓", "▒", "░"};
static_assert(std::size(part_shades) == most_parts);
constexpr std::string_view heat_shades[] = {"·", "░", "▒", "▓", "█"};
static_assert(std::size(heat_shades) == heat_levels + 1);

// Eighths of a column, for the end of a bar that has one part.
constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

std::string repeated(std::string_view text, std::int64_t times) {
    std::string all;
    for (std::int64_t i = 0; i < times; ++i) all += text;
    return all;
}

std::string whole_bar(std::int64_t part, std::int64_t whole, std::int64_t width) {
    constexpr std::int64_t per_column = std::size(eighths);
    std::int64_t length = part * width * per_column / whole;
    if (length == 0 && part > 0) length = 1;
    return repeated(part_shades[0], length / per_column) +
           std::string(eighths[static_cast<std::size_t>(length % per_column)]);
}

// Where the parts end is rounded, so that they fill together what their sum fills.
std::string parted_bar(const Bar& bar, std::int64_t width) {
    std::string all;
    std::int64_t sum = 0;
    std::int64_t drawn = 0;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        sum += bar.parts[i];
        std::int64_t end = (2 * sum * width + bar.whole) / (2 * bar.whole);
        if (bar.parts[i] > 0) end = std::max(end, drawn + 1);
        end = std::min(end, width);
        all += repeated(part_shades[std::min(i, most_parts - 1)], end - drawn);
        drawn = std::max(drawn, end);
    }
    return all;
}

std::string shade(std::int64_t level) { return std::string(heat_shades[static_cast<std::size_t>(level)]); }

}  // namespace

std::int64_t heat_level(std::int64_t count, std::int64_t most) {
    return most == 0 ? 0 : (count * heat_levels + most - 1) / most;
}

std::string spoken(Counts counts) {
    return counts.first == counts.last ? fmt::format("{}", counts.first)
                                       : fmt::format("{}–{}", counts.first, counts.last);
}

Counts heat_counts(std::int64_t level, std::int64_t most) {
    return {(level - 1) * most / heat_levels + 1, level * most / heat_levels};
}

std::int64_t count_in(const Cell& cell) {
    const auto* const count = std::get_if<std::int64_t>(&cell.value);
    return count ? *count : 0;
}

std::int64_t most_of(const Heat& heat) {
    std::int64_t most = 0;
    for (const auto& row : heat.table.rows) {
        for (std::size_t i = 1; i + 1 < row.size(); ++i) most = std::max(most, count_in(row[i]));
    }
    return most;
}

std::string drawn(const Bar& bar, std::size_t width) {
    if (bar.whole == 0) return {};
    const auto columns = static_cast<std::int64_t>(width);
    return bar.parts.size() == 1 ? whole_bar(bar.parts[0], bar.whole, columns) : parted_bar(bar, columns);
}

Table drawn(const Bars& bars, std::size_t width) {
    Table table = bars.table;
    table.columns.emplace_back();
    for (std::size_t i = 0; i < table.rows.size(); ++i) table.rows[i].emplace_back(drawn(bars.bars[i], width));
    return table;
}

std::string legend(const Bars& bars) {
    std::string all;
    for (std::size_t i = 0; i < bars.legend.size(); ++i) {
        all += fmt::format("{}{} {}", i > 0 ? "  " : "", part_shades[std::min(i, most_parts - 1)], bars.legend[i]);
    }
    return all;
}

Table drawn(const Heat& heat) {
    Table table = heat.table;
    const std::int64_t most = most_of(heat);
    for (auto& row : table.rows) {
        for (std::size_t i = 1; i + 1 < row.size(); ++i) {
            const std::string one = shade(heat_level(count_in(row[i]), most));
            row[i].value = one + one;
        }
    }
    return table;
}

std::string legend(const Heat& heat) {
    const std::int64_t most = most_of(heat);
    std::string all = fmt::format("{} 0", heat_shades[0]);
    for (std::int64_t level = 1; level <= heat_levels; ++level) {
        const Counts counts = heat_counts(level, most);
        if (!counts.empty()) all += fmt::format("  {} {}", shade(level), spoken(counts));
    }
    return all;
}

}  // namespace chibo::render
