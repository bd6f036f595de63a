// What the chosen visits may still be without the plan being worse: in which windows and on which dates.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "plan/search.h"

namespace chibo::plan {

constexpr std::size_t months_of_year = 12;
using Months = std::array<std::int64_t, months_of_year>;  // by month

std::size_t month_of(const base::Date& date);

// How many visits there are at least and at most.
struct Limits {
    Amount least = 0;
    Amount most = 0;
};

// A window of a demand.
struct Slot {
    std::size_t demand = 0;
    std::size_t window = 0;
    Limits limits;
};

// One date of a visit.
struct Option {
    std::size_t slot = 0;
    DatedOffer offer;
};

struct Visit {
    Index member = 0;
    std::size_t slot = 0;  // as it was chosen
    std::vector<Option> options;
    bool free = false;  // no window that it may fall in can become too full or too empty, whatever the others do
};

// The visits of a member, from the first up to the last, not included.
struct Own {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Days come from one slot: only one quota binds on a day. Months without a day may come from several.
struct Leeway {
    std::vector<Slot> slots;
    std::vector<Limits> demands;
    std::vector<Visit> visits;                     // as the choices
    std::vector<Own> members;                      // in the order of ids
    std::set<std::pair<Index, base::Day>> needed;  // days on which the member must have one of the visits
};

// Visits that must fall in one slot.
using Confined = std::map<std::size_t, std::size_t>;

// The slots that the visit may fall in, in order.
std::vector<std::size_t> slots_of(const Leeway& leeway, const Confined& confined, std::size_t visit);

// What the choices may be while each member's visits keep and cost in all what they do: every way to give them options
// within all limits, no two on a day, is as good as the choices, and there is no other way that is.
Leeway leeway(const Problem& problem, const Territory& territory, const Pairs& pairs,
              const std::vector<Choice>& choices);

// Such a way for that member, the cheapest where a visit costs what its month does: the option of each visit. Nothing
// where there is none.
std::optional<std::vector<const Option*>> cheapest(const Leeway& leeway, const Confined& confined, const Own& own,
                                                   const Months& prices);

}  // namespace chibo::plan
