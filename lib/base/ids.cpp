#include "base/ids.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "base/words.h"

namespace chibo::base {

namespace {

bool is_small_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// The whole number that the last `size` bytes of the text are.
[[gnu::always_inline]] inline std::optional<std::int32_t> whole_at_end(std::string_view text, std::size_t size) {
    constexpr std::size_t most_digits = 9;
    static_assert(largest_whole == 999'999'999 && sizeof(Word) == most_digits - 1);
    if (size == 0 || size > most_digits) return std::nullopt;
    const char first = text[text.size() - size];
    if (size > 1 && first == '0') return std::nullopt;
    if (size < most_digits) {
        const auto number = number_in(last_word(text), last_bytes(size));
        return number ? std::optional(static_cast<std::int32_t>(*number)) : std::nullopt;
    }
    const auto others = number_in(last_word(text), last_bytes(most_digits - 1));
    if (!others || first < '0' || first > '9') return std::nullopt;
    return (first - '0') * 100'000'000 + static_cast<std::int32_t>(*others);
}

}  // namespace

bool is_id(std::string_view text) {
    return !text.empty() && is_small_or_digit(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_small_or_digit(c) || c == '.' || c == '-'; });
}

std::optional<std::int32_t> parse_whole(std::string_view text, std::int32_t min, std::int32_t max) {
    const auto value = whole_at_end(text, text.size());
    return value && min <= *value && *value <= max ? value : std::nullopt;
}

std::optional<EntryId> parse_entry_id(std::string_view text) {
    constexpr std::size_t slash = 4;  // a year has as many digits
    if (text.size() <= slash || text[slash] != '/') return std::nullopt;
    const auto year = number_in(first_word(text) << 8 * (sizeof(Word) - slash), last_bytes(slash));
    const auto number = whole_at_end(text, text.size() - slash - 1);
    if (!year || *year < earliest_entry_year || !number || *number < 1) return std::nullopt;
    return EntryId{static_cast<std::int32_t>(*year), *number};
}

std::optional<DifficultyId> parse_difficulty_id(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto visit = parse_entry_id(text.substr(0, dot));
    const auto number = parse_whole(text.substr(dot + 1), 1, largest_whole);
    if (!visit || !number) return std::nullopt;
    return DifficultyId{*visit, *number};
}

std::string text(const EntryId& id) {
    std::array<char, longest_entry_id> room{};
    return {room.data(), write(id, room.data())};
}

// An audit tells a million of them: those that boards have are written a word at a time.
char* write(const EntryId& id, char* to) {
    constexpr std::size_t longest = longest_entry_id / 2;  // of a number
    constexpr std::size_t year_digits = 4;
    const auto number = static_cast<std::uint32_t>(id.number);  // one below zero is a large one
    if (earliest_entry_year <= id.year && id.year <= latest_entry_year && number <= 99'999'999) {
        put_word(digits_of(static_cast<std::uint32_t>(id.year)) >> 8 * (sizeof(Word) - year_digits), to);
        to[year_digits] = '/';
        return write_whole(number, to + year_digits + 1);
    }
    to = std::to_chars(to, to + longest, id.year).ptr;
    *to++ = '/';
    return std::to_chars(to, to + longest, id.number).ptr;
}

std::string text(const DifficultyId& id) { return fmt::format("{}.{}", text(id.visit), id.number); }

}  // namespace chibo::base
