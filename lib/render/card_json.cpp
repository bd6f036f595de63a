#include "render/card_json.h"

#include <span>

#include "render/explanation_json_parts.h"
#include "render/hit_fields.h"
#include "render/json.h"
#include "render/sheet_json_parts.h"
#include "render/tally_json.h"

namespace chibo::render {

namespace {

template <class Record>
Json ids(std::span<const model::Index> list, const std::vector<Record>& records) {
    Json json = Json::array();
    for (const model::Index i : list) json.push_back(records[i].id);
    return json;
}

Json offices_json(const model::Member& member) {
    Json json = Json::array();
    for (const model::Office& office : member.offices) {
        json.push_back({{"office", office.id},
                        {"from", end_or_null(office.days.first, base::earliest_day)},
                        {"to", end_or_null(office.days.last, base::latest_day)}});
    }
    return json;
}

Json leaves_json(const model::Member& member) {
    Json json = Json::array();
    for (const model::Leave& leave : member.leave) json.push_back(leave_json(leave));
    return json;
}

Json duties_json(const model::MemberCard& card, const model::Board& board, base::Language language) {
    const model::Audit& audit = card.sheet.explanation.audit;
    Json json = Json::array();
    for (const model::Duty& duty : audit.duties) {
        Json row = explained_duty(duty, audit.scope, board, language);
        row["days_left"] = nullptr;
        row["latest"] = nullptr;
        json.push_back(std::move(row));
    }
    for (const model::Outlook& outlook : card.outlook) {
        if (outlook.left) json[outlook.duty]["days_left"] = *outlook.left;
        json[outlook.duty]["latest"] = day_or_null(outlook.latest);
    }
    return json;
}

Json open_json(const std::vector<model::OpenDifficulty>& open, const model::Board& board) {
    Json json = Json::array();
    for (const model::OpenDifficulty& each : open) {
        const model::Visit& visit = board.journal.visits[each.visit];
        Json row{{"visit", base::text(visit.id)},
                 {"date", base::iso(visit.date)},
                 {"branch", board.id_of_branch(visit.branch)}};
        row.update(difficulty_json(each.story, visit, board));
        json.push_back(std::move(row));
    }
    return json;
}

Json last_json(const std::optional<base::Date>& last) { return last ? Json(base::iso(*last)) : Json(nullptr); }

Json below_json(const model::AreaCard& card, const model::Board& board) {
    Json json = Json::array();
    for (const model::AreaTally& tally : card.below) {
        const model::Area& area = board.areas[*tally.area];
        json.push_back({{"area", area.id},
                        {"name", area.name},
                        {"coverage", coverage_json(tally.coverage)},
                        {"attended", attended_json(tally.attended)}});
    }
    return json;
}

Json branches_json(const model::AreaCard& card, const model::Board& board) {
    Json json = Json::array();
    for (const model::BranchTally& tally : card.unvisited) {
        const model::Branch& branch = board.branches[tally.branch];
        json.push_back({{"branch", branch.id}, {"name", branch.name}, {"last", last_json(tally.last)}});
    }
    return json;
}

}  // namespace

std::string member_card_json(const model::MemberCard& card, const model::Board& board, base::Language language) {
    const model::Explanation& explanation = card.sheet.explanation;
    const model::Member& member = board.members[explanation.member];
    Json answer{{"format", "chibo.show-member/1"},
                {"board", board.name},
                {"member", member.id},
                {"name", member.name},
                {"type", member.type == model::MemberType::group ? "group" : "person"},
                {"people", member.people},
                {"offices", offices_json(member)},
                {"areas", ids(member.areas, board.areas)},
                {"home", member.home ? Json(board.branches[*member.home].id) : Json(nullptr)},
                {"leave", leaves_json(member)}};
    add_scope(answer, explanation.audit.scope);
    answer["duties"] = duties_json(card, board, language);
    for (const char* list : {"visits", "reviews", "conclusions"}) answer[list] = Json::array();
    for (const model::ExplainedVisit& visit : explanation.visits) {
        answer["visits"].push_back(explained_visit(visit, explanation, board, language));
    }
    for (const auto& review : explanation.reviews) answer["reviews"].push_back(explained_review(review, board));
    for (const model::Index i : card.sheet.conclusions) {
        answer["conclusions"].push_back(conclusion_json(board.journal.conclusions[i]));
    }
    answer["open"] = open_json(card.open, board);
    return answer.dump(1) + "\n";
}

std::string branch_card_json(const model::BranchCard& card, const model::Board& board) {
    const model::BranchSheet& sheet = card.sheet;
    Json answer{{"format", "chibo.show-branch/1"}, {"board", board.name}};
    answer.update(branch_json(board.branches[sheet.branch], board, sheet.scope.seen));
    add_scope(answer, sheet.scope);
    answer["next"] = day_or_null(card.next);
    answer["last"] = nullptr;
    if (!card.last.empty()) answer["last"] = told_json({card.last.back(), {}}, board)["visit"];
    answer["visits"] = Json::array();
    for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
        Json visit = told_json(sheet.visits[i], board);
        visit["grade"] = text_or_null(card.grades[i]);
        answer["visits"].push_back(std::move(visit));
    }
    answer["earlier"] = sheet.earlier;
    answer["open"] = open_json(card.open, board);
    return answer.dump(1) + "\n";
}

std::string area_card_json(const model::AreaCard& card, const model::Board& board) {
    const model::Area& area = board.areas[card.area];
    const auto around = areas_around({model::Thing::area, card.area}, board, card.scope.seen);
    Json answer{{"format", "chibo.show-area/1"},
                {"board", board.name},
                {"area", area.id},
                {"name", area.name},
                {"areas", ids(around, board.areas)},
                {"from", end_or_null(area.days.first, base::earliest_day)},
                {"to", end_or_null(area.days.last, base::latest_day)},
                {"into", area.into ? Json(board.areas[*area.into].id) : Json(nullptr)},
                {"members", ids(card.members, board.members)}};
    add_scope(answer, card.scope);
    answer["open"] = card.open;
    answer["coverage"] = coverage_json(card.coverage);
    answer["attended"] = attended_json(card.attended);
    answer["below"] = below_json(card, board);
    answer["branches"] = branches_json(card, board);
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
