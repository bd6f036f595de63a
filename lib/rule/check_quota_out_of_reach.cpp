// Whether the branches' meeting days that are left are enough for what is missing.
#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

using base::Day;
using base::Span;

// The days of a span on which one of the branches meets, or none where some branch does not say when it meets.
struct Calendar {
    Span days;
    bool known = false;         // every branch gives its day, and there is at least one
    std::vector<bool> meeting;  // for each day of the span
};

void mark_meetings(const model::Branch& branch, Calendar& calendar) {
    const Span open = calendar.days.common(branch.days);
    for (Day month = open.first; month <= open.last;) {
        const base::Civil c = base::civil(month);
        const Day day = base::day_in_month(c.year, c.month, *branch.meets);
        if (open.contains(day)) calendar.meeting[static_cast<std::size_t>(day - calendar.days.first)] = true;
        month = base::month_of(month).last + 1;
    }
}

Calendar calendar_of(const model::Board& board, const std::vector<std::string>& kinds, const Span& days) {
    Calendar calendar{days, false, std::vector<bool>(static_cast<std::size_t>(days.days()), false)};
    for (const model::Branch& branch : board.branches) {
        const bool of_kind = std::find(kinds.begin(), kinds.end(), branch.kind) != kinds.end();
        if (!of_kind || !branch.days.overlaps(days)) continue;
        calendar.known = branch.meets.has_value();
        if (!calendar.known) return calendar;
        mark_meetings(branch, calendar);
    }
    return calendar;
}

// Calendars are the same for all duties of one quota and period.
class Calendars {
public:
    explicit Calendars(const model::Board& board) : board_(board) {}

    const Calendar& of(const model::Duty& duty, const Span& left) {
        const auto key = std::tuple(duty.binding.regulation, duty.binding.quota, left.first, left.last);
        const auto at = made_.find(key);
        if (at != made_.end()) return at->second;
        const model::Regulation& regulation = board_.regulations[duty.binding.regulation];
        const auto& kinds = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
        return made_.emplace(key, calendar_of(board_, kinds, left)).first->second;
    }

private:
    const model::Board& board_;
    std::map<std::tuple<model::Index, model::Index, Day, Day>, Calendar> made_;
};

// The meeting days on which the member is bound by a quota of the duty's `per` and not on leave.
std::int32_t days_left(const Facts& facts, const model::Duty& duty, const Calendar& calendar) {
    std::int32_t count = 0;
    facts.timelines[duty.member].for_each(calendar.days, [&](const Stretch& stretch, const Span& common) {
        if (!stretch.binding || stretch.leave) return;
        const auto& quotas = facts.board.regulations[stretch.binding->regulation].quotas;
        if (quotas[stretch.binding->quota].per != duty.period.per) return;
        const auto first = calendar.meeting.begin() + (common.first - calendar.days.first);
        count += static_cast<std::int32_t>(std::count(first, first + common.days(), true));
    });
    return count;
}

}  // namespace

finding::Findings check_quota_out_of_reach(const Facts& facts) {
    finding::Findings found;
    Calendars calendars(facts.board);
    for (const model::Duty& duty : facts.duties) {
        if (duty.state != model::State::behind && duty.state != model::State::pending) continue;
        const Span left{std::max(duty.days.first, facts.scope.closed + 1), duty.days.last};
        const Calendar& calendar = calendars.of(duty, left);
        if (!calendar.known) continue;
        const std::int32_t days = days_left(facts, duty, calendar);
        if (days >= duty.missing()) continue;
        auto& finding = found.emplace_back(about_duty(finding::Code::quota_out_of_reach, facts.board, duty));
        finding.with("left", finding::Count{days});
    }
    return found;
}

}  // namespace chibo::rule
