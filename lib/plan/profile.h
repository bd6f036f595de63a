// How many of a member's visits fall in each month of each slot.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "plan/wishes.h"

namespace chibo::plan {

using Profile = std::map<std::pair<std::size_t, std::size_t>, Amount>;  // by slot and month

// The slot of each wish, where there are options for all that make the profile, no two of them on a day.
std::optional<std::vector<std::size_t>> slots_for(const Leeway& leeway, const std::vector<Wish>& wishes,
                                                  const Profile& profile);

}  // namespace chibo::plan
