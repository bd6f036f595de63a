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

}  // namespace chibo::model
