#include "rule/scope.h"

namespace chibo::rule {

model::Scope scope(std::optional<base::Years> years, std::optional<base::Day> as_of, base::Day today) {
    const base::Day seen = as_of.value_or(today);
    const base::Civil civil = base::civil(seen);
    // Self-reviews and conclusions of a year are settled in the first quarter of the next.
    constexpr int last_month_of_the_year_before = 3;
    const bool both = civil.month <= last_month_of_the_year_before;
    const base::Years usual{both ? civil.year - 1 : civil.year, civil.year};
    return {years.value_or(usual), seen, as_of ? *as_of : today - 1};
}

}  // namespace chibo::rule
