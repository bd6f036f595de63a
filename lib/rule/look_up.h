// Searches the names of members, branches and areas.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"
#include "model/board.h"
#include "model/look_up.h"

namespace chibo::rule {

struct LookUpWish {
    std::string words;                 // as typed
    std::optional<model::Thing> kind;  // only such records
    base::Day day{};                   // whose areas are meant
    std::size_t most = static_cast<std::size_t>(-1);
};

// The records that have all of the words: an id, or words of the name in any order, whole or begun; of a branch or an
// area also those of the areas around it on the day. Accents, Unicode forms, both ways of placing a tone mark and the
// short forms of places don't matter. Where nothing has them so, records are hits in whose words they stand anywhere.
//
// An id comes first; then those with the accents that were typed; then the whole name; then by how few words only the
// areas around have, how few are only begun, whether they stand in a row, how few words of the name are left, and of
// the areas' names; then members, branches, areas; then by name in Vietnamese order, then id.
//
// Where there are none, `near` has records that would be hits if one letter of a word were another (of six letters and
// more: two), the fewest slips first.
model::LookUp look_up(const model::Board& board, const LookUpWish& wish);

}  // namespace chibo::rule
