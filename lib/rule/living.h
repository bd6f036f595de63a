// Which entries of the journal still speak.
#pragma once

#include <vector>

#include "model/audit.h"
#include "model/journal.h"

namespace chibo::rule {

// One flag for each entry of the journal's lists. An entry that some void names, or some visit replaces, is dead for
// good: whatever the dates, and even if the entry that names it is itself dead. An entry that is not known yet does not
// speak, and ends none.
struct Living {
    std::vector<bool> visits;
    std::vector<bool> follow_ups;
    std::vector<bool> reviews;
    std::vector<bool> conclusions;
};

Living living(const model::Journal& journal, const model::Scope& scope);

}  // namespace chibo::rule
