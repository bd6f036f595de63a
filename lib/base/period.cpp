#include "base/period.h"

#include <fmt/format.h>

namespace chibo::base {

std::string_view name(Per per) {
    switch (per) {
        case Per::year: return "year";
        case Per::half: return "half";
        case Per::quarter: return "quarter";
        case Per::month: return "month";
    }
    return {};
}

std::optional<Per> parse_per(std::string_view text) {
    for (const Per per : all_pers) {
        if (name(per) == text) return per;
    }
    return std::nullopt;
}

int periods_in_year(Per per) {
    switch (per) {
        case Per::year: return 1;
        case Per::half: return 2;
        case Per::quarter: return 4;
        case Per::month: return 12;
    }
    return 1;
}

Span span(const Period& period) {
    const int months = 12 / periods_in_year(period.per);
    const int first = period.index * months + 1;
    return {month_span(period.year, first).first, month_span(period.year, first + months - 1).last};
}

std::string label(const Period& period) {
    switch (period.per) {
        case Per::year: return fmt::format("{:04}", period.year);
        case Per::half: return fmt::format("{:04}-H{}", period.year, period.index + 1);
        case Per::quarter: return fmt::format("{:04}-Q{}", period.year, period.index + 1);
        case Per::month: return fmt::format("{:04}-{:02}", period.year, period.index + 1);
    }
    return {};
}

Period period_of(Day day, Per per) {
    const Civil c = civil(day);
    return {per, c.year, (c.month - 1) / (12 / periods_in_year(per))};
}

Span Years::span() const { return {month_span(first, 1).first, month_span(last, 12).last}; }

std::optional<Years> parse_years(std::string_view text) {
    if (const auto year = parse_year(text)) return Years{*year, *year};
    const auto dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    const auto first = parse_year(text.substr(0, dots));
    const auto last = parse_year(text.substr(dots + 2));
    if (!first || !last || *last < *first) return std::nullopt;
    return Years{*first, *last};
}

}  // namespace chibo::base
