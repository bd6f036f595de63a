#include "model/journal.h"

#include <algorithm>

namespace chibo::model {

std::int32_t Journal::next_number(std::int32_t year) const {
    std::int32_t highest = 0;
    const auto look = [&](const auto& entries) {
        for (const auto& entry : entries) {
            if (entry.id.year == year) highest = std::max(highest, entry.id.number);
        }
    };
    look(visits);
    look(follow_ups);
    look(reviews);
    look(conclusions);
    look(voids);
    return highest + 1;
}

}  // namespace chibo::model
