#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>

#include "base/ids.h"

using namespace chibo::base;

TEST_CASE("ids are small letters, digits, points and dashes, and begin with a letter or digit") {
    for (const char* right : {"a", "0", "uy-vien-17", "2023", "no", "cb.1", "a-", "9.10", "012"}) {
        CAPTURE(right);
        CHECK(is_id(right));
    }
    for (const char* wrong : {"", "-a", ".a", "A", "cB", "cb_1", "cb 1", "ấp", "a/b", "a\n"}) {
        CAPTURE(wrong);
        CHECK_FALSE(is_id(wrong));
    }
}

TEST_CASE("an entry's id is a year and a number without leading zeros") {
    CHECK(parse_entry_id("2023/17") == EntryId{2023, 17});
    CHECK(parse_entry_id("2023/1") == EntryId{2023, 1});
    CHECK(parse_entry_id("2023/999999999").has_value());
    for (const char* wrong : {"", "2023", "2023/", "/17", "2023/0", "2023/017", "2023/-1", "2023/+1", "2023/1.5",
                              "2023/1 ", "23/17", "02023/1", "2023/1/2", "2023/1000000000", "2023-17"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_entry_id(wrong).has_value());
    }
    for (const char* written : {"2023/17", "1000/1", "9999/9", "2023/10000", "2023/12345678", "2023/99999999",
                                "2023/100000000", "2023/999999999"}) {
        CAPTURE(written);
        CHECK(text(*parse_entry_id(written)) == written);
    }
}

TEST_CASE("an id of any year is written") {
    for (std::int32_t year = 0; year < 11'000; ++year) {
        const bool same = text(EntryId{year, 1}) == std::to_string(year) + "/1";
        if (!same) CHECK_MESSAGE(same, year);
    }
}

TEST_CASE("an id that no board writes is written too") {
    constexpr std::int32_t least = std::numeric_limits<std::int32_t>::min();
    constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
    CHECK(text(EntryId{0, 0}) == "0/0");
    CHECK(text(EntryId{999, 1}) == "999/1");
    CHECK(text(EntryId{10'000, 1}) == "10000/1");
    CHECK(text(EntryId{2023, -1}) == "2023/-1");
    CHECK(text(EntryId{least, most}) == "-2147483648/2147483647");
    CHECK(text(EntryId{most, least}) == "2147483647/-2147483648");
    CHECK(text(EntryId{least, least}).size() == longest_entry_id);
}

TEST_CASE("a difficulty's id is its visit's and its number") {
    CHECK(parse_difficulty_id("2023/17.2") == DifficultyId{{2023, 17}, 2});
    for (const char* wrong :
         {"2023/17", "2023/17.", "2023/17.0", "2023/17.02", "2023/.2", "2023/17.2.1", ".2", "2023.2"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_difficulty_id(wrong).has_value());
    }
    CHECK(text(DifficultyId{{2023, 17}, 2}) == "2023/17.2");
}

TEST_CASE("entry ids are ordered by year, then by number as a number") {
    CHECK(EntryId{2023, 9} < EntryId{2023, 10});
    CHECK(EntryId{2022, 99} < EntryId{2023, 1});
}

TEST_CASE("a whole number has no sign, point or leading zero, and lies between its ends") {
    CHECK(parse_whole("0", 0, 100) == 0);
    CHECK(parse_whole("100", 0, 100) == 100);
    CHECK(parse_whole("999999999", 0, largest_whole) == largest_whole);
    for (const char* wrong :
         {"", "101", "-1", "+1", "1.0", "1,000", "1_000", "01", "00", "0x1F", "1e2", " 1", "1 ", "９"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_whole(wrong, 0, 100).has_value());
    }
    CHECK_FALSE(parse_whole("0", 1, 100).has_value());
    CHECK_FALSE(parse_whole("99999999999999999999", 0, largest_whole).has_value());
}
