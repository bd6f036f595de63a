// Everything on which a member's verdict stands.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/attendance.h"
#include "model/audit.h"

namespace chibo::model {

enum class Fate {
    counted,
    set_aside,
    voided,
    replaced,
    not_seen,  // after the as-of day
};

// A visit of the member in the years asked for, and what became of it.
struct ExplainedVisit {
    Index visit = 0;
    Fate fate = Fate::counted;
    std::optional<base::Period> towards;  // counted: the period of its duty
    std::optional<SetAside> aside;        // set aside: the reason
    std::optional<Index> by;              // voided: the void; replaced: the visit that replaces it
};

// A year's self-review: the living entry that says it was filed, or nothing.
struct ExplainedReview {
    int year = 0;
    std::optional<Index> review;
};

struct Explanation {
    Index member = 0;
    Audit audit;                         // of this member alone
    std::vector<ExplainedVisit> visits;  // in the order of the journal
    std::vector<ExplainedReview> reviews;
};

}  // namespace chibo::model
