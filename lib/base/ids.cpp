#include "base/ids.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "base/date.h"

namespace chibo::base {

namespace {

bool is_small_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

bool is_id(std::string_view text) {
    return !text.empty() && is_small_or_digit(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_small_or_digit(c) || c == '.' || c == '-'; });
}

std::optional<std::int32_t> parse_whole(std::string_view text, std::int32_t min, std::int32_t max) {
    if (text.empty() || text.size() > 9 || (text.size() > 1 && text.front() == '0')) return std::nullopt;
    std::uint32_t number = 0;
    bool digits = true;
    for (const char c : text) {
        const auto digit = static_cast<std::uint32_t>(c) - '0';
        digits = digits && digit <= 9;
        number = number * 10 + digit;
    }
    const auto value = static_cast<std::int32_t>(number);
    return digits && min <= value && value <= max ? std::optional(value) : std::nullopt;
}

std::optional<EntryId> parse_entry_id(std::string_view text) {
    constexpr std::size_t slash = 4;  // a year has as many digits
    if (text.size() <= slash || text[slash] != '/') return std::nullopt;
    const auto year = parse_year(text.substr(0, slash));
    const auto number = parse_whole(text.substr(slash + 1), 1, largest_whole);
    if (!year || !number) return std::nullopt;
    return EntryId{*year, *number};
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

// An audit tells a million of them.
char* write(const EntryId& id, char* to) {
    constexpr std::size_t longest = longest_entry_id / 2;  // of a number
    to = std::to_chars(to, to + longest, id.year).ptr;
    *to++ = '/';
    return std::to_chars(to, to + longest, id.number).ptr;
}

std::string text(const DifficultyId& id) { return fmt::format("{}.{}", text(id.visit), id.number); }

}  // namespace chibo::base
