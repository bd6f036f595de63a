#include "render/plan_table.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/planning.h"
#include "finding/wordings/reports.h"
#include "render/plan_words.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;
using Row = std::vector<Cell>;

constexpr std::string_view titles[] = {"record",      "id",     "seq",    "date",   "branch",
                                       "branch_name", "area",   "member", "name",   "status",
                                       "change",      "points", "why",    "period", "missing"};

std::string say(const Wording& wording, Language language) { return std::string(base::in(language, wording)); }

Column column(const Wording& title, Language language, Align align = Align::left, std::size_t line_cost = 0) {
    return {say(title, language), align, line_cost};
}

std::string area_name(const model::Board& board, const model::PlannedVisit& visit) {
    const auto area = board.area_on(board.branches[visit.branch].area, visit.date.first());
    return area ? board.areas[*area].name : std::string();
}

std::string with_area(const model::Board& board, const model::PlannedVisit& visit) {
    const std::string area = area_name(board, visit);
    return board.branches[visit.branch].shown() + (area.empty() ? "" : ", " + area);
}

}  // namespace

Table plan_table(const model::Proposal& proposal, const model::Board& board, Language language) {
    Table table;
    for (const std::string_view title : titles) table.columns.push_back({std::string(title), Align::left, 0});
    for (const model::ProposedVisit& proposed : proposal.visits) {
        const model::PlannedVisit& visit = proposed.visit;
        table.rows.push_back({Cell(std::string("visit")), Cell(visit.id), Cell(std::int64_t{visit.seq}),
                              Cell(base::iso(visit.date)), Cell(board.branches[visit.branch].id),
                              Cell(board.branches[visit.branch].name), Cell(area_name(board, visit)),
                              Cell(board.members[visit.member].id), Cell(board.members[visit.member].name),
                              Cell(std::string(model::word_for(visit.status, model::plan_statuses))),
                              Cell(std::string(name(proposed.change))), Cell(proposed.points),
                              Cell(why(proposed, language)), Cell(), Cell()});
    }
    for (const model::Unplaced& unplaced : proposal.unplaced) {
        Row row(std::size(titles));
        const auto put = [&](std::string_view title, Value value) {
            row[static_cast<std::size_t>(std::find(std::begin(titles), std::end(titles), title) - titles)] =
                Cell(std::move(value));
        };
        put("record", std::string("unplaced"));
        put("member", board.members[unplaced.member].id);
        put("name", board.members[unplaced.member].name);
        put("period", base::label(unplaced.period));
        put("missing", std::int64_t{unplaced.missing});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table month_table(const model::Proposal& proposal, std::size_t month, const model::Board& board, Language language) {
    Table table;
    table.columns = {column(wordings::date_column, language), column(wordings::member_column, language, Align::left, 2),
                     column(wordings::branch_column, language, Align::left, 2),
                     column(wordings::why_column, language, Align::left, 1),
                     column(wordings::points_column, language, Align::right)};
    for (const model::ProposedVisit& proposed : proposal.visits) {
        const model::PlannedVisit& visit = proposed.visit;
        if (static_cast<std::size_t>(base::civil(visit.date.first()).month - 1) != month) continue;
        table.rows.push_back({Cell(visit.date), Cell(board.members[visit.member].shown()),
                              Cell(with_area(board, visit)), Cell(why(proposed, language)), Cell(proposed.points)});
    }
    return table;
}

Table load_table(const model::Proposal& proposal, Language language) {
    constexpr std::int64_t longest = 40;  // columns of the longest bar
    Table table;
    table.columns = {column(wordings::month_column, language),
                     column(wordings::attendances_column, language, Align::right),
                     column(wordings::load_column, language)};
    const auto& months = proposal.totals.months;
    const std::int64_t most = std::max<std::int64_t>(longest, *std::max_element(months.begin(), months.end()));
    for (std::size_t month = 0; month < months.size(); ++month) {
        std::string bar;
        for (std::int64_t i = 0; i < (months.at(month) * longest + most - 1) / most; ++i) bar += "█";
        const auto whole = base::Date::of_month(base::month_span(proposal.wishes.year, static_cast<int>(month) + 1));
        table.rows.push_back({Cell(whole), Cell(months.at(month)), Cell(bar)});
    }
    return table;
}

Table change_table(const model::Proposal& proposal, const model::Board& board, Language language) {
    Table table;
    table.columns = {column(wordings::change_column, language),
                     column(wordings::id_column, language),
                     column(wordings::date_column, language),
                     column(wordings::before_column, language),
                     column(wordings::member_column, language, Align::left, 1),
                     column(wordings::branch_column, language, Align::left, 1)};
    const auto add = [&](const std::string& change, const model::PlannedVisit& visit, const Cell& date,
                         const Cell& before) {
        table.rows.push_back({Cell(change), Cell(visit.id), date, before, Cell(board.members[visit.member].shown()),
                              Cell(with_area(board, visit))});
    };
    for (const model::ProposedVisit& proposed : proposal.visits) {
        const bool same = proposed.change == model::Change::fixed || proposed.change == model::Change::kept;
        if (same) continue;
        add(say(wordings::change_words.at(static_cast<std::size_t>(proposed.change)), language), proposed.visit,
            Cell(proposed.visit.date), proposed.before ? Cell(*proposed.before) : Cell());
    }
    for (const model::PlannedVisit& visit : proposal.dropped) {
        add(say(wordings::dropped_word, language), visit, Cell(), Cell(visit.date));
    }
    return table;
}

}  // namespace chibo::render
