// Days as entries write them, remembered.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace chibo::read {

// A journal is written day by day: it has the same few days for hundreds of entries. One is remembered for each last
// digit.
class RecentDays {
public:
    // What base::parse_day() says.
    std::optional<base::Day> read(std::string_view text) {
        if (text.size() != size) return std::nullopt;
        Seen& seen = seen_[static_cast<unsigned char>(text.back()) % seen_.size()];
        if (seen.day && std::equal(seen.text.begin(), seen.text.end(), text.begin())) return seen.day;
        seen.day = base::parse_day(text);
        std::copy(text.begin(), text.end(), seen.text.begin());
        return seen.day;
    }

    // What base::parse_date() and base::parse_time_day() say.
    std::optional<base::Date> read_date(std::string_view text) {
        if (text.size() != size) return base::parse_date(text);
        const auto day = read(text);
        return day ? std::optional(base::Date(*day)) : std::nullopt;
    }
    std::optional<base::Day> read_time(std::string_view text) {
        const std::string_view clock = text.substr(std::min(size, text.size()));
        return base::is_clock_time(clock) ? read(text.substr(0, size)) : std::nullopt;
    }

private:
    static constexpr std::size_t size = 10;  // of «2023-09-05»

    struct Seen {
        std::array<char, size> text{};
        std::optional<base::Day> day;
    };

    std::array<Seen, 16> seen_;
};

}  // namespace chibo::read
