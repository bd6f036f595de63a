// When branches were visited last, and by whom.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "rule/facts.h"

namespace chibo::rule {

// By branch: the living visits to the last meeting of those that began before that day and are seen, in the order of
// the journal; never none. What stands in several entries with one date is one meeting. Of two dates that begin on the
// same day, a month and its first day, the one that stands later in the journal is the last. Where `only` is given,
// that branch alone is looked for.
std::map<model::Index, std::vector<model::Index>> last_meetings(const Facts& facts, base::Day before,
                                                                std::optional<model::Index> only = {});

}  // namespace chibo::rule
