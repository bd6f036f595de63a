#include "render/check_json.h"

#include <nlohmann/json.hpp>

namespace chibo::render {

std::string check_json(const model::Board& board, const finding::Findings& errors, base::Language language) {
    using Json = nlohmann::ordered_json;
    Json answer{{"format", "chibo.check/1"},
                {"errors", Json::array()},
                {"members", board.members.size()},
                {"branches", board.branches.size()},
                {"entries", board.journal.entries()}};
    for (const finding::Finding& error : errors) {
        answer["errors"].push_back({{"file", board.files[error.where.file]},
                                    {"line", error.where.line},
                                    {"column", error.where.column},
                                    {"message", message(error, language)}});
    }
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
