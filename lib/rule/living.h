// Which entries of the journal still speak.
#pragma once

#include <vector>

#include "model/journal.h"

namespace chibo::rule {

// One flag for each entry of the journal's lists. An entry that some void names, or some visit replaces, is dead for
// good: whatever the dates, and even if the entry that names it is itself dead.
struct Living {
    std::vector<bool> visits;
    std::vector<bool> follow_ups;
    std::vector<bool> reviews;
    std::vector<bool> conclusions;
};

Living living(const model::Journal& journal);

}  // namespace chibo::rule
