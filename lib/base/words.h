// Text taken eight or sixteen bytes at a time: what is asked of every line of a million records takes a few steps so.
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace chibo::base {

// Eight bytes of a text; the first of them is the lowest.
using Word = std::uint64_t;

// A word that has that byte everywhere.
constexpr Word word_of_all(unsigned char byte) { return Word{byte} * 0x0101010101010101; }

namespace details {

template <class Part>
Word load(const char* from) {
    static_assert(std::endian::native == std::endian::little || std::endian::native == std::endian::big);
    Part part = 0;
    std::memcpy(&part, from, sizeof part);
    if constexpr (std::endian::native == std::endian::little) return part;
    else return __builtin_bswap64(part) >> 8 * (sizeof(Word) - sizeof part);
}

}  // namespace details

// The eight bytes that stand there.
inline Word word_at(const char* from) { return details::load<Word>(from); }

// The first eight bytes of the text, with zeros behind its end.
inline Word first_word(std::string_view text) {
    const std::size_t size = text.size();
    const char* const from = text.data();
    if (size >= sizeof(Word)) return word_at(from);
    // From both ends: what stands in the middle is there twice, and the same.
    const auto both = [&]<class Part>(Part) {
        return details::load<Part>(from) | details::load<Part>(from + size - sizeof(Part)) << 8 * (size - sizeof(Part));
    };
    if (size >= sizeof(std::uint32_t)) return both(std::uint32_t{});
    if (size >= sizeof(std::uint16_t)) return both(std::uint16_t{});
    return size == 0 ? 0 : static_cast<unsigned char>(*from);
}

// The last eight bytes of the text, so that its last one is the highest; with zeros before its beginning.
inline Word last_word(std::string_view text) {
    if (text.size() >= sizeof(Word)) return word_at(text.data() + text.size() - sizeof(Word));
    return text.empty() ? 0 : first_word(text) << 8 * (sizeof(Word) - text.size());
}

// The first eight bytes of a text that the compiler knows.
constexpr Word word_of(std::string_view text) {
    Word word = 0;
    for (std::size_t at = 0; at < text.size() && at < sizeof word; ++at) {
        word |= Word{static_cast<unsigned char>(text[at])} << 8 * at;
    }
    return word;
}

// Copies the text, which is mostly short; the end of the copy. Where they overlap the text is not the same afterwards.
[[gnu::always_inline]] inline char* copy_short(std::string_view text, char* to) {
    const std::size_t size = text.size();
    const char* const from = text.data();
    const auto both_ends = [&]<std::size_t part>(std::integral_constant<std::size_t, part>) {
        std::memcpy(to, from, part);
        std::memcpy(to + size - part, from + size - part, part);  // some of it twice
        return to + size;
    };
    constexpr std::size_t word = sizeof(Word);
    if (size > 4 * word) return static_cast<char*>(std::memcpy(to, from, size)) + size;
    if (size >= 2 * word) return both_ends(std::integral_constant<std::size_t, 2 * word>());
    if (size >= word) return both_ends(std::integral_constant<std::size_t, word>());
    if (size >= word / 2) return both_ends(std::integral_constant<std::size_t, word / 2>());
    for (std::size_t at = 0; at < size; ++at) to[at] = from[at];
    return to + size;
}

// Whether so many bytes are the same. The compiler makes a few steps of it, where it calls std::memcmp for most sizes.
template <std::size_t size>
bool are_same(const char* one, const char* other) {
    static_assert(size > 0);
    const auto differ = [&]<class Part>(Part) {
        Part bits = 0;
        for (std::size_t at = 0; at < size; at += sizeof(Part)) {
            const std::size_t from = at + sizeof(Part) <= size ? at : size - sizeof(Part);  // some of it twice
            bits |= static_cast<Part>(details::load<Part>(one + from) ^ details::load<Part>(other + from));
        }
        return bits != 0;
    };
    if constexpr (size >= sizeof(Word)) return !differ(Word{});
    else if constexpr (size >= sizeof(std::uint32_t)) return !differ(std::uint32_t{});
    else if constexpr (size >= sizeof(std::uint16_t)) return !differ(std::uint16_t{});
    else return *one == *other;
}

#ifdef __SSE2__

// Sixteen bytes of a text.
using ManyBytes = __m128i;

// Calls look(bytes) for all of a text that has as many, some of it twice, until one says yes; whether one did.
template <class Look>
bool any_of_many(std::string_view text, Look look) {
    constexpr std::size_t many = sizeof(ManyBytes);
    const auto bytes_at = [&](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const ManyBytes*>(text.data() + at));
    };
    for (std::size_t at = 0; at + many < text.size(); at += many) {
        if (look(bytes_at(at))) return true;
    }
    return look(bytes_at(text.size() - many));
}

// All bits of the bytes that are `byte`, and those up to it.
inline ManyBytes equal(ManyBytes bytes, char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); }
inline ManyBytes up_to(ManyBytes bytes, char byte) {
    return _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(byte)), bytes);
}

// A bit for each byte, from the lowest on, of which the highest bit is set.
inline unsigned bits_of(ManyBytes bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }

#endif

// Where the byte stands first in the text; the text's size where it doesn't. For short ways, as to the end of a line.
inline std::size_t find_byte(std::string_view text, char byte) {
#ifdef __SSE2__
    std::size_t at = 0;
    for (; at + sizeof(ManyBytes) <= text.size(); at += sizeof(ManyBytes)) {
        const auto there = _mm_loadu_si128(reinterpret_cast<const ManyBytes*>(text.data() + at));
        const unsigned found = bits_of(equal(there, byte));
        if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
    }
    while (at < text.size() && text[at] != byte) ++at;
    return at;
#else
    const auto* const found = static_cast<const char*>(std::memchr(text.data(), byte, text.size()));
    return found ? static_cast<std::size_t>(found - text.data()) : text.size();
#endif
}

// The same from one place to another, behind which as many bytes can be read as are taken at a time, and it is none of
// them: so nothing is left over that is looked at byte by byte.
inline const char* find_byte(const char* from, const char* end, char byte) {
#ifdef __SSE2__
    for (; from < end; from += sizeof(ManyBytes)) {
        const unsigned found = bits_of(equal(_mm_loadu_si128(reinterpret_cast<const ManyBytes*>(from)), byte));
        if (found != 0) return from + std::countr_zero(found);
    }
    return end;
#else
    const auto* const found = static_cast<const char*>(std::memchr(from, byte, static_cast<std::size_t>(end - from)));
    return found ? found : end;
#endif
}

// Puts the word's bytes there.
inline void put_word(Word word, char* to) {
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    std::memcpy(to, &word, sizeof word);
}

// The eight digits of a number below 10^8, with zeros before it: the word in which number_in() finds it.
constexpr Word digits_of(std::uint32_t number) {
    assert(number < 100'000'000);
    // Two numbers of four digits, then four of two, then eight of one, each in its part of the word. Divisions by 100
    // and by 10 are multiplications by what is near enough for so small numbers.
    const Word fours = number / 10'000 | Word{number % 10'000} << 32U;
    const Word hundreds = fours * 10'486 >> 20U & 0x0000'007F'0000'007F;
    const Word twos = hundreds | (fours - hundreds * 100) << 16U;
    const Word tens = twos * 103 >> 10U & 0x000F'000F'000F'000F;
    return (tens | (twos - tens * 10) << 8U) + word_of_all('0');
}

// Writes a number below 10^8 in digits; the end of it. Eight bytes have room there, and are written to.
inline char* write_whole(std::uint32_t number, char* to) {
    const Word digits = digits_of(number);
    const unsigned zeros = static_cast<unsigned>(std::countr_zero((digits ^ word_of_all('0')) | Word{1} << 56U)) / 8;
    put_word(digits >> 8 * zeros, to);
    return to + sizeof(Word) - zeros;
}

// The last bytes of a word; `count` of them, 0 to 8.
constexpr Word last_bytes(std::size_t count) {
    assert(count <= sizeof(Word));
    return count == 0 ? 0 : ~Word{} << 8 * (sizeof(Word) - count);
}

// The first ones.
constexpr Word first_bytes(std::size_t count) {
    assert(count <= sizeof(Word));
    return count == 0 ? 0 : ~Word{} >> 8 * (sizeof(Word) - count);
}

namespace details {

// Of eight bytes, each the value of a digit where it is one: the highest bits of the first that is none, and of some
// behind it.
constexpr Word no_digits(Word values) { return (values | (values + word_of_all(0x7F - 9))) & word_of_all(0x80); }

// The number with those digits, by their values.
constexpr std::uint32_t number_of(Word values) {
    Word number = (values * 10 + (values >> 8U)) & 0x00FF00FF00FF00FF;  // in pairs, then fours
    number = (number * 100 + (number >> 16U)) & 0x0000FFFF0000FFFF;
    number = number * 10000 + (number >> 32U);
    return static_cast<std::uint32_t>(number);
}

}  // namespace details

// The number that those bytes of the word, `which` are the last ones, write in digits. Nothing where another character
// is among them.
constexpr std::optional<std::uint32_t> number_in(Word word, Word which) {
    const Word values = (word ^ word_of_all('0')) & which;
    return details::no_digits(values) == 0 ? std::optional(details::number_of(values)) : std::nullopt;
}

// The digits with which a word begins, and the number that they write: 0 where there are none.
struct LeadingDigits {
    std::uint32_t number = 0;
    unsigned count = 0;
};
constexpr LeadingDigits leading_digits(Word word) {
    constexpr unsigned bits = 8 * sizeof word;
    const Word values = word ^ word_of_all('0');
    const unsigned digits = static_cast<unsigned>(std::countr_zero(details::no_digits(values))) / 8;
    return {digits == 0 ? 0 : details::number_of(values << (bits - 8 * digits)), digits};
}

}  // namespace chibo::base
