#include "plan/windows.h"

#include <algorithm>

namespace chibo::plan {

namespace {

constexpr int months_of_year = 12;

int months_in(model::Spread spread) {
    switch (spread) {
        case model::Spread::half: return months_of_year / base::periods_in_year(base::Per::half);
        case model::Spread::quarter: return months_of_year / base::periods_in_year(base::Per::quarter);
        case model::Spread::none: return months_of_year;
    }
    return months_of_year;
}

// Whether the duty's member is bound, without leave, on some day of the window after today.
bool is_left(const model::Duty& duty, const base::Span& window, base::Day today) {
    const base::Span after{today + 1, base::latest_day};
    return std::any_of(duty.parts.begin(), duty.parts.end(), [&](const model::DutyPart& part) {
        return !part.leave && part.days.overlaps(window.common(after));
    });
}

}  // namespace

std::vector<base::Span> cut(const model::Duty& duty, model::Spread spread) {
    const int months = months_of_year / base::periods_in_year(duty.period.per);
    const int length = std::min(months_in(spread), months);
    std::vector<base::Span> windows;
    const base::Civil begins = base::civil(duty.days.first);
    for (int month = begins.month; month < begins.month + months; month += length) {
        windows.push_back(
            {base::month_span(begins.year, month).first, base::month_span(begins.year, month + length - 1).last});
    }
    return windows;
}

std::vector<Window> windows_left(const model::Duty& duty, model::Spread spread, base::Day today,
                                 const std::vector<base::Day>& done, std::int32_t missing) {
    const auto all = cut(duty, spread);
    const auto count = static_cast<std::int32_t>(all.size());
    std::vector<Window> left;
    std::vector<std::int32_t> made;
    for (const base::Span& days : all) {
        if (!is_left(duty, days, today)) continue;
        left.push_back({days, 0});
        const auto in_window = [&](base::Day day) { return days.contains(day); };
        made.push_back(static_cast<std::int32_t>(std::count_if(done.begin(), done.end(), in_window)));
    }
    if (left.empty()) return left;
    // The least number a window that gives what is missing a place, not below an even share.
    for (std::int32_t most = (duty.required + count - 1) / count;; ++most) {
        std::int32_t together = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            left[i].room = std::max(0, most - made[i]);
            together += left[i].room;
        }
        if (together >= missing) return left;
    }
}

}  // namespace chibo::plan
