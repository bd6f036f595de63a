#include <algorithm>

#include <fmt/format.h>

#include "base/width.h"
#include "finding/message.h"
#include "finding/wordings/pages.h"
#include "render/chart.h"
#include "render/drawing.h"
#include "render/markup.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

// All places are in px.
constexpr std::int64_t column_width = 9;  // of text, generously: for wide letters of a wide font
constexpr std::size_t most_label_columns = 26;
constexpr std::size_t most_title_columns = 12;
constexpr std::int64_t line_height = 15;
constexpr std::int64_t first_baseline = 12;
constexpr std::int64_t padding = 4;
constexpr std::int64_t least_cell = 34;

using Texts = std::vector<std::string>;

std::int64_t text_width(const Texts& lines) {
    std::size_t columns = 0;
    for (const std::string& line : lines) columns = std::max(columns, base::width(line));
    return static_cast<std::int64_t>(columns) * column_width;
}

std::int64_t text_height(const Texts& lines) { return static_cast<std::int64_t>(lines.size()) * line_height; }

class Drawing {
public:
    Drawing(std::string& out, const Heat& heat) : out_(out), heat_(heat), most_(most_of(heat)) {
        const std::size_t all = heat.table.columns.size();
        columns_ = all > 2 ? all - 2 : 0;
        // A cell holds the greatest count and the longest word of the titles.
        std::size_t widest = fmt::formatted_size("{}", most_);
        for (std::size_t i = 0; i < columns_; ++i) {
            widest = std::max(widest, std::min(longest_word_of(title(i)), most_title_columns));
        }
        cell_ = std::max(least_cell, static_cast<std::int64_t>(widest) * column_width + 2 * padding);
        for (std::size_t i = 0; i < columns_; ++i) {
            titles_.push_back(fitted(title(i), static_cast<std::size_t>((cell_ - padding) / column_width)));
            head_ = std::max(head_, text_height(titles_.back()) + padding);
        }
        for (const auto& row : heat.table.rows) {
            labels_.push_back(fitted(name(row), most_label_columns));
            label_ = std::max(label_, text_width(labels_.back()) + 2 * padding);
        }
    }

    std::size_t columns() const { return columns_; }
    std::int64_t width() const { return label_ + static_cast<std::int64_t>(columns_) * cell_; }
    std::int64_t height() const {
        std::int64_t sum = head_;
        for (std::size_t i = 0; i < labels_.size(); ++i) sum += height(i);
        return sum;
    }

    void draw() {
        for (std::size_t i = 0; i < columns_; ++i) {
            texts(titles_[i], "middle", left(i) + cell_ / 2, head_ - padding - text_height(titles_[i]));
        }
        out_ += '\n';
        std::int64_t top = head_;
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            const std::int64_t beside = (height(i) - text_height(labels_[i])) / 2;
            out_ += fmt::format("<g><title>{}</title>", escaped(name(heat_.table.rows[i])));
            texts(labels_[i], "end", label_ - padding, top + beside);
            out_ += "</g>";
            for (std::size_t column = 0; column < columns_; ++column) cell(i, column, top);
            out_ += '\n';
            top += height(i);
        }
    }

private:
    const std::string& title(std::size_t column) const { return heat_.table.columns[column + 1].title; }
    static std::string name(const std::vector<Cell>& row) { return row.empty() ? "" : spoken(row.front().value); }
    static std::size_t longest_word_of(const std::string& text) { return longest_word(one_line(text)); }

    std::int64_t left(std::size_t column) const { return label_ + static_cast<std::int64_t>(column) * cell_; }
    std::int64_t height(std::size_t row) const { return text_height(labels_[row]) + 2 * padding; }

    void texts(const Texts& lines, std::string_view drawn_as, std::int64_t x, std::int64_t top) {
        std::int64_t baseline = top + first_baseline;
        for (const std::string& line : lines) {
            out_ += fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", drawn_as, x, baseline, escaped(line));
            baseline += line_height;
        }
    }

    void cell(std::size_t row, std::size_t column, std::int64_t top) {
        const auto& cells = heat_.table.rows[row];
        const std::int64_t count = count_in(cells[column + 1]);
        const std::int64_t level = heat_level(count, most_);
        const std::int64_t baseline = top + (height(row) - line_height) / 2 + first_baseline;
        out_ += fmt::format(
            "<g><title>{}</title><rect class=\"heat-{level}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>"
            "<text class=\"middle on-heat-{level}\" x=\"{}\" y=\"{}\">{}</text></g>",
            escaped(fmt::format("{}, {}: {}", name(cells), title(column), count)), left(column) + 1, top + 1, cell_ - 2,
            height(row) - 2, left(column) + cell_ / 2, baseline, count, fmt::arg("level", level));
    }

    std::string& out_;
    const Heat& heat_;
    std::int64_t most_;
    std::size_t columns_ = 0;
    std::vector<Texts> titles_;
    std::vector<Texts> labels_;
    std::int64_t cell_ = least_cell;
    std::int64_t label_ = 0;
    std::int64_t head_ = 0;
};

}  // namespace

void add_heat(std::string& out, const Heat& heat, const std::string& label, base::Language language) {
    Drawing drawing(out, heat);
    const finding::Arguments size{{"rows", finding::Count{static_cast<std::int64_t>(heat.table.rows.size())}},
                                  {"columns", finding::Count{static_cast<std::int64_t>(drawing.columns())}}};
    open_scroll(out, label);
    out += fmt::format(
        "<svg class=\"heat\" role=\"img\" {label} width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n"
        "<desc>{told}</desc>\n",
        fmt::arg("label", label), fmt::arg("width", drawing.width()), fmt::arg("height", drawing.height()),
        fmt::arg("told", escaped(finding::message(wordings::heat_description, size, language))));
    drawing.draw();
    out += "</svg>\n</div>\n";
}

}  // namespace chibo::render
