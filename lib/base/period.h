// The stretches of a year over which a quota counts: the year itself, halves, quarters, months.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace chibo::base {

enum class Per { year, half, quarter, month };

inline constexpr Per all_pers[] = {Per::year, Per::half, Per::quarter, Per::month};

std::string_view name(Per per);  // year, half, quarter, month
std::optional<Per> parse_per(std::string_view text);

// The `index`-th (from 0) stretch of that length in the year.
struct Period {
    Per per = Per::year;
    int year = 1;
    int index = 0;

    friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

int periods_in_year(Per per);  // 1, 2, 4, 12
Span span(const Period& period);
std::string label(const Period& period);  // 2023, 2023-H1, 2023-Q3, 2023-07
Period period_of(Day day, Per per);

// The years asked for, both included.
struct Years {
    int first = 1;
    int last = 1;

    constexpr bool contains(int year) const { return first <= year && year <= last; }
    Span span() const;
};

// «2023» or «2022..2023»; nothing where it reads otherwise or runs backwards.
std::optional<Years> parse_years(std::string_view text);

}  // namespace chibo::base
