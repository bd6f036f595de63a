#include "render/explanation_json_parts.h"

#include "model/basis.h"
#include "render/derivation.h"

namespace chibo::render {

using base::Language;
using model::Explanation;

namespace {

std::string_view name(model::Fate fate) {
    switch (fate) {
        case model::Fate::counted: return "counted";
        case model::Fate::set_aside: return "set-aside";
        case model::Fate::voided: return "voided";
        case model::Fate::replaced: return "replaced";
        case model::Fate::not_seen: return "after-as-of";
    }
    return {};
}

// The entry that voided or replaced the visit.
Json ended_by(const model::ExplainedVisit& explained, const model::Board& board) {
    if (!explained.by) return nullptr;
    return base::text(explained.fate == model::Fate::voided ? board.journal.voids[*explained.by].id
                                                            : board.journal.visits[*explained.by].id);
}

}  // namespace

Json explained_visit(const model::ExplainedVisit& explained, const Explanation& explanation, const model::Board& board,
                     Language language) {
    const model::Visit& visit = board.journal.visits[explained.visit];
    const bool aside = explained.fate == model::Fate::set_aside;
    return {{"visit", base::text(visit.id)},
            {"date", base::iso(visit.date)},
            {"branch", board.id_of_branch(visit.branch)},
            {"fate", name(explained.fate)},
            {"period", explained.towards ? Json(base::label(*explained.towards)) : Json(nullptr)},
            {"code", aside ? Json(finding::name(model::code_of(explained.aside->reason))) : Json(nullptr)},
            {"by", ended_by(explained, board)},
            {"said", fate(explained, explanation, board, language)},
            {"file", board.files[visit.where.file]},
            {"line", visit.where.line}};
}

Json explained_duty(const model::Duty& duty, const model::Scope& scope, const model::Board& board, Language language) {
    Json json = duty_json(duty, board);
    json["days"] = duty.days.days();
    json["bound_days"] = duty.bound_days();
    json["missing"] = duty.missing();
    json["expected"] = duty.expected;
    json["last_day"] = base::iso(duty.last_day());
    json["requirement"] = message(model::requirement_clause(board, duty), language);
    json["outcome"] = message(outcome(duty, scope, board), language);
    return json;
}

Json explained_review(const model::ExplainedReview& explained, const model::Board& board) {
    Json json{{"year", explained.year}, {"entry", nullptr}, {"date", nullptr}, {"file", nullptr}, {"line", nullptr}};
    if (!explained.review) return json;
    const model::Review& review = board.journal.reviews[*explained.review];
    json["entry"] = base::text(review.id);
    json["date"] = base::iso(review.date);
    json["file"] = board.files[review.where.file];
    json["line"] = review.where.line;
    return json;
}

}  // namespace chibo::render
