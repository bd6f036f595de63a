// What must hold of any text, not only of those that somebody thought of.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "base/text.h"
#include "base/width.h"
#include "property.h"

using namespace chibo::base;
using chibo::test::chance;
using chibo::test::for_all;
using chibo::test::one_of;

namespace {

void append(std::string& out, char32_t c) { icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(out); }

bool is_character(char32_t c) { return c > 0 && !(0xD800 <= c && c <= 0xDFFF); }

// Mostly Vietnamese syllables in either form, sometimes any characters of Unicode.
std::string some_text() {
    static constexpr std::array<const char*, 12> parts = {
        "ấp", "a\u0302\u0301p", "Đ", "đ", "hoà", "hòa", " ", "TT.", "\t", "ưở", "u\u031Bo\u031B\u0309", "x"};
    std::string text;
    for (int left = one_of(0, 12); left > 0; --left) {
        if (chance(60)) {
            text += parts[one_of<std::size_t>(0, parts.size() - 1)];
        } else {
            const auto c = static_cast<char32_t>(chance(50) ? one_of(1, 0x1FFF) : one_of(1, 0x10FFFF));
            if (is_character(c)) append(text, c);
        }
    }
    return text;
}

std::string some_bytes() {
    std::string text;
    for (int left = one_of(0, 12); left > 0; --left) text += static_cast<char>(one_of(0, 255));
    return text;
}

std::string some_word() {
    std::string word;
    for (int left = one_of(0, 8); left > 0; --left) word += static_cast<char>(one_of<int>('a', 'd'));
    return word;
}

std::string nfd(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFDInstance(status);
    const auto whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::string out;
    form->normalize(whole, status).toUTF8String(out);
    return out;
}

}  // namespace

TEST_CASE("folding a folded text changes nothing") {
    for_all(1000, [] {
        const std::string text = some_text();
        RC_LOG() << text;
        const std::string once = fold(text);
        RC_ASSERT(fold(once) == once);
    });
}

TEST_CASE("a text is folded the same whatever letters of other languages stand beside") {
    for_all(2000, [] {
        const std::string text = some_text();
        RC_LOG() << text;
        RC_ASSERT(fold("ß" + text + "x") == "ss" + fold("-" + text + "x").substr(1));
    });
}

TEST_CASE("composed and decomposed text are the same to every comparison") {
    for_all(1000, [] {
        const std::string text = some_text();
        const std::string other = nfd(text);
        RC_ASSERT(nfc(text) == nfc(other));
        RC_ASSERT(fold(text) == fold(other));
        RC_ASSERT(fold_tones(text) == fold_tones(other));
        RC_ASSERT(fold_place(text) == fold_place(other));
    });
}

TEST_CASE("text that differs in nothing but case, accents and tones folds to one") {
    for_all(300, [] {
        const std::string text = some_text();
        RC_ASSERT(fold(fold_tones(text)) == fold(text));
    });
}

TEST_CASE("the distance between two words is that of the naive recursion, and symmetric") {
    // Optimal string alignment by its definition, without a table.
    struct Naive {
        static std::size_t distance(std::string_view a, std::string_view b) {
            if (a.empty() || b.empty()) return a.size() + b.size();
            const std::size_t change = a.back() == b.back() ? 0 : 1;
            const auto shorter = [](std::string_view text, std::size_t by) { return text.substr(0, text.size() - by); };
            std::size_t least = std::min({distance(shorter(a, 1), b) + 1, distance(a, shorter(b, 1)) + 1,
                                          distance(shorter(a, 1), shorter(b, 1)) + change});
            const bool swapped =
                a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && a[a.size() - 2] == b.back();
            if (swapped) least = std::min(least, distance(shorter(a, 2), shorter(b, 2)) + 1);
            return least;
        }
    };
    for_all(100, [] {
        const std::string a = some_word().substr(0, 6);
        const std::string b = some_word().substr(0, 6);
        RC_ASSERT(edit_distance(a, b) == Naive::distance(a, b));
        RC_ASSERT(edit_distance(a, b) == edit_distance(b, a));
        RC_ASSERT(near(a, b) == near(b, a));
        RC_ASSERT((edit_distance(a, b) == 0) == (a == b));
    });
}

TEST_CASE("no bytes, however broken, are too much for the checks of text") {
    for_all(1000, [] {
        const std::string text = some_bytes();
        const auto bad = find_bad_byte(text);
        if (bad) {
            RC_ASSERT(bad->offset < text.size());
            // A carriage return is bad for what follows it, everything else stays so without it.
            RC_ASSERT(!find_bad_byte(std::string_view(text).substr(0, bad->offset)).has_value() ||
                      text[bad->offset] == '\r');
        }
        RC_ASSERT(width(text) <= 2 * text.size());
    });
}

TEST_CASE("well-formed text without control characters has no bad byte") {
    for_all(500, [] {
        std::string text;
        for (int left = one_of(0, 8); left > 0; --left) append(text, static_cast<char32_t>(one_of(0xA0, 0xD7FF)));
        RC_ASSERT(!find_bad_byte(text).has_value());
        RC_ASSERT(characters(text) * 3 >= text.size());
    });
}
