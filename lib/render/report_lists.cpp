#include "render/report_lists.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/reports.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/workbooks.h"
#include "render/clauses.h"
#include "render/duty_order.h"
#include "render/list_parts.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;

std::string say(const Wording& wording, Language language) { return std::string(base::in(language, wording)); }

// The last of the visits that count, or nothing.
Cell last_visit(const model::Duty& duty, const model::Board& board) {
    const model::Visit* last = nullptr;
    for (const model::Index i : duty.visits) {
        const model::Visit& visit = board.journal.visits[i];
        if (!last || last->date.first() <= visit.date.first()) last = &visit;
    }
    return last ? Cell(last->date) : Cell();
}

std::vector<Cell> duty_row(const model::Duty& duty, const model::Board& board, Language language) {
    const model::Member& member = board.members[duty.member];
    const model::Named& office = board.regulations[duty.binding.regulation].offices[duty.binding.office];
    const bool group = member.type == model::MemberType::group;
    return {Cell(member.name),
            Cell(member.id),
            Cell(say(group ? wordings::group_word : wordings::person_word, language)),
            Cell(office_name(office, language)),
            Cell(area_names(board, member.areas)),
            Cell(base::label(duty.period)),
            Cell(duty.last_day()),
            Cell(std::int64_t{duty.required}),
            Cell(std::int64_t{duty.counted()}),
            Cell(std::int64_t{duty.missing()}, duty.missing() > 0 ? tone(duty.state) : Tone::plain),
            Cell(say(wordings::states.at(static_cast<std::size_t>(duty.state)), language), tone(duty.state)),
            last_visit(duty, board)};
}

// A date as written, as the day or month that it is.
Cell written_date(const std::string& written) {
    const auto date = base::parse_date(written);
    return date ? Cell(*date) : Cell(written);
}

}  // namespace

Table duty_list(const model::Report& report, const model::Board& board, Language language) {
    Table table;
    table.searched = true;
    for (const Wording* title : {&wordings::name_column, &wordings::member_id_column, &wordings::type_column,
                                 &wordings::office_column, &wordings::followed_column, &wordings::period_column})
        table.columns.push_back(text_column(*title, language));
    for (const Wording* title :
         {&wordings::due_column, &wordings::required_column, &wordings::counted_column, &wordings::lacking_column})
        table.columns.push_back(number_column(*title, language));
    table.columns.push_back(text_column(wordings::state_column, language));
    table.columns.push_back(number_column(wordings::last_column, language));
    for (const model::Duty* duty : worst_first(report.audit, board))
        table.rows.push_back(duty_row(*duty, board, language));
    return table;
}

Table branch_list(const model::Report& report, const model::Board& board, Language language) {
    Table table;
    table.searched = true;
    for (const Wording* title : {&wordings::branch_column, &wordings::branch_id_column, &wordings::area_column,
                                 &wordings::within_column, &wordings::kind_column, &wordings::visited_column})
        table.columns.push_back(text_column(*title, language));
    table.columns.push_back(number_column(wordings::attendances_column, language));
    table.columns.push_back(number_column(wordings::last_column, language));
    table.columns.push_back(text_column(wordings::by_column, language));
    for (const model::BranchTally& tally : report.branches) {
        const model::Branch& branch = board.branches[tally.branch];
        AreaCells areas = areas_of(board, branch, report.areas_day);
        std::vector<std::string> by;
        for (const model::Index member : tally.by) by.push_back(board.members[member].shown());
        const Wording& visited = tally.last ? wordings::was_visited : wordings::never_visited;
        table.rows.push_back({Cell(branch.name), Cell(branch.id), Cell(std::move(areas.area)),
                              Cell(std::move(areas.within)), Cell(board.kind_of(branch)),
                              Cell(say(visited, language), tally.last ? Tone::plain : Tone::remark),
                              Cell(tally.attended.attendances), tally.last ? Cell(*tally.last) : Cell(),
                              Cell(fmt::format("{}", fmt::join(by, ", ")))});
    }
    return table;
}

Table finding_list(const model::Report& report, const model::Board& board, Language language) {
    std::map<std::string_view, const model::Member*> members;
    for (const model::Member& member : board.members) members.emplace(member.id, &member);
    Table table;
    table.searched = true;
    for (const Wording* title :
         {&wordings::severity_column, &wordings::code_column, &wordings::message_column, &wordings::name_column,
          &wordings::member_id_column, &wordings::branch_id_column, &wordings::entry_column, &wordings::period_column})
        table.columns.push_back(text_column(*title, language));
    table.columns.push_back(number_column(wordings::date_column, language));
    table.columns.push_back(text_column(wordings::file_column, language));
    table.columns.push_back(number_column(wordings::line_column, language));
    for (const model::Found& found : report.audit.found) {
        const finding::Finding finding = told(found, board);
        const finding::Severity severity = finding::severity(finding);
        const finding::Subject& about = finding.subject;
        const auto member = members.find(about.member);
        table.rows.push_back(
            {Cell(say(wordings::severities.at(static_cast<std::size_t>(severity)), language), tone(severity)),
             Cell(std::string(finding::name(finding.code))), Cell(message(finding, language)),
             Cell(member == members.end() ? std::string() : member->second->name), Cell(about.member),
             Cell(about.branch), Cell(about.visit), Cell(about.period), written_date(about.date),
             Cell(board.files[finding.where.file]), Cell(std::int64_t{finding.where.line})});
    }
    return table;
}

}  // namespace chibo::render
