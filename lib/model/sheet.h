// The evidence of one member, or of one branch: each visit with what was done there and what became of it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/explanation.h"

namespace chibo::model {

// A difficulty of a living visit and what became of it, up to the as-of day.
struct DifficultyStory {
    std::uint32_t number = 1;       // in its visit, from 1
    std::vector<Index> follow_ups;  // living, in the order in which they were said
    Status status = Status::open;   // the last word
    std::optional<base::Day> due;   // as said, else as the visit's regulation gives it
    bool overdue = false;
};

struct SheetVisit {
    Index visit = 0;
    std::vector<DifficultyStory> difficulties;  // none where the visit is dead or not seen yet
};

struct MemberSheet {
    Explanation explanation;         // its visits by date
    std::vector<SheetVisit> visits;  // as many as the explanation has, in its order
    std::vector<Index> conclusions;  // living, of the years asked for, dated up to the as-of day
};

struct BranchSheet {
    Scope scope;
    Index branch = 0;
    std::vector<SheetVisit> visits;        // living, of the years asked for, up to the as-of day
    std::int64_t earlier = 0;              // living visits of the years before
    std::vector<Index> last_earlier;       // those of them to the last meeting, in the order of the journal
    std::vector<SheetVisit> open_earlier;  // those of them with difficulties that are not resolved, and only these
};

}  // namespace chibo::model
