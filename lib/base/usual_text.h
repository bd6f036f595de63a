// The characters with which Vietnamese boards are in practice written: they are passed quickly, for nearly all of a
// board is made of them.
#pragma once

#include <cstddef>
#include <string_view>

namespace chibo::base {

// Whether the byte goes on with a character of UTF-8 that began before it.
constexpr bool goes_on(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The first place from `at` on, where a character begins, at which it takes a closer look to know whether what stands
// there may stand in a board; the text's size where there is none.
std::size_t pass_usual(std::string_view text, std::size_t at);

// Whether the text is in normal form C beyond doubt.
bool surely_normal(std::string_view text);

}  // namespace chibo::base
