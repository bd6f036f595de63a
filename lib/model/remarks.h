// What may stand beside anything on the board.
#pragma once

#include <string>

namespace chibo::model {

// Empty where not given.
struct Remarks {
    std::string note;
    std::string source;
};

}  // namespace chibo::model
