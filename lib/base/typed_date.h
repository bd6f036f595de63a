// Dates as people type them. Files hold ISO dates only.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace chibo::base {

// «2023-09-05», «2023-09», «5/9/2023», «05-09-2023» (day first, always), «9/2023», «today»/«hôm nay»,
// «yesterday»/«hôm qua» (with or without accents). Nothing where it reads otherwise or is not in the calendar.
std::optional<Date> parse_typed_date(std::string_view text, Day today);

}  // namespace chibo::base
