// What may stand beside anything on the board.
#pragma once

#include <string>
#include <utility>

#include "base/box.h"

namespace chibo::model {

// Empty where not given.
struct Remarks {
    std::string note;
    std::string source;
};

// They, kept where one of them is given.
inline base::Box<Remarks> boxed(Remarks remarks) {
    base::Box<Remarks> box;
    if (!remarks.note.empty() || !remarks.source.empty()) box.edit() = std::move(remarks);
    return box;
}

}  // namespace chibo::model
