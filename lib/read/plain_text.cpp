#include "read/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace chibo::read {

namespace {

constexpr std::uint8_t not_first = 1;   // a text that begins with it may be something else
constexpr std::uint8_t not_inside = 2;  // in a text it may end it, or mean something
constexpr std::uint8_t not_in_brackets = 4;

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto mark = [&](std::string_view characters, std::uint8_t as) {
        for (const char c : characters) table[static_cast<unsigned char>(c)] |= as;
    };
    mark("-?:,[]{}#&*!|>'\"%@`~ \t", not_first);
    mark(":#?\t", not_inside | not_in_brackets);
    mark(",[]{}", not_in_brackets);
    return table;
}();

bool is(char c, std::uint8_t as) { return (classes[static_cast<unsigned char>(c)] & as) != 0; }

bool is_plain(std::string_view text, std::uint8_t without) {
    return !text.empty() && !is(text.front(), not_first) && text.back() != ' ' && !is_null_word(text) &&
           std::none_of(text.begin(), text.end(), [&](char c) { return is(c, without); });
}

}  // namespace

bool is_plain_text(std::string_view text) { return is_plain(text, not_inside); }
bool is_plain_in_brackets(std::string_view text) { return is_plain(text, not_in_brackets); }

}  // namespace chibo::read
