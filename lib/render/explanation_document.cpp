#include "render/explanation_document.h"

#include <fmt/format.h>

#include "finding/meaning.h"
#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"
#include "render/as_of.h"
#include "render/clauses.h"
#include "render/derivation.h"
#include "render/explanation_parts.h"
#include "render/findings_text.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::message;
using model::Explanation;

std::string say(const base::Wording& wording, Language language) { return std::string(base::in(language, wording)); }

std::string title(const Explanation& explanation, const model::Board& board, Language language) {
    const model::Member& member = board.members[explanation.member];
    const base::Years years = explanation.audit.scope.years;
    const base::Wording& asked = years.first == years.last ? wordings::one_year : wordings::several_years;
    const finding::Arguments both{{"first", fmt::format("{}", years.first)}, {"last", fmt::format("{}", years.last)}};
    return message(wordings::explanation_title,
                   {{"member", member.name}, {"id", member.id}, {"years", finding::Clause{asked, both}}}, language);
}

Block visit_table(const Explanation& explanation, const model::Board& board, Language language) {
    if (explanation.visits.empty()) return Paragraph{{say(wordings::no_visits, language)}};
    Table table;
    table.columns = {{say(wordings::visit_column, language), Align::left, 0},
                     {say(wordings::date_column, language), Align::left, 0},
                     {say(wordings::branch_column, language), Align::left, 1},
                     {say(wordings::fate_column, language), Align::left, 1},
                     {say(wordings::place_column, language), Align::left, 0}};
    for (const model::ExplainedVisit& explained : explanation.visits) {
        const model::Visit& visit = board.journal.visits[explained.visit];
        table.rows.push_back({{base::text(visit.id)},
                              {visit.date},
                              {board.shown_branch(visit.branch)},
                              {fate(explained, explanation, board, language),
                               explained.fate == model::Fate::counted ? Tone::good : Tone::plain},
                              {place(board, visit.where)}});
    }
    return table;
}

}  // namespace

Document explanation_document(const Explanation& explanation, const model::Board& board, Language language) {
    const auto& audit = explanation.audit;
    Document document;
    const auto section = [&](const base::Wording& heading, Block block) {
        document.add(Heading{say(heading, language)});
        document.add(std::move(block));
    };
    document.add(Title{title(explanation, board, language)});
    Paragraph when{{as_of_sentence(audit.scope, language)}};
    for (auto& sentence : known_by_sentence(audit.scope, language)) when.sentences.push_back(std::move(sentence));
    document.add(std::move(when));
    if (audit.duties.empty()) {
        document.add(Paragraph{{say(wordings::not_bound, language)}});
        section(wordings::offices_title, offices(board.members[explanation.member], board, language));
    } else {
        section(wordings::regulation_title, regulations(explanation, board, language));
        section(wordings::intervals_title, interval_table(explanation, board, language));
        section(wordings::requirement_title, requirements(explanation, board, language));
    }
    section(wordings::visits_title, visit_table(explanation, board, language));
    if (reviews_matter(explanation, board)) {
        section(wordings::reviews_title, reviews(explanation, board, language));
    }
    if (!audit.duties.empty()) section(wordings::conclusion_title, outcomes(explanation, board, language));
    if (!audit.found.empty()) {
        section(wordings::findings_title, finding_lines(told(audit.found, board), board.files, language));
    }
    return document;
}

Document code_document(finding::Code code, Language language) {
    Document document;
    document.add(Title{fmt::format("{} ({})", finding::name(code), name(finding::severity(code)))});
    const finding::Meaning* meaning = finding::meaning(code);
    document.add(Paragraph{{code_what(code, language)}});
    const auto section = [&](const base::Wording& heading, const base::Wording& text) {
        document.add(Heading{say(heading, language)});
        document.add(Paragraph{{say(text, language)}});
    };
    section(wordings::rule_title, meaning ? meaning->rule : wordings::file_error_rule);
    section(wordings::mend_title, meaning ? meaning->mend : wordings::file_error_mend);
    if (!meaning || meaning->example.empty()) return document;
    document.add(Heading{message(wordings::example_title, {{"command", std::string(meaning->command)}}, language)});
    document.add(Verbatim{std::string(meaning->example)});
    return document;
}

}  // namespace chibo::render
