#include "render/record_json.h"

#include "render/json.h"

namespace chibo::render {

std::string record_json(const model::Recording& recording, const model::Board& board, base::Language language) {
    using model::Outcome;
    const bool refused = recording.outcome == Outcome::refused;
    Json answer{{"format", "chibo.record/1"},
                {"kind", model::word_for(recording.kind, model::kinds)},
                {"id", refused ? Json(nullptr) : Json(base::text(recording.id))},
                {"written", recording.outcome == Outcome::written},
                {"already", recording.outcome == Outcome::already},
                {"file", recording.where ? Json(board.files[recording.where->file]) : Json(nullptr)},
                {"line", recording.where ? Json(recording.where->line) : Json(nullptr)},
                {"bytes", recording.bytes},
                {"refused", Json::array()},
                {"warnings", Json::array()}};
    for (const finding::Clause& why : recording.refusals) answer["refused"].push_back(message(why, language));
    for (const auto& warning : recording.warnings) answer["warnings"].push_back(finding_json(warning, board, language));
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
