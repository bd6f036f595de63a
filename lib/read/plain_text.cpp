#include "read/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace chibo::read {

namespace {

constexpr std::uint8_t not_first = 1;   // a text that begins with it may be something else
constexpr std::uint8_t not_inside = 2;  // in a text it may end it, or mean something

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto mark = [&](std::string_view characters, std::uint8_t as) {
        for (const char c : characters) table[static_cast<unsigned char>(c)] |= as;
    };
    mark("-?:,[]{}#&*!|>'\"%@`~ \t", not_first);
    mark(":#?\t,[]{}", not_inside);
    return table;
}();

bool is(char c, std::uint8_t as) { return (classes[static_cast<unsigned char>(c)] & as) != 0; }

}  // namespace

bool is_plain_text(std::string_view text) {
    return !text.empty() && !is(text.front(), not_first) && text.back() != ' ' && !is_null_word(text) &&
           std::none_of(text.begin(), text.end(), [](char c) { return is(c, not_inside); });
}

}  // namespace chibo::read
