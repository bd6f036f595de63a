// What is asked of a plan, and what it is made from: the wishes, the points, what was visited before.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "model/area.h"

namespace chibo::model {

// What a planned visit costs: the fewer points, the better the plan. These are the defaults of the contract; a board
// changes them by `planning:` in chibo.yaml, each key a whole number.
struct PlanningPoints {
    std::int32_t outside_area = 300;  // the branch lies outside the places that the member follows
    std::int32_t repeat = 2000;       // the member was at the branch in an earlier year
    std::int32_t visited = 1000;      // somebody was; less …
    std::int32_t each_month = 10;     // … so much for each month since then, …
    std::int32_t most_months = 84;    // … of which no more count
    std::int32_t low_grade = 150;     // taken off where the branch's last grade is one of the lowest …
    std::int32_t low_grades = 2;      // … so many of its regulation
};
inline constexpr std::int32_t most_points = 1'000'000;  // that one of them may be
inline constexpr std::int32_t most_low_grades = 100;

// How a duty's period is cut into windows, so that its visits don't all fall together.
enum class Spread { half, quarter, none };
inline constexpr std::pair<std::string_view, Spread> spreads[] = {
    {"half", Spread::half}, {"quarter", Spread::quarter}, {"none", Spread::none}};

// What the places that a member follows mean: better there, nowhere else, or nothing.
enum class AreaWish { prefer, only, any };
inline constexpr std::pair<std::string_view, AreaWish> area_wishes[] = {
    {"prefer", AreaWish::prefer}, {"only", AreaWish::only}, {"any", AreaWish::any}};

struct PlanWishes {
    int year = 1;
    base::Day today;  // only what comes after it is planned
    Spread spread = Spread::half;
    AreaWish areas = AreaWish::prefer;
    std::int32_t per_branch = 1;            // visits that a branch may have in the year
    std::optional<base::Day> freeze_until;  // visits of the earlier plan up to this day stand
};

// A living visit to a known branch, up to today.
struct PastVisit {
    base::EntryId id;
    base::Date date;
    Index branch = 0;
    std::vector<Index> members;  // the known ones
    bool graded = false;         // it carries `quality`
    std::int32_t rank = 0;       // graded: how many grades of its regulation are lower; a large number where none is
    std::string_view grade;      // graded: the grade's name, or empty
};
inline constexpr std::int32_t no_rank = 1'000'000;

}  // namespace chibo::model
