#include "read/recent_days.h"

#include <string>

#include <doctest/doctest.h>

using namespace chibo;

TEST_CASE("remembered days are what the text says, each time") {
    read::RecentDays days;
    // Two of them end in the same digit; what is no day is none a second time too.
    const char* const texts[] = {"2023-09-05", "2023-09-15",  "2023-09-05", "2023-02-31", "2023-02-31", "2024-02-29",
                                 "2023-09-0",  "2023-09-055", "",           "2023/09/05", "2023-09-05", "2023-09"};
    for (const char* text : texts) {
        CAPTURE(text);
        CHECK(days.read(text) == base::parse_day(text));
        CHECK(days.read_date(text) == base::parse_date(text));
    }
    const char* const times[] = {"2023-10-02T08:15:00+07:00", "2023-10-02T24:15:00+07:00",
                                 "2023-10-12t08:15:00.25Z",   "2023-10-02T08:15:00",
                                 "2023-13-02T08:15:00Z",      "2023-10-02",
                                 "2023-10-02 08:15:00Z",      "",
                                 "2023-10-02T08:15:0xZ"};
    for (const char* text : times) {
        CAPTURE(text);
        CHECK(days.read_time(text) == base::parse_time_day(text));
    }
}

TEST_CASE("a time with any byte changed is what it would be had no other been seen") {
    read::RecentDays days;
    for (const std::string usual :
         {"2023-10-02T08:15:00+07:00", "2023-10-02T23:59:59-11:30", "2023-10-02T19:00:60+00:00"}) {
        for (std::size_t at = 0; at < usual.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text = usual;
                text[at] = static_cast<char>(byte);
                CAPTURE(text);
                CHECK(days.read_time(usual) == base::parse_time_day(usual));
                CHECK(days.read_time(text) == base::parse_time_day(text));
            }
        }
    }
}

TEST_CASE("the first time that is seen may be any") {
    for (const std::string& text :
         {std::string("2023-10-02T08:15:00") + std::string(6, '\0'), std::string("2023-10-02T08:15:00+07:60"),
          std::string("2023-10-02T08:15:00+07:00")}) {
        read::RecentDays days;
        CHECK(days.read_time(text) == base::parse_time_day(text));
        CHECK(days.read_time(text) == base::parse_time_day(text));
    }
}
