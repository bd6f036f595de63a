#include "base/date.h"

#include <chrono>

#include <fmt/format.h>

namespace chibo::base {

namespace {

// The number that exactly these digits write, or nothing where one of them is no digit.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<int> digits_up_to(std::string_view text, int low, int high) {
    const auto value = digits(text);
    return value && low <= *value && *value <= high ? value : std::nullopt;
}

// «Z», «z» or «+07:00».
bool is_zone(std::string_view text) { return text == "Z" || text == "z" || parse_offset(text).has_value(); }

// The fraction of a second («.25»), if there is one, taken off the front.
bool skip_fraction(std::string_view& text) {
    if (text.empty() || text.front() != '.') return true;
    std::size_t end = 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end == 1) return false;
    text.remove_prefix(end);
    return true;
}

std::chrono::year_month_day chrono_date(int year, int month, int day) {
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}};
}

Day from_chrono(std::chrono::sys_days days) { return {static_cast<std::int32_t>(days.time_since_epoch().count())}; }

// The zeros of the form with the digits of a day of the calendar over them; each part ends at that place. Answers tell
// dates by the hundred thousand.
std::string in_digits(const Civil& day, std::string form, std::size_t year_end, std::size_t month_end,
                      std::size_t day_end) {
    const auto put = [&](int number, std::size_t digits, std::size_t end) {
        for (; digits > 0; --digits, number /= 10) form[--end] = static_cast<char>('0' + number % 10);
    };
    put(day.year, 4, year_end);
    put(day.month, 2, month_end);
    put(day.day, 2, day_end);
    return form;
}

std::chrono::sys_days to_chrono(Day day) { return std::chrono::sys_days{std::chrono::days{day.number}}; }

}  // namespace

Civil civil(Day day) {
    const std::chrono::year_month_day date{to_chrono(day)};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<Day> day_of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || day < 1) return std::nullopt;
    const auto date = chrono_date(year, month, day);
    if (!date.ok()) return std::nullopt;
    return from_chrono(std::chrono::sys_days{date});
}

Day day_in_month(int year, int month, int day) {
    const Span days = month_span(year, month);
    return day < days.days() ? days.first + (day - 1) : days.last;
}

int weekday(Day day) { return static_cast<int>(std::chrono::weekday{to_chrono(day)}.iso_encoding()) - 1; }

Span month_span(int year, int month) {
    const auto first = chrono_date(year, month, 1);
    const std::chrono::sys_days last = first.year() / first.month() / std::chrono::last;
    return {from_chrono(std::chrono::sys_days{first}), from_chrono(last)};
}

Span month_of(Day day) {
    const Civil c = civil(day);
    return month_span(c.year, c.month);
}

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return day_of(*year, *month, *day);
}

std::optional<Date> parse_date(std::string_view text) {
    if (const auto day = parse_day(text)) return Date{{*day, *day}, false};
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = digits_up_to(text.substr(0, 4), 1, 9999);
    const auto month = digits_up_to(text.substr(5, 2), 1, 12);
    if (!year || !month) return std::nullopt;
    return Date{month_span(*year, *month), true};
}

std::optional<Day> parse_time_day(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const auto day = parse_day(text.substr(0, 10));
    const bool clock = digits_up_to(text.substr(11, 2), 0, 23) && digits_up_to(text.substr(14, 2), 0, 59) &&
                       digits_up_to(text.substr(17, 2), 0, 60);
    std::string_view rest = text.substr(19);
    if (!day || !clock || !skip_fraction(rest) || !is_zone(rest)) return std::nullopt;
    return day;
}

std::optional<int> parse_offset(std::string_view text) {
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto hours = digits_up_to(text.substr(1, 2), 0, 23);
    const auto minutes = digits_up_to(text.substr(4, 2), 0, 59);
    if (!hours || !minutes) return std::nullopt;
    const int east = *hours * 60 + *minutes;
    return text[0] == '-' ? -east : east;
}

std::optional<int> parse_year(std::string_view text) {
    return text.size() == 4 ? digits_up_to(text, 1000, 9999) : std::nullopt;
}

std::string iso(Day day) {
    const Civil c = civil(day);
    if (day > latest_day) return fmt::format("{}-{:02}-{:02}", c.year, c.month, c.day);
    return in_digits(c, "0000-00-00", 4, 7, 10);
}

std::string iso(const Date& date) {
    std::string text = iso(date.days.first);
    if (date.is_month) text.resize(7);
    return text;
}

std::string spoken(Day day) {
    const Civil c = civil(day);
    if (day > latest_day) return fmt::format("{:02}/{:02}/{}", c.day, c.month, c.year);
    return in_digits(c, "00/00/0000", 10, 5, 2);
}

std::string spoken(const Date& date) {
    const std::string text = spoken(date.days.first);
    return date.is_month ? text.substr(3) : text;
}

}  // namespace chibo::base
