#include "model/duty.h"

namespace chibo::model {

std::string_view name(State state) {
    switch (state) {
        case State::met: return "met";
        case State::short_: return "short";
        case State::behind: return "behind";
        case State::pending: return "pending";
        case State::exempt: return "exempt";
    }
    return {};
}

std::int32_t Duty::bound_days(base::Day up_to) const {
    std::int32_t sum = 0;
    for (const DutyPart& part : parts) {
        if (!part.leave) sum += part.days.common({base::earliest_day, up_to}).days();
    }
    return sum;
}

}  // namespace chibo::model
