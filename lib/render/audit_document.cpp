#include "render/audit_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"
#include "render/as_of.h"
#include "render/clauses.h"
#include "render/duty_order.h"
#include "render/findings_text.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;

Paragraph head(const model::Audit& audit, const model::Board& board, Language language) {
    std::vector<std::string_view> numbers;
    for (const model::Index i : audit.regulations) numbers.push_back(board.regulations[i].number);
    const base::Years years = audit.scope.years;
    const std::string asked =
        years.first == years.last ? fmt::format("{}", years.first) : fmt::format("{}–{}", years.first, years.last);
    Paragraph head;
    head.sentences.push_back(finding::message(
        numbers.size() > 1 ? wordings::regulations_line : wordings::regulation_line,
        {{"regulations", numbers.empty() ? std::string("—") : fmt::format("{}", fmt::join(numbers, ", "))}}, language));
    head.sentences.push_back(finding::message(years.first == years.last ? wordings::year_line : wordings::years_line,
                                              {{"years", asked}, {"as_of", as_of_sentence(audit.scope, language)}},
                                              language));
    for (auto& sentence : known_by_sentence(audit.scope, language)) head.sentences.push_back(std::move(sentence));
    return head;
}

std::string missing_by(const model::Duty& duty, Language language) {
    if (duty.missing() == 0) return {};
    return finding::message(wordings::missing_by, {{"missing", Count{duty.missing()}}, {"day", duty.last_day()}},
                            language);
}

std::vector<Cell> duty_row(const model::Duty& duty, const model::Board& board, Language language) {
    const model::Named& office = board.regulations[duty.binding.regulation].offices[duty.binding.office];
    const std::string state(base::in(language, wordings::states.at(static_cast<std::size_t>(duty.state))));
    return {{board.members[duty.member].shown()},
            {office_name(office, language)},
            {base::label(duty.period)},
            {fmt::format("{}/{}", duty.counted(), duty.required)},
            {state + (rests_on_open_field(board, duty) ? " *" : ""), tone(duty.state)},
            {missing_by(duty, language)}};
}

// A name in two lines is harder to find than an office.
constexpr std::size_t name_line = 3;
constexpr std::size_t other_line = 1;

Block duty_table(const model::Audit& audit, const model::Board& board, Language language) {
    const auto title = [&](const base::Wording& wording) { return std::string(base::in(language, wording)); };
    if (audit.duties.empty()) return Paragraph{{title(wordings::no_duties)}};
    Table table;
    table.columns = {{title(wordings::name_column), Align::left, name_line},
                     {title(wordings::office_column), Align::left, other_line},
                     {title(wordings::period_column), Align::left, 0},
                     {title(wordings::attended_column), Align::right, 0},
                     {title(wordings::state_column), Align::left, 0},
                     {title(wordings::missing_column), Align::left, 0}};
    for (const model::Duty* duty : worst_first(audit, board)) table.rows.push_back(duty_row(*duty, board, language));
    return table;
}

Paragraph totals(const model::Summary& sum, Language language) {
    return {{finding::message(wordings::duty_totals,
                              {{"members", Count{sum.members}},
                               {"groups", Count{sum.groups}},
                               {"duties", Count{sum.met + sum.short_ + sum.behind + sum.pending + sum.exempt}},
                               {"met", Count{sum.met}},
                               {"short", Count{sum.short_}},
                               {"behind", Count{sum.behind}},
                               {"pending", Count{sum.pending}},
                               {"exempt", Count{sum.exempt}}},
                              language),
             finding::message(
                 wordings::finding_totals,
                 {{"errors", Count{sum.errors}}, {"warnings", Count{sum.warnings}}, {"notes", Count{sum.notes}}},
                 language)}};
}

void add_section(Document& document, const base::Wording& title, Items items, Language language) {
    if (items.items.empty()) return;
    document.add(Heading{std::string(base::in(language, title))});
    document.add(std::move(items));
}

}  // namespace

Document audit_document(const model::Audit& audit, const model::Board& board, Language language) {
    Document document;
    document.add(Title{board.name});
    document.add(head(audit, board, language));
    document.add(duty_table(audit, board, language));
    if (!audit.found.empty()) document.add(finding_lines(told(audit.found, board), board.files, language));
    document.add(totals(audit.summary, language));
    add_section(document, wordings::clauses_title, clauses(audit, board, language), language);
    add_section(document, wordings::rests_title, what_verdicts_rest_on(audit, board, language), language);
    return document;
}

Document findings_document(const finding::Findings& findings, const model::Board& board, Language language) {
    Document document;
    if (!findings.empty()) document.add(finding_lines(findings, board.files, language));
    return document;
}

Document changes_document(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                          Language language) {
    Document document;
    if (changes.empty()) return document;
    const auto count = [](std::size_t number) { return Count{static_cast<std::int64_t>(number)}; };
    finding::Arguments arguments{{"new", count(changes.fresh.size())},
                                 {"worse", count(changes.worse.size())},
                                 {"resolved", count(changes.resolved.size())}};
    if (changes.since) arguments.push_back({"day", *changes.since});
    Paragraph all = head(audit, board, language);
    all.sentences.push_back(
        finding::message(changes.since ? wordings::changes_line : wordings::first_changes_line, arguments, language));
    document.add(Title{board.name});
    document.add(std::move(all));
    const auto section = [&](const base::Wording& title, Lines lines) {
        if (lines.lines.empty()) return;
        document.add(Heading{std::string(base::in(language, title))});
        document.add(std::move(lines));
    };
    section(wordings::new_title, finding_lines(changes.fresh, board.files, language));
    section(wordings::worse_title, finding_lines(changes.worse, board.files, language));
    section(wordings::resolved_title, finding_lines(changes.resolved));
    return document;
}

}  // namespace chibo::render
