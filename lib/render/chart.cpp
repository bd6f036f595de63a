#include "render/chart.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "base/width.h"
#include "finding/wordings/pages.h"
#include "render/drawing.h"
#include "render/markup.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

struct Shade {
    std::string drawn_as;  // the class of the style
    std::string meaning;
};

std::vector<Shade> shades(const Bars& bars) {
    std::vector<Shade> all;
    for (std::size_t i = 0; i < bars.legend.size(); ++i) {
        all.push_back({fmt::format("part-{}", std::min(i, most_parts - 1)), bars.legend[i]});
    }
    return all;
}

std::vector<Shade> shades(const Heat& heat) {
    const std::int64_t most = most_of(heat);
    std::vector<Shade> all{{"heat-0", "0"}};
    for (std::int64_t level = 1; level <= heat_levels; ++level) {
        const Counts counts = heat_counts(level, most);
        if (!counts.empty()) all.push_back({fmt::format("heat-{}", level), spoken(counts)});
    }
    return all;
}

void add_legend(std::string& out, const std::vector<Shade>& all) {
    if (all.empty()) return;
    out += "<ul class=\"legend\">";
    for (const Shade& shade : all) {
        out += fmt::format(
            "<li><svg class=\"swatch\" width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"{}\" x=\"0.5\" "
            "y=\"0.5\" width=\"11\" height=\"11\"/></svg>{}</li>",
            shade.drawn_as, escaped(shade.meaning));
    }
    out += "</ul>\n";
}

template <class Chart, class DrawChart>
void add_figure(std::string& out, const Chart& chart, const Place& place, DrawChart draw) {
    Place below{place.id + "-figures", place.label, place.language};
    out += "<figure>\n";
    if (!chart.caption.empty()) {
        const std::string caption = place.id + "-caption";
        out += fmt::format("<figcaption id=\"{}\">{}</figcaption>\n", caption, escaped(chart.caption));
        below.label = fmt::format("aria-labelledby=\"{}\"", caption);
    }
    add_legend(out, shades(chart));
    draw(out, chart, below.label, place.language);
    out += fmt::format("<details><summary>{}</summary>\n", escaped(base::in(place.language, wordings::chart_figures)));
    add_table(out, chart.table, below);
    out += "</details>\n</figure>\n";
}

// As many characters of the word as stand in `columns`, the last of them «…» where some are left out.
std::string cut(std::string_view word, std::size_t columns) {
    if (base::width(word) <= columns) return std::string(word);
    std::size_t kept = 0;
    for (std::size_t at = 0; at < word.size(); kept = at) {
        base::next_character(word, at);
        if (base::width(word.substr(0, at)) + 1 > columns) break;
    }
    return std::string(word.substr(0, kept)) + "…";
}

}  // namespace

std::vector<std::string> fitted(std::string_view text, std::size_t columns) {
    const std::string line_of_words = one_line(text);
    std::vector<std::string> lines = wrap(line_of_words, columns);
    // As narrow as so many lines can be, so that they are alike in length.
    for (std::size_t narrower = columns - 1; lines.size() > 1 && narrower > 0; --narrower) {
        std::vector<std::string> even = wrap(line_of_words, narrower);
        if (even.size() > lines.size()) break;
        lines = std::move(even);
    }
    for (std::string& line : lines) line = cut(line, columns);
    return lines;
}

void add_chart(std::string& out, const Bars& bars, const Place& place) { add_figure(out, bars, place, add_bars); }

void add_chart(std::string& out, const Heat& heat, const Place& place) { add_figure(out, heat, place, add_heat); }

}  // namespace chibo::render
