// A Party cell (chi bộ).
#pragma once

#include <cstdint>
#include <string>

#include "base/box.h"
#include "base/date.h"
#include "base/slim.h"
#include "finding/where.h"
#include "model/area.h"
#include "model/remarks.h"
#include "model/shown_name.h"

namespace chibo::model {

struct Branch {
    std::string id;
    std::string name;
    Index kind = 0;  // a place among the board's kinds
    base::Slim<Index> area;
    base::Slim<std::int32_t> meets;  // day of the month of the regular meeting, 1..31
    base::Slim<std::int32_t> party_members;
    base::Slim<std::int32_t> population;
    base::Slim<std::int32_t> poor_households;
    base::Slim<std::int32_t> near_poor_households;
    base::Span days;         // open
    base::Slim<Index> into;  // the branch that carries on
    finding::Where where;
    base::Box<Remarks> remarks;

    // How answers name the branch: by name and id, for names are used many times.
    ShownName shown_name() const { return {name, id}; }
    std::string shown() const { return shown_name().text(); }
};

}  // namespace chibo::model
