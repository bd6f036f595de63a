#include "render/audit_json.h"

#include <nlohmann/json.hpp>

namespace chibo::render {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json duty_json(const model::Duty& duty, const model::Board& board) {
    const model::Member& member = board.members[duty.member];
    const model::Regulation& regulation = board.regulations[duty.binding.regulation];
    Json visits = Json::array();
    for (const model::Index visit : duty.visits) visits.push_back(base::text(board.journal.visits[visit].id));
    return {{"member", member.id},
            {"name", member.name},
            {"type", member.type == model::MemberType::group ? "group" : "person"},
            {"office", regulation.offices[duty.binding.office].id},
            {"quota", regulation.quotas[duty.binding.quota].id},
            {"per", base::name(duty.period.per)},
            {"period", base::label(duty.period)},
            {"required", duty.required},
            {"counted", duty.counted()},
            {"state", model::name(duty.state)},
            {"visits", std::move(visits)}};
}

Json finding_json(const finding::Finding& finding, const model::Board& board, base::Language language) {
    const finding::Subject& subject = finding.subject;
    return {{"code", finding::name(finding.code)},
            {"severity", finding::name(severity(finding))},
            {"member", text_or_null(subject.member)},
            {"branch", text_or_null(subject.branch)},
            {"visit", text_or_null(subject.visit)},
            {"difficulty", text_or_null(subject.difficulty)},
            {"period", text_or_null(subject.period)},
            {"date", text_or_null(subject.date)},
            {"message", message(finding, language)},
            {"file", board.files[finding.where.file]},
            {"line", finding.where.line},
            {"column", finding.where.column}};
}

Json summary_json(const model::Summary& sum) {
    return {{"members", sum.members},   {"groups", sum.groups},   {"met", sum.met},       {"short", sum.short_},
            {"behind", sum.behind},     {"pending", sum.pending}, {"exempt", sum.exempt}, {"errors", sum.errors},
            {"warnings", sum.warnings}, {"notes", sum.notes}};
}

}  // namespace

std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language) {
    Json answer{{"format", "chibo.audit/1"},
                {"board", board.name},
                {"regulations", Json::array()},
                {"years", {audit.scope.years.first, audit.scope.years.last}},
                {"as_of", base::iso(audit.scope.seen)},
                {"closed", base::iso(audit.scope.closed)},
                {"duties", Json::array()},
                {"findings", Json::array()},
                {"summary", summary_json(audit.summary)}};
    for (const model::Index i : audit.regulations) answer["regulations"].push_back(board.regulations[i].number);
    for (const model::Duty& duty : audit.duties) answer["duties"].push_back(duty_json(duty, board));
    for (const auto& finding : audit.findings) answer["findings"].push_back(finding_json(finding, board, language));
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
