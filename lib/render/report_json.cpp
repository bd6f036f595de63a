#include "render/report_json.h"

#include "render/json.h"
#include "render/tally_json.h"

namespace chibo::render {

namespace {

Json states_json(const model::StateCounts& states) {
    Json json = Json::object();
    for (std::size_t i = 0; i < states.size(); ++i) json[std::string(model::name(model::all_states[i]))] = states.at(i);
    return json;
}

Json counts_json(const std::vector<model::NamedCount>& counts) {
    Json json = Json::array();
    for (const model::NamedCount& each : counts) {
        json.push_back({{"id", each.id}, {"name", each.name}, {"count", each.count}});
    }
    return json;
}

Json offices_json(const model::Report& report, const model::Board& board) {
    Json json = Json::array();
    for (const model::OfficeTally& tally : report.offices) {
        const model::Regulation& regulation = board.regulations[tally.regulation];
        json.push_back({{"regulation", regulation.number},
                        {"office", regulation.offices[tally.office].id},
                        {"states", states_json(tally.states)},
                        {"required", tally.required},
                        {"counted", tally.counted}});
    }
    return json;
}

Json members_json(const model::Report& report, const model::Board& board) {
    Json json = Json::array();
    for (const model::MemberTally& tally : report.members) {
        const model::Member& member = board.members[tally.member];
        json.push_back({{"member", member.id},
                        {"name", member.name},
                        {"states", states_json(tally.states)},
                        {"required", tally.required},
                        {"attended", attended_json(tally.attended)},
                        {"set_aside", tally.set_aside}});
    }
    return json;
}

Json months_json(const model::Report& report) {
    Json json = Json::array();
    for (const model::MonthTally& tally : report.months) {
        json.push_back(
            {{"month", base::iso(base::Date::of_month(tally.days))}, {"attended", attended_json(tally.attended)}});
    }
    return json;
}

Json areas_json(const model::Report& report, const model::Board& board) {
    Json json = Json::array();
    for (const model::AreaTally& tally : report.areas) {
        json.push_back({{"area", tally.area ? Json(board.areas[*tally.area].id) : Json(nullptr)},
                        {"depth", tally.depth},
                        {"coverage", coverage_json(tally.coverage)},
                        {"attended", attended_json(tally.attended)},
                        {"months", tally.months}});
    }
    return json;
}

Json branches_json(const model::Report& report, const model::Board& board) {
    Json json = Json::array();
    for (const model::BranchTally& tally : report.branches) {
        Json by = Json::array();
        for (const model::Index member : tally.by) by.push_back(board.members[member].id);
        json.push_back({{"branch", board.branches[tally.branch].id},
                        {"last", tally.last ? Json(base::iso(*tally.last)) : Json(nullptr)},
                        {"by", std::move(by)},
                        {"attended", attended_json(tally.attended)}});
    }
    return json;
}

Json meetings_json(const model::Meetings& meetings) {
    Json turnout = Json::array();
    for (const model::TurnoutTally& tally : meetings.turnout) {
        turnout.push_back({{"at_least", tally.mark}, {"told", tally.told}, {"reached", tally.reached}});
    }
    return {{"visits", meetings.visits},
            {"grades", counts_json(meetings.grades)},
            {"without_grade", meetings.without_grade},
            {"present", meetings.present},
            {"eligible", meetings.eligible},
            {"with_turnout", meetings.with_turnout},
            {"turnout", std::move(turnout)},
            {"minutes", meetings.minutes},
            {"with_minutes", meetings.with_minutes},
            {"topics", counts_json(meetings.topics)},
            {"other_topics", meetings.other_topics}};
}

}  // namespace

Json attended_json(const model::Attended& attended) {
    return {{"attendances", attended.attendances}, {"meetings", attended.meetings}, {"branches", attended.branches}};
}

Json coverage_json(const model::Coverage& coverage) {
    return {{"branches", coverage.branches},
            {"this_year", coverage.this_year},
            {"three_years", coverage.three_years},
            {"five_years", coverage.five_years},
            {"never", coverage.never}};
}

std::string report_json(const model::Report& report, const model::Board& board) {
    const model::Scope& scope = report.audit.scope;
    const model::Difficulties& difficulties = report.difficulties;
    const model::PlanTally& plan = report.plan;
    Json answer{{"format", "chibo.report/1"},
                {"board", board.name},
                {"years", {scope.years.first, scope.years.last}},
                {"as_of", base::iso(scope.seen)},
                {"closed", base::iso(scope.closed)},
                {"known_by", scope.known_by ? Json(base::iso(*scope.known_by)) : Json(nullptr)},
                {"summary", summary_json(report.audit.summary)},
                {"areas_of", report.areas_of == model::AreasOf::now ? "now" : "then"},
                {"areas_day", base::iso(report.areas_day)},
                {"attended", attended_json(report.attended)},
                {"offices", offices_json(report, board)},
                {"members", members_json(report, board)},
                {"months", months_json(report)},
                {"coverage", coverage_json(report.coverage)},
                {"areas", areas_json(report, board)},
                {"branches", branches_json(report, board)},
                {"meetings", meetings_json(report.meetings)},
                {"difficulties",
                 {{"raised", difficulties.raised},
                  {"open", difficulties.open},
                  {"escalated", difficulties.escalated},
                  {"resolved", difficulties.resolved},
                  {"overdue", difficulties.overdue}}},
                {"plan",
                 {{"planned", plan.planned},
                  {"made", plan.made},
                  {"missed", plan.missed},
                  {"to_come", plan.to_come},
                  {"cancelled", plan.cancelled}}},
                {"reviews", report.reviews},
                {"conclusions", report.conclusions},
                {"findings", Json::object()}};
    for (const auto& [code, count] : report.findings) answer["findings"][std::string(finding::name(code))] = count;
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
