// What one member's visit to one branch would be: when, at what cost, and whether it keeps the earlier plan.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "plan/territory.h"

namespace chibo::plan {

// The cost of a visit, by the goals: less is better.
struct Cost {
    std::int64_t not_exact = 0;  // -1: on the date of the earlier plan
    std::int64_t not_kept = 0;   // -1: as the earlier plan has it, on that date or another
    std::int64_t points = 0;

    friend auto operator<=>(const Cost&, const Cost&) = default;
};

// The best that a member's visit to a branch can be, and every date on which it is that.
struct Offer {
    Cost cost;
    bool outside = false;
    std::vector<base::Date> dates;
};

// What it would be on one date.
struct DatedOffer {
    base::Date date;
    Cost cost;
    bool outside = false;
};

// The member of a demand in one of its windows, or on one date of it.
struct Seeker {
    std::size_t demand = 0;
    std::size_t window = 0;
    std::optional<base::Date> date;
    Reach reach;
};

class Pairs {
public:
    Pairs(const Problem& problem, const Territory& territory);

    Index member_of(const Seeker& seeker) const { return problem_.demands[seeker.demand].duty->member; }

    // On each date on which the member can go there, in the order of time.
    std::vector<DatedOffer> offers(const Seeker& seeker, std::size_t host) const;

    // The best of them. Nothing where the member can't go there.
    std::optional<Offer> offer(const Seeker& seeker, std::size_t host) const;

    // The same, as if nothing were known of this member and this branch.
    std::optional<Cost> alike(const Seeker& seeker, std::size_t host) const;

    // Whether something is known of the two that may make the pair cost more than others like them, or forbid it.
    bool is_special(Index member, std::size_t host) const;

    // The hosts of which something is known for the member.
    std::vector<std::size_t> special_hosts(Index member) const;

    // The hosts of the member's visits in the earlier plan that were free to move, in order.
    std::vector<std::size_t> earlier_hosts(Index member) const;

private:
    const Problem& problem_;
    const Territory& territory_;
    std::map<Index, std::size_t> host_of_;                                      // by branch
    std::map<std::pair<Index, std::size_t>, std::vector<base::Date>> earlier_;  // by member and host
};

}  // namespace chibo::plan
