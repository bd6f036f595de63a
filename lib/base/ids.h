// The two forms of id in a board, and ids of difficulties.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace chibo::base {

// [a-z0-9][a-z0-9.-]*: members, branches, areas, offices, quotas, topics, grades, planned visits.
bool is_id(std::string_view text);

// «2023/17»: the 17th entry of 2023. The year has four digits; number from 1, no leading zeros.
inline constexpr std::int32_t earliest_entry_year = 1000;
inline constexpr std::int32_t latest_entry_year = 9999;
struct EntryId {
    std::int32_t year = 0;
    std::int32_t number = 0;

    friend constexpr auto operator<=>(const EntryId&, const EntryId&) = default;
};

// «2023/17.2»: the second difficulty of visit 2023/17.
struct DifficultyId {
    EntryId visit;
    std::int32_t number = 0;

    friend constexpr auto operator<=>(const DifficultyId&, const DifficultyId&) = default;
};

std::optional<EntryId> parse_entry_id(std::string_view text);
std::optional<DifficultyId> parse_difficulty_id(std::string_view text);
std::string text(const EntryId& id);
// Writes the same there, where so many bytes have room; the end of it.
inline constexpr std::size_t longest_entry_id = 2 * (std::numeric_limits<std::int32_t>::digits10 + 2) + 1;
char* write(const EntryId& id, char* to);
std::string text(const DifficultyId& id);

// A whole number as boards write it: digits only, no sign, point or leading zero, at most `max` (below 10^9).
std::optional<std::int32_t> parse_whole(std::string_view text, std::int32_t min, std::int32_t max);
inline constexpr std::int32_t largest_whole = 999'999'999;

}  // namespace chibo::base
