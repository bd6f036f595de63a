// The days that are left for a duty on which a branch that counts for it meets.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "rule/facts.h"

namespace chibo::rule {

// A day left: in the period, after the last closed day, the member bound by a quota of that `per` and not on leave, and
// a branch of the quota's kinds, open that day, meets on it.
class MeetingDays {
public:
    // The facts stay where they are.
    explicit MeetingDays(const Facts& facts) : facts_(facts) {}

    // Whether a branch of the quota's kinds is open on a day that is left of the period.
    bool any_branch(const model::Duty& duty);

    // How many days are left for an open duty; nothing where some such branch does not say when it meets, or there is
    // none.
    std::optional<std::int32_t> left(const model::Duty& duty);

    // The last day by which the next visit must be made: from it on as many days are left as visits are missing.
    // Nothing where fewer are left, or it is not known.
    std::optional<base::Day> latest(const model::Duty& duty);

private:
    // The days of a span on which one of the branches meets.
    struct Calendar {
        base::Span days;
        bool any = false;           // there is a branch
        bool known = false;         // every branch gives its day, and there is at least one
        std::vector<bool> meeting;  // for each day of the span
    };

    Calendar calendar_of(const std::vector<std::string>& kinds, const base::Span& days) const;
    const Calendar& calendar(const model::Duty& duty);
    template <class Each>
    void for_each_span(const model::Duty& duty, const base::Span& days, Each each) const;

    const Facts& facts_;
    // Calendars are the same for all duties of one quota and period.
    std::map<std::tuple<model::Index, model::Index, base::Day, base::Day>, Calendar> made_;
};

}  // namespace chibo::rule
