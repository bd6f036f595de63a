#include "render/xlsx_chart.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>

#include "render/xlsx_styles.h"
#include "render/xlsx_text.h"

namespace chibo::render {

namespace {

constexpr std::size_t most_bars = 60;  // more can't be told apart
constexpr int row_height = 20;         // pixels of a row as it comes

bool is_part(const Value& value, const Bar& bar, std::size_t part, bool shares) {
    const auto* const number = std::get_if<std::int64_t>(&value);
    if (!shares) return number && *number == bar.parts[part];
    const auto* const share = std::get_if<Share>(&value);
    return share && share->part == bar.parts[part] && share->whole == bar.whole;
}

// The column of the table that holds this part of every bar.
std::optional<std::size_t> column_of(const Bars& bars, std::size_t part, bool shares) {
    for (std::size_t column = 0; column < bars.table.columns.size(); ++column) {
        bool all = true;
        for (std::size_t row = 0; row < bars.bars.size() && all; ++row) {
            all = is_part(bars.table.rows[row][column].value, bars.bars[row], part, shares);
        }
        if (all) return column;
    }
    return std::nullopt;
}

std::size_t part_count(const Bars& bars) { return bars.bars.empty() ? 0 : bars.bars.front().parts.size(); }

// Whether the bars tell parts of wholes, rather than how many each has of the most that one has: the wholes differ, all
// of them are made up of their parts, or the table tells shares.
bool are_shares(const Bars& bars) {
    if (bars.bars.empty()) return false;
    const auto all = [&](auto holds) { return std::all_of(bars.bars.begin(), bars.bars.end(), holds); };
    const bool filled = all([](const Bar& bar) {
        return bar.whole == std::accumulate(bar.parts.begin(), bar.parts.end(), std::int64_t{0});
    });
    const bool one_whole = all([&](const Bar& bar) { return bar.whole == bars.bars.front().whole; });
    return !one_whole || (part_count(bars) > 1 && filled) || column_of(bars, 0, true).has_value();
}

std::string part_name(const Bars& bars, std::size_t part) {
    return part < bars.legend.size() ? bars.legend[part] : bars.caption;
}

// The tone that the part has in its column, where it has one.
lxw_color_t colour_of(const Bars& bars, std::size_t column, std::size_t part) {
    if (column >= bars.table.columns.size()) return bar(part);
    for (const auto& row : bars.table.rows) {
        if (row[column].tone != Tone::plain && row[column].tone != Tone::strong) return bar(row[column].tone);
    }
    return bar(part);
}

// A text that is no reference to a cell, whatever it begins with.
std::string chart_text(const std::string& text) {
    return text.starts_with('=') ? "\u200B" + cell_text(text) : cell_text(text);
}

void add_series(lxw_chart* chart, const Bars& bars, const ChartPlan& plan, const ChartPlace& place, std::size_t part) {
    const auto last = static_cast<lxw_row_t>(place.first_row + bars.bars.size() - 1);
    const auto column = static_cast<lxw_col_t>(plan.column_of[part]);
    lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, place.sheet_name.c_str(), place.first_row, 0, last, 0);
    chart_series_set_values(series, place.sheet_name.c_str(), place.first_row, column, last, column);
    chart_series_set_name(series, chart_text(part_name(bars, part)).c_str());
    lxw_chart_fill fill{};
    fill.color = colour_of(bars, plan.column_of[part], part);
    chart_series_set_fill(series, &fill);
}

void shape_axes(lxw_chart* chart, const ChartPlan& plan) {
    lxw_chart_font small{};
    std::string name = font;
    small.name = name.data();
    small.size = 10;
    lxw_chart_line thin{};
    thin.color = 0xD9DEE4;
    chart_axis_set_num_font(chart->x_axis, &small);
    chart_axis_set_num_font(chart->y_axis, &small);
    chart_axis_set_reverse(chart->y_axis);                                             // the first row on top
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);  // and the numbers below
    chart_axis_major_gridlines_set_line(chart->x_axis, &thin);
    chart_axis_set_min(chart->x_axis, 0);
    if (plan.shares) chart_axis_set_max(chart->x_axis, 1);
    chart_axis_set_num_format(chart->x_axis, plan.shares ? "0%" : "#,##0");
    chart_legend_set_font(chart, &small);
    if (plan.column_of.size() > 1) chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    else chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
}

void set_caption(lxw_chart* chart, const std::string& caption) {
    if (caption.empty()) return chart_title_off(chart);
    lxw_chart_font title{};
    std::string name = font;
    title.name = name.data();
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name(chart, chart_text(caption).c_str());
    chart_title_set_name_font(chart, &title);
}

}  // namespace

ChartPlan chart_plan(const Bars& bars) {
    ChartPlan plan;
    plan.shares = are_shares(bars);
    plan.table = bars.table;
    for (std::size_t part = 0; part < part_count(bars); ++part) {
        const auto own = column_of(bars, part, plan.shares);
        plan.column_of.push_back(own.value_or(plan.table.columns.size()));
        if (own) continue;
        plan.table.columns.push_back({part_name(bars, part), Align::right, 0});
        for (std::size_t row = 0; row < bars.bars.size(); ++row) {
            const Bar& bar = bars.bars[row];
            plan.table.rows[row].emplace_back(plan.shares ? Value(Share{bar.parts[part], bar.whole, {}})
                                                          : Value(bar.parts[part]));
        }
    }
    return plan;
}

lxw_row_t add_chart(const Bars& bars, const ChartPlan& plan, const ChartPlace& place) {
    const bool nothing = std::all_of(bars.bars.begin(), bars.bars.end(), [](const Bar& bar) { return bar.whole == 0; });
    if (nothing || bars.bars.size() > most_bars || plan.column_of.empty()) return 0;
    const bool stacked = plan.column_of.size() > 1;
    lxw_chart* const chart = workbook_add_chart(place.workbook, stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR);
    for (std::size_t part = 0; part < plan.column_of.size(); ++part) add_series(chart, bars, plan, place, part);
    shape_axes(chart, plan);
    set_caption(chart, bars.caption);
    constexpr std::uint16_t gap = 50;  // per cent of a bar
    chart_set_series_gap(chart, gap);
    constexpr int bar_height = 19;
    const int besides = stacked ? 110 : 80;  // caption, axis, legend
    constexpr int aside = 15;
    const int height = besides + bar_height * static_cast<int>(bars.bars.size());
    constexpr double usual_width = 480;  // of a chart as the library makes it
    constexpr double usual_height = 288;
    lxw_chart_options options{};
    options.x_scale = place.width / usual_width;
    options.y_scale = height / usual_height;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.x_offset = place.column == 0 ? 0 : aside;
    worksheet_insert_chart_opt(place.sheet, place.row, place.column, chart, &options);
    return static_cast<lxw_row_t>(height / row_height + 1);
}

}  // namespace chibo::render
