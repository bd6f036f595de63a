#include "base/utf8.h"

#include <unicode/utf8.h>

// ICU's macro narrows in its own body; it is used nowhere else, so that the warning stays on everywhere else.
#pragma GCC diagnostic ignored "-Wconversion"

namespace chibo::base {

std::int32_t next_character(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, text.size(), c);
    return c;
}

}  // namespace chibo::base
