// The card of a branch.
#include <fmt/format.h>

#include "finding/wordings/explanations.h"
#include "finding/wordings/lookups.h"
#include "finding/wordings/sheets.h"
#include "finding/wordings/terms.h"
#include "render/card_document.h"
#include "render/card_parts.h"
#include "render/list_parts.h"
#include "render/sheet_parts.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;

// As the first regulation that has such a grade names it; else as written.
std::string grade_name(const std::string& id, const model::Board& board) {
    for (const model::Regulation& regulation : board.regulations) {
        for (const model::Grade& grade : regulation.grades) {
            if (grade.id == id) return grade.name;
        }
    }
    return id;
}

Items about(const model::BranchCard& card, const CardWriter& writer) {
    const model::Board& board = writer.board();
    const model::BranchSheet& sheet = card.sheet;
    Items items = branch_facts(board.branches[sheet.branch], board, sheet.scope.seen, writer.language());
    const auto add = [&](const base::Wording& wording, const finding::Arguments& arguments) {
        items.items.push_back({writer.say(wording, arguments), {}});
    };
    if (card.next) {
        add(wordings::next_item,
            {{"weekday", wordings::weekdays.at(static_cast<std::size_t>(base::weekday(*card.next)))},
             {"day", *card.next}});
    }
    if (card.last.empty()) {
        add(wordings::last_never, {});
        return items;
    }
    std::vector<std::string> entries;
    for (const model::Index visit : card.last) entries.push_back(base::text(board.journal.visits[visit].id));
    add(wordings::last_item, {{"date", board.journal.visits[card.last.back()].date},
                              {"members", attenders(card.last, board)},
                              {"entries", fmt::format("{}", fmt::join(entries, ", "))}});
    if (sheet.earlier > 0) add(wordings::earlier_item, {{"visits", Count{sheet.earlier}}});
    return items;
}

// A bar for each visit whose meeting has a score.
Block visits(const model::BranchCard& card, const CardWriter& writer) {
    constexpr std::int64_t most_points = 100;
    const model::Board& board = writer.board();
    const Language language = writer.language();
    if (card.sheet.visits.empty()) return Paragraph{{writer.say(wordings::no_visits)}};
    Bars bars{{}, {writer.say(wordings::score_part)}, {}, {}};
    bool any_scored = false;
    bars.table.columns = {text_column(wordings::visit_column, language), text_column(wordings::date_column, language),
                          text_column(wordings::attenders_column, language),
                          text_column(wordings::meeting_grade_column, language),
                          number_column(wordings::meeting_score_column, language)};
    for (std::size_t i = card.sheet.visits.size(); i-- > 0;) {
        const model::Visit& visit = board.journal.visits[card.sheet.visits[i].visit];
        const bool scored = visit.quality && visit.quality->score();
        any_scored = any_scored || scored;
        const std::int64_t score = scored ? *visit.quality->score() : 0;
        bars.table.rows.push_back({{base::text(visit.id)},
                                   Cell(visit.date),
                                   {attenders({&card.sheet.visits[i].visit, 1}, board)},
                                   {grade_name(card.grades[i], board)},
                                   scored ? Cell(score) : Cell()});
        bars.bars.push_back({{score}, most_points, scored ? fmt::format("{}", score) : std::string()});
    }
    if (!any_scored) return std::move(bars.table);
    return bars;
}

}  // namespace

Document branch_card_document(const model::BranchCard& card, const model::Board& board, Language language) {
    CardWriter writer(board, language);
    writer.head({model::Thing::branch, card.sheet.branch}, card.sheet.scope);
    writer.section(wordings::about_heading, about(card, writer));
    writer.section(wordings::branch_visits_heading, visits(card, writer));
    writer.open_difficulties(card.open);
    return writer.take();
}

}  // namespace chibo::render
