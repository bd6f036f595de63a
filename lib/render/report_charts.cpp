#include "render/report_charts.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "finding/wordings/reports.h"
#include "render/report_table.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;

std::string say(const base::Wording& wording, Language language) { return std::string(base::in(language, wording)); }

// The shares of a table's rows as bars.
std::vector<Bar> bars_of_shares(const Table& table) {
    std::vector<Bar> bars;
    for (const auto& row : table.rows) {
        const auto& share = std::get<Share>(row.back().value);
        bars.push_back({{share.part}, share.whole, share.shown});
    }
    return bars;
}

// The attendances of one area as they are drawn: by month, or by year where several are asked for.
std::vector<std::int64_t> counts_drawn(const std::vector<std::int64_t>& months, const base::Years& years) {
    if (years.first == years.last) return months;
    std::vector<std::int64_t> counts;
    const auto year = static_cast<std::size_t>(base::periods_in_year(base::Per::month));
    for (auto at = months.begin(); at != months.end();) {
        const auto end = at + static_cast<std::ptrdiff_t>(year);
        counts.push_back(std::accumulate(at, end, std::int64_t{0}));
        at = end;
    }
    return counts;
}

std::vector<std::string> columns_drawn(const base::Years& years) {
    std::vector<std::string> titles;
    if (years.first == years.last) {
        for (int month = 1; month <= base::periods_in_year(base::Per::month); ++month) {
            titles.push_back(fmt::format("{}", month));
        }
    }
    for (int year = years.first; year <= years.last && years.first < years.last; ++year) {
        titles.push_back(fmt::format("{}", year));
    }
    return titles;
}

}  // namespace

Bar coverage_bar(const model::Coverage& coverage, Language language) {
    return {{coverage.this_year, coverage.three_years - coverage.this_year, coverage.five_years - coverage.three_years,
             coverage.branches - coverage.five_years},
            coverage.branches,
            share(coverage.five_years, coverage.branches, language)};
}

Bars office_bars(const model::Report& report, const model::Board& board, Language language) {
    Table table = report_table(report, By::office, board, language);
    std::vector<Bar> bars = bars_of_shares(table);
    return {say(wordings::offices_chart, language), {}, std::move(table), std::move(bars)};
}

Bars month_bars(const model::Report& report, const model::Board& board, Language language) {
    Bars bars{say(wordings::months_chart, language), {}, report_table(report, By::month, board, language), {}};
    std::int64_t most = 0;
    for (const model::MonthTally& month : report.months) most = std::max(most, month.attended.attendances);
    for (const model::MonthTally& month : report.months) {
        const std::int64_t count = month.attended.attendances;
        bars.bars.push_back({{count}, most, fmt::format("{}", count)});
    }
    return bars;
}

Bars coverage_bars(const model::Report& report, const model::Board& board, Language language) {
    Bars bars{say(wordings::coverage_chart, language), {}, report_table(report, By::area, board, language), {}};
    for (const base::Wording& part : wordings::coverage_parts) bars.legend.push_back(say(part, language));
    std::vector<std::vector<Cell>> top;
    for (std::size_t i = 0; i < report.areas.size(); ++i) {
        if (report.areas[i].depth > 0) continue;
        top.push_back(std::move(bars.table.rows[i]));
        bars.bars.push_back(coverage_bar(report.areas[i].coverage, language));
    }
    bars.table.rows = std::move(top);
    bars.table.searched = false;
    return bars;
}

Heat area_months(const model::Report& report, const model::Board& board, Language language) {
    const base::Years& years = report.audit.scope.years;
    Heat heat{say(wordings::area_months_chart, language), {}};
    heat.table.columns.push_back({say(wordings::area_column, language), Align::left, 1});
    for (std::string& title : columns_drawn(years)) heat.table.columns.push_back({std::move(title), Align::right, 0});
    heat.table.columns.push_back({say(wordings::attendances_column, language), Align::right, 0});
    for (const model::AreaTally& tally : report.areas) {
        if (tally.depth > 0) continue;
        std::vector<Cell> row{Cell(tally.area ? board.areas[*tally.area].name : say(wordings::no_area, language))};
        for (const std::int64_t count : counts_drawn(tally.months, years)) row.emplace_back(count);
        row.emplace_back(tally.attended.attendances);
        heat.table.rows.push_back(std::move(row));
    }
    return heat;
}

}  // namespace chibo::render
