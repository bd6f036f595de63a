#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/scope.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// «first..last seen closed»
std::string told(std::optional<base::Years> years, const char* as_of, const char* today) {
    const auto scope = rule::scope(years, as_of ? std::optional(day(as_of)) : std::nullopt, day(today));
    return std::to_string(scope.years.first) + ".." + std::to_string(scope.years.last) + " " + iso(scope.seen) + " " +
           iso(scope.closed);
}

}  // namespace

TEST_CASE("with an as-of day the audit stands at its close, whatever today is") {
    CHECK(told({}, "2023-11-15", "2026-01-01") == "2023..2023 2023-11-15 2023-11-15");
}

TEST_CASE("without one it stands in the middle of today") {
    CHECK(told({}, nullptr, "2023-11-15") == "2023..2023 2023-11-15 2023-11-14");
    CHECK(told({}, nullptr, "2024-03-01") == "2023..2024 2024-03-01 2024-02-29");
}

TEST_CASE("until 31 March the year before is asked for too") {
    CHECK(told({}, "2024-01-01", "2024-06-01") == "2023..2024 2024-01-01 2024-01-01");
    CHECK(told({}, "2024-03-31", "2024-06-01") == "2023..2024 2024-03-31 2024-03-31");
    CHECK(told({}, "2024-04-01", "2024-06-01") == "2024..2024 2024-04-01 2024-04-01");
    CHECK(told({}, nullptr, "2024-04-01") == "2024..2024 2024-04-01 2024-03-31");
}

TEST_CASE("the years asked for are taken as they are") {
    CHECK(told(base::Years{2020, 2021}, "2024-01-01", "2024-06-01") == "2020..2021 2024-01-01 2024-01-01");
}

TEST_CASE("a scope holds what is in its years and seen") {
    const auto scope = close_of("2023-11-15", 2022, 2023);
    CHECK(scope.holds(day("2023-11-15")));
    CHECK_FALSE(scope.holds(day("2023-11-16")));
    CHECK(scope.holds(day("2022-01-01")));
    CHECK_FALSE(scope.holds(day("2021-12-31")));
}
