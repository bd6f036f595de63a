#include "render/list_tables.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "base/cell_text.h"
#include "finding/wordings/columns.h"
#include "finding/wordings/workbooks.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;

std::span<const wordings::ListColumn> columns_of(model::List list) {
    switch (list) {
        case model::List::visits: return wordings::visit_columns;
        case model::List::members: return wordings::member_columns;
        case model::List::branches: return wordings::branch_columns;
    }
    return {};
}

bool is_number(std::string_view key) {
    constexpr std::string_view numbers[] = {
        "date", "minutes", "present",       "eligible",   "score",           "from",
        "to",   "meets",   "party_members", "population", "poor_households", "near_poor_households"};
    return std::find(std::begin(numbers), std::end(numbers), key) != std::end(numbers);
}

// What became of a visit goes without saying where all of them stand.
bool is_shown(std::string_view key, Visits visits) {
    return visits == Visits::all || (key != "state" && key != "ended_by");
}

Cell protected_cell(Cell cell, Opened opened) {
    auto* const text = std::get_if<std::string>(&cell.value);
    if (text && opened != Opened::as_it_is) *text = base::kept_text(*text, opened == Opened::by_spreadsheet);
    return cell;
}

}  // namespace

Table list_table(const model::Board& board, model::List list, const ListForm& form, Language language) {
    Table table;
    table.searched = true;
    std::vector<bool> shown;
    for (const wordings::ListColumn& column : columns_of(list)) {
        shown.push_back(is_shown(column.key, form.visits));
        if (!shown.back()) continue;
        const std::string_view title = form.titles == Titles::keys ? column.key : base::in(language, column.title);
        table.columns.push_back({std::string(title), is_number(column.key) ? Align::right : Align::left, 0});
    }
    const ListCells cells(board, form.visits, form.titles == Titles::words, language);
    for (std::size_t i = 0; i < cells.rows(list); ++i) {
        std::vector<Cell>& row = table.rows.emplace_back();
        std::size_t at = 0;
        for (Cell& cell : cells.row(list, i)) {
            if (shown[at++]) row.push_back(protected_cell(std::move(cell), form.opened));
        }
    }
    return table;
}

}  // namespace chibo::render
