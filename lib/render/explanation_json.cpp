#include "render/explanation_json.h"

#include "finding/meaning.h"
#include "finding/wordings/explanations.h"
#include "render/derivation.h"
#include "render/explanation_json_parts.h"
#include "render/json.h"
#include "render/sheet_json_parts.h"

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
    for (const model::Leave* leave : interval.leaves) json["leave"].push_back(leave_json(*leave));
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
        answer["visits"].push_back(explained_visit(visit, explanation, board, language));
    }
    for (const auto& review : explanation.reviews) answer["reviews"].push_back(explained_review(review, board));
    for (const model::Found& found : audit.found) {
        answer["findings"].push_back(finding_json(told(found, board), board, language));
    }
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
