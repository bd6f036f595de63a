#include "plan/teams.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace chibo::plan {

namespace {

// Takes a visit from the months that are left, one month after the other.
std::size_t take_next(Months& left, std::size_t& month) {
    do {
        month = (month + 1) % months_of_year;
    } while (left.at(month) == 0);
    --left.at(month);
    return month;
}

}  // namespace

void Teams::add(const Own& own, const Wishes& wishes) {
    TeamMember member{own, {}};
    std::copy_if(wishes.all().begin(), wishes.all().end(), std::back_inserter(member.wishes), is_loose);
    Kind kind;
    for (const std::size_t slot : member.wishes.front().slots) {
        kind.rooms.push_back(std::min(static_cast<Amount>(member.wishes.size()), wishes.left(slot).most));
    }
    for (const Wish& wish : member.wishes) {
        auto& months = kind.visits.emplace_back();
        for (const std::size_t slot : wish.slots) months.push_back(months_of(wish, slot));
    }
    std::sort(kind.visits.begin(), kind.visits.end());
    teams_[kind].members.push_back(std::move(member));
}

void Teams::join(MonthNetwork& network) {
    for (auto& [kind, team] : teams_) join(kind, team, network);
}

void Teams::join(const Kind& kind, Team& team, MonthNetwork& network) {
    const auto members = static_cast<Amount>(team.members.size());
    const Node node = network.add_node(static_cast<Amount>(kind.visits.size()) * members);
    for (std::size_t slot = 0; slot < kind.rooms.size(); ++slot) {
        const Amount room = kind.rooms[slot] * members;
        std::map<std::size_t, Amount> visits;
        for (const auto& visit : kind.visits) {
            for (const std::size_t month : visit[slot]) ++visits[month];
        }
        const Node own = network.add_node();
        network.arc(node, own, {0, room});
        for (const auto& [month, some] : visits) {
            team.arcs.push_back({slot, month, network.to_month(own, month, std::min(room, some * members))});
        }
    }
}

std::vector<TeamShare> Teams::deal(const MonthNetwork& network) const {
    std::vector<TeamShare> shares;
    std::size_t month = 0;
    for (const auto& [kind, team] : teams_) {
        std::vector<Months> left(kind.rooms.size());
        for (const SlotArc& each : team.arcs) left[each.slot].at(each.month) = network.units(each.arc);
        for (std::size_t i = 0; i < team.members.size(); ++i) {
            const TeamMember& member = team.members[i];
            const auto counts = share_of(kind, left, static_cast<Amount>(team.members.size() - i - 1));
            TeamShare share{&member, {}};
            for (std::size_t slot = 0; slot < left.size(); ++slot) {
                for (Amount n = 0; n < counts[slot]; ++n) {
                    ++share.profile[{member.wishes.front().slots[slot], take_next(left[slot], month)}];
                }
            }
            shares.push_back(std::move(share));
        }
    }
    return shares;
}

// How many of each slot a member takes: what the others could not, then whatever is left.
std::vector<Amount> Teams::share_of(const Kind& kind, const std::vector<Months>& left, Amount others) {
    std::vector<Amount> share, more;
    auto wanted = static_cast<Amount>(kind.visits.size());
    for (std::size_t slot = 0; slot < left.size(); ++slot) {
        const Amount all = std::accumulate(left[slot].begin(), left[slot].end(), Amount{0});
        share.push_back(std::max<Amount>(0, all - others * kind.rooms[slot]));
        more.push_back(std::min(kind.rooms[slot], all) - share.back());
        wanted -= share.back();
    }
    for (std::size_t slot = 0; slot < left.size(); ++slot) {
        const Amount taken = std::min(wanted, more[slot]);
        share[slot] += taken;
        wanted -= taken;
    }
    return share;
}

}  // namespace chibo::plan
