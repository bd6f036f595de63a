#include "render/check_json.h"

#include "render/json.h"

namespace chibo::render {

namespace {

Json placed(const finding::Finding& finding, const model::Board& board, base::Language language) {
    return {{"file", board.files[finding.where.file]},
            {"line", finding.where.line},
            {"column", finding.where.column},
            {"message", message(finding, language)}};
}

}  // namespace

std::string check_json(const model::Board& board, const finding::Findings& errors, const finding::Findings& notes,
                       base::Language language) {
    Json answer{{"format", "chibo.check/1"},
                {"errors", Json::array()},
                {"members", board.members.size()},
                {"branches", board.branches.size()},
                {"entries", board.journal.entries()}};
    for (const finding::Finding& error : errors) answer["errors"].push_back(placed(error, board, language));
    for (const finding::Finding& note : notes) {
        Json& added = answer["notes"].emplace_back(placed(note, board, language));
        added["code"] = name(note.code);
        added["member"] = text_or_null(note.subject.member);
    }
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
