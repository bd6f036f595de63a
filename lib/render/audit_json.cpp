#include "render/audit_json.h"

#include "render/json.h"

namespace chibo::render {

namespace {

// All but the findings.
Json head(const model::Audit& audit, const model::Board& board) {
    Json answer{{"format", "chibo.audit/1"},
                {"board", board.name},
                {"regulations", Json::array()},
                {"years", {audit.scope.years.first, audit.scope.years.last}},
                {"as_of", base::iso(audit.scope.seen)},
                {"closed", base::iso(audit.scope.closed)},
                {"duties", Json::array()},
                {"findings", Json::array()},
                {"summary", summary_json(audit.summary)}};
    if (audit.scope.known_by) answer["known_by"] = base::iso(*audit.scope.known_by);
    for (const model::Index i : audit.regulations) answer["regulations"].push_back(board.regulations[i].number);
    for (const model::Duty& duty : audit.duties) answer["duties"].push_back(duty_json(duty, board));
    return answer;
}

}  // namespace

std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language) {
    Json answer = head(audit, board);
    for (const auto& finding : audit.findings) answer["findings"].push_back(finding_json(finding, board, language));
    return answer.dump(1) + "\n";
}

std::string changes_json(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                         base::Language language) {
    Json answer = head(audit, board);
    const auto add = [&](const finding::Findings& findings, std::string_view change) {
        for (const auto& finding : findings) {
            answer["findings"].push_back(finding_json(finding, board, language));
            answer["findings"].back()["change"] = change;
        }
    };
    add(changes.fresh, "new");
    add(changes.worse, "worse");
    answer["since"] = changes.since ? Json(base::iso(*changes.since)) : Json(nullptr);
    answer["resolved"] = Json::array();
    for (const model::EarlierFinding& f : changes.resolved) {
        answer["resolved"].push_back(
            finding_json(f.code, f.severity, f.subject, f.message, f.file, {0, f.line, f.column}));
    }
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
