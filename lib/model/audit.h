// An audit: which years are judged as of when, and the answer.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"
#include "base/period.h"
#include "model/attendance.h"
#include "model/duty.h"
#include "model/found.h"
#include "model/journal.h"

namespace chibo::model {

struct Scope {
    base::Years years;
    base::Day seen;    // A: visits and other entries up to this day are seen
    base::Day closed;  // Z: the last closed day; what was due on it or before is past due

    // Entries recorded after this day are not known; without it all are. An entry without `at` is always known.
    std::optional<base::Day> known_by = std::nullopt;

    bool knows(const Recorded& recorded) const { return !known_by || !recorded.day || *recorded.day <= *known_by; }

    // The days of which something is asked for and seen; a date by the month stands on its first.
    base::Span days() const { return years.span().common({base::earliest_day, seen}); }
    bool holds(base::Day day) const { return days().contains(day); }
};

struct Summary {
    std::int64_t members = 0;  // distinct persons with a duty
    std::int64_t groups = 0;   // distinct groups with a duty
    std::int64_t met = 0;      // duties, by state
    std::int64_t short_ = 0;
    std::int64_t behind = 0;
    std::int64_t pending = 0;
    std::int64_t exempt = 0;
    std::int64_t errors = 0;  // findings, by severity
    std::int64_t warnings = 0;
    std::int64_t notes = 0;
};

struct Audit {
    Scope scope;
    std::vector<Index> regulations;  // in force on A
    std::vector<Duty> duties;        // judged, in the order of the answer
    Attendance attendance;           // in the years asked for
    std::vector<Found> found;        // in the order of the answer
    Summary summary;
};

}  // namespace chibo::model
