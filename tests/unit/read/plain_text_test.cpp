// Which texts stand for themselves, short and long: both are told apart from others in ways of their own.
#include "read/plain_text.h"

#include <cstddef>
#include <string>

#include <doctest/doctest.h>

using namespace chibo;

TEST_CASE("a sign does the same in a long text as in a short one, wherever it stands") {
    for (int byte = 1; byte < 256; ++byte) {
        const auto sign = static_cast<char>(byte);
        CAPTURE(byte);
        const std::string around = std::string("x") + sign + "y";
        const bool plain = read::is_plain_text(around);
        const bool plain_in_brackets = read::is_plain_in_brackets(around);
        for (std::size_t size = 3; size <= 40; ++size) {
            for (std::size_t at = 1; at + 1 < size; ++at) {
                std::string text(size, 'a');
                text[at] = sign;
                if (read::is_plain_text(text) == plain && read::is_plain_in_brackets(text) == plain_in_brackets)
                    continue;
                CAPTURE(text);
                CHECK(read::is_plain_text(text) == plain);
                CHECK(read::is_plain_in_brackets(text) == plain_in_brackets);
            }
        }
    }
}

TEST_CASE("what ends a text, or means something in it, is no part of a plain one") {
    const auto with = [](const std::string& inner) { return "Chi bộ khu phố " + inner + " họp thường kỳ"; };
    CHECK(read::is_plain_text(with("3")));
    CHECK(read::is_plain_in_brackets(with("3")));
    for (const char* const inner : {"3: 4", "3 #4", "?", "\t", "\x7F", "\x01", "\xC3", "\xFF"}) {
        CAPTURE(inner);
        CHECK(!read::is_plain_text(with(inner)));
        CHECK(!read::is_plain_in_brackets(with(inner)));
    }
    for (const char* const inner : {",", "[", "]", "{", "}"}) {
        CAPTURE(inner);
        CHECK(read::is_plain_text(with(inner)));
        CHECK(!read::is_plain_in_brackets(with(inner)));
    }
    CHECK(!read::is_plain_text(with("3") + " "));
    CHECK(!read::is_plain_text("- " + with("3")));
}
