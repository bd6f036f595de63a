// What people type, and what it means: dates, severities, formats, names of members and places.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "model/board.h"
#include "stop.h"

namespace chibo::app {

// The word if it is one of the known; throws Stop, which names the option and the nearest word, otherwise.
std::string_view one_of(std::span<const std::string_view> known, std::string_view option, const std::string& word);

// A day as people type it: 2023-09-05, 5/9/2023, 05-09-2023 (day first), today/hôm nay, yesterday/hôm qua. Throws Stop.
base::Day typed_day(std::string_view option, const std::string& text, base::Day today);

// The member, or area, that an id or an unambiguous part of a name means, with or without accents. Throws Stop, which
// lists the candidates, where it is none or several.
model::Index member_named(const model::Board& board, const std::string& name);
model::Index area_named(const model::Board& board, const std::string& name);

// The ids of the offices, in any regulation, that an id or a part of a name means. Throws Stop where it is none.
std::vector<std::string> offices_named(const model::Board& board, const std::string& name);

}  // namespace chibo::app
