// A place in a board's files.
#pragma once

#include <compare>
#include <cstdint>

namespace chibo::finding {

// Line and column count from 1, columns in characters; `file` is an index into the board's list of files.
struct Where {
    std::uint32_t file = 0;
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend constexpr auto operator<=>(const Where&, const Where&) = default;
};

}  // namespace chibo::finding
