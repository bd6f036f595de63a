// Members whose visits may fall in the same months are taken together: few nodes for thousands of members.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <vector>

#include "plan/month_network.h"
#include "plan/profile.h"

namespace chibo::plan {

// A member without the visits that are direct; the others are even.
struct TeamMember {
    Own own;
    std::vector<Wish> wishes;
};

// How many visits the member has in which months. It is not said that the member's own visits can make that.
struct TeamShare {
    const TeamMember* member = nullptr;
    Profile profile;
};

class Teams {
public:
    void add(const Own& own, const Wishes& wishes);

    // Leads all visits to months, by the rooms of the slots, and in each month as many as have a date there.
    void join(MonthNetwork& network);

    // What the flow says, dealt to the members.
    std::vector<TeamShare> deal(const MonthNetwork& network) const;

private:
    // The room of each slot; of each visit the months in each slot.
    struct Kind {
        std::vector<Amount> rooms;
        std::vector<std::vector<MonthList>> visits;  // in order

        friend auto operator<=>(const Kind&, const Kind&) = default;
    };
    struct SlotArc {
        std::size_t slot;  // its place among the slots of the visits
        std::size_t month;
        std::size_t arc;
    };
    struct Team {
        std::vector<TeamMember> members;
        std::vector<SlotArc> arcs;
    };

    static void join(const Kind& kind, Team& team, MonthNetwork& network);
    static std::vector<Amount> share_of(const Kind& kind, const std::vector<Months>& left, Amount others);

    std::map<Kind, Team> teams_;
};

}  // namespace chibo::plan
