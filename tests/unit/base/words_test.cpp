// Text taken eight bytes at a time.
#include "base/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace chibo;

namespace {

// The same in a room of its own, as large as the text: who reads beyond it is caught by the sanitizers.
class Room {
public:
    explicit Room(std::string_view text) : bytes_(text.begin(), text.end()) {}
    operator std::string_view() const { return {bytes_.data(), bytes_.size()}; }
    const char* data() const { return bytes_.data(); }

private:
    std::vector<char> bytes_;
};

// Texts of every size up to thirty, of digits, commas and whatever else.
template <class Each>
void for_each_text(Each each) {
    constexpr std::string_view signs("0123456789,,:\n/\0\x80\xFFz", 19);
    std::mt19937 random(20231231);
    for (std::size_t size = 0; size <= 30; ++size) {
        for (int turn = 0; turn < 200; ++turn) {
            std::string text(size, ' ');
            const std::size_t last = turn % 2 == 0 ? 9 : signs.size() - 1;  // each second one all digits
            for (char& c : text) c = signs[std::uniform_int_distribution<std::size_t>(0, last)(random)];
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
        CHECK(base::first_word(Room(text)) == first);
        CHECK(base::last_word(Room(text)) == last);
        CHECK(base::word_of(text) == first);
    });
}

TEST_CASE("a byte is found where it stands first") {
    for_each_text([](const std::string& text) {
        for (const char c : {',', '\n', '\0', '\x80', 'z', 'q'}) {
            CHECK(base::find_byte(Room(text), c) == std::min(text.find(c), text.size()));
        }
    });
}

TEST_CASE("a byte is found in a text behind which others can be read") {
    for_each_text([](const std::string& text) {
        const std::string padded = text + std::string(16, '-');
        const Room room(padded);
        for (const char c : {',', '\n', '\0', '\x80', 'z', 'q'}) {
            const std::string_view within = std::string_view(room).substr(0, text.size());
            const char* const found = base::find_byte(within.data(), within.data() + within.size(), c);
            CHECK(static_cast<std::size_t>(found - within.data()) == std::min(text.find(c), text.size()));
        }
    });
}

TEST_CASE("the first digits of a word are the number that they write") {
    for_each_text([](const std::string& text) {
        if (text.size() < sizeof(base::Word)) return;
        const std::string begin = text.substr(0, sizeof(base::Word));
        CAPTURE(begin);
        const std::size_t digits = std::min(begin.find_first_not_of("0123456789"), begin.size());
        const auto read = base::leading_digits(base::word_at(begin.data()));
        CHECK(read.count == digits);
        CHECK(read.number == (digits == 0 ? 0 : std::stoul(begin.substr(0, digits))));
    });
}

TEST_CASE("the last digits of a word are the number that they write, and other signs write none") {
    for_each_text([](const std::string& text) {
        for (std::size_t count = 0; count <= 8 && count <= text.size(); ++count) {
            const std::string digits = text.substr(text.size() - count);
            CAPTURE(digits);
            const auto number = base::number_in(base::last_word(Room(text)), base::last_bytes(count));
            const bool all = digits.find_first_not_of("0123456789") == std::string::npos;
            CHECK(number.has_value() == all);
            if (all) CHECK(*number == (digits.empty() ? 0 : std::stoul(digits)));
        }
    });
}

TEST_CASE("a number is written in its digits, and read from them again") {
    const auto check = [](std::uint32_t number) {
        std::array<char, 8> to{};
        const std::string shown = std::to_string(number);
        const bool same = std::string(to.data(), base::write_whole(number, to.data())) == shown &&
                          base::number_in(base::digits_of(number), base::last_bytes(8)) == number;
        if (!same) CHECK_MESSAGE(same, shown);
    };
    for (std::uint32_t number = 0; number < 100'000; ++number) check(number);
    for (std::uint32_t number = 0; number < 100'000'000; number += 997) check(number);
    check(99'999'999);
}

TEST_CASE("bytes are the same where none differs") {
    const auto same = [](auto size) {
        const std::string one = std::string("0123456789abcdefghijklmnopqrst").substr(0, size());
        CHECK(base::are_same<size()>(Room(one).data(), Room(one).data()));
        for (std::size_t at = 0; at < size(); ++at) {
            std::string other = one;
            other[at] = '#';
            CAPTURE(other);
            CHECK(!base::are_same<size()>(Room(one).data(), Room(other).data()));
        }
    };
    [&]<std::size_t... sizes>(std::index_sequence<sizes...>) {
        (same(std::integral_constant<std::size_t, sizes + 1>()), ...);
    }(std::make_index_sequence<30>());
}

TEST_CASE("a text is copied whole, and nothing beside it is written") {
    for_each_text([](const std::string& text) {
        for (const std::string& longer : {text, text + text + text}) {
            std::string to(longer.size() + 2, '#');
            char* const end = base::copy_short(Room(longer), to.data() + 1);
            CHECK(end == to.data() + 1 + longer.size());
            CHECK(to == "#" + longer + "#");
        }
    });
}

#ifdef __SSE2__
TEST_CASE("many bytes are all looked at, and none beside them") {
    for (std::size_t size = 16; size <= 70; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'a');
            text[at] = 'b';
            const auto any = [&](char c) {
                return base::any_of_many(
                    Room(text), [&](base::ManyBytes bytes) { return base::bits_of(base::equal(bytes, c)) != 0; });
            };
            CHECK((any('b') && any('a') && !any('c')));
        }
    }
}
#endif
