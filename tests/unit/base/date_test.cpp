#include <doctest/doctest.h>

#include <string>

#include "base/date.h"
#include "property.h"

using namespace chibo::base;
using chibo::test::for_all;
using chibo::test::one_of;

TEST_CASE("a day is one that the calendar has") {
    CHECK(parse_day("2023-09-05") == day_of(2023, 9, 5));
    CHECK(parse_day("2024-02-29").has_value());
    CHECK_FALSE(parse_day("2023-02-29").has_value());
    CHECK_FALSE(parse_day("2023-9-5").has_value());
    CHECK_FALSE(parse_day("5/9/2023").has_value());
}

TEST_CASE("a day has ten characters, digits and dashes, and nothing around them") {
    for (const char* wrong :
         {"", "2023-09-05 ", " 2023-09-05", "2023-09-5x", "+023-09-05", "2023/09/05", "2023-00-05", "2023-13-05",
          "2023-09-00", "2023-09-31", "0000-01-01", "20230905", "2023-09-05T", "２023-09-05"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_day(wrong).has_value());
    }
}

TEST_CASE("leap years follow the Gregorian rule") {
    CHECK(day_of(2000, 2, 29).has_value());
    CHECK_FALSE(day_of(1900, 2, 29).has_value());
    CHECK_FALSE(day_of(2100, 2, 29).has_value());
    CHECK(day_of(2024, 2, 29).has_value());
}

TEST_CASE("the calendar's ends are the days that can be written") {
    CHECK(parse_day("0001-01-01") == earliest_day);
    CHECK(parse_day("9999-12-31") == latest_day);
    CHECK_FALSE(day_of(0, 12, 31).has_value());
    CHECK_FALSE(day_of(10000, 1, 1).has_value());
    CHECK(parse_day("1970-01-01")->number == 0);
}

TEST_CASE("days count on without a gap, and parts, text and day say the same") {
    Day expected = *day_of(1999, 12, 31);
    for (int year = 2000; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= 31; ++day) {
                const auto there = day_of(year, month, day);
                if (!there) continue;
                expected = expected + 1;
                REQUIRE(*there == expected);
                const Civil c = civil(*there);
                REQUIRE((c.year == year && c.month == month && c.day == day));
                REQUIRE(parse_day(iso(*there)) == there);
            }
        }
    }
    CHECK(expected == *day_of(2025, 12, 31));
}

TEST_CASE("a date is a day or a month") {
    const auto day = parse_date("2023-09-05");
    REQUIRE(day);
    CHECK_FALSE(day->is_month());
    CHECK(day->days() == Span{*day_of(2023, 9, 5), *day_of(2023, 9, 5)});
    const auto month = parse_date("2024-02");
    REQUIRE(month);
    CHECK(month->is_month());
    CHECK(month->days() == Span{*day_of(2024, 2, 1), *day_of(2024, 2, 29)});
    const struct {
        const char* text;
        Day first, last;
    } ends[] = {{"0001-01-01", earliest_day, earliest_day},
                {"9999-12-31", latest_day, latest_day},
                {"0001-01", earliest_day, *day_of(1, 1, 31)},
                {"9999-12", *day_of(9999, 12, 1), latest_day}};
    for (const auto& [text, first, last] : ends) {
        CAPTURE(text);
        const auto date = parse_date(text);
        REQUIRE(date);
        CHECK(date->first() == first);
        CHECK(date->last() == last);
        CHECK(iso(*date) == text);
    }
    for (const char* wrong :
         {"2023", "2023-00", "2023-13", "2023-9", "0000-05", "2023-02-30", "2023-09-", "2023/09", "202309"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_date(wrong).has_value());
    }
}

TEST_CASE("the day of a time is the one written, whatever the offset") {
    CHECK(parse_time_day("2023-10-02T00:15:00+07:00") == day_of(2023, 10, 2));
    CHECK(parse_time_day("2023-10-02T23:59:59-11:00") == day_of(2023, 10, 2));
    CHECK(parse_time_day("2023-10-02T08:15:00Z") == day_of(2023, 10, 2));
    CHECK(parse_time_day("2023-10-02T08:15:00.25+07:00") == day_of(2023, 10, 2));
}

TEST_CASE("a time has seconds and an offset, and exists") {
    for (const char* wrong : {"2023-10-02", "2023-10-02T08:15:00", "2023-10-02T08:15+07:00",
                              "2023-10-02T24:00:00+07:00", "2023-10-02T08:60:00+07:00", "2023-10-02T08:15:61+07:00",
                              "2023-10-02T08:15:00+7:00", "2023-10-02T08:15:00+0700", "2023-02-29T08:15:00+07:00",
                              "2023-10-02 08:15:00+07:00", "2023-10-02T08:15:00.+07:00", "2023-10-02T08:15:00+07:00x",
                              "2023-10-02T08-15-00+07:00", "2023-10-02T08:15:00+24:00"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_time_day(wrong).has_value());
    }
}

TEST_CASE("an offset is read as minutes east of UTC") {
    CHECK(parse_offset("+07:00") == 420);
    CHECK(parse_offset("-03:30") == -210);
    CHECK(parse_offset("+00:00") == 0);
    for (const char* wrong : {"", "07:00", "+7:00", "+07:60", "+24:00", "+0700", "Z", "+07:00 "}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_offset(wrong).has_value());
    }
}

TEST_CASE("a year has four digits") {
    CHECK(parse_year("2023") == 2023);
    CHECK(parse_year("1000") == 1000);
    for (const char* wrong : {"", "999", "0999", "02023", "20 3", "-203", "2023 "}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_year(wrong).has_value());
    }
}

TEST_CASE("a meeting on a day past the month's end is on its last day") {
    CHECK(day_in_month(2023, 2, 31) == *day_of(2023, 2, 28));
    CHECK(day_in_month(2024, 2, 31) == *day_of(2024, 2, 29));
    CHECK(day_in_month(2024, 2, 29) == *day_of(2024, 2, 29));
    CHECK(day_in_month(2023, 4, 31) == *day_of(2023, 4, 30));
    CHECK(day_in_month(2023, 4, 30) == *day_of(2023, 4, 30));
    CHECK(day_in_month(2023, 1, 31) == *day_of(2023, 1, 31));
    CHECK(day_in_month(2023, 1, 1) == *day_of(2023, 1, 1));
}

TEST_CASE("weekdays count from Monday, before 1970 too") {
    CHECK(weekday(*day_of(2023, 9, 4)) == 0);
    CHECK(weekday(*day_of(2023, 9, 10)) == 6);
    CHECK(weekday(*day_of(1969, 12, 31)) == 2);
    CHECK(weekday(earliest_day) == 0);
}

TEST_CASE("days are spoken day first, months without a day") {
    CHECK(spoken(*parse_day("2023-09-05")) == "05/09/2023");
    CHECK(spoken(*parse_date("2023-09")) == "09/2023");
    CHECK(iso(*parse_date("2023-09")) == "2023-09");
    CHECK(iso(*parse_date("2023-09-05")) == "2023-09-05");
}

TEST_CASE("a span includes both ends, and may be empty") {
    const Span span{*day_of(2023, 1, 31), *day_of(2023, 2, 2)};
    CHECK(span.days() == 3);
    CHECK(span.contains(span.first));
    CHECK(span.contains(span.last));
    CHECK_FALSE(span.contains(span.last + 1));
    CHECK_FALSE(span.contains(span.first - 1));
    const Span none{span.last, span.first};
    CHECK(none.empty());
    CHECK(none.days() == 0);
    CHECK(span.overlaps({span.last, span.last + 9}));
    CHECK_FALSE(span.overlaps({span.last + 1, span.last + 9}));
    CHECK(Span{}.contains(earliest_day));
    CHECK(Span{}.contains(latest_day));
}

TEST_CASE("what two spans have in common are the days that both contain") {
    for_all(500, [] {
        const auto span = [] {
            const int first = one_of(0, 40);
            return Span{Day{first}, Day{first + one_of(-2, 20)}};
        };
        const Span a = span();
        const Span b = span();
        int both = 0;
        for (int i = -5; i < 70; ++i) {
            const bool in_both = a.contains(Day{i}) && b.contains(Day{i});
            RC_ASSERT(in_both == a.common(b).contains(Day{i}));
            both += in_both;
        }
        RC_ASSERT(a.common(b).days() == both);
        RC_ASSERT(a.overlaps(b) == (both > 0));
        RC_ASSERT(a.overlaps(b) == b.overlaps(a));
    });
}

TEST_CASE("every day of the calendar is read back from what is written of it") {
    for_all(1000, [] {
        const Day day{one_of(earliest_day.number, latest_day.number)};
        RC_ASSERT(parse_day(iso(day)) == day);
        const Civil c = civil(day);
        RC_ASSERT(day_of(c.year, c.month, c.day) == day);
        RC_ASSERT(month_span(c.year, c.month).contains(day));
        RC_ASSERT(weekday(day) == (weekday(day - 1) + 1) % 7);
    });
}

TEST_CASE("the day after the calendar's last is told all the same") {
    CHECK(iso(latest_day) == "9999-12-31");
    CHECK(spoken(latest_day) == "31/12/9999");
    CHECK(iso(earliest_day) == "0001-01-01");
    CHECK(spoken(earliest_day) == "01/01/0001");
    CHECK(iso(latest_day + 1) == "10000-01-01");
    CHECK(spoken(latest_day + 1) == "01/01/10000");
}
