#include "base/ids.h"

#include <algorithm>

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
    std::int32_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return min <= value && value <= max ? std::optional(value) : std::nullopt;
}

std::optional<EntryId> parse_entry_id(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
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
    const fmt::format_int year(id.year);  // an audit tells a million of them
    const fmt::format_int number(id.number);
    std::string text(year.data(), year.size());
    text += '/';
    return text.append(number.data(), number.size());
}

std::string text(const DifficultyId& id) { return fmt::format("{}.{}", text(id.visit), id.number); }

}  // namespace chibo::base
