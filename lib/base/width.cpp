#include "base/width.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace chibo::base {

namespace {

std::size_t columns(UChar32 c) {
    switch (u_charType(c)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR: return 0;
        default: break;
    }
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t width(std::string_view text) {
    std::size_t sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 c = next_character(text, at);
        sum += c < 0 ? 1 : columns(c);
    }
    return sum;
}

}  // namespace chibo::base
