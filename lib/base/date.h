// Days of the Gregorian calendar as whole numbers, spans of days, and dates as a board's files write them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/slim.h"

namespace chibo::base {

// A day, counted from 1970-01-01 (day 0). Only days from 0001-01-01 to 9999-12-31 can be written.
struct Day {
    std::int32_t number = 0;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, std::int32_t days) { return {day.number + days}; }
    friend constexpr Day operator-(Day day, std::int32_t days) { return {day.number - days}; }
    friend constexpr std::int32_t operator-(Day later, Day earlier) { return later.number - earlier.number; }
};

// The parts of a day: year 1..9999, month 1..12, day of the month 1..31.
struct Civil {
    int year = 1;
    int month = 1;
    int day = 1;
};

Civil civil(Day day);

// The day with these parts, or nothing where the calendar has no such day.
std::optional<Day> day_of(int year, int month, int day);

// The day of that month on which a meeting «on the n-th» falls: a day past the month's end is its last day.
Day day_in_month(int year, int month, int day);

// 0 = Monday .. 6 = Sunday.
int weekday(Day day);

inline constexpr Day earliest_day{-719162};  // 0001-01-01
inline constexpr Day latest_day{2932896};    // 9999-12-31

// The days from `first` to `last`, both included; empty where last < first. An open end reaches to the calendar's.
struct Span {
    Day first = earliest_day;
    Day last = latest_day;

    friend constexpr bool operator==(const Span&, const Span&) = default;
    constexpr bool empty() const { return last < first; }
    constexpr std::int32_t days() const { return empty() ? 0 : last - first + 1; }
    constexpr bool contains(Day day) const { return first <= day && day <= last; }
    constexpr Span common(const Span& other) const {
        return {first < other.first ? other.first : first, last < other.last ? last : other.last};
    }
    constexpr bool overlaps(const Span& other) const { return !common(other).empty(); }
};

Span month_span(int year, int month);

// The month that the day is in.
Span month_of(Day day);

// A date as an entry writes it: a day, or a whole month where the source gives no day.
class Date {
public:
    constexpr Date() : Date(Day()) {}
    explicit constexpr Date(Day day) : code_(code(day)) {}
    // The days of a month, or of a part of one.
    static constexpr Date of_month(const Span& days) {
        Date date(days.first);
        date.code_ |= static_cast<std::uint32_t>(days.last - days.first) << 1U | 1U;
        return date;
    }

    constexpr bool is_month() const { return (code_ & 1U) != 0; }
    constexpr Day first() const { return earliest_day + static_cast<std::int32_t>(code_ >> first_bit); }
    constexpr Day last() const { return first() + static_cast<std::int32_t>(code_ >> 1U & most_more); }
    constexpr Span days() const { return {first(), last()}; }

    friend constexpr bool operator==(const Date&, const Date&) = default;

private:
    static constexpr unsigned first_bit = 6;
    static constexpr std::uint32_t most_more = 31;
    static constexpr std::uint32_t code(Day first) {
        return static_cast<std::uint32_t>(first - earliest_day) << first_bit;
    }

    // From the top: the first day, counted from the calendar's first; the days after it (5 bits); whether it is a
    // month.
    std::uint32_t code_;
};

// «Nothing» among dates (base/slim.h).
template <>
struct None<Day> {
    static constexpr Day value{None<std::int32_t>::value};
};

// «2023-09-05»; nothing where the text has another form or the calendar has no such day.
std::optional<Day> parse_day(std::string_view text);

// «2023-09-05» or «2023-09».
std::optional<Date> parse_date(std::string_view text);

// The day written in an RFC 3339 time with seconds and offset («2023-10-02T08:15:00+07:00»), whatever the offset.
std::optional<Day> parse_time_day(std::string_view text);

// Whether the text is what stands in such a time behind the day: «T08:15:00+07:00».
bool is_clock_time(std::string_view text);

// Minutes east of UTC of an offset «+07:00».
std::optional<int> parse_offset(std::string_view text);

// A four-digit year, 1000..9999.
std::optional<int> parse_year(std::string_view text);

std::string iso(Day day);              // 2023-09-05
std::string iso(const Date& date);     // 2023-09-05 or 2023-09
std::string spoken(Day day);           // 05/09/2023, the way both languages of the board write a day
std::string spoken(const Date& date);  // 05/09/2023 or 09/2023

}  // namespace chibo::base
