#include "render/explanation_parts.h"

#include <fmt/format.h>

#include "finding/wordings/explanations.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"
#include "render/clauses.h"
#include "render/derivation.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;
using model::Explanation;

std::string say(const base::Wording& wording, Language language) { return std::string(base::in(language, wording)); }

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

}  // namespace

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

Block offices(const model::Member& member, const model::Board& board, Language language) {
    Items items;
    for (const model::Office& office : member.offices) {
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

}  // namespace chibo::render
