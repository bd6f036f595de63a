// The plan of a year as it is proposed: visits with their reasons, what finds no place and why.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "finding/message.h"
#include "model/plan.h"
#include "model/planning.h"

namespace chibo::model {

// What became of a visit beside the earlier plan.
enum class Change {
    fixed,  // announced, or frozen: it stands
    kept,   // the same member, branch and date
    moved,  // the same member and branch on another date
    fresh,
};

struct ProposedVisit {
    PlannedVisit visit;
    Change change = Change::fresh;
    std::optional<base::Date> before;  // moved: the earlier date
    std::int64_t points = 0;
    std::vector<finding::Clause> why;
};

// A duty of which so many visits find no place.
struct Unplaced {
    Index member = 0;
    base::Period period;
    std::int32_t missing = 0;
};

// What takes no more: a branch in the year, a member in a window or on a day, a member at one branch.
enum class LimitKind { branch, window, day, pair };

struct Limit {
    LimitKind kind = LimitKind::branch;
    std::optional<Index> member;  // of a window, day or pair
    std::optional<Index> branch;  // of a branch or pair
    base::Span days{};            // of a window or day
    std::int32_t takes = 0;
};

// Why visits find no place: these members need so many, and all there is for them takes only so many.
// needed - takes = what they lack.
struct Conflict {
    std::vector<Index> members;     // in the order of their ids
    std::int32_t needed = 0;        // visits that their duties lack
    std::int32_t takes = 0;         // the sum of the limits
    std::vector<Limit> limits;      // all that keeps them
    std::vector<Index> branches;    // every branch that some of them can go to, in the order of their ids
    std::vector<base::Date> dates;  // and when
};

// A change of what was asked for that would help, and how many visits find no place then.
struct Remedy {
    PlanWishes wishes;
    std::int32_t unplaced = 0;
};

struct PlanTotals {
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t kept = 0;   // of the earlier plan's visits that were free to move
    std::int64_t moved = 0;  // of those: the same member and branch on another date
    std::int64_t points = 0;
    std::int64_t bound = 0;                 // no plan with this unplaced and kept has fewer points
    std::array<std::int64_t, 12> months{};  // visits of the answer
    bool level = true;                      // it is proven that no dates level the months more
};

// How many branches that count were reached before, and are with the plan.
struct PlanCoverage {
    std::int64_t branches = 0;    // open in the year, of kinds that count for somebody
    std::int64_t before = 0;      // visited in the five years up to the plan's year, that year among them
    std::int64_t after = 0;       // and with the plan's visits
    std::int64_t first_time = 0;  // planned branches that nobody ever visited
};

struct Proposal {
    PlanWishes wishes;
    std::vector<ProposedVisit> visits;  // by date, then the ids of member and branch
    std::vector<PlannedVisit> stand;    // of the earlier plan: past or cancelled; they stay as they are
    std::vector<PlannedVisit> dropped;  // of the earlier plan
    std::vector<Unplaced> unplaced;     // by period, then the member's id
    std::vector<Conflict> conflicts;
    std::vector<Remedy> remedies;  // the smallest first
    PlanTotals totals;
    PlanCoverage coverage;
    bool had_earlier = false;  // there was a plan of the year
};

}  // namespace chibo::model
