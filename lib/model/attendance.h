// Each member's part in each visit: counted towards a duty, or set aside with the reason.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/date.h"
#include "base/large_pages.h"
#include "base/slim.h"
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
    base::Slim<Index> first;  // of a duplicate: the earlier visit
};

// A visit that counts for a member; what is asked of every one stands beside it.
struct Counted {
    Index visit = 0;
    Index branch = 0;
    base::Date date;
};

static_assert(sizeof(Counted) == 12);  // there are a million of them

struct Attendance {
    using Visits = std::vector<Counted, base::LargePages<Counted>>;

    Visits counted;                     // by member, then in the order of the journal
    std::vector<std::uint32_t> begins;  // of each member's in `counted`, and where the last one's end
    std::vector<SetAside> set_aside;    // in the order of the journal, then of the visit's list

    // What counts for one of the board's members.
    std::span<const Counted> of(Index member) const {
        return std::span(counted).subspan(begins[member], begins[member + 1] - begins[member]);
    }
};

}  // namespace chibo::model
