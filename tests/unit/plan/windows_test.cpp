#include "plan/windows.h"

#include <doctest/doctest.h>

#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;
using model::Spread;

namespace {

// Bound all the year without leave.
model::Duty duty(std::int32_t required, base::Per per = base::Per::year, int index = 0) {
    model::Duty made;
    made.period = {per, 2024, index};
    made.days = base::span(made.period);
    made.parts = {{made.days, {}, false}};
    made.required = required;
    return made;
}

std::vector<std::int32_t> rooms(const model::Duty& of, Spread spread, std::string_view today,
                                const std::vector<base::Day>& done = {}) {
    std::vector<std::int32_t> found;
    const auto missing = of.required - static_cast<std::int32_t>(done.size());
    for (const plan::Window& window : plan::windows_left(of, spread, day(today), done, missing)) {
        found.push_back(window.room);
    }
    return found;
}

using Rooms = std::vector<std::int32_t>;

}  // namespace

TEST_CASE("a period is cut into halves or quarters; one no longer than that is a window") {
    CHECK(plan::cut(duty(2), Spread::half).size() == 2);
    CHECK(plan::cut(duty(2), Spread::quarter).size() == 4);
    CHECK(plan::cut(duty(2), Spread::none).size() == 1);
    CHECK(plan::cut(duty(2, base::Per::half, 1), Spread::quarter).size() == 2);
    CHECK(plan::cut(duty(2, base::Per::quarter, 3), Spread::half).size() == 1);
    const auto halves = plan::cut(duty(2), Spread::half);
    CHECK(halves[0] == span("2024-01-01", "2024-06-30"));
    CHECK(halves[1] == span("2024-07-01", "2024-12-31"));
    CHECK(plan::cut(duty(1, base::Per::month, 1), Spread::half)[0] == span("2024-02-01", "2024-02-29"));
}

TEST_CASE("windows take an even share") {
    CHECK(rooms(duty(2), Spread::half, "2023-12-31") == Rooms{1, 1});
    CHECK(rooms(duty(3), Spread::half, "2023-12-31") == Rooms{2, 2});
    CHECK(rooms(duty(1), Spread::quarter, "2023-12-31") == Rooms{1, 1, 1, 1});
    CHECK(rooms(duty(3), Spread::none, "2023-12-31") == Rooms{3});
}

TEST_CASE("what was made fills its window; what was missed goes to those left") {
    CHECK(rooms(duty(2), Spread::half, "2024-03-31", {day("2024-02-01")}) == Rooms{0, 1});
    CHECK(rooms(duty(2), Spread::half, "2024-07-01") == Rooms{2});
    CHECK(rooms(duty(4), Spread::quarter, "2024-05-01", {day("2024-04-30")}) == Rooms{1, 2, 2});
}

TEST_CASE("a window without a free day is not left") {
    model::Duty of = duty(2);
    of.parts = {{span("2024-01-01", "2024-06-30"), {}, true}, {span("2024-07-01", "2024-12-31"), {}, false}};
    CHECK(rooms(of, Spread::half, "2023-12-31") == Rooms{2});
    of.parts[1].leave = true;
    CHECK(rooms(of, Spread::half, "2023-12-31").empty());
}
