#include "render/look_up_json.h"

#include "render/hit_fields.h"
#include "render/json.h"
#include "render/look_up_document.h"

namespace chibo::render {

namespace {

using model::Thing;

// The areas around a branch or area; the places that a member follows.
Json areas_json(const model::Hit& hit, const model::Board& board, base::Day day) {
    Json ids = Json::array();
    const base::Few<model::Index> areas =
        hit.thing == Thing::member ? board.members[hit.index].areas : areas_around(hit, board, day);
    for (const model::Index area : areas) ids.push_back(board.areas[area].id);
    return ids;
}

Json offices_json(const model::Hit& hit, const model::Board& board, base::Day day) {
    Json ids = Json::array();
    if (hit.thing != Thing::member) return ids;
    for (const model::Office& office : board.members[hit.index].offices) {
        if (office.days.contains(day)) ids.push_back(office.id);
    }
    return ids;
}

bool is_there(const model::Hit& hit, const model::Board& board, base::Day day) {
    if (hit.thing == Thing::member) return !offices_json(hit, board, day).empty();
    return (hit.thing == Thing::branch ? board.branches[hit.index].days : board.areas[hit.index].days).contains(day);
}

Json hits_json(const std::vector<model::Hit>& hits, const model::Board& board, base::Day day, base::Language language) {
    Json rows = Json::array();
    for (const model::Hit& hit : hits) {
        rows.push_back({{"kind", model::word_for(hit.thing, model::things)},
                        {"id", id_of(hit, board)},
                        {"name", name_of(hit, board)},
                        {"where", whereabouts(hit, board, day, language)},
                        {"areas", areas_json(hit, board, day)},
                        {"offices", offices_json(hit, board, day)},
                        {"current", is_there(hit, board, day)}});
    }
    return rows;
}

}  // namespace

std::string look_up_json(const model::LookUp& found, const std::string& words, const model::Board& board, base::Day day,
                         base::Language language) {
    const Json answer{{"format", "chibo.find/1"},
                      {"board", board.name},
                      {"words", words},
                      {"as_of", base::iso(day)},
                      {"found", found.found},
                      {"hits", hits_json(found.hits, board, day, language)},
                      {"near", hits_json(found.near, board, day, language)}};
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
