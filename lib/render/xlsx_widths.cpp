#include "render/xlsx_widths.h"

#include <algorithm>
#include <string>

#include "base/width.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

constexpr double least_width = 8;
constexpr double margin = 3;
constexpr double filter_button = 2;
constexpr double widest_name = 44;  // of the first column
constexpr double widest_text = 34;  // of the other columns of a list
constexpr double widest_head = 9;   // a title may be broken at its blanks
constexpr double paper = 112;       // A4, broad side up

// The longest piece that can't be broken.
std::size_t widest_word(std::string_view text) {
    std::size_t widest = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        widest = std::max(widest, base::width(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return widest;
}

double title_width(const Column& column, bool list) {
    const auto whole = static_cast<double>(base::width(column.title));
    const auto word = static_cast<double>(widest_word(column.title));
    return std::max(word, std::min(whole, widest_head)) + (list ? filter_button : 0);
}

double content_width(const Table& table, std::size_t column, double most) {
    std::size_t widest = 0;
    for (const auto& row : table.rows) {
        const Value& value = row[column].value;
        if (std::holds_alternative<std::monostate>(value)) continue;
        const bool text = std::holds_alternative<std::string>(value);
        const std::size_t width = base::width(spoken(value));
        widest = std::max(widest, text ? std::min(width, static_cast<std::size_t>(most)) : width);
    }
    return static_cast<double>(widest);
}

// Bars of several parts may need a column for each, after those of their table.
void make_room_for_parts(const Document& document, std::vector<double>& widths) {
    for (const Block& block : document.blocks) {
        const auto* const bars = std::get_if<Bars>(&block);
        if (!bars) continue;
        const std::size_t first = bars->table.columns.size();
        widths.resize(std::max(widths.size(), first + bars->legend.size()), least_width);
        for (std::size_t i = 0; i < bars->legend.size(); ++i) {
            const double needed = title_width({bars->legend[i], Align::right, 0}, false) + margin;
            widths[first + i] = std::max(widths[first + i], needed);
        }
    }
}

}  // namespace

std::vector<const Table*> tables_of(const Document& document) {
    std::vector<const Table*> tables;
    for (const Block& block : document.blocks) {
        if (const auto* const table = std::get_if<Table>(&block)) tables.push_back(table);
        if (const auto* const bars = std::get_if<Bars>(&block)) tables.push_back(&bars->table);
        if (const auto* const heat = std::get_if<Heat>(&block)) tables.push_back(&heat->table);
    }
    return tables;
}

const Table* list_of(const Document& document) {
    if (document.empty() || tables_of(document).size() != 1) return nullptr;
    return std::get_if<Table>(&document.blocks.back());
}

bool reaches_over(const Table& table) { return table.columns.size() > 1 && table.columns.back().align == Align::left; }

std::size_t columns_reached(const Table& table, const std::vector<double>& widths) {
    if (!reaches_over(table)) return 1;
    const std::size_t last = table.columns.size() - 1;
    const double needed = content_width(table, last, widest_text) + margin;
    std::size_t reached = 1;
    double room = widths[last];
    for (; room < needed && last + reached < widths.size(); ++reached) room += widths[last + reached];
    return reached;
}

std::vector<double> column_widths(const Document& document) {
    const bool list = list_of(document) != nullptr;
    std::vector<double> widths;
    for (const Table* const table : tables_of(document)) {
        widths.resize(std::max(widths.size(), table->columns.size()), least_width);
        const std::size_t counted = table->columns.size() - (!list && reaches_over(*table) ? 1 : 0);
        for (std::size_t i = 0; i < counted; ++i) {
            const double most = i == 0 ? widest_name : widest_text;
            const double needed =
                std::max(title_width(table->columns[i], list), content_width(*table, i, most)) + margin;
            widths[i] = std::max(widths[i], needed);
        }
    }
    make_room_for_parts(document, widths);
    double sum = 0;
    for (const double width : widths) sum += width;
    for (; !list && sum < paper; sum += least_width) widths.push_back(least_width);
    if (widths.empty()) widths.push_back(paper);
    return widths;
}

std::vector<bool> wrapped_columns(const Table& table, const std::vector<double>& widths) {
    std::vector<bool> wrapped(table.columns.size(), false);
    for (const auto& cells : table.rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto* const text = std::get_if<std::string>(&cells[i].value);
            if (!text || wrapped[i]) continue;
            const bool broken = text->find('\n') != std::string::npos;
            wrapped[i] = i < widths.size() && (broken || static_cast<double>(base::width(*text)) > widths[i] - 1);
        }
    }
    return wrapped;
}

std::size_t lines_of(const std::vector<Cell>& cells, const std::vector<bool>& wrapped,
                     const std::vector<double>& widths) {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto* const text = std::get_if<std::string>(&cells[i].value);
        if (!text || !wrapped[i]) continue;
        constexpr double besides = 2;  // columns
        const auto room = static_cast<std::size_t>((widths[i] - besides) * letters_a_digit);
        std::size_t own = 0;
        for (std::size_t begin = 0; begin <= text->size();) {
            const std::size_t end = std::min(text->find('\n', begin), text->size());
            own += std::max<std::size_t>(1, wrap(text->substr(begin, end - begin), room).size());
            begin = end + 1;
        }
        lines = std::max(lines, own);
    }
    return lines;
}

}  // namespace chibo::render
