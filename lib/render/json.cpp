#include "render/json.h"

#include <type_traits>
#include <utility>

#include "render/answer_fields.h"

namespace chibo::render {

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

namespace {

Json json_of(std::string_view text) { return text; }
Json json_of(std::int64_t number) { return number; }
Json json_of(TextOrNull text) { return text_or_null(std::string(text.text)); }

}  // namespace

Json duty_json(const model::Duty& duty, const model::Board& board) {
    Json json = Json::object();
    for_each_field(duty, board, [&]<class Value>(std::string_view key, const Value& value) {
        if constexpr (std::is_same_v<Value, std::vector<model::Index>>) {
            Json visits = Json::array();
            for (const model::Index visit : value) visits.push_back(base::text(board.journal.visits[visit].id));
            json[std::string(key)] = std::move(visits);
        } else {
            json[std::string(key)] = json_of(value);
        }
    });
    return json;
}

Json finding_json(std::string_view code, finding::Severity severity, const finding::Subject& about,
                  const std::string& message, const std::string& file, const finding::Where& where) {
    Json json = Json::object();
    for_each_field(ToldFinding{code, severity, about, message, file, where},
                   [&](std::string_view key, const auto& value) { json[std::string(key)] = json_of(value); });
    return json;
}

Json finding_json(const finding::Finding& finding, const model::Board& board, base::Language language) {
    return finding_json(name(finding.code), severity(finding), finding.subject, message(finding, language),
                        board.files[finding.where.file], finding.where);
}

Json summary_json(const model::Summary& sum) {
    Json json = Json::object();
    for_each_field(sum, [&](std::string_view key, std::int64_t number) { json[std::string(key)] = number; });
    return json;
}

}  // namespace chibo::render
