// The card of a member.
#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/lookups.h"
#include "finding/wordings/sheets.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"
#include "render/card_document.h"
#include "render/card_parts.h"
#include "render/clauses.h"
#include "render/derivation.h"
#include "render/explanation_parts.h"
#include "render/list_parts.h"
#include "render/sheet_parts.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;

class Writer {
public:
    Writer(const model::MemberCard& card, const model::Board& board, Language language)
        : card_(card),
          explanation_(card.sheet.explanation),
          board_(board),
          member_(board.members[card.sheet.explanation.member]),
          language_(language),
          writer_(board, language) {}

    Document write() {
        writer_.head({model::Thing::member, explanation_.member}, scope());
        writer_.section(wordings::member_heading, offices(member_, board_, language_));
        about();
        duties();
        pace();
        visits();
        writer_.open_difficulties(card_.open);
        if (reviews_matter(explanation_, board_))
            writer_.section(wordings::reviews_title, reviews(explanation_, board_, language_));
        writer_.section(wordings::conclusions_heading, conclusions(card_.sheet.conclusions, board_, language_));
        return writer_.take();
    }

private:
    const model::Scope& scope() const { return explanation_.audit.scope; }

    void about() {
        Items items;
        const auto add = [&](std::string text) { items.items.push_back({std::move(text), {}}); };
        if (!member_.people.empty())
            add(writer_.say(wordings::people_item, {{"people", fmt::format("{}", fmt::join(member_.people, ", "))}}));
        if (!member_.areas.empty())
            add(writer_.say(wordings::followed_item, {{"areas", area_names(board_, member_.areas)}}));
        if (member_.home) add(writer_.say(wordings::home_item, {{"branch", board_.branches[*member_.home].shown()}}));
        for (const model::Leave& leave : member_.leave) add(message(model::leave_clause(leave), language_));
        if (!items.items.empty()) writer_.section(wordings::about_heading, std::move(items));
    }

    void duties() {
        const auto& duties = explanation_.audit.duties;
        if (duties.empty())
            return writer_.section(wordings::duties_heading, Paragraph{{writer_.say(wordings::not_bound)}});
        Bars bars{{}, {}, {}, {}};
        for (const base::Wording& part : wordings::duty_parts) bars.legend.push_back(writer_.say(part));
        bars.table.columns = {
            text_column(wordings::period_column, language_), text_column(wordings::office_column, language_),
            number_column(wordings::duty_required_column, language_),
            number_column(wordings::duty_counted_column, language_), text_column(wordings::state_column, language_)};
        std::int64_t most = 0;
        for (const model::Duty& duty : duties) most = std::max<std::int64_t>({most, duty.required, duty.counted()});
        for (const model::Duty& duty : duties) {
            const model::Regulation& regulation = board_.regulations[duty.binding.regulation];
            bars.table.rows.push_back({{base::label(duty.period)},
                                       {office_name(regulation.offices[duty.binding.office], language_)},
                                       {std::int64_t{duty.required}},
                                       {std::int64_t{duty.counted()}},
                                       {state(duty)}});
            bars.bars.push_back({{duty.counted(), duty.missing()}, most, base::label(duty.period)});
        }
        writer_.section(wordings::duties_heading, std::move(bars));
    }

    std::string state(const model::Duty& duty) const {
        return writer_.say(wordings::states.at(static_cast<std::size_t>(duty.state)));
    }

    // The duties of the as-of day's year, where that is asked for.
    void pace() {
        const int year = base::civil(scope().seen).year;
        Items items;
        const auto& duties = explanation_.audit.duties;
        for (std::size_t i = 0; i < duties.size(); ++i) {
            if (duties[i].period.year != year) continue;
            items.items.push_back({message(outcome(duties[i], scope(), board_), language_), {}});
            for (const model::Outlook& outlook : card_.outlook) {
                if (outlook.duty == i) items.items.back().parts.push_back(told(outlook, duties[i]));
            }
        }
        if (items.items.empty()) return;
        writer_.section(writer_.say(wordings::pace_heading, {{"year", fmt::format("{}", year)}}), std::move(items));
    }

    std::string told(const model::Outlook& outlook, const model::Duty& duty) const {
        if (!outlook.any_branch) return writer_.say(wordings::no_branch_left);
        if (outlook.left && outlook.latest)
            return writer_.say(wordings::latest_by_meetings,
                               {{"day", *outlook.latest}, {"left", Count{*outlook.left}}});
        if (outlook.left)
            return writer_.say(wordings::out_of_reach,
                               {{"left", Count{*outlook.left}}, {"missing", Count{duty.missing()}}});
        if (outlook.latest) return writer_.say(wordings::latest_by_period, {{"day", *outlook.latest}});
        return writer_.say(wordings::no_day_left);
    }

    void visits() {
        if (explanation_.visits.empty())
            return writer_.section(wordings::card_visits_heading, Paragraph{{writer_.say(wordings::no_visits)}});
        Table table;
        table.columns = {
            text_column(wordings::visit_column, language_), number_column(wordings::date_column, language_),
            text_column(wordings::branch_column, language_), text_column(wordings::fate_column, language_)};
        table.columns[1].align = Align::left;
        for (auto at = explanation_.visits.rbegin(); at != explanation_.visits.rend(); ++at) {
            const model::Visit& visit = board_.journal.visits[at->visit];
            table.rows.push_back({{base::text(visit.id)},
                                  Cell(visit.date),
                                  {where(visit)},
                                  {fate(*at, explanation_, board_, language_)}});
        }
        writer_.section(wordings::card_visits_heading, std::move(table));
    }

    // The branch, with its areas as they were then.
    std::string where(const model::Visit& visit) const {
        std::string shown = board_.shown_branch(visit.branch);
        if (!visit.branch.index()) return shown;
        const std::string around = board_.around(board_.branches[*visit.branch.index()], visit.date.first());
        return fmt::format("{}{}{}", shown, around.empty() ? "" : ", ", around);
    }

    const model::MemberCard& card_;
    const model::Explanation& explanation_;
    const model::Board& board_;
    const model::Member& member_;
    Language language_;
    CardWriter writer_;
};

}  // namespace

Document member_card_document(const model::MemberCard& card, const model::Board& board, Language language) {
    return Writer(card, board, language).write();
}

}  // namespace chibo::render
