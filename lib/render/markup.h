// The text of a page, so that nothing in the data is taken for markup.
#pragma once

#include <string>
#include <string_view>

#include "render/paint.h"

namespace chibo::render {

// Appends the text in one line, safe between tags and in a quoted attribute. Control characters are shown by their
// pictures (U+2400..), what is no UTF-8 or no character by U+FFFD. A per cent sign stays with its number.
void add_escaped(std::string& out, std::string_view text);

// The same, but line feeds and tabs stay as they are.
void add_escaped_lines(std::string& out, std::string_view text);

// `add_escaped` as a value.
std::string escaped(std::string_view text);

// The class that the page's style gives this tone; empty where it is plain.
std::string_view tone_class(Tone tone);

}  // namespace chibo::render
