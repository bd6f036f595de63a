// What a search for a few words finds: members, branches and areas.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "model/area.h"

namespace chibo::model {

enum class Thing { member, branch, area };

// As commands and answers write them.
inline constexpr std::pair<std::string_view, Thing> things[] = {
    {"member", Thing::member}, {"branch", Thing::branch}, {"area", Thing::area}};

// How the words fit: they are the id, the name with just its accents, the name, or some of what is known of the record.
enum class Fit { id, exact, whole, part };

struct Hit {
    Thing thing = Thing::member;
    Index index = 0;
    Fit fit = Fit::part;
    bool accents = true;  // those that were typed are those of the name
    bool around = true;   // words that only the areas around have are all of these areas' names
};

struct LookUp {
    std::vector<Hit> hits;  // the best first, as many as asked for
    std::size_t found = 0;  // how many there are
    std::vector<Hit> near;  // where there are none: records that would be hits but for a slip, each name once
};

}  // namespace chibo::model
