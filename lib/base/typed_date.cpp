#include "base/typed_date.h"

#include <string>
#include <vector>

#include "base/text.h"

namespace chibo::base {

namespace {

// The numbers between the separators; empty where anything else stands there.
std::vector<int> numbers(std::string_view text, char separator) {
    std::vector<int> found;
    while (true) {
        const auto end = text.find(separator);
        const std::string_view part = text.substr(0, end);
        if (part.empty() || part.size() > 4) return {};
        int number = 0;
        for (const char c : part) {
            if (c < '0' || c > '9') return {};
            number = number * 10 + (c - '0');
        }
        found.push_back(number);
        if (end == std::string_view::npos) return found;
        text.remove_prefix(end + 1);
    }
}

std::optional<Date> one_day(std::optional<Day> day) { return day ? std::optional(Date(*day)) : std::nullopt; }

}  // namespace

std::optional<Date> parse_typed_date(std::string_view text, Day today) {
    if (const auto date = parse_date(text)) return date;
    const std::string word = fold(text);
    if (word == "today" || word == "hom nay") return one_day(today);
    if (word == "yesterday" || word == "hom qua") return one_day(today - 1);
    constexpr int least_year = 1000;  // a year is typed with four digits
    for (const char separator : {'/', '-'}) {
        const auto parts = numbers(text, separator);
        if (parts.size() == 3 && parts[2] >= least_year) return one_day(day_of(parts[2], parts[1], parts[0]));
        const bool month = parts.size() == 2 && separator == '/' && parts[1] >= least_year;
        if (month && parts[0] >= 1 && parts[0] <= 12) return Date::of_month(month_span(parts[1], parts[0]));
    }
    return std::nullopt;
}

}  // namespace chibo::base
