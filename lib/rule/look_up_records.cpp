#include "rule/look_up_records.h"

namespace chibo::rule {

using model::Index;
using model::Thing;

LookUpRecords::LookUpRecords(const model::Board& board, std::optional<Thing> kind, base::Day day) : board_(board) {
    const auto wanted = [&](Thing thing) { return !kind || *kind == thing; };
    std::vector<Index> names;
    names.reserve(board.areas.size());
    for (const model::Area& area : board.areas) names.push_back(names_.add(area.name));
    around_.resize(board.areas.size());
    for (Index i = 0; i < board.areas.size(); ++i) {
        for (auto at = board.area_on(i, day); at; at = board.area_on(board.areas[*at].parent, day)) {
            around_[i].push_back(names[*at]);
        }
    }
    for (Index i = 0; wanted(Thing::member) && i < board.members.size(); ++i) {
        all_.push_back({Thing::member, i, names_.add(board.members[i].name), {}});
    }
    for (Index i = 0; wanted(Thing::branch) && i < board.branches.size(); ++i) {
        all_.push_back({Thing::branch, i, names_.add(board.branches[i].name), board.branches[i].area});
    }
    for (Index i = 0; wanted(Thing::area) && i < board.areas.size(); ++i) {
        all_.push_back({Thing::area, i, names[i], board.areas[i].parent});
    }
}

const std::string& LookUpRecords::id(const Looked& looked) const {
    switch (looked.thing) {
        case Thing::member: return board_.members[looked.index].id;
        case Thing::branch: return board_.branches[looked.index].id;
        case Thing::area: break;
    }
    return board_.areas[looked.index].id;
}

const std::string& LookUpRecords::name(const Looked& looked) const {
    switch (looked.thing) {
        case Thing::member: return board_.members[looked.index].name;
        case Thing::branch: return board_.branches[looked.index].name;
        case Thing::area: break;
    }
    return board_.areas[looked.index].name;
}

}  // namespace chibo::rule
