#include <doctest/doctest.h>

#include <set>
#include <string>

#include "base/period.h"

using namespace chibo::base;

TEST_CASE("a period's label names its year and its place in it") {
    CHECK(label({Per::year, 2023, 0}) == "2023");
    CHECK(label({Per::half, 2023, 0}) == "2023-H1");
    CHECK(label({Per::half, 2023, 1}) == "2023-H2");
    CHECK(label({Per::quarter, 2023, 2}) == "2023-Q3");
    CHECK(label({Per::month, 2023, 6}) == "2023-07");
    CHECK(label({Per::month, 2023, 11}) == "2023-12");
}

TEST_CASE("a period reaches from its first month to the end of its last") {
    CHECK(span({Per::half, 2023, 1}) == Span{*day_of(2023, 7, 1), *day_of(2023, 12, 31)});
    CHECK(span({Per::quarter, 2024, 0}) == Span{*day_of(2024, 1, 1), *day_of(2024, 3, 31)});
    CHECK(span({Per::month, 2024, 1}) == Span{*day_of(2024, 2, 1), *day_of(2024, 2, 29)});
    CHECK(span({Per::year, 2024, 0}).days() == 366);
}

TEST_CASE("the periods of a year are that year, each day in exactly one") {
    for (const Per per : all_pers) {
        std::set<std::string> labels;
        Day next = *day_of(2024, 1, 1);
        for (int index = 0; index < periods_in_year(per); ++index) {
            const Period period{per, 2024, index};
            CHECK(span(period).first == next);
            for (Day day = span(period).first; day <= span(period).last; day = day + 1) {
                REQUIRE(period_of(day, per) == period);
            }
            next = span(period).last + 1;
            labels.insert(label(period));
        }
        CHECK(next == *day_of(2025, 1, 1));
        CHECK(labels.size() == static_cast<std::size_t>(periods_in_year(per)));
    }
}

TEST_CASE("a length of period is read by its name") {
    for (const Per per : all_pers) CHECK(parse_per(name(per)) == per);
    CHECK(name(Per::quarter) == "quarter");
    CHECK_FALSE(parse_per("Year").has_value());
    CHECK_FALSE(parse_per("").has_value());
}

TEST_CASE("years are one or a range that does not run backwards") {
    const auto one = parse_years("2023");
    REQUIRE(one);
    CHECK((one->first == 2023 && one->last == 2023));
    const auto range = parse_years("2021..2023");
    REQUIRE(range);
    CHECK((range->first == 2021 && range->last == 2023));
    CHECK(range->contains(2021));
    CHECK(range->contains(2023));
    CHECK_FALSE(range->contains(2024));
    CHECK(range->span() == Span{*day_of(2021, 1, 1), *day_of(2023, 12, 31)});
    CHECK(parse_years("2023..2023").has_value());
    for (const char* wrong :
         {"", "2023..2021", "2023..", "..2023", "2023.2024", "2023...2024", "23", "2021-2023", "2023..24"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_years(wrong).has_value());
    }
}
