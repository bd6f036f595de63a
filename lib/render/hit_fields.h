// A record that was found, whichever kind it is of.
#pragma once

#include <string>

#include "base/date.h"
#include "model/board.h"
#include "model/look_up.h"

namespace chibo::render {

inline const std::string& id_of(const model::Hit& hit, const model::Board& board) {
    switch (hit.thing) {
        case model::Thing::member: return board.members[hit.index].id;
        case model::Thing::branch: return board.branches[hit.index].id;
        case model::Thing::area: break;
    }
    return board.areas[hit.index].id;
}

inline const std::string& name_of(const model::Hit& hit, const model::Board& board) {
    switch (hit.thing) {
        case model::Thing::member: return board.members[hit.index].name;
        case model::Thing::branch: return board.branches[hit.index].name;
        case model::Thing::area: break;
    }
    return board.areas[hit.index].name;
}

// The areas in which a branch or area lies on the day, the nearest first; none of a member.
inline std::vector<model::Index> areas_around(const model::Hit& hit, const model::Board& board, base::Day day) {
    if (hit.thing == model::Thing::member) return {};
    if (hit.thing == model::Thing::branch) return board.path(board.branches[hit.index], day);
    std::vector<model::Index> found;
    for (auto at = board.area_on(board.areas[hit.index].parent, day); at;
         at = board.area_on(board.areas[*at].parent, day)) {
        found.push_back(*at);
    }
    return found;
}

}  // namespace chibo::render
