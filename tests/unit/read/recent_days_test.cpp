#include <doctest/doctest.h>

#include "read/recent_days.h"

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
