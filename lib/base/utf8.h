// One character after the other of a UTF-8 text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chibo::base {

// The code point at `at`, which moves behind it; a negative number where the bytes there are malformed, overlong or a
// surrogate.
std::int32_t next_character(std::string_view text, std::size_t& at);

}  // namespace chibo::base
