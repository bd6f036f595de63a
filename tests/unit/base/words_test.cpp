// Text taken eight bytes at a time.
#include "base/words.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

using namespace chibo;

namespace {

// Texts of every size up to thirty, of digits, commas and whatever else, in no more room than they take.
template <class Each>
void for_each_text(Each each) {
    constexpr std::string_view signs("0123456789,,:\n/\0\x80\xFFz", 19);
    std::mt19937 random(20231231);
    for (std::size_t size = 0; size <= 30; ++size) {
        for (int turn = 0; turn < 200; ++turn) {
            std::string text(size, ' ');
            const std::size_t last = turn % 2 == 0 ? 9 : signs.size() - 1;  // each second one all digits
            for (char& c : text) c = signs[std::uniform_int_distribution<std::size_t>(0, last)(random)];
            text.shrink_to_fit();
            each(text);
        }
    }
}

}  // namespace

TEST_CASE("the first and the last word are the bytes that stand there, with zeros beyond the text") {
    for_each_text([](const std::string& text) {
        base::Word first = 0;
        base::Word last = 0;
        for (std::size_t i = 0; i < 8 && i < text.size(); ++i) {
            first |= base::Word{static_cast<unsigned char>(text[i])} << 8 * i;
            last |= base::Word{static_cast<unsigned char>(text[text.size() - 1 - i])} << 8 * (7 - i);
        }
        CHECK(base::first_word(text) == first);
        CHECK(base::last_word(text) == last);
        CHECK(base::word_of(text) == first);
    });
}

TEST_CASE("a byte is found where it stands first") {
    for_each_text([](const std::string& text) {
        for (const char c : {',', '\n', '\0', '\x80', 'z', 'q'}) {
            CHECK(base::find_byte(text, c) == std::min(text.find(c), text.size()));
        }
    });
}

TEST_CASE("the last digits of a word are the number that they write, and other signs write none") {
    for_each_text([](const std::string& text) {
        for (std::size_t count = 0; count <= 8 && count <= text.size(); ++count) {
            const std::string digits = text.substr(text.size() - count);
            CAPTURE(digits);
            const auto number = base::number_in(base::last_word(text), base::last_bytes(count));
            const bool all = digits.find_first_not_of("0123456789") == std::string::npos;
            CHECK(number.has_value() == all);
            if (all) CHECK(*number == (digits.empty() ? 0 : std::stoul(digits)));
        }
    });
}

TEST_CASE("bytes are the same where none differs") {
    const auto same = [](auto size) {
        const std::string one = std::string("0123456789abcdefghijklmnopqrst").substr(0, size());
        CHECK(base::are_same<size()>(one.data(), std::string(one).data()));
        for (std::size_t at = 0; at < size(); ++at) {
            std::string other = one;
            other[at] = '#';
            CAPTURE(other);
            CHECK(!base::are_same<size()>(one.data(), other.data()));
        }
    };
    [&]<std::size_t... sizes>(std::index_sequence<sizes...>) {
        (same(std::integral_constant<std::size_t, sizes + 1>()), ...);
    }(std::make_index_sequence<30>());
}
