// Each member's part in each visit: counted towards a duty, or set aside with the reason.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "finding/code.h"
#include "model/area.h"

namespace chibo::model {

enum class Aside {
    unknown_member,
    unknown_branch,
    duplicate_visit,
    not_in_office,
    branch_closed,
    kind_not_counted,
    home_not_counted,
};

// The code of the finding that tells the reason.
finding::Code code_of(Aside reason);

// A visit that does not count for the member at `place` in its list. An unknown branch is said once for the whole
// visit, at place 0.
struct SetAside {
    Index visit = 0;
    std::uint32_t place = 0;
    Aside reason = Aside::unknown_member;
    std::optional<Index> first;  // of a duplicate: the earlier visit
};

// A visit that counts for the member at `place`.
struct Counted {
    Index visit = 0;
    std::uint32_t place = 0;
    Index member = 0;
};

struct Attendance {
    std::vector<Counted> counted;     // in the order of the journal, then of the visit's list
    std::vector<SetAside> set_aside;  // likewise
};

}  // namespace chibo::model
