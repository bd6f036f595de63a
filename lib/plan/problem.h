// The problem of a plan: which duties lack visits, in which windows, and which branches have room for them.
//
// Everything stands in the order of ids, so that the order of the files has no say in the answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "model/board.h"
#include "model/duty.h"
#include "model/planning.h"

namespace chibo::plan {

using model::Index;

// What the caller knows of the board: the duties of the year and the visits paid so far.
struct Ground {
    const model::Board& board;
    const std::vector<model::Duty>& duties;
    const std::vector<model::PastVisit>& past;  // by date, then id
};

// A part of a duty's period with days left, and how many visits it takes (H4).
struct Window {
    base::Span days;
    std::int32_t room = 0;
};

// A duty that lacks visits.
struct Demand {
    const model::Duty* duty = nullptr;
    std::int32_t missing = 0;     // > 0
    std::vector<Window> windows;  // those left, in the order of time
};

// What was said of a member and a branch before.
struct PairMark {
    bool taken = false;   // visited this year, or fixed: never again (H3)
    bool home = false;    // the member's own branch
    bool repeat = false;  // visited in an earlier year
};

// A branch that has room for visits.
struct Host {
    Index branch = 0;
    std::int32_t room = 0;                  // visits, > 0 (H2)
    std::int64_t points = 0;                // of any visit to it
    std::optional<std::int32_t> months;     // since the last visit, to January of the year; nothing: never
    bool visited = false;                   // in the year already
    const model::PastVisit* low = nullptr;  // the last graded visit, where its grade is one of the lowest
};

// The earlier plan's visits, by what can become of them; each by date and ids.
struct Earlier {
    std::vector<const model::PlannedVisit*> fixed;
    std::vector<const model::PlannedVisit*> open;
    std::vector<const model::PlannedVisit*> stand;  // past, paid or cancelled
    bool any = false;
};

struct Problem {
    const model::Board& board;
    model::PlanWishes wishes;
    base::Span horizon;  // days of the year after today; may be empty
    Earlier earlier;
    std::vector<Demand> demands;                       // by the member's id, then the period
    std::vector<Host> hosts;                           // by the branch's id
    std::map<Index, std::map<Index, PairMark>> marks;  // by member, then branch
    std::map<Index, std::vector<base::Day>> blocked;   // by member: the days of fixed visits (H1)

    const PairMark* mark(Index member, Index branch) const;
};

Problem problem(const Ground& ground, const model::PlanWishes& wishes);

}  // namespace chibo::plan
