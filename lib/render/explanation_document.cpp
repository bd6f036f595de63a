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
#include "render/findings_text.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
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

Items regulations(const Explanation& explanation, const model::Board& board, Language language) {
    Items items;
    for (const model::Index i : binding_regulations(explanation.audit)) {
        const model::Regulation& regulation = board.regulations[i];
        Item item{message(wordings::regulation_item,
                          {{"number", regulation.number},
                           {"title", regulation.title},
                           {"issuer", regulation.issuer},
                           {"issued", regulation.issued},
                           {"place", place(board, regulation.where)}},
                          language),
                  {}};
        for (const model::Index quota : binding_quotas(explanation.audit, i)) {
            item.parts.push_back(clause(regulation, regulation.quotas[quota], language));
        }
        items.items.push_back(std::move(item));
    }
    return items;
}

std::string bound_by(const Interval& interval, const model::Board& board, Language language) {
    if (!interval.part) return say(wordings::binds_nobody, language);
    const model::Binding& binding = interval.part->binding;
    const model::Regulation& regulation = board.regulations[binding.regulation];
    const model::Quota& quota = regulation.quotas[binding.quota];
    const finding::Argument office{"office", regulation.offices[binding.office].term()};
    if (interval.part->leave) {
        std::vector<std::string> leaves;
        for (const model::Leave* leave : interval.leaves) {
            leaves.push_back(message(model::leave_clause(*leave), language));
        }
        return message(wordings::binds_on_leave, {office, {"leave", fmt::format("{}", fmt::join(leaves, "; "))}},
                       language);
    }
    return message(wordings::binds,
                   {office,
                    {"at_least", Count{quota.at_least}},
                    {"per", wordings::each_period.at(static_cast<std::size_t>(quota.per))},
                    {"number", regulation.number}},
                   language);
}

Table interval_table(const Explanation& explanation, const model::Board& board, Language language) {
    Table table;
    table.columns = {{say(wordings::from_column, language), Align::left, 0},
                     {say(wordings::to_column, language), Align::left, 0},
                     {say(wordings::days_column, language), Align::right, 0},
                     {say(wordings::binds_column, language), Align::left, 1}};
    for (const Interval& interval : intervals(explanation, board)) {
        table.rows.push_back({{interval.days.first},
                              {interval.days.last},
                              {std::int64_t{interval.days.days()}},
                              {bound_by(interval, board, language)}});
    }
    return table;
}

Items requirements(const Explanation& explanation, const model::Board& board, Language language) {
    Items items;
    for (const model::Duty& duty : explanation.audit.duties) {
        items.items.push_back(
            {message(wordings::requirement_item,
                     {{"period", duty.period}, {"requirement", model::requirement_clause(board, duty)}}, language),
             {}});
    }
    return items;
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
                              {base::spoken(visit.date)},
                              {branch_name(board, visit.branch)},
                              {fate(explained, explanation, board, language),
                               explained.fate == model::Fate::counted ? Tone::good : Tone::plain},
                              {place(board, visit.where)}});
    }
    return table;
}

Items reviews(const Explanation& explanation, const model::Board& board, Language language) {
    Items items;
    for (const model::ExplainedReview& explained : explanation.reviews) {
        finding::Arguments arguments{{"year", fmt::format("{}", explained.year)}};
        if (explained.review) {
            const model::Review& review = board.journal.reviews[*explained.review];
            arguments.push_back({"day", review.date});
            arguments.push_back({"entry", base::text(review.id)});
            arguments.push_back({"place", place(board, review.where)});
        }
        items.items.push_back(
            {message(explained.review ? wordings::review_filed : wordings::review_not_filed, arguments, language), {}});
    }
    return items;
}

// Offices as the regulations name them; one that none lists by its id.
Block offices(const Explanation& explanation, const model::Board& board, Language language) {
    Items items;
    for (const model::Office& office : board.members[explanation.member].offices) {
        const model::Named* const listed = listed_office(board, office.id);
        const auto day = [](base::Day end, bool open) { return open ? std::string("…") : base::spoken(end); };
        items.items.push_back({message(listed ? wordings::office_item : wordings::office_unlisted,
                                       {{"office", listed ? listed->term() : finding::Term{office.id, {}}},
                                        {"from", day(office.days.first, office.days.first == base::earliest_day)},
                                        {"to", day(office.days.last, office.days.last == base::latest_day)}},
                                       language),
                               {}});
    }
    if (items.items.empty()) return Paragraph{{say(wordings::no_offices, language)}};
    return items;
}

Items outcomes(const Explanation& explanation, const model::Board& board, Language language) {
    Items items;
    for (const model::Duty& duty : explanation.audit.duties) {
        items.items.push_back({message(outcome(duty, explanation.audit.scope, board), language), {}});
    }
    return items;
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
        section(wordings::offices_title, offices(explanation, board, language));
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
    if (!audit.findings.empty()) {
        section(wordings::findings_title, finding_lines(audit.findings, board.files, language));
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
