// A table as text: straight columns, whatever the Unicode form of what stands in them.
#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/width.h"
#include "render/text.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

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

// How many lines a text takes in a column of some width, reckoned from the widths of its words.
class Words {
public:
    explicit Words(std::string_view text) {
        for (const std::string& word : wrap(text, 0)) widths_.push_back(base::width(word));
    }

    std::size_t longest() const { return widths_.empty() ? 0 : *std::max_element(widths_.begin(), widths_.end()); }

    std::size_t lines(std::size_t width) const {
        std::size_t lines = 1;
        std::size_t used = 0;
        for (const std::size_t word : widths_) {
            if (used > 0 && used + 1 + word > width) ++lines, used = 0;
            used += word + (used > 0 ? 1 : 0);
        }
        return lines;
    }

private:
    std::vector<std::size_t> widths_;
};

// A column that may wrap: from its longest word to its widest cell.
struct Flexible {
    std::size_t column = 0;
    std::size_t cost = 1;
    std::size_t least = 0;
    std::size_t wide = 0;
    std::vector<Words> words;  // of each row
};

Flexible flexible(const Table& table, const std::vector<Row>& rows, std::size_t column, std::size_t wide) {
    Flexible made{column, table.columns[column].line_cost, 0, wide, {}};
    for (const Row& row : rows) {
        made.least = std::max(made.least, made.words.emplace_back(row[column].text).longest());
    }
    return made;
}

// What widths cost: first the lines of the whole table, then the lines more of each cell, weighed by its column.
using Price = std::pair<std::size_t, std::size_t>;

Price price(const std::vector<Flexible>& columns, const std::vector<std::size_t>& widths, std::size_t rows) {
    Price sum{0, 0};
    for (std::size_t row = 0; row < rows; ++row) {
        std::size_t height = 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t lines = columns[i].words[row].lines(widths[i]);
            height = std::max(height, lines);
            sum.second += (lines - 1) * columns[i].cost;
        }
        sum.first += height;
    }
    return sum;
}

// The cheapest widths of the columns from `next` on that fit into the room; those before stand in `tried`. The last one
// takes what is left.
void search(const std::vector<Flexible>& columns, std::size_t rows, std::size_t room, std::vector<std::size_t>& tried,
            std::optional<std::pair<Price, std::vector<std::size_t>>>& best) {
    const Flexible& column = columns[tried.size()];
    std::size_t others = 0;  // what the columns behind need at least
    for (std::size_t i = tried.size() + 1; i < columns.size(); ++i) others += columns[i].least;
    const std::size_t most = room > others + column.least ? std::min(column.wide, room - others) : column.least;
    const bool last = tried.size() + 1 == columns.size();
    for (std::size_t width = last ? most : column.least; width <= most; ++width) {
        tried.push_back(width);
        if (!last) search(columns, rows, room > width ? room - width : 0, tried, best);
        else if (const Price own = price(columns, tried, rows); !best || own < best->first) best.emplace(own, tried);
        tried.pop_back();
    }
}

// What of the width the broken lines really take.
std::size_t widest_line(const std::vector<Row>& rows, std::size_t column, std::size_t width) {
    std::size_t widest = 0;
    for (const Row& row : rows) {
        for (const std::string& line : wrap(row[column].text, width)) widest = std::max(widest, base::width(line));
    }
    return widest;
}

std::size_t sum_of(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), column_gap * (widths.size() - 1));
}

// Where the table is too wide with them the columns that wrap give way, in the way that makes it the shortest; and none
// is wider than its lines.
std::vector<std::size_t> wrapped(const Table& table, const std::vector<Row>& rows, std::size_t page,
                                 std::vector<std::size_t> wide) {
    std::size_t fixed = sum_of(wide);
    if (fixed <= page) return wide;
    std::vector<Flexible> columns;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        if (table.columns[i].line_cost == 0) continue;
        columns.push_back(flexible(table, rows, i, wide[i]));
        fixed -= wide[i];
    }
    if (columns.empty()) return wide;
    std::vector<std::size_t> tried;
    std::optional<std::pair<Price, std::vector<std::size_t>>> best;
    search(columns, rows.size(), page > fixed ? page - fixed : 0, tried, best);
    for (std::size_t i = 0; best && i < columns.size(); ++i) {
        wide[columns[i].column] = widest_line(rows, columns[i].column, best->second[i]);
    }
    return wide;
}

// The widths where titles break over narrower cells, in columns that do not wrap: as few as let the table fit, from the
// right.
std::vector<std::size_t> with_broken_titles(const Table& table, const std::vector<Row>& rows, std::size_t page,
                                            const std::vector<std::size_t>& wide) {
    std::vector<std::size_t> narrow(wide);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        if (table.columns[i].line_cost > 0) continue;
        narrow[i] = Words(rows.front()[i].text).longest();
        for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
            narrow[i] = std::max(narrow[i], base::width((*row)[i].text));
        }
    }
    std::size_t all = sum_of(narrow);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const std::size_t more = wide[i] - narrow[i];
        if (all + more > page) continue;
        narrow[i] = wide[i];
        all += more;
    }
    return narrow;
}

// What a table with such widths costs: first what of it stands beyond the page, then its lines.
Price price(const std::vector<Row>& rows, std::size_t page, const std::vector<std::size_t>& widths) {
    const std::size_t all = sum_of(widths);
    std::size_t lines = 0;
    for (const Row& row : rows) {
        std::size_t height = 1;
        for (std::size_t i = 0; i < row.size(); ++i) height = std::max(height, Words(row[i].text).lines(widths[i]));
        lines += height;
    }
    return {all > page ? all - page : 0, lines};
}

// As wide as the widest cell, where the page has room for that.
std::vector<std::size_t> widths(const Table& table, const std::vector<Row>& rows, std::size_t page) {
    std::vector<std::size_t> wide(table.columns.size(), 0);
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = std::max(wide[i], base::width(row[i].text));
    }
    if (sum_of(wide) <= page) return wide;
    auto whole = wrapped(table, rows, page, wide);
    auto broken = wrapped(table, rows, page, with_broken_titles(table, rows, page, wide));
    return price(rows, page, broken) < price(rows, page, whole) ? broken : whole;
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
            if (i > 0) whole += std::string(column_gap, ' ');
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
