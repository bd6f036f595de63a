// What the regulations ask of each member.
#pragma once

#include <optional>
#include <vector>

#include "base/period.h"
#include "model/audit.h"
#include "model/board.h"
#include "model/duty.h"
#include "rule/timeline.h"

namespace chibo::rule {

// The whole number nearest to `sum / days`, halves upwards. sum >= 0, days > 0.
constexpr std::int64_t round_half_up(std::int64_t sum, std::int64_t days) { return (2 * sum + days) / (2 * days); }

// The member's duty in the period; nothing where no day of it is bound by a quota of its `per`.
std::optional<model::Duty> duty(const model::Board& board, model::Index member, const Timeline& timeline,
                                const base::Period& period);

// The duties of all members in the periods that lie in the years, by the period's first day, then its last, then the
// member's place in the files.
std::vector<model::Duty> duties(const model::Board& board, const Timelines& timelines, base::Years years);

// The duty of that member and period in a list so ordered, or nullptr.
model::Duty* find_duty(std::vector<model::Duty>& duties, model::Index member, const base::Period& period);

// Sets the state, and the number of visits that the pace asks for, of a duty whose visits are counted.
void judge(model::Duty& duty, const model::Scope& scope);

}  // namespace chibo::rule
