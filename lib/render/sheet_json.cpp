#include "render/sheet_json.h"

#include "render/explanation_json_parts.h"
#include "render/json.h"
#include "render/sheet_json_parts.h"

namespace chibo::render {

std::string member_sheet_json(const model::MemberSheet& sheet, const model::Board& board, base::Language language) {
    const model::Explanation& explanation = sheet.explanation;
    const model::Member& member = board.members[explanation.member];
    Json answer{
        {"format", "chibo.member-sheet/1"}, {"board", board.name}, {"member", member.id}, {"name", member.name}};
    add_scope(answer, explanation.audit.scope);
    for (const char* list : {"leave", "duties", "visits", "reviews", "conclusions"}) answer[list] = Json::array();
    for (const model::Leave& leave : member.leave) {
        if (leave.days.overlaps(explanation.audit.scope.days())) answer["leave"].push_back(leave_json(leave));
    }
    for (const model::Duty& duty : explanation.audit.duties) {
        answer["duties"].push_back(explained_duty(duty, explanation.audit.scope, board, language));
    }
    for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
        Json json = told_json(sheet.visits[i], board);
        json.update(explained_visit(explanation.visits[i], explanation, board, language));
        answer["visits"].push_back(std::move(json));
    }
    for (const auto& review : explanation.reviews) answer["reviews"].push_back(explained_review(review, board));
    for (const model::Index i : sheet.conclusions) {
        answer["conclusions"].push_back(conclusion_json(board.journal.conclusions[i]));
    }
    return answer.dump(1) + "\n";
}

std::string branch_sheet_json(const model::BranchSheet& sheet, const model::Board& board) {
    Json answer{{"format", "chibo.branch-sheet/1"}, {"board", board.name}};
    answer.update(branch_json(board.branches[sheet.branch], board, sheet.scope.seen));
    add_scope(answer, sheet.scope);
    answer["visits"] = Json::array();
    for (const auto& told : sheet.visits) answer["visits"].push_back(told_json(told, board));
    answer["earlier"] = sheet.earlier;
    answer["last_earlier"] = nullptr;
    if (!sheet.last_earlier.empty())
        answer["last_earlier"] = told_json({sheet.last_earlier.back(), {}}, board)["visit"];
    answer["open_earlier"] = Json::array();
    for (const auto& told : sheet.open_earlier) answer["open_earlier"].push_back(told_json(told, board));
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
