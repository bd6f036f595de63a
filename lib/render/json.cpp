#include "render/json.h"

#include <utility>

namespace chibo::render {

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

Json finding_json(std::string_view code, finding::Severity severity, const finding::Subject& about,
                  const std::string& message, const std::string& file, const finding::Where& where) {
    return {{"code", code},
            {"severity", finding::name(severity)},
            {"member", text_or_null(about.member)},
            {"branch", text_or_null(about.branch)},
            {"visit", text_or_null(about.visit)},
            {"difficulty", text_or_null(about.difficulty)},
            {"period", text_or_null(about.period)},
            {"date", text_or_null(about.date)},
            {"message", message},
            {"file", file},
            {"line", where.line},
            {"column", where.column}};
}

Json finding_json(const finding::Finding& finding, const model::Board& board, base::Language language) {
    return finding_json(name(finding.code), severity(finding), finding.subject, message(finding, language),
                        board.files[finding.where.file], finding.where);
}

Json summary_json(const model::Summary& sum) {
    return {{"members", sum.members},   {"groups", sum.groups},   {"met", sum.met},       {"short", sum.short_},
            {"behind", sum.behind},     {"pending", sum.pending}, {"exempt", sum.exempt}, {"errors", sum.errors},
            {"warnings", sum.warnings}, {"notes", sum.notes}};
}

}  // namespace chibo::render
