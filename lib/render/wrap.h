// Text broken into lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chibo::render {

// The text in one line: tabs and line feeds become blanks.
std::string one_line(std::string_view text);

// The text in lines of at most `width` columns, broken between words; a longer word has a line of its own. An empty
// text is one empty line.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

// The width of the longest word.
std::size_t longest_word(std::string_view text);

}  // namespace chibo::render
