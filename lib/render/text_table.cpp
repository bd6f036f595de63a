// A table as text: straight columns, whatever the Unicode form of what stands in them.
#include <algorithm>
#include <tuple>

#include "base/width.h"
#include "render/text.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

constexpr std::size_t gap = 2;  // blanks between columns

struct Shown {
    std::string text;
    Tone tone = Tone::plain;
};

using Row = std::vector<Shown>;

std::vector<Row> shown_rows(const Table& table) {
    std::vector<Row> rows;
    rows.reserve(table.rows.size() + 1);
    Row& titles = rows.emplace_back();
    for (const Column& column : table.columns) titles.push_back({column.title, Tone::strong});
    for (const auto& cells : table.rows) {
        Row& row = rows.emplace_back();
        for (const Cell& cell : cells) row.push_back({one_line(spoken(cell.value)), cell.tone});
    }
    return rows;
}

// How wide a column may be: from its longest word, where it wraps, to its widest cell.
struct Room {
    std::size_t least = 0;
    std::size_t wide = 0;
};

Room room_of(const Table& table, const std::vector<Row>& rows, std::size_t column) {
    Room room;
    for (const Row& row : rows) {
        const std::string& text = row[column].text;
        room.wide = std::max(room.wide, base::width(text));
        room.least = std::max(room.least, table.columns[column].line_cost > 0 ? longest_word(text) : base::width(text));
    }
    return room;
}

std::size_t lines_at(const std::vector<Row>& rows, std::size_t column, std::size_t width) {
    std::size_t lines = 0;
    for (const Row& row : rows) lines += wrap(row[column].text, width).size();
    return lines;
}

// What of the width the broken lines really take.
std::size_t widest_line(const std::vector<Row>& rows, std::size_t column, std::size_t width) {
    std::size_t widest = 0;
    for (const Row& row : rows) {
        for (const std::string& line : wrap(row[column].text, width)) widest = std::max(widest, base::width(line));
    }
    return widest;
}

// As wide as the widest cell. Where that is too wide in all, columns that wrap give way, one at a time the one that
// costs the least (of equals the widest), as long as there is one.
std::vector<std::size_t> widths(const Table& table, const std::vector<Row>& rows, std::size_t page) {
    std::vector<Room> rooms;
    std::size_t all = gap * (table.columns.size() - 1);
    for (std::size_t i = 0; i < table.columns.size(); ++i) all += rooms.emplace_back(room_of(table, rows, i)).wide;
    std::vector<std::size_t> costs(rooms.size());  // of one column less
    const auto reckon = [&](std::size_t i) {
        if (rooms[i].wide == rooms[i].least) return;
        const std::size_t more = lines_at(rows, i, rooms[i].wide - 1) - lines_at(rows, i, rooms[i].wide);
        costs[i] = more * table.columns[i].line_cost;
    };
    for (std::size_t i = 0; all > page && i < rooms.size(); ++i) reckon(i);
    for (; all > page; --all) {
        std::size_t best = rooms.size();
        for (std::size_t i = 0; i < rooms.size(); ++i) {
            if (rooms[i].wide == rooms[i].least) continue;
            const bool better =
                best == rooms.size() || std::tuple(costs[i], rooms[best].wide) < std::tuple(costs[best], rooms[i].wide);
            if (better) best = i;
        }
        if (best == rooms.size()) break;
        --rooms[best].wide;
        reckon(best);
    }
    std::vector<std::size_t> wide;
    for (std::size_t i = 0; i < rooms.size(); ++i) wide.push_back(widest_line(rows, i, rooms[i].wide));
    return wide;
}

std::string padded(const std::string& text, Tone tone, Align align, std::size_t wide, bool last, Paint paint) {
    const std::size_t own = base::width(text);
    const std::string blanks(wide > own ? wide - own : 0, ' ');
    const std::string shown = text.empty() ? text : painted(text, tone, paint);
    if (align == Align::right) return blanks + shown;
    return last ? shown : shown + blanks;
}

std::string row_text(const Table& table, const Row& row, const std::vector<std::size_t>& wide, Paint paint) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells.push_back(wrap(row[i].text, wide[i]));
        height = std::max(height, cells.back().size());
    }
    std::string text;
    for (std::size_t line = 0; line < height; ++line) {
        std::string whole;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string part = line < cells[i].size() ? cells[i][line] : std::string();
            if (i > 0) whole += std::string(gap, ' ');
            whole += padded(part, row[i].tone, table.columns[i].align, wide[i], i + 1 == row.size(), paint);
        }
        whole.erase(whole.find_last_not_of(' ') + 1);
        text += whole + '\n';
    }
    return text;
}

}  // namespace

std::string text(const Table& table, const Page& page) {
    const auto rows = shown_rows(table);
    const auto wide = widths(table, rows, page.width);
    std::string all;
    for (const Row& row : rows) all += row_text(table, row, wide, page.paint);
    return all;
}

}  // namespace chibo::render
