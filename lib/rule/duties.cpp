#include "rule/duties.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/side_by_side.h"

namespace chibo::rule {

namespace {

using model::Board;
using model::Duty;
using model::Index;

const model::Quota& quota(const Board& board, const model::Binding& binding) {
    return board.regulations[binding.regulation].quotas[binding.quota];
}

std::tuple<base::Day, base::Day, Index> place(const base::Span& days, Index member) {
    return {days.first, days.last, member};
}

// A part that goes on where the last one ended, and is like it, makes it longer.
void add_part(std::vector<model::DutyPart>& parts, const model::DutyPart& part) {
    const bool same = !parts.empty() && parts.back().days.last + 1 == part.days.first &&
                      parts.back().binding == part.binding && parts.back().leave == part.leave;
    if (same) parts.back().days.last = part.days.last;
    else parts.push_back(part);
}

// Whether some quota counts by such periods.
bool is_used(const Board& board, base::Per per) {
    return std::any_of(board.regulations.begin(), board.regulations.end(), [per](const model::Regulation& regulation) {
        return std::any_of(regulation.quotas.begin(), regulation.quotas.end(),
                           [per](const model::Quota& quota) { return quota.per == per; });
    });
}

}  // namespace

std::optional<Duty> duty(const Board& board, Index member, const Timeline& timeline, const base::Period& period) {
    Duty duty{member, period, base::span(period), {}, 0, {}, {}, 0, model::State::pending};
    timeline.for_each(duty.days, [&](const Stretch& stretch, const base::Span& common) {
        if (!stretch.binding || quota(board, *stretch.binding).per != period.per) return;
        add_part(duty.parts, {common, *stretch.binding, stretch.leave});
    });
    if (duty.parts.empty()) return std::nullopt;
    std::optional<model::Binding> last_free;  // bound and without leave
    std::int64_t sum = 0;                     // of at_least over the bound days without leave
    for (const model::DutyPart& part : duty.parts) {
        if (part.leave) continue;
        last_free = part.binding;
        sum += std::int64_t{quota(board, part.binding).at_least} * part.days.days();
    }
    duty.binding = last_free.value_or(duty.parts.back().binding);
    if (!last_free) return duty;
    const bool prorate = board.regulations[last_free->regulation].partial == model::Partial::prorate;
    duty.required =
        prorate ? static_cast<std::int32_t>(round_half_up(sum, duty.days.days())) : quota(board, *last_free).at_least;
    return duty;
}

namespace {

// Those of all members in each of the periods, one period after the other.
void add_duties(const Board& board, const Timelines& timelines, const std::vector<base::Period>& periods,
                std::vector<Duty>& all) {
    constexpr std::size_t at_a_time = 1024;
    base::side_by_side<std::vector<Duty>>(
        periods.size() * timelines.size(), at_a_time,
        [&](std::vector<Duty>& some, std::size_t begin, std::size_t end) {
            some.clear();
            for (std::size_t i = begin; i < end; ++i) {
                const auto member = static_cast<Index>(i % timelines.size());
                auto made = duty(board, member, timelines[member], periods[i / timelines.size()]);
                if (made) some.push_back(std::move(*made));
            }
        },
        [&](std::vector<Duty>& some) { std::move(some.begin(), some.end(), std::back_inserter(all)); });
}

}  // namespace

std::vector<Duty> duties(const Board& board, const Timelines& timelines, base::Years years) {
    std::vector<base::Period> periods;
    for (const base::Per per : base::all_pers) {
        if (!is_used(board, per)) continue;
        for (int year = years.first; year <= years.last; ++year) {
            for (int index = 0; index < base::periods_in_year(per); ++index) periods.push_back({per, year, index});
        }
    }
    // No two of them have the same days; so the duties come in their order.
    std::sort(periods.begin(), periods.end(), [](const base::Period& a, const base::Period& b) {
        return place(base::span(a), 0) < place(base::span(b), 0);
    });
    std::vector<Duty> all;
    constexpr int few = 5;            // for so many there is room at once; growing would leave holes in the memory
    constexpr std::size_t usual = 2;  // of a member in a year, at most mostly
    all.reserve(timelines.size() * usual * static_cast<std::size_t>(std::min(years.last - years.first + 1, few)));
    add_duties(board, timelines, periods, all);
    return all;
}

Duty* find_duty(std::vector<Duty>& duties, Index member, const base::Period& period) {
    const auto wanted = place(base::span(period), member);
    const auto at = std::lower_bound(duties.begin(), duties.end(), wanted, [](const Duty& duty, const auto& key) {
        return place(duty.days, duty.member) < key;
    });
    return at != duties.end() && place(at->days, at->member) == wanted ? &*at : nullptr;
}

void judge(Duty& duty, const model::Scope& scope) {
    using model::State;
    if (duty.required == 0) {
        duty.state = State::exempt;
        return;
    }
    const std::int64_t gone = duty.bound_days(scope.seen);
    duty.expected = static_cast<std::int32_t>(round_half_up(duty.required * gone, duty.bound_days()));
    if (duty.counted() >= duty.required) duty.state = State::met;
    else if (duty.days.last <= scope.closed) duty.state = State::short_;
    else if (scope.seen < duty.days.first) duty.state = State::pending;
    else duty.state = duty.counted() < duty.expected ? State::behind : State::pending;
}

}  // namespace chibo::rule
