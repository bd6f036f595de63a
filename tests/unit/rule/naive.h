// The rules of the contract once more, as slowly and plainly as they are worded: a day at a time, no stretches.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "model/attendance.h"
#include "model/board.h"
#include "model/duty.h"
#include "rule/living.h"

namespace chibo::test::naive {

bool holds_on(const model::Member& member, const std::string& office, base::Day day);

struct Listed {
    model::Index regulation = 0;
    model::Index office = 0;

    friend bool operator==(const Listed&, const Listed&) = default;
};

// The member's regulation on the day and the first of its offices that is held.
std::optional<Listed> listed(const model::Board& board, const model::Member& member, base::Day day);

std::optional<model::Binding> binding(const model::Board& board, const model::Member& member, base::Day day);

bool on_leave(const model::Member& member, base::Day day);

// Whether an office is held that a regulation in force lists and the member's own does not.
bool bound_by_two(const model::Board& board, const model::Member& member, base::Day day);

// The bound days of the period by quotas of its `per`, without leave, up to the day.
std::int32_t bound_days(const model::Board& board, const model::Member& member, const base::Period& period,
                        base::Day up_to);

std::optional<model::Duty> duty(const model::Board& board, model::Index member, const base::Period& period);

// Why the visit does not count for the member, both known; nothing where it counts.
std::optional<model::Aside> reason(const model::Board& board, const rule::Living& living, model::Index visit,
                                   model::Index member);

// The days on which the duty's missing visits could still be made; nothing where it can't be told.
std::optional<std::int32_t> days_left(const model::Board& board, const model::Duty& duty, base::Day closed);

}  // namespace chibo::test::naive
