// Keys and the simplest of values, read straight from lines.
#include "read/plain_record.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/ids.h"

using namespace chibo;

namespace {

// Shorter than the word by which keys are compared first, as long with its colon, as long, and longer; most of them
// begin alike.
constexpr std::array<std::string_view, 5> names = {"of", "eligibl", "eligible", "eligibles", "eligible_for_meeting"};
static_assert(names[1].size() == 7 && names[2].size() == 8 && names[3].size() == 9 && names[4].size() == 20);

// The same from wherever it is looked for; nowhere else but in the text itself.
bool is_key(std::string_view text, std::uint64_t word, std::size_t expected) {
    bool all = true;
    for (std::size_t likely = 0; likely <= names.size(); ++likely) {
        all = all && read::key_of<names>(text, word, likely) == expected;
    }
    return all;
}
bool is_key(std::string_view text, std::size_t expected) { return is_key(text, read::first_word(text), expected); }

}  // namespace

TEST_CASE("a text begins with a key where its name and a colon stand there, and nowhere else") {
    constexpr std::size_t none = names.size();
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::string name(names[place]);
        CAPTURE(name);
        const std::string key = name + ":";
        CHECK(is_key(key, place));
        for (const char* behind : {" ", " 2023/1", ":", "x", " of: eligible:"}) CHECK(is_key(key + behind, place));
        std::string other = key;
        other[name.size() - 1] = 'x';
        CHECK(is_key(other, none));
        CHECK(is_key(other + " 2023/1", none));
        CHECK(is_key(name, none));
        CHECK(is_key(name + " : 2023/1", none));
        CHECK(is_key(name + "; 2023/1", none));
        CHECK(is_key(" " + key, none));
    }
    CHECK(is_key("", none));
    CHECK(is_key(":", none));
}

TEST_CASE("a key is no key where the text ends within it, whatever stands behind the text") {
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::string whole = std::string(names[place]) + ": 2023/1 ";
        for (std::size_t size = 0; size <= names[place].size(); ++size) {
            const auto cut = std::string_view(whole).substr(0, size);
            CAPTURE(cut);
            CHECK(is_key(cut, names.size()));
            CHECK(is_key(cut, read::first_word(whole), names.size()));
        }
        const auto key = std::string_view(whole).substr(0, names[place].size() + 1);
        CHECK(is_key(key, read::first_word(whole), place));
    }
}

TEST_CASE("a whole number with which a text begins is what it would be alone") {
    for (const std::string digits :
         {"", "0", "00", "007", "9", "10", "99", "100", "101", "99999999", "100000000", "999999999", "012345678",
          "1000000000", "2147483648", "4294967296", "4294967396", "0000000001", "99999999999999999999"}) {
        for (const std::int32_t max : {100, base::largest_whole}) {
            for (const std::string behind : {"", ",", ", 7]", "}", " ", "a", ".5", "/1", ":", "-1"}) {
                const std::string whole = digits + behind;
                CAPTURE(whole);
                CAPTURE(max);
                std::string_view text = whole;
                const auto taken = read::take_whole(text, max);
                CHECK(taken == base::parse_whole(digits, 0, max));
                if (taken) CHECK(text == behind);
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
