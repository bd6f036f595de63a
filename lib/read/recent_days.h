// Days as entries write them, remembered.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/words.h"

namespace chibo::read {

// A journal is written day by day: it has the same few days for hundreds of entries. One is remembered for each last
// digit.
class RecentDays {
public:
    static constexpr std::size_t size = 10;       // of «2023-09-05»
    static constexpr std::size_t time_size = 25;  // of «2023-09-05T08:15:00+07:00»

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
        return is_usual_time(clock) || base::is_clock_time(clock) ? read(text.substr(0, size)) : std::nullopt;
    }

private:
    // Whether it is a time «T08:15:00» behind which the offset stands that stood behind the last one.
    bool is_usual_time(std::string_view clock) {
        constexpr std::size_t clock_size = 9;
        constexpr std::size_t offset_size = 6;
        if (clock.size() != clock_size + offset_size || clock.front() != 'T') return false;
        const auto offset = base::last_word(clock) >> 8 * (sizeof(base::Word) - offset_size);
        if (offset != offset_) {
            if (!base::parse_offset(clock.substr(clock_size))) return false;
            offset_ = offset;
        }
        // By how much each byte may be above that of midnight; a sum beyond 0x7F tells that one is.
        constexpr base::Word midnight = base::word_of("00:00:00");
        constexpr base::Word most = midnight ^ base::word_of("29:59:59");
        constexpr unsigned last_hour = 23;
        const base::Word above = base::word_at(clock.data() + 1) ^ midnight;
        const base::Word sum = above + (base::word_of_all(0x7F) - most);
        return ((above | sum) & base::word_of_all(0x80)) == 0 && (above & 0xFF) * 10 + (above >> 8 & 0xFF) <= last_hour;
    }

    struct Seen {
        std::array<char, size> text{};
        std::optional<base::Day> day;
    };

    std::array<Seen, 16> seen_;
    base::Word offset_ = ~base::Word{};  // that stood behind a time; none at first
};

}  // namespace chibo::read
