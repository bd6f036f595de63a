#include "base/date.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "base/words.h"

namespace chibo::base {

namespace {

// Numbers of so many digits, read from a text one after the other. Boards hold millions of them: whether all were
// digits is asked once, at the end.
class Digits {
public:
    explicit Digits(std::string_view text) : text_(text) {}

    // The number that the digits from there on write.
    template <std::size_t count>
    int at(std::size_t place) {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const int digit = text_[place + i] - '0';
            all_ = all_ && digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        return value;
    }
    bool all() const { return all_; }

private:
    std::string_view text_;
    bool all_ = true;
};

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

// The form with the digits of a day of the calendar from those places on: four of the year, two of the month, two of
// the day.
std::string in_digits(const Civil& day, std::string form, std::size_t year, std::size_t month, std::size_t day_of_it) {
    std::array<char, sizeof(Word)> digits{};
    put_word(digits_of(static_cast<std::uint32_t>((day.year * 100 + day.month) * 100 + day.day)), digits.data());
    std::copy_n(digits.data(), 4, form.data() + year);
    std::copy_n(digits.data() + 4, 2, form.data() + month);
    std::copy_n(digits.data() + 6, 2, form.data() + day_of_it);
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
    Digits digits(text);
    const int year = digits.at<4>(0);
    const int month = digits.at<2>(5);
    const int day = digits.at<2>(8);
    return digits.all() ? day_of(year, month, day) : std::nullopt;
}

std::optional<Date> parse_date(std::string_view text) {
    if (const auto day = parse_day(text)) return Date(*day);
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    Digits digits(text);
    const int year = digits.at<4>(0);
    const int month = digits.at<2>(5);
    if (!digits.all() || year < 1 || month < 1 || month > 12) return std::nullopt;
    return Date::of_month(month_span(year, month));
}

std::optional<Day> parse_time_day(std::string_view text) {
    constexpr std::size_t day_size = 10;
    if (text.size() < day_size || !is_clock_time(text.substr(day_size))) return std::nullopt;
    return parse_day(text.substr(0, day_size));
}

bool is_clock_time(std::string_view text) {
    if (text.size() < 10 || (text[0] != 'T' && text[0] != 't') || text[3] != ':' || text[6] != ':') return false;
    Digits digits(text);
    const bool clock = digits.at<2>(1) <= 23 && digits.at<2>(4) <= 59 && digits.at<2>(7) <= 60 && digits.all();
    std::string_view rest = text.substr(9);
    return clock && skip_fraction(rest) && is_zone(rest);
}

std::optional<int> parse_offset(std::string_view text) {
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    Digits digits(text);
    const int hours = digits.at<2>(1);
    const int minutes = digits.at<2>(4);
    if (!digits.all() || hours > 23 || minutes > 59) return std::nullopt;
    const int east = hours * 60 + minutes;
    return text[0] == '-' ? -east : east;
}

std::optional<int> parse_year(std::string_view text) {
    if (text.size() != 4) return std::nullopt;
    Digits digits(text);
    const int year = digits.at<4>(0);
    return digits.all() && year >= 1000 ? std::optional(year) : std::nullopt;
}

std::string iso(Day day) {
    const Civil c = civil(day);
    if (day > latest_day) return fmt::format("{}-{:02}-{:02}", c.year, c.month, c.day);
    return in_digits(c, "0000-00-00", 0, 5, 8);
}

std::string iso(const Date& date) {
    std::string text = iso(date.first());
    if (date.is_month()) text.resize(7);
    return text;
}

std::string spoken(Day day) {
    const Civil c = civil(day);
    if (day > latest_day) return fmt::format("{:02}/{:02}/{}", c.day, c.month, c.year);
    return in_digits(c, "00/00/0000", 6, 3, 0);
}

std::string spoken(const Date& date) {
    const std::string text = spoken(date.first());
    return date.is_month() ? text.substr(3) : text;
}

}  // namespace chibo::base
