#include "render/list_cells.h"

#include <fmt/format.h>

#include "base/cell_text.h"
#include "finding/wordings/columns.h"
#include "finding/wordings/workbooks.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

template <class Optional>
Cell number(const Optional& value) {
    return value ? Cell(std::int64_t{*value}) : Cell();
}

Cell day(base::Day value, base::Day open) { return value == open ? Cell() : Cell(value); }

// «2020-10-15..2023-03-31», open where it is.
std::string days(const base::Span& span) {
    return fmt::format("{}..{}", span.first == base::earliest_day ? "" : base::iso(span.first),
                       span.last == base::latest_day ? "" : base::iso(span.last));
}

std::string difficulties(const model::Visit& visit) {
    std::vector<std::vector<std::string>> items;
    for (const model::Difficulty& each : visit.meeting().difficulties) {
        items.push_back({each.text, std::string(model::word_for(each.status, model::statuses)), each.to,
                         each.due ? base::iso(*each.due) : std::string(), each.remarks->note, each.remarks->source});
    }
    return base::cell_of_parts(items);
}

// Each with its days behind it.
std::string offices(const model::Member& member) {
    std::vector<std::vector<std::string>> items;
    for (const model::Office& each : member.offices) {
        const std::string span = days(each.days);
        items.push_back(
            {span == ".." ? each.id : fmt::format("{} {}", each.id, span), each.remarks->note, each.remarks->source});
    }
    return base::cell_of_parts(items);
}

std::string leave(const model::Member& member) {
    std::vector<std::vector<std::string>> items;
    for (const model::Leave& each : member.leave)
        items.push_back({days(each.days), each.reason, each.decision, each.remarks->note, each.remarks->source});
    return base::cell_of_parts(items);
}

}  // namespace

ListCells::ListCells(const model::Board& board, Visits visits, bool words, base::Language language)
    : board_(board), words_(words), language_(language), fates_(board.journal.visits.size()) {
    find_fates();
    for (model::Index i = 0; i < fates_.size(); ++i) {
        if (visits == Visits::all || fates_[i].state == model::VisitState::living) shown_.push_back(i);
    }
}

void ListCells::find_fates() {
    for (const model::Void& each : board_.journal.voids) {
        if (each.of.kind == model::EntryKind::visit) fates_[each.of.index] = {model::VisitState::voided, each.id};
    }
    for (const model::Visit& visit : board_.journal.visits) {
        if (visit.replaces) fates_[*visit.replaces] = {model::VisitState::replaced, visit.id};
    }
}

std::size_t ListCells::rows(model::List list) const {
    switch (list) {
        case model::List::visits: return shown_.size();
        case model::List::members: return board_.members.size();
        case model::List::branches: return board_.branches.size();
    }
    return 0;
}

std::vector<Cell> ListCells::row(model::List list, std::size_t i) const {
    switch (list) {
        case model::List::visits: return visit(shown_[i]);
        case model::List::members: return member(board_.members[i]);
        case model::List::branches: return branch(board_.branches[i]);
    }
    return {};
}

Cell ListCells::date(const base::Date& date) const {
    if (!date.is_month()) return Cell(date.first());
    return Cell(words_ ? base::spoken(date) : base::iso(date));
}

std::vector<Cell> ListCells::visit(model::Index place) const {
    const model::Visit& visit = board_.journal.visits[place];
    const Fate& fate = fates_[place];
    const model::Branch* branch = visit.branch.is_known() ? &board_.branches[*visit.branch.index()] : nullptr;
    const model::Meeting& meeting = visit.meeting();
    std::vector<std::string> ids, names;
    for (const model::Reference& member : visit.members) {
        ids.push_back(board_.id_of_member(member));
        names.push_back(member.is_known() ? board_.members[*member.index()].name : board_.unknown_id(member));
    }
    Cell session;
    if (meeting.session) {
        const base::Wording& name =
            *meeting.session == model::Session::regular ? wordings::regular_session : wordings::thematic_session;
        session = Cell(std::string(words_ ? base::in(language_, name) : word_for(*meeting.session, model::sessions)));
    }
    model::Quality quality;
    if (visit.quality) quality = *visit.quality;
    const model::RecordedTexts& recorded = *visit.recorded.texts;
    const base::Wording& state = wordings::visit_state_names.at(static_cast<std::size_t>(fate.state));
    return {Cell(base::text(visit.id)),
            date(visit.date),
            Cell(board_.id_of_branch(visit.branch)),
            Cell(branch ? branch->name : std::string()),
            Cell(branch ? board_.around(*branch, visit.date.first()) : std::string()),
            Cell(base::cell_of_items(ids)),
            Cell(base::cell_of_items(names)),
            Cell(base::cell_of_items(meeting.guests)),
            std::move(session),
            number(meeting.minutes),
            meeting.turnout ? Cell(std::int64_t{meeting.turnout->present}) : Cell(),
            meeting.turnout ? Cell(std::int64_t{meeting.turnout->eligible}) : Cell(),
            number(quality.score()),
            Cell(board_.journal.grade(quality)),
            Cell(base::cell_of_items(meeting.informed)),
            Cell(base::cell_of_items(meeting.guidance)),
            Cell(difficulties(visit)),
            Cell(recorded.remarks.note),
            Cell(recorded.remarks.source),
            Cell(recorded.by),
            Cell(recorded.at),
            Cell(std::string(words_ ? base::in(language_, state) : word_for(fate.state, model::visit_states))),
            Cell(fate.by.number == 0 ? std::string() : base::text(fate.by))};
}

// The columns for the days of a lone office stay empty.
std::vector<Cell> ListCells::member(const model::Member& member) const {
    std::vector<std::string> areas;
    for (const model::Index area : member.areas) areas.push_back(board_.areas[area].id);
    return {Cell(member.id),
            Cell(member.name),
            Cell(std::string(member.type == model::MemberType::group ? "group" : "person")),
            Cell(base::cell_of_items(member.people)),
            Cell(offices(member)),
            Cell(),
            Cell(),
            Cell(base::cell_of_items(areas)),
            Cell(member.home ? board_.branches[*member.home].id : std::string()),
            Cell(leave(member)),
            Cell(member.remarks->note),
            Cell(member.remarks->source)};
}

std::vector<Cell> ListCells::branch(const model::Branch& branch) const {
    return {Cell(branch.id),
            Cell(branch.name),
            Cell(board_.kind_of(branch)),
            Cell(branch.area ? board_.areas[*branch.area].id : std::string()),
            number(branch.meets),
            number(branch.party_members),
            number(branch.population),
            number(branch.poor_households),
            number(branch.near_poor_households),
            day(branch.days.first, base::earliest_day),
            day(branch.days.last, base::latest_day),
            Cell(branch.into ? board_.branches[*branch.into].id : std::string()),
            Cell(branch.remarks->note),
            Cell(branch.remarks->source)};
}

}  // namespace chibo::render
