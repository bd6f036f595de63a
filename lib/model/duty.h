// What a regulation asks of a member in a period, and how it was answered.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/period.h"
#include "base/slim.h"
#include "model/area.h"

namespace chibo::model {

// Which regulation, office (a place in its `offices`) and quota (a place in its `quotas`) bind on a day.
struct Binding {
    Index regulation = 0;
    Index office = 0;
    Index quota = 0;

    friend bool operator==(const Binding&, const Binding&) = default;

    static const Binding none;  // base/slim.h
};
inline constexpr Binding Binding::none{base::None<Index>::value, 0, 0};

// Days of a period on which one quota binds, all of them on leave or none.
struct DutyPart {
    base::Span days;
    Binding binding;
    bool leave = false;
};

enum class State { met, short_, behind, pending, exempt };

inline constexpr State all_states[] = {State::met, State::short_, State::behind, State::pending, State::exempt};

std::string_view name(State state);  // met, short, behind, pending, exempt

struct Duty {
    Index member = 0;
    base::Period period;
    base::Span days;              // of the period
    Binding binding;              // of the last bound day without leave, else of the last bound day
    std::int32_t required = 0;    // meetings
    std::vector<DutyPart> parts;  // the bound days, in the order of time; a duty has at least one
    std::vector<Index> visits;    // those that count, in the order of the journal
    std::int32_t expected = 0;    // how many the pace asks for by the as-of day
    State state = State::pending;

    std::int32_t counted() const { return static_cast<std::int32_t>(visits.size()); }
    std::int32_t missing() const { return required > counted() ? required - counted() : 0; }

    // The bound days without leave, up to that day.
    std::int32_t bound_days(base::Day up_to = base::latest_day) const;

    // The last day on which a visit can count: the last bound one, on leave or not.
    base::Day last_day() const { return parts.back().days.last; }
};

}  // namespace chibo::model
