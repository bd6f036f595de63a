// What people type, and what it means: dates, severities, formats, names of members and places.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "model/board.h"
#include "stop.h"

namespace chibo::app {

// The word if it is one of the known; throws Stop, which names the option and the nearest word, otherwise.
std::string_view one_of(std::span<const std::string_view> known, std::string_view option, const std::string& word);

// What one of a few words means; throws Stop for another.
template <class Meaning, std::size_t count>
Meaning meaning_of(const std::pair<std::string_view, Meaning> (&words)[count], std::string_view option,
                   const std::string& word) {
    std::vector<std::string_view> known;
    for (const auto& [name, meaning] : words) known.push_back(name);
    const std::string_view chosen = one_of(known, option, word);
    for (const auto& [name, meaning] : words) {
        if (name == chosen) return meaning;
    }
    return words[0].second;
}

// A day as people type it: 2023-09-05, 5/9/2023, 05-09-2023 (day first), today/hôm nay, yesterday/hôm qua. Throws Stop.
base::Day typed_day(std::string_view option, const std::string& text, base::Day today);

// The member, or area, that an id or an unambiguous part of a name means, with or without accents. Throws Stop, which
// lists the candidates, where it is none or several.
model::Index member_named(const model::Board& board, const std::string& name);
model::Index area_named(const model::Board& board, const std::string& name);

// The same of a branch that is open on the day, or of any where none such fits; by whole words. The whole names of its
// areas of that day may stand beside its own: «ấp 6 xã Mẫu».
model::Index branch_named(const model::Board& board, const std::string& name, base::Day day);

// Whether a name that nothing fits is answered with the nearest one: that takes a look at all of them.
enum class Suggest { no, yes };

// The same among some of the records only, given in the order of the board: for those who have found by an index that
// no other fits. A branch's id is no name here.
model::Index member_named(const model::Board& board, const std::string& name, std::span<const model::Index> among,
                          Suggest suggest);
model::Index area_named(const model::Board& board, const std::string& name, std::span<const model::Index> among,
                        Suggest suggest);
model::Index branch_named(const model::Board& board, const std::string& name, base::Day day,
                          std::span<const model::Index> among, Suggest suggest);

// Throws Stop, which lists the branches that the name fits.
[[noreturn]] void refuse_several_branches(const model::Board& board, const std::string& name, base::Day day,
                                          std::span<const model::Index> found);

// The ids of the offices, in any regulation, that an id or a part of a name means. Throws Stop where it is none.
std::vector<std::string> offices_named(const model::Board& board, const std::string& name);

}  // namespace chibo::app
