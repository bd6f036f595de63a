#include "render/explanation_json.h"

#include "finding/meaning.h"
#include "finding/wordings/explanations.h"
#include "model/basis.h"
#include "render/derivation.h"
#include "render/json.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using model::Explanation;

Json regulation_json(model::Index index, const Explanation& explanation, const model::Board& board) {
    const model::Regulation& regulation = board.regulations[index];
    Json quotas = Json::array();
    for (const model::Index i : binding_quotas(explanation.audit, index)) {
        const model::Quota& quota = regulation.quotas[i];
        quotas.push_back({{"quota", quota.id},
                          {"at_least", quota.at_least},
                          {"per", base::name(quota.per)},
                          {"kinds", regulation.kinds_of(quota)},
                          {"cite", text_or_null(quota.cite)}});
    }
    return {{"number", regulation.number},
            {"title", regulation.title},
            {"issuer", regulation.issuer},
            {"issued", base::iso(regulation.issued)},
            {"partial", regulation.partial == model::Partial::prorate ? "prorate" : "full"},
            {"home", regulation.home == model::HomeVisits::count ? "counts" : "does-not-count"},
            {"file", board.files[regulation.where.file]},
            {"line", regulation.where.line},
            {"quotas", std::move(quotas)}};
}

Json interval_json(const Interval& interval, const model::Board& board) {
    Json json{{"from", base::iso(interval.days.first)},
              {"to", base::iso(interval.days.last)},
              {"days", interval.days.days()},
              {"regulation", nullptr},
              {"office", nullptr},
              {"quota", nullptr},
              {"leave", Json::array()}};
    if (interval.part) {
        const model::Regulation& regulation = board.regulations[interval.part->binding.regulation];
        json["regulation"] = regulation.number;
        json["office"] = regulation.offices[interval.part->binding.office].id;
        json["quota"] = regulation.quotas[interval.part->binding.quota].id;
    }
    for (const model::Leave* leave : interval.leaves) {
        const bool open = leave->days.last == base::latest_day;
        json["leave"].push_back({{"from", base::iso(leave->days.first)},
                                 {"to", open ? Json(nullptr) : Json(base::iso(leave->days.last))},
                                 {"reason", leave->reason},
                                 {"decision", text_or_null(leave->decision)}});
    }
    return json;
}

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

Json visit_json(const model::ExplainedVisit& explained, const Explanation& explanation, const model::Board& board,
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

Json review_json(const model::ExplainedReview& explained, const model::Board& board) {
    Json json{{"year", explained.year}, {"entry", nullptr}, {"date", nullptr}, {"file", nullptr}, {"line", nullptr}};
    if (!explained.review) return json;
    const model::Review& review = board.journal.reviews[*explained.review];
    json["entry"] = base::text(review.id);
    json["date"] = base::iso(review.date);
    json["file"] = board.files[review.where.file];
    json["line"] = review.where.line;
    return json;
}

}  // namespace

std::string explanation_json(const Explanation& explanation, const model::Board& board, Language language) {
    const model::Audit& audit = explanation.audit;
    const model::Member& member = board.members[explanation.member];
    Json answer{{"format", "chibo.explain/1"},
                {"member", member.id},
                {"name", member.name},
                {"years", {audit.scope.years.first, audit.scope.years.last}},
                {"as_of", base::iso(audit.scope.seen)},
                {"closed", base::iso(audit.scope.closed)},
                {"known_by", audit.scope.known_by ? Json(base::iso(*audit.scope.known_by)) : Json(nullptr)}};
    for (const char* list : {"regulations", "intervals", "duties", "visits", "reviews", "findings"}) {
        answer[list] = Json::array();
    }
    for (const model::Index i : binding_regulations(audit)) {
        answer["regulations"].push_back(regulation_json(i, explanation, board));
    }
    for (const Interval& each : intervals(explanation, board))
        answer["intervals"].push_back(interval_json(each, board));
    for (const auto& duty : audit.duties)
        answer["duties"].push_back(explained_duty(duty, audit.scope, board, language));
    for (const auto& visit : explanation.visits) {
        answer["visits"].push_back(visit_json(visit, explanation, board, language));
    }
    for (const auto& review : explanation.reviews) answer["reviews"].push_back(review_json(review, board));
    for (const auto& finding : audit.findings) answer["findings"].push_back(finding_json(finding, board, language));
    return answer.dump(1) + "\n";
}

std::string code_json(finding::Code code, Language language) {
    Json answer{{"format", "chibo.explain-code/1"},
                {"code", finding::name(code)},
                {"severity", finding::name(finding::severity(code))}};
    const finding::Meaning* meaning = finding::meaning(code);
    answer["what"] = code_what(code, language);
    answer["rule"] = base::in(language, meaning ? meaning->rule : wordings::file_error_rule);
    answer["mend"] = base::in(language, meaning ? meaning->mend : wordings::file_error_mend);
    const bool shown = meaning && !meaning->example.empty();
    answer["example"] = shown ? Json(meaning->example) : Json(nullptr);
    answer["command"] = shown ? Json(meaning->command) : Json(nullptr);
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
