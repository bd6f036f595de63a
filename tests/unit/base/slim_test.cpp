#include <optional>

#include <doctest/doctest.h>

#include "base/date.h"
#include "base/slim.h"
#include "model/journal.h"
#include "rule/timeline.h"

using namespace chibo;

TEST_CASE("a slim optional holds what a standard one holds, in the room of its value") {
    CHECK(sizeof(base::Slim<std::uint32_t>) == sizeof(std::uint32_t));
    CHECK(sizeof(base::Slim<base::Day>) == sizeof(base::Day));
    base::Slim<std::uint32_t> slim;
    CHECK_FALSE(slim.has_value());
    CHECK(slim == std::optional<std::uint32_t>());
    CHECK(slim.value_or(7) == 7);
    slim = 0U;
    CHECK(slim);
    CHECK(slim == 0U);
    CHECK(slim == std::optional<std::uint32_t>(0));
    CHECK_FALSE(slim == std::optional<std::uint32_t>());
    CHECK(std::optional<std::uint32_t>(slim) == std::optional<std::uint32_t>(0));
    slim = std::optional<std::uint32_t>();
    CHECK_FALSE(slim);
    slim = 3U;
    slim.reset();
    CHECK(slim == base::Slim<std::uint32_t>(std::nullopt));
}

TEST_CASE("no day of the calendar and no assessment that a journal gives is taken for none") {
    CHECK(base::Slim<base::Day>(base::earliest_day).has_value());
    CHECK(base::Slim<base::Day>(base::latest_day).has_value());
    CHECK(base::Slim<model::Quality>(model::Quality{}).has_value());
    CHECK(base::Slim<model::Quality>(model::Quality(0, 0)).has_value());
    CHECK(base::Slim<model::Quality>(model::Quality(100, (1U << 24U) - 1)).has_value());
    CHECK_FALSE(base::Slim<model::Quality>().has_value());
    CHECK_FALSE(base::Slim<rule::Listed>().has_value());
    CHECK_FALSE(base::Slim<model::Binding>().has_value());
    CHECK(base::Slim<rule::Listed>(rule::Listed{}).has_value());
    CHECK(base::Slim<model::Binding>(model::Binding{}).has_value());
}

TEST_CASE("an assessment holds the score and the grade that it was given, or neither") {
    const std::optional<std::int32_t> scores[] = {std::nullopt, 0, 1, 99, 100};
    constexpr model::Index most = (1U << 24U) - 1;
    for (const auto& score : scores) {
        for (const model::Index grade : {0U, 1U, 255U, 256U, most}) {
            const model::Quality quality(score, grade);
            CHECK(quality.score() == score);
            CHECK(quality.grade() == grade);
        }
    }
    CHECK_THROWS(model::Quality(1, most + 1));
}
