// The card of an area.
#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/lookups.h"
#include "finding/wordings/reports.h"
#include "render/card_document.h"
#include "render/card_parts.h"
#include "render/hit_fields.h"
#include "render/list_parts.h"
#include "render/report_charts.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;

Items about(const model::AreaCard& card, const CardWriter& writer) {
    const model::Board& board = writer.board();
    const model::Area& area = board.areas[card.area];
    Items items;
    const auto add = [&](const base::Wording& wording, const finding::Arguments& arguments) {
        items.items.push_back({writer.say(wording, arguments), {}});
    };
    const auto around = areas_around({model::Thing::area, card.area}, board, card.scope.seen);
    if (!around.empty()) add(wordings::area_part_of, {{"areas", area_names(board, around)}});
    const bool begins = area.days.first != base::earliest_day;
    const bool ends = area.days.last != base::latest_day;
    if (begins || ends) {
        add(wordings::area_days, {{"from", begins ? base::spoken(area.days.first) : std::string("…")},
                                  {"to", ends ? base::spoken(area.days.last) : std::string("…")}});
    }
    if (area.into) {
        const model::Area& into = board.areas[*area.into];
        add(wordings::area_into, {{"area", fmt::format("{} ({})", into.name, into.id)}});
    }
    add(wordings::area_open, {{"branches", Count{card.open}}, {"counting", Count{card.coverage.branches}}});
    std::vector<std::string> members;
    for (const model::Index member : card.members) members.push_back(board.members[member].shown());
    if (!members.empty()) add(wordings::area_members, {{"members", fmt::format("{}", fmt::join(members, ", "))}});
    const model::Attended& attended = card.attended;
    add(wordings::attended_line, {{"attendances", Count{attended.attendances}},
                                  {"meetings", Count{attended.meetings}},
                                  {"branches", Count{attended.branches}}});
    return items;
}

void add_coverage(Bars& bars, const std::string& name, const model::Coverage& coverage, Language language) {
    bars.table.rows.push_back({{name},
                               {coverage.branches},
                               {coverage.this_year},
                               {coverage.three_years},
                               {coverage.five_years},
                               {coverage.never}});
    bars.bars.push_back(coverage_bar(coverage, language));
}

// The area, then those that lie in it.
Bars coverage(const model::AreaCard& card, const CardWriter& writer) {
    const model::Board& board = writer.board();
    const Language language = writer.language();
    Bars bars;
    for (const base::Wording& part : wordings::coverage_parts) bars.legend.push_back(writer.say(part));
    bars.table.columns = {
        text_column(wordings::area_column, language),          number_column(wordings::cells_column, language),
        number_column(wordings::within_year_column, language), number_column(wordings::within_three_column, language),
        number_column(wordings::within_five_column, language), number_column(wordings::never_visited_column, language)};
    add_coverage(bars, board.areas[card.area].name, card.coverage, language);
    for (const model::AreaTally& tally : card.below) {
        // No-break spaces: they must not be wrapped away.
        add_coverage(bars, fmt::format("\u00A0\u00A0{}", board.areas[*tally.area].name), tally.coverage, language);
    }
    return bars;
}

Table unvisited(const model::AreaCard& card, const CardWriter& writer) {
    constexpr std::size_t most = 10;
    const model::Board& board = writer.board();
    const Language language = writer.language();
    Table table;
    table.columns = {text_column(wordings::id_column, language), text_column(wordings::found_name_column, language),
                     text_column(wordings::area_column, language), text_column(wordings::last_visit_column, language)};
    for (std::size_t i = 0; i < std::min(most, card.unvisited.size()); ++i) {
        const model::BranchTally& tally = card.unvisited[i];
        const model::Branch& branch = board.branches[tally.branch];
        table.rows.push_back({{branch.id},
                              {branch.name},
                              {areas_of(board, branch, card.scope.seen).area},
                              tally.last ? Cell(*tally.last) : Cell(writer.say(wordings::never_visited))});
    }
    return table;
}

}  // namespace

Document area_card_document(const model::AreaCard& card, const model::Board& board, Language language) {
    CardWriter writer(board, language);
    writer.head({model::Thing::area, card.area}, card.scope);
    writer.section(wordings::about_heading, about(card, writer));
    if (card.coverage.branches > 0) writer.section(wordings::area_coverage_heading, coverage(card, writer));
    if (!card.unvisited.empty()) writer.section(wordings::unvisited_heading, unvisited(card, writer));
    return writer.take();
}

}  // namespace chibo::render
