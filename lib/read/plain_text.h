// Which texts stand for themselves in YAML, beyond doubt.
#pragma once

#include <string_view>

namespace chibo::read {

// Whether the text, on one line and without blanks around it, is a plain scalar in any place: on a line of its own, and
// in brackets up to a comma or bracket.
bool is_plain_text(std::string_view text);

// Words that the YAML library takes for nothing: what becomes of them is its own affair.
inline bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

}  // namespace chibo::read
