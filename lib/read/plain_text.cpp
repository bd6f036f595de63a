#include "read/plain_text.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/text.h"
#include "base/words.h"

namespace chibo::read {

namespace {

constexpr std::uint8_t not_first = 1;   // a text that begins with it may be something else
constexpr std::uint8_t not_inside = 2;  // in a text it may end it, or mean something
constexpr std::uint8_t not_in_brackets = 4;
constexpr std::uint8_t beyond_ascii = 8;

constexpr char first_sign = 0x20;
constexpr char last_sign = 0x7E;

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto mark = [&](std::string_view characters, std::uint8_t as) {
        for (const char c : characters) table[static_cast<unsigned char>(c)] |= as;
    };
    mark("-?:,[]{}#&*!|>'\"%@`~ \t", not_first);
    mark(":#?", not_inside | not_in_brackets);
    mark(",[]{}", not_in_brackets);
    for (std::size_t c = 0; c < table.size(); ++c) {
        if (c > std::size_t{last_sign} + 1) table[c] |= beyond_ascii;
        else if (c < std::size_t{first_sign} || c > std::size_t{last_sign}) table[c] |= not_inside | not_in_brackets;
    }
    return table;
}();

bool is(char c, std::uint8_t as) { return (classes[static_cast<unsigned char>(c)] & as) != 0; }

// The classes of the text's bytes; not_first is asked of the first byte alone and may be missing here.
std::uint8_t classes_of(std::string_view text) {
    std::uint8_t seen = 0;
#ifdef __SSE2__
    if (text.size() >= sizeof(base::ManyBytes)) {
        base::any_of_many(text, [&](base::ManyBytes bytes) {
            const auto is_there = [&](auto... signs) { return (base::bits_of(base::equal(bytes, signs)) | ...) != 0; };
            if (base::bits_of(bytes) != 0) seen |= beyond_ascii;
            if (is_there(':', '#', '?', char{last_sign + 1}) ||
                base::bits_of(base::up_to(bytes, first_sign - 1)) != 0) {
                seen |= not_inside | not_in_brackets;
            }
            if (is_there(',', '[', ']', '{', '}')) seen |= not_in_brackets;
            return false;
        });
        return seen;
    }
#endif
    for (const char c : text) seen |= classes[static_cast<unsigned char>(c)];
    return seen;
}

bool is_plain(std::string_view text, std::uint8_t without) {
    if (text.empty() || is(text.front(), not_first) || text.back() == ' ' || is_null_word(text)) return false;
    const std::uint8_t seen = classes_of(text);
    return (seen & without) == 0 && ((seen & beyond_ascii) == 0 || !base::find_bad_byte(text));
}

}  // namespace

bool is_plain_text(std::string_view text) { return is_plain(text, not_inside); }
bool is_plain_in_brackets(std::string_view text) { return is_plain(text, not_in_brackets); }

}  // namespace chibo::read
