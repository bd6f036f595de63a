#include "rule/meeting_days.h"

#include <algorithm>

namespace chibo::rule {

using base::Day;
using base::Span;

namespace {

// Calls each(day) for every day of the span on which the branch meets.
template <class Each>
void for_each_meeting(const model::Branch& branch, const Span& days, Each each) {
    const Span open = days.common(branch.days);
    for (Day month = open.first; month <= open.last;) {
        const base::Civil c = base::civil(month);
        const Day day = base::day_in_month(c.year, c.month, *branch.meets);
        if (open.contains(day)) each(day);
        month = base::month_of(month).last + 1;
    }
}

}  // namespace

MeetingDays::Calendar MeetingDays::calendar_of(const std::vector<std::string>& kinds, const Span& days) const {
    Calendar calendar{days, false, false, std::vector<bool>(static_cast<std::size_t>(days.days()), false)};
    for (const model::Branch& branch : facts_.board.branches) {
        const bool of_kind = std::find(kinds.begin(), kinds.end(), facts_.board.kind_of(branch)) != kinds.end();
        if (!of_kind || !branch.days.overlaps(days)) continue;
        calendar.any = true;
        calendar.known = branch.meets.has_value();
        if (!calendar.known) return calendar;
        for_each_meeting(branch, days,
                         [&](Day day) { calendar.meeting[static_cast<std::size_t>(day - days.first)] = true; });
    }
    return calendar;
}

const MeetingDays::Calendar& MeetingDays::calendar(const model::Duty& duty) {
    const Span left{std::max(duty.days.first, facts_.scope.closed + 1), duty.days.last};
    const auto key = std::tuple(duty.binding.regulation, duty.binding.quota, left.first, left.last);
    const auto at = made_.find(key);
    if (at != made_.end()) return at->second;
    const model::Regulation& regulation = facts_.board.regulations[duty.binding.regulation];
    const auto& kinds = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
    return made_.emplace(key, calendar_of(kinds, left)).first->second;
}

// The days on which the member is bound by a quota of the duty's `per` and not on leave.
template <class Each>
void MeetingDays::for_each_span(const model::Duty& duty, const Span& days, Each each) const {
    facts_.timelines[duty.member].for_each(days, [&](const Stretch& stretch, const Span& common) {
        if (!stretch.binding || stretch.leave) return;
        const auto& quotas = facts_.board.regulations[stretch.binding->regulation].quotas;
        if (quotas[stretch.binding->quota].per == duty.period.per) each(common);
    });
}

bool MeetingDays::any_branch(const model::Duty& duty) { return calendar(duty).any; }

std::optional<std::int32_t> MeetingDays::left(const model::Duty& duty) {
    const Calendar& calendar = this->calendar(duty);
    if (!calendar.known) return std::nullopt;
    std::int32_t count = 0;
    for_each_span(duty, calendar.days, [&](const Span& span) {
        const auto first = calendar.meeting.begin() + (span.first - calendar.days.first);
        count += static_cast<std::int32_t>(std::count(first, first + span.days(), true));
    });
    return count;
}

std::optional<Day> MeetingDays::latest(const model::Duty& duty) {
    const Calendar& calendar = this->calendar(duty);
    if (!calendar.known) return std::nullopt;
    std::vector<Day> days;
    for_each_span(duty, calendar.days, [&](const Span& span) {
        for (Day day = span.first; day <= span.last; day = day + 1) {
            if (calendar.meeting[static_cast<std::size_t>(day - calendar.days.first)]) days.push_back(day);
        }
    });
    const auto missing = static_cast<std::size_t>(duty.missing());
    if (missing == 0 || days.size() < missing) return std::nullopt;
    return days[days.size() - missing];
}

}  // namespace chibo::rule
