// Which texts stand for themselves in YAML, beyond doubt.
#pragma once

#include <cstddef>
#include <string_view>

namespace chibo::read {

// Whether the text, without a line end in it and with nothing behind it on its line, is a plain scalar, all of which
// may stand in a board.
bool is_plain_text(std::string_view text);

// Whether it is one in brackets too, where a comma or bracket stands behind it.
bool is_plain_in_brackets(std::string_view text);

// Words that the YAML library takes for nothing: what becomes of them is its own affair.
inline bool is_null_word(std::string_view text) {
    constexpr std::size_t size = 4;  // mostly it tells that at once
    return text.size() == size && (text == "null" || text == "Null" || text == "NULL");
}

}  // namespace chibo::read
