#include "render/sheet_json_parts.h"

namespace chibo::render {

namespace {

template <class Optional>
Json number_or_null(const Optional& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json word_json(model::Status status, const std::string& to, const std::optional<base::Day>& due) {
    return {{"status", model::word_for(status, model::statuses)}, {"to", text_or_null(to)}, {"due", day_or_null(due)}};
}

}  // namespace

Json day_or_null(const std::optional<base::Day>& day) { return day ? Json(base::iso(*day)) : Json(nullptr); }

Json end_or_null(base::Day end, base::Day open) { return end == open ? Json(nullptr) : Json(base::iso(end)); }

Json leave_json(const model::Leave& leave) {
    return {{"from", base::iso(leave.days.first)},
            {"to", end_or_null(leave.days.last, base::latest_day)},
            {"reason", leave.reason},
            {"decision", text_or_null(leave.decision)}};
}

Json difficulty_json(const model::DifficultyStory& story, const model::Visit& visit, const model::Board& board) {
    const model::Difficulty& own = visit.meeting().difficulties[story.number - 1];
    Json words = Json::array();
    words.push_back(word_json(own.status, own.to, own.due));
    for (const model::Index i : story.follow_ups) {
        const model::FollowUp& next = board.journal.follow_ups[i];
        Json word{{"follow_up", base::text(next.id)}, {"date", base::iso(next.date)}};
        word.update(word_json(next.status, next.to, next.due));
        words.push_back(std::move(word));
    }
    return {{"difficulty", base::text(base::DifficultyId{visit.id, static_cast<std::int32_t>(story.number)})},
            {"text", own.text},
            {"status", model::word_for(story.status, model::statuses)},
            {"due", day_or_null(story.due)},
            {"overdue", story.overdue},
            {"words", std::move(words)}};
}

Json told_json(const model::SheetVisit& told, const model::Board& board) {
    const model::Visit& visit = board.journal.visits[told.visit];
    const model::Meeting& meeting = visit.meeting();
    Json members = Json::array();
    for (const model::Reference& member : visit.members) members.push_back(board.id_of_member(member));
    Json difficulties = Json::array();
    for (const auto& story : told.difficulties) difficulties.push_back(difficulty_json(story, visit, board));
    Json json{{"visit", base::text(visit.id)},
              {"date", base::iso(visit.date)},
              {"branch", board.id_of_branch(visit.branch)},
              {"members", std::move(members)},
              {"guests", meeting.guests},
              {"session", meeting.session ? Json(model::word_for(*meeting.session, model::sessions)) : Json(nullptr)},
              {"minutes", number_or_null(meeting.minutes)},
              {"turnout", nullptr},
              {"guidance", meeting.guidance},
              {"informed", meeting.informed},
              {"quality", nullptr},
              {"difficulties", std::move(difficulties)},
              {"file", board.files[visit.where.file]},
              {"line", visit.where.line}};
    if (meeting.turnout)
        json["turnout"] = {{"present", meeting.turnout->present}, {"eligible", meeting.turnout->eligible}};
    if (visit.quality) {
        json["quality"] = {{"score", number_or_null(visit.quality->score())},
                           {"grade", text_or_null(board.journal.grade(*visit.quality))}};
    }
    return json;
}

Json conclusion_json(const model::Conclusion& conclusion) {
    return {{"entry", base::text(conclusion.id)},
            {"year", conclusion.year},
            {"date", base::iso(conclusion.date)},
            {"text", conclusion.text},
            {"decision", text_or_null(conclusion.decision)}};
}

void add_scope(Json& answer, const model::Scope& scope) {
    answer["years"] = {scope.years.first, scope.years.last};
    answer["as_of"] = base::iso(scope.seen);
    answer["closed"] = base::iso(scope.closed);
    answer["known_by"] = day_or_null(scope.known_by);
}

Json branch_json(const model::Branch& branch, const model::Board& board, base::Day day) {
    Json areas = Json::array();
    for (const model::Index area : board.path(branch, day)) areas.push_back(board.areas[area].id);
    return {{"branch", branch.id},
            {"name", branch.name},
            {"kind", board.kind_of(branch)},
            {"areas", std::move(areas)},
            {"meets", number_or_null(branch.meets)},
            {"party_members", number_or_null(branch.party_members)},
            {"population", number_or_null(branch.population)},
            {"poor_households", number_or_null(branch.poor_households)},
            {"near_poor_households", number_or_null(branch.near_poor_households)},
            {"from", end_or_null(branch.days.first, base::earliest_day)},
            {"to", end_or_null(branch.days.last, base::latest_day)},
            {"into", branch.into ? Json(board.branches[*branch.into].id) : Json(nullptr)}};
}

}  // namespace chibo::render
