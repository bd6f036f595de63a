#include "read/plain_text.h"

#include <array>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/text.h"

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

#ifdef __SSE2__

// All classes that sixteen bytes have, and none that they don't.
std::uint8_t classes_of(__m128i bytes) {
    const auto any = [](__m128i found) { return _mm_movemask_epi8(found) != 0; };
    const auto is = [&](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    const auto either = [](__m128i one, __m128i other) { return _mm_or_si128(one, other); };
    const __m128i last_control = _mm_set1_epi8(first_sign - 1);
    const __m128i controls = either(_mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes), is(last_sign + 1));
    const __m128i ends = either(either(controls, is(':')), either(is('#'), is('?')));
    const __m128i brackets = either(either(is('['), is(']')), either(is('{'), is('}')));
    std::uint8_t seen = any(bytes) ? beyond_ascii : 0;
    if (any(ends)) seen |= not_inside | not_in_brackets;
    if (any(either(brackets, is(',')))) seen |= not_in_brackets;
    return seen;
}

#endif

// The classes of the text's bytes; not_first is asked of the first byte alone and may be missing here.
std::uint8_t classes_of(std::string_view text) {
    std::uint8_t seen = 0;
#ifdef __SSE2__
    constexpr std::size_t many = sizeof(__m128i);
    const auto at = [&](std::size_t place) {
        return classes_of(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + place)));
    };
    if (text.size() >= many) {
        for (std::size_t place = 0; place + many < text.size(); place += many) seen |= at(place);
        return seen | at(text.size() - many);  // some of it twice
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
