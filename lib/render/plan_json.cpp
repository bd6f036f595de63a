#include "render/plan_json.h"

#include "render/json.h"
#include "render/plan_words.h"

namespace chibo::render {

namespace {

using base::Language;
using finding::message;

Json visit_json(const model::ProposedVisit& proposed, const model::Board& board, Language language) {
    const model::PlannedVisit& visit = proposed.visit;
    Json why = Json::array();
    for (const finding::Clause& clause : proposed.why) why.push_back(message(clause, language));
    Json json{{"id", visit.id},
              {"seq", visit.seq},
              {"date", base::iso(visit.date)},
              {"branch", board.branches[visit.branch].id},
              {"member", board.members[visit.member].id},
              {"status", model::word_for(visit.status, model::plan_statuses)},
              {"points", proposed.points},
              {"why", std::move(why)}};
    if (proposed.change == model::Change::fixed) json["fixed"] = true;
    return json;
}

Json limit_json(const model::Limit& limit, const model::Board& board) {
    const bool dated = limit.kind == model::LimitKind::window || limit.kind == model::LimitKind::day;
    return {{"kind", name(limit.kind)},
            {"member", limit.member ? Json(board.members[*limit.member].id) : Json(nullptr)},
            {"branch", limit.branch ? Json(board.branches[*limit.branch].id) : Json(nullptr)},
            {"from", dated ? Json(base::iso(limit.days.first)) : Json(nullptr)},
            {"to", dated ? Json(base::iso(limit.days.last)) : Json(nullptr)},
            {"takes", limit.takes}};
}

Json conflict_json(const model::Conflict& conflict, const model::Proposal& proposal, const model::Board& board,
                   Language language) {
    Json json{{"members", Json::array()},
              {"needed", conflict.needed},
              {"takes", conflict.takes},
              {"missing", conflict.needed - conflict.takes},
              {"limits", Json::array()},
              {"branches", Json::array()},
              {"dates", Json::array()},
              {"changes", Json::array()},
              {"message", ""}};
    for (const model::Index member : conflict.members) json["members"].push_back(board.members[member].id);
    for (const model::Limit& limit : conflict.limits) json["limits"].push_back(limit_json(limit, board));
    for (const model::Index branch : conflict.branches) json["branches"].push_back(board.branches[branch].id);
    for (const base::Date& date : conflict.dates) json["dates"].push_back(base::iso(date));
    for (const model::Remedy& remedy : proposal.remedies) {
        json["changes"].push_back({{"options", remedy_options(remedy, proposal.wishes)},
                                   {"unplaced", remedy.unplaced},
                                   {"message", remedy_sentence(remedy, proposal.wishes, language)}});
    }
    json["message"] = conflict_sentence(conflict, board, language);
    return json;
}

}  // namespace

std::string plan_json(const model::Proposal& proposal, const model::Board& board, Language language) {
    const model::PlanTotals& totals = proposal.totals;
    Json answer{{"format", "chibo.plan/1"},
                {"year", proposal.wishes.year},
                {"visits", Json::array()},
                {"unplaced", Json::array()},
                {"conflicts", Json::array()},
                {"totals",
                 {{"placed", totals.placed},
                  {"unplaced", totals.unplaced},
                  {"kept", totals.kept},
                  {"points", totals.points},
                  {"bound", totals.bound},
                  {"months", totals.months}}}};
    for (const model::ProposedVisit& visit : proposal.visits) {
        answer["visits"].push_back(visit_json(visit, board, language));
    }
    for (const model::Unplaced& unplaced : proposal.unplaced) {
        answer["unplaced"].push_back({{"member", board.members[unplaced.member].id},
                                      {"period", base::label(unplaced.period)},
                                      {"missing", unplaced.missing}});
    }
    for (const model::Conflict& conflict : proposal.conflicts) {
        answer["conflicts"].push_back(conflict_json(conflict, proposal, board, language));
    }
    return answer.dump(1) + "\n";
}

std::string plan_check_json(const model::CheckedPlan& checked, const model::Board& board, Language language) {
    Json answer{{"format", "chibo.plan-check/1"},
                {"year", checked.wishes.year},
                {"breaches", Json::array()},
                {"totals",
                 {{"planned", checked.planned},
                  {"fixed", checked.fixed},
                  {"unplaced", checked.unplaced},
                  {"points", checked.points},
                  {"months", checked.months}}}};
    for (const model::Breach& breach : checked.breaches) {
        answer["breaches"].push_back({{"rule", breach.rule},
                                      {"visit", breach.visit->id},
                                      {"date", base::iso(breach.visit->date)},
                                      {"branch", board.branches[breach.visit->branch].id},
                                      {"member", board.members[breach.visit->member].id},
                                      {"message", message(breach.why, language)},
                                      {"file", board.files[breach.visit->where.file]},
                                      {"line", breach.visit->where.line},
                                      {"column", breach.visit->where.column}});
    }
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
