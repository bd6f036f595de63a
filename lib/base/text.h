// Text as Vietnamese boards write it: Unicode forms, names compared without accents, the nearest word.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/wording.h"

namespace chibo::base {

// Where a text stops being UTF-8 that may stand in a board: the offset of the first byte of a malformed, overlong or
// surrogate sequence, of a control character other than tab and line feed (a carriage return only before a line feed),
// or of a byte order mark or noncharacter. Nothing where all is well.
struct BadByte {
    std::size_t offset = 0;
    bool malformed = false;  // no UTF-8 at all
    char32_t character = 0;  // else: the character that may not stand there
};
std::optional<BadByte> find_bad_byte(std::string_view text);

// How many characters (code points) the well-formed text has.
std::size_t characters(std::string_view text);

// The text in Unicode normal form C.
std::string nfc(std::string_view text);

// The text as it is compared when people type names: lower case, without accents and tone marks (so «hoà» = «hòa»),
// đ as d, white space folded to single blanks.
std::string fold(std::string_view text);

// The text in lower case with its accents, but each word's tone mark at its end: «hoà» and «hòa» give the same.
std::string fold_tones(std::string_view text);

// Whether somebody who typed the one word may have meant the other, both as fold_tones() gives them: it is the same,
// but for accents that were not typed, and đ is d. «mau» and «mâu» may be «mẫu», «mầu» may not.
bool may_mean(std::string_view typed, std::string_view meant);

// The fold of a place's name with the short forms written out: H., X., P., TT., TP. for huyện, xã, phường, thị trấn,
// thành phố.
std::string fold_place(std::string_view text);

// How many letters have to be changed, added, left out or swapped with their neighbour to make one of the other.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The distance where `a` may well be a slip for `b` and it is below that one, else nothing.
inline constexpr std::size_t any_distance = std::numeric_limits<std::size_t>::max();
std::optional<std::size_t> near_distance(std::string_view a, std::string_view b, std::size_t below = any_distance);

// Whether `a` may well be a slip for `b`.
inline bool near(std::string_view a, std::string_view b) { return near_distance(a, b).has_value(); }

// The candidate nearest to the word, or an empty view where none is near; the earlier of equals.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace chibo::base
