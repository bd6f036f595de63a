// The places, as a tree that changes.
#pragma once

#include <cstdint>
#include <string>

#include "base/date.h"
#include "base/slim.h"
#include "finding/where.h"

namespace chibo::model {

// Indices point into the board's lists.
using Index = std::uint32_t;

struct Area {
    std::string id;
    std::string name;
    base::Slim<Index> parent;
    base::Span days;         // in being
    base::Slim<Index> into;  // the area that carries on once `days` are over
    finding::Where where;
};

}  // namespace chibo::model
