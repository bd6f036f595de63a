#include "render/duty_order.h"

#include <algorithm>
#include <tuple>

#include "base/name_order.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

using model::Duty;
using model::Index;
using model::Member;

// Each member's place in the Vietnamese order of names.
std::vector<std::size_t> ranks(const model::Board& board) {
    const base::NameOrder order;
    std::vector<std::tuple<bool, std::string, std::string_view, Index>> keys;  // persons first; of equals the id
    for (Index i = 0; i < board.members.size(); ++i) {
        const Member& member = board.members[i];
        const bool group = member.type == model::MemberType::group;
        keys.emplace_back(group, group ? order.thing(member.name) : order.person(member.name), member.id, i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> ranks(keys.size());
    for (std::size_t rank = 0; rank < keys.size(); ++rank) ranks[std::get<Index>(keys[rank])] = rank;
    return ranks;
}

int badness(model::State state) {
    switch (state) {
        case model::State::short_: return 0;
        case model::State::behind: return 1;
        case model::State::pending: return 2;
        case model::State::met: return 3;
        case model::State::exempt: return 4;
    }
    return 5;
}

}  // namespace

std::vector<const Duty*> worst_first(const model::Audit& audit, const model::Board& board) {
    const auto rank = ranks(board);
    std::vector<const Duty*> order;
    for (const Duty& duty : audit.duties) order.push_back(&duty);
    // The duties stand in one list, by period and place: so of equals the earlier in it comes first.
    std::sort(order.begin(), order.end(), [&](const Duty* a, const Duty* b) {
        return std::tuple(badness(a->state), -a->missing(), rank[a->member], a) <
               std::tuple(badness(b->state), -b->missing(), rank[b->member], b);
    });
    return order;
}

std::string names(const model::Audit& audit, const model::Board& board, std::span<const model::State> states) {
    const auto rank = ranks(board);
    std::vector<Index> found;
    for (const Duty& duty : audit.duties) {
        if (std::find(states.begin(), states.end(), duty.state) != states.end()) found.push_back(duty.member);
    }
    std::sort(found.begin(), found.end(), [&](Index a, Index b) { return rank[a] < rank[b]; });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::string lines;
    for (const Index member : found) lines += one_line(board.members[member].shown()) + "\n";
    return lines;
}

}  // namespace chibo::render
