#include "read/plain_text.h"

#include <array>
#include <cstdint>

#include "base/text.h"

namespace chibo::read {

namespace {

constexpr std::uint8_t not_first = 1;   // a text that begins with it may be something else
constexpr std::uint8_t not_inside = 2;  // in a text it may end it, or mean something
constexpr std::uint8_t not_in_brackets = 4;
constexpr std::uint8_t beyond_ascii = 8;

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto mark = [&](std::string_view characters, std::uint8_t as) {
        for (const char c : characters) table[static_cast<unsigned char>(c)] |= as;
    };
    mark("-?:,[]{}#&*!|>'\"%@`~ \t", not_first);
    mark(":#?", not_inside | not_in_brackets);
    mark(",[]{}", not_in_brackets);
    constexpr std::size_t first_sign = 0x20;
    constexpr std::size_t last_sign = 0x7E;
    for (std::size_t c = 0; c < table.size(); ++c) {
        if (c > last_sign + 1) table[c] |= beyond_ascii;
        else if (c < first_sign || c > last_sign) table[c] |= not_inside | not_in_brackets;
    }
    return table;
}();

bool is(char c, std::uint8_t as) { return (classes[static_cast<unsigned char>(c)] & as) != 0; }

bool is_plain(std::string_view text, std::uint8_t without) {
    if (text.empty() || is(text.front(), not_first) || text.back() == ' ' || is_null_word(text)) return false;
    std::uint8_t seen = 0;
    for (const char c : text) seen |= classes[static_cast<unsigned char>(c)];
    return (seen & without) == 0 && ((seen & beyond_ascii) == 0 || !base::find_bad_byte(text));
}

}  // namespace

bool is_plain_text(std::string_view text) { return is_plain(text, not_inside); }
bool is_plain_in_brackets(std::string_view text) { return is_plain(text, not_in_brackets); }

}  // namespace chibo::read
