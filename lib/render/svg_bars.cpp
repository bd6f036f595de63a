#include <algorithm>

#include <fmt/format.h>

#include "base/width.h"
#include "finding/message.h"
#include "finding/wordings/pages.h"
#include "render/chart.h"
#include "render/drawing.h"
#include "render/markup.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

// Places across are hundredths of a per cent of the drawing's width.
constexpr std::int64_t whole_width = 10'000;

// A column of text, generously (for wide letters of a wide font), where the drawing is as narrow as on a small
// telephone: 9 px of 320.
constexpr std::int64_t column_width = 280;
constexpr std::size_t most_label_columns = 16;
constexpr std::size_t most_figure_columns = 14;
constexpr std::int64_t gap = 150;
constexpr std::int64_t least_part = 60;  // a part that is there shows, however small

// Places downwards are in px.
constexpr std::int64_t line_height = 14;
constexpr std::int64_t first_baseline = 11;
constexpr std::int64_t row_gap = 5;
constexpr std::int64_t bar_height = 12;

std::string across(std::int64_t place) { return fmt::format("{}.{:02}%", place / 100, place % 100); }

class Drawing {
public:
    Drawing(std::string& out, const Bars& bars) : out_(out), bars_(bars) {
        std::size_t label_columns = 0;
        std::size_t figure_columns = 0;
        for (std::size_t i = 0; i < bars.table.rows.size(); ++i) {
            labels_.push_back(fitted(name(i), most_label_columns));
            figures_.push_back(fitted(bars.bars[i].shown, most_figure_columns));
            for (const std::string& line : labels_.back()) label_columns = std::max(label_columns, base::width(line));
            for (const std::string& line : figures_.back())
                figure_columns = std::max(figure_columns, base::width(line));
        }
        begin_ = static_cast<std::int64_t>(label_columns) * column_width + gap;
        end_ = whole_width - (figure_columns > 0 ? static_cast<std::int64_t>(figure_columns) * column_width + gap : 0);
    }

    std::int64_t height() const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < labels_.size(); ++i) sum += height(i);
        return sum;
    }

    void row(std::size_t i, std::int64_t top) {
        out_ += fmt::format("<g><title>{}</title>", escaped(told(i)));
        texts(labels_[i], begin_ - gap, top + middle(i, labels_[i].size()));
        bar(i, top + (height(i) - bar_height) / 2);
        texts(figures_[i], whole_width, top + middle(i, figures_[i].size()));
        out_ += "</g>\n";
    }

    std::int64_t height(std::size_t i) const {
        const auto lines = std::max(labels_[i].size(), figures_[i].size());
        return static_cast<std::int64_t>(lines) * line_height + row_gap;
    }

private:
    std::string name(std::size_t i) const {
        const auto& row = bars_.table.rows[i];
        return row.empty() ? std::string() : spoken(row.front().value);
    }

    // The whole row in words.
    std::string told(std::size_t i) const { return fmt::format("{}: {}", name(i), bars_.bars[i].shown); }

    // The part in words.
    std::string told(std::size_t i, std::size_t part) const {
        if (part >= bars_.legend.size()) return told(i);
        return fmt::format("{}: {} {}", name(i), bars_.legend[part], bars_.bars[i].parts[part]);
    }

    // How far below the row's top so many lines begin, to stand in its middle.
    std::int64_t middle(std::size_t i, std::size_t lines) const {
        return (height(i) - static_cast<std::int64_t>(lines) * line_height) / 2;
    }

    void texts(const std::vector<std::string>& lines, std::int64_t right, std::int64_t top) {
        std::int64_t baseline = top + first_baseline;
        for (const std::string& line : lines) {
            out_ +=
                fmt::format("<text class=\"end\" x=\"{}\" y=\"{}\">{}</text>", across(right), baseline, escaped(line));
            baseline += line_height;
        }
    }

    void rect(std::string_view drawn_as, std::int64_t from, std::int64_t to, std::int64_t top, std::string_view title) {
        out_ += fmt::format(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}")", drawn_as, across(begin_ + from),
                            top, across(to - from), bar_height);
        out_ += title.empty() ? "/>" : fmt::format("><title>{}</title></rect>", escaped(title));
    }

    // Where the parts end is rounded, so that they fill together what their sum fills.
    void bar(std::size_t i, std::int64_t top) {
        const Bar& bar = bars_.bars[i];
        if (bar.whole <= 0) return;
        const std::int64_t width = end_ - begin_;
        rect("track", 0, width, top, {});
        std::int64_t sum = 0;
        std::int64_t drawn = 0;
        for (std::size_t part = 0; part < bar.parts.size(); ++part) {
            sum += bar.parts[part];
            if (bar.parts[part] <= 0) continue;
            const std::int64_t end = std::min(width, std::max(sum * width / bar.whole, drawn + least_part));
            rect(fmt::format("part-{}", std::min(part, most_parts - 1)), drawn, end, top, told(i, part));
            drawn = end;
        }
    }

    std::string& out_;
    const Bars& bars_;
    std::vector<std::vector<std::string>> labels_;
    std::vector<std::vector<std::string>> figures_;
    std::int64_t begin_ = 0;
    std::int64_t end_ = whole_width;
};

}  // namespace

void add_bars(std::string& out, const Bars& bars, const std::string& label, base::Language language) {
    Drawing drawing(out, bars);
    const finding::Count count{static_cast<std::int64_t>(bars.bars.size())};
    out += fmt::format("<svg class=\"bars\" role=\"img\" {} width=\"100%\" height=\"{}\">\n<desc>{}</desc>\n", label,
                       drawing.height(),
                       escaped(finding::message(wordings::bars_description, {{"bars", count}}, language)));
    std::int64_t top = 0;
    for (std::size_t i = 0; i < bars.table.rows.size(); ++i) {
        drawing.row(i, top);
        top += drawing.height(i);
    }
    out += "</svg>\n";
}

}  // namespace chibo::render
