// Keys and the simplest of values, read straight from lines.
#include "read/plain_record.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "base/ids.h"

using namespace chibo;

namespace {

// Shorter than the word by which keys are compared first, as long with its colon, as long, and longer; most of them
// begin alike.
constexpr std::array<std::string_view, 5> names = {"of", "eligibl", "eligible", "eligibles", "eligible_for_meeting"};
static_assert(names[1].size() == 7 && names[2].size() == 8 && names[3].size() == 9 && names[4].size() == 20);

// A text with its padding in a room of its own: who reads beyond that is caught by the sanitizers.
class Padded {
public:
    explicit Padded(std::string_view text) : room_(text.begin(), text.end()), text_(room_, text.size()) {}
    read::PlainRecord record(std::uint32_t line) const { return {text_, line}; }

private:
    std::vector<char> room_;
    read::PaddedText text_;
};

using Keys = std::vector<std::pair<std::size_t, std::string>>;

// The keys of a record of which the lines behind the first are those, with their values; nothing where it is no such
// record.
std::optional<Keys> keys_of(std::string_view lines) {
    Keys keys;
    unsigned found = 0;
    const Padded padded(lines);
    read::PlainRecord record = padded.record(1);
    const bool sure = record.read<names>(
        found,
        [&](std::size_t key, read::PlainRecord& of) {
            keys.emplace_back(key, of.value());
            return true;
        },
        [&](std::size_t key, std::string_view text) {
            keys.emplace_back(key, "- " + std::string(text));
            return true;
        });
    unsigned told = 0;
    for (const auto& [key, text] : keys) told |= 1U << key;
    if (sure) CHECK(found == told);
    return sure ? std::optional(keys) : std::nullopt;
}

// The same of what stands in braces.
std::optional<Keys> keys_in_braces(std::string_view text) {
    Keys keys;
    unsigned found = 0;
    const bool sure = read::for_each_in_braces<names>(text, found, [&](std::size_t key, std::string_view value) {
        keys.emplace_back(key, value);
        return true;
    });
    return sure ? std::optional(keys) : std::nullopt;
}

}  // namespace

TEST_CASE("a line has a key where its name and a colon stand there, and nowhere else") {
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::string name(names[place]);
        CAPTURE(name);
        const Keys known = {{place, "2023/1"}};
        CHECK(keys_of("  " + name + ": 2023/1") == known);
        CHECK(keys_of("  " + name + ": 2023/1\n") == known);
        CHECK(keys_of("  " + name + ": 2023/1\r\n") == known);
        CHECK(keys_of("  " + name + ": 2023/1\n- of: 1\n") == known);
        CHECK(keys_of("  " + name + ":\n    - a\n    - b\n") == Keys{{place, "- a"}, {place, "- b"}});
        CHECK(keys_of("  " + name + ": of: eligible:\n") == Keys{{place, "of: eligible:"}});
        CHECK(keys_in_braces("{" + name + ": 2023/1}") == known);
        std::string other = name;
        other.back() = 'x';
        for (const std::string& line : {"  " + other + ": 2023/1\n", "  " + name + "\n", "  " + name + " : 2023/1\n",
                                        "  " + name + ";: 2023/1\n", "   " + name + ": 2023/1\n", name + ": 2023/1\n",
                                        "  " + name + ":2023/1\n", "  " + name + ":\n", "  " + name + ":\n  - a\n"}) {
            CAPTURE(line);
            CHECK(!keys_of(line));
        }
        for (const std::string& text :
             {"{" + other + ": 1}", "{" + name + "}", "{" + name + " : 1}", "{" + name + ":1}", "{ " + name + ": 1}",
              "{" + name + ": 1", "{" + name + ": 1} "}) {
            CAPTURE(text);
            CHECK(!keys_in_braces(text));
        }
    }
    CHECK(keys_of("") == Keys{});
    CHECK(!keys_of("  \n"));
    CHECK(!keys_of("  :\n"));
    CHECK(!keys_in_braces("{}"));
}

TEST_CASE("a key is no key where the text ends within it, whatever stands behind the text") {
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::string whole = "  " + std::string(names[place]) + ": 2023/1\n";
        for (std::size_t size = 1; size < names[place].size() + 4; ++size) {
            const auto cut = std::string_view(whole).substr(0, size);
            CAPTURE(cut);
            CHECK(!keys_of(cut));
        }
        CHECK(keys_of(std::string_view(whole).substr(0, names[place].size() + 5)) == Keys{{place, "2"}});
    }
}

TEST_CASE("keys stand in any order, each once, with comments and empty lines between them") {
    std::array<std::size_t, names.size()> order{};
    std::iota(order.begin(), order.end(), 0U);
    do {
        // Which of them have a list below.
        for (const unsigned lists : {0U, 0b10101U, 0b01010U, 0b11111U}) {
            std::string lines;
            Keys expected;
            for (const std::size_t place : order) {
                const bool is_list = (lists & 1U << place) != 0;
                const std::string value = (is_list ? "- " : "") + std::to_string(place);
                lines += "  " + std::string(names[place]) + (is_list ? ":\n    " : ": ") + value + "\n";
                expected.emplace_back(place, value);
            }
            CAPTURE(lines);
            CHECK(keys_of(lines) == expected);
        }
        for (const std::string between : {"", "# of: 1\n", "\n\r\n#\n"}) {
            std::string lines;
            Keys expected;
            for (const std::size_t place : order) {
                lines += between + "  " + std::string(names[place]) + ": " + std::to_string(place) + "\n";
                expected.emplace_back(place, std::to_string(place));
            }
            CAPTURE(lines);
            CHECK(keys_of(lines) == expected);
            CHECK(keys_of(lines + "- of: 1\n") == expected);
            CHECK(!keys_of(lines + between + "  of: 1\n"));
            CHECK(!keys_of(lines + "  other: 1\n"));
        }
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(!keys_of("  of:\n    - a\n  of:\n    - b\n"));
    CHECK(!keys_of("  of: 1\n  of:\n    - b\n"));
    CHECK(!keys_of("  of:\n    - a\n  of: 1\n"));
    CHECK(keys_in_braces("{eligible: 1, of: 2, eligibl: 3}") == Keys{{2, "1"}, {0, "2"}, {1, "3"}});
    CHECK(!keys_in_braces("{eligible: 1, of: 2, eligible: 3}"));
    CHECK(!keys_in_braces("{eligible: 1,of: 2}"));
}

TEST_CASE("a whole number with which a value begins is what it would be alone, where it has up to seven digits") {
    for (const std::string digits :
         {"",         "0",        "00",        "007",        "9",          "10",         "99",
          "100",      "101",      "999999",    "1000000",    "9999999",    "10000000",   "0123456",
          "01234567", "99999999", "100000000", "2147483648", "4294967396", "0000000001", "99999999999999999999"}) {
        for (const std::int32_t max : {100, base::largest_whole}) {
            for (const std::string behind : {"", ",", ", 7]", "}", " ", "a", ".5", "/1", ":", "-1"}) {
                const Padded whole(digits + behind);
                CAPTURE(digits + behind);
                CAPTURE(max);
                read::PlainRecord record = whole.record(1);
                const auto taken = record.take_whole(max);
                CHECK(taken == (digits.size() <= 7 ? base::parse_whole(digits, 0, max) : std::nullopt));
                CHECK(record.rest() == (taken ? behind : digits + behind));
            }
        }
    }
}

TEST_CASE("an item is what stands before the next comma, or before the bracket at the end") {
    struct Case {
        std::string_view text;
        std::string_view taken;
        std::string_view left;
    };
    const Case cases[] = {
        {"a, b]", "a", ", b]"},
        {"a]", "a", "]"},
        {"a", "a", ""},
        {"", "", ""},
        {"]", "", "]"},
        {",", "", ","},
        {"[a]b, c]", "[a]b", ", c]"},
        {"a]]", "a]", "]"},
        {"a}", "a}", ""},
        {"a] ", "a] ", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        std::string_view text = each.text;
        CHECK(read::take_item(text, ']') == each.taken);
        CHECK(text == each.left);
    }
}

TEST_CASE("a value is what is left of its line, however much of it is expected") {
    struct Case {
        std::string_view lines;
        std::string_view value;
        std::string_view rest;
    };
    const Case cases[] = {
        {"0123456789\n- x", "0123456789", "- x"},
        {"0123456789", "0123456789", ""},
        {"0123456789\r\n- x", "0123456789", "- x"},
        {"012345678\n- x", "012345678", "- x"},
        {"01234567890\n- x", "01234567890", "- x"},
        {"\n- x", "", "- x"},
        {"", "", ""},
        {"012345678\n", "012345678", ""},
    };
    constexpr std::size_t expected = 10;
    for (const Case& each : cases) {
        CAPTURE(each.lines);
        for (const bool sized : {false, true}) {
            const Padded lines(each.lines);
            read::PlainRecord record = lines.record(7);
            CHECK((sized ? record.value_of<expected>() : record.value()) == each.value);
            CHECK(record.rest() == each.rest);
            CHECK(record.line() == 8);
        }
    }
    const Padded two("012345\n#x\n- x");  // as far as is looked: whoever takes it refuses the line feed
    CHECK(two.record(7).value_of<9>() == "012345\n#x");
}

TEST_CASE("parts of a value are taken up to its line's end, and no further") {
    const Padded text("{score: 72, grade: kha}\r\n{score: 101}\n");
    read::PlainRecord record = text.record(3);
    CHECK(!record.take("{grade"));
    CHECK(record.take("{score: "));
    CHECK(!record.ends_line());
    CHECK(record.take_whole(100) == 72);
    CHECK(record.take(", grade: "));
    CHECK(record.take_until('}') == "kha");
    CHECK(record.take("}"));
    CHECK(record.line() == 3);
    CHECK(record.ends_line());
    CHECK(record.line() == 4);
    CHECK(record.take("{score: "));
    CHECK(!record.take_whole(100));
    CHECK(record.rest() == "101}\n");
    CHECK(record.take_whole(101) == 101);
    CHECK(record.take("}"));
    CHECK(record.ends_line());
    CHECK(record.ends_line());  // at the end of the text
    const std::string far = std::string(100, 'a') + "}";
    for (const std::size_t size : {0UL, 1UL, 15UL, 16UL, 63UL, 64UL, 65UL}) {  // of what is left behind it
        for (const std::size_t before : {0UL, 3UL, 16UL, 62UL, 63UL}) {
            const std::string value = std::string(before, 'a') + "}" + std::string(size, 'b');
            CHECK(Padded(value).record(1).take_until('}') == value.substr(0, before));
        }
    }
    CHECK(Padded(far).record(1).take_until('}') == far.substr(0, 64));
    CHECK(Padded("abc").record(1).take_until('}') == "abc");
    CHECK(Padded("").record(1).take_until('}').empty());
}
