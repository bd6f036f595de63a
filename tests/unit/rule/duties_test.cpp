#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/duties.h"
#include "rule/naive.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;
using base::Per;
using base::Period;

namespace {

std::optional<model::Duty> duty_of(const BoardMaker& maker, const Period& period) {
    return rule::duty(maker.board, 0, rule::Timeline(maker.board, maker.board.members.front()), period);
}

std::int32_t required(const BoardMaker& maker, const Period& period) { return duty_of(maker, period).value().required; }

const Period year{Per::year, 2023, 0};

}  // namespace

TEST_CASE("halves are rounded up") {
    CHECK(rule::round_half_up(0, 365) == 0);
    CHECK(rule::round_half_up(182, 365) == 0);
    CHECK(rule::round_half_up(183, 365) == 1);
    CHECK(rule::round_half_up(183, 366) == 1);
    CHECK(rule::round_half_up(182, 366) == 0);
    CHECK(rule::round_half_up(730, 365) == 2);
}

TEST_CASE("rounding is exact for every fraction") {
    for_all(1000, [] {
        const std::int64_t days = one_of<std::int64_t>(1, 366);
        const std::int64_t sum = one_of<std::int64_t>(0, 366 * 366);
        const std::int64_t rounded = rule::round_half_up(sum, days);
        // r - 1/2 <= sum/days < r + 1/2, in whole numbers.
        RC_ASSERT((2 * rounded - 1) * days <= 2 * sum);
        RC_ASSERT(2 * sum < (2 * rounded + 1) * days);
    });
}

TEST_CASE("a member bound all year owes the whole quota") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    const auto duty = duty_of(maker, year);
    REQUIRE(duty);
    CHECK(duty->required == 2);
    CHECK(duty->bound_days() == 365);
}

TEST_CASE("half a year of a quota of one rounds up from the half on") {
    BoardMaker maker;
    maker.usual();
    auto& member = maker.member("mot", {{"truong", span("2023-07-02", "2023-12-31")}});
    CHECK(required(maker, year) == 1);  // 183 of 365 days
    member.offices.front().days = span("2023-07-03", "2023-12-31");
    CHECK(required(maker, year) == 0);  // 182 of 365
    member.offices.front().days = span("2024-01-01", "2024-07-01");
    CHECK(required(maker, {Per::year, 2024, 0}) == 1);  // 183 of 366: just half
    member.offices.front().days = span("2024-01-01", "2024-06-30");
    CHECK(required(maker, {Per::year, 2024, 0}) == 0);
}

TEST_CASE("in full, one bound day owes the whole quota of the last day") {
    BoardMaker maker;
    maker.usual().partial = model::Partial::full;
    auto& member = maker.member("mot", {{"vien", span("2023-12-31", "2024-06-30")}});
    CHECK(required(maker, year) == 2);
    member.offices.push_back({"truong", span("2024-06-30", "2024-06-30")});
    CHECK(required(maker, {Per::year, 2024, 0}) == 1);
}

TEST_CASE("a change of office is prorated with both quotas, and shows the last") {
    BoardMaker maker;
    auto& regulation = maker.usual();
    regulation.quotas[1].at_least = 4;
    maker.member("mot", {{"vien", span("2020-01-01", "2023-06-30")}, {"truong", span("2023-07-01")}});
    const auto duty = duty_of(maker, year);
    REQUIRE(duty);
    CHECK(duty->required == 2);  // (4·181 + 1·184) / 365 = 2.49
    CHECK(duty->binding.office == 0);
    CHECK(duty->bound_days() == 365);
}

TEST_CASE("leave takes its days out of the sum, and out of the day that shows the office") {
    BoardMaker maker;
    maker.usual();
    auto& member = maker.member("mot", {{"vien", span("2020-01-01", "2023-11-30")}, {"truong", span("2023-12-01")}});
    member.leave.push_back({span("2023-12-01", "2023-12-31"), "ốm", ""});
    member.leave.push_back({span("2023-11-15", "2023-12-05"), "học", ""});
    const auto duty = duty_of(maker, year);
    REQUIRE(duty);
    CHECK(duty->bound_days() == 318);  // to 14 November
    CHECK(duty->required == 2);        // 2·318/365 = 1.74
    CHECK(duty->binding.office == 1);
}

TEST_CASE("leave all through leaves a duty of nothing, of the last bound day") {
    for (const auto partial : {model::Partial::prorate, model::Partial::full}) {
        BoardMaker maker;
        maker.usual().partial = partial;
        auto& member =
            maker.member("mot", {{"vien", span("2020-01-01", "2023-06-30")}, {"truong", span("2023-07-01")}});
        member.leave.push_back({span("2022-12-01"), "ốm", ""});
        const auto duty = duty_of(maker, year);
        REQUIRE(duty);
        CHECK(duty->required == 0);
        CHECK(duty->bound_days() == 0);
        CHECK(duty->binding.office == 0);
    }
}

TEST_CASE("nobody owes in a period in which no day is bound") {
    BoardMaker maker;
    maker.usual();
    maker.member("mot", {{"vien", span("2024-01-01")}, {"to-truong", span("2020-01-01")}});
    CHECK_FALSE(duty_of(maker, year).has_value());
    CHECK(duty_of(maker, {Per::year, 2024, 0}).has_value());
    CHECK_FALSE(duty_of(maker, {Per::half, 2024, 0}).has_value());
}

TEST_CASE("offices with quotas of another length make duties of their own") {
    BoardMaker maker;
    auto& regulation = maker.regulation("1-QĐ/X", "2019-08-07");
    maker.office(regulation, "truong", 1, Per::quarter);
    maker.office(regulation, "vien", 4, Per::year);
    maker.member("mot", {{"vien", span("2020-01-01")}, {"truong", span("2023-05-16", "2023-06-30")}});
    CHECK(required(maker, year) == 3);                     // 4·319/365 = 3.496
    CHECK(required(maker, {Per::quarter, 2023, 1}) == 1);  // 46 of 91 days
    CHECK_FALSE(duty_of(maker, {Per::quarter, 2023, 0}).has_value());
    CHECK_FALSE(duty_of(maker, {Per::quarter, 2023, 2}).has_value());
}

TEST_CASE("whether duties are prorated is said by the regulation of the last bound day") {
    BoardMaker maker;
    maker.usual();
    auto& later = maker.regulation("2-QĐ/X", "2023-12-01");
    maker.office(later, "vien", 6);
    later.partial = model::Partial::full;
    auto& member = maker.vien();
    CHECK(required(maker, year) == 6);
    member.leave.push_back({span("2023-12-01", "2023-12-31"), "ốm", ""});
    CHECK(required(maker, year) == 2);  // 2·334/365, prorated by the first
}

TEST_CASE("duties stand by the period's first day, then its last, then the member's place") {
    BoardMaker maker;
    auto& regulation = maker.regulation("1-QĐ/X", "2019-08-07");
    maker.office(regulation, "truong", 1, Per::half);
    maker.office(regulation, "vien", 2, Per::year);
    maker.member("hai", {{"vien", span("")}});
    maker.member("mot", {{"truong", span("")}});
    maker.member("ba", {{"vien", span("")}});
    auto all = rule::duties(maker.board, rule::Timelines(maker.board), {2023, 2024});
    Told told;
    for (const auto& duty : all) told.push_back(label(duty.period) + " " + maker.board.members[duty.member].id);
    CHECK(told == Told{"2023-H1 mot", "2023 hai", "2023 ba", "2023-H2 mot", "2024-H1 mot", "2024 hai", "2024 ba",
                       "2024-H2 mot"});
    CHECK(rule::find_duty(all, 2, {Per::year, 2024, 0}) == &all[6]);
    CHECK(rule::find_duty(all, 2, {Per::half, 2024, 0}) == nullptr);
    CHECK(rule::find_duty(all, 0, {Per::year, 2025, 0}) == nullptr);
}

TEST_CASE("duties by the year, half, quarter and month stand among each other by their days") {
    BoardMaker maker;
    auto& regulation = maker.regulation("1-QĐ/X", "2019-08-07");
    maker.office(regulation, "nam", 2, Per::year);
    maker.office(regulation, "nua-nam", 2, Per::half);
    maker.office(regulation, "quy", 1, Per::quarter);
    maker.office(regulation, "thang", 1, Per::month);
    // Each goes through the offices in another order.
    maker.member("hai", {{"thang", span("2022-11-15", "2023-04-30")},
                         {"quy", span("2023-05-01", "2023-11-30")},
                         {"nua-nam", span("2023-12-01", "2024-07-31")},
                         {"nam", span("2024-08-01")}});
    maker.member("mot", {{"nam", span("", "2023-02-28")},
                         {"nua-nam", span("2023-03-01", "2023-08-31")},
                         {"quy", span("2023-09-01", "2024-03-31")},
                         {"thang", span("2024-04-01")}});
    maker.member("ba", {{"quy", span("2023-01-20", "2023-06-30")},
                        {"thang", span("2023-07-01", "2023-12-31")},
                        {"nam", span("2024-01-01", "2024-05-31")},
                        {"nua-nam", span("2024-06-01")}});
    std::vector<std::tuple<base::Day, base::Day, Index, std::string>> expected;
    for (int of_year = 2023; of_year <= 2024; ++of_year) {
        for (const Per per : base::all_pers) {
            for (int index = 0; index < base::periods_in_year(per); ++index) {
                for (Index member = 0; member < maker.board.members.size(); ++member) {
                    const Period period{per, of_year, index};
                    if (!naive::duty(maker.board, member, period)) continue;
                    expected.emplace_back(base::span(period).first, base::span(period).last, member, label(period));
                }
            }
        }
    }
    std::sort(expected.begin(), expected.end());
    Told in_order;
    for (const auto& [first, last, member, period] : expected) {
        in_order.push_back(period + " " + maker.board.members[member].id);
    }
    auto all = rule::duties(maker.board, rule::Timelines(maker.board), {2023, 2024});
    Told told;
    std::set<std::pair<Per, int>> kinds;
    for (const auto& duty : all) {
        told.push_back(label(duty.period) + " " + maker.board.members[duty.member].id);
        kinds.emplace(duty.period.per, duty.period.year);
        CHECK(rule::find_duty(all, duty.member, duty.period) == &duty);
    }
    CHECK(told == in_order);
    CHECK(kinds.size() == 2 * std::size(base::all_pers));  // each kind in each year
}

TEST_CASE("duties are what counting day by day makes of them") {
    for_all(120, [] {
        const BoardMaker maker = random_board();
        const auto timelines = rule::Timelines(maker.board);
        auto all = rule::duties(maker.board, timelines, {2023, 2023});
        std::size_t made = 0;
        for (const Per per : base::all_pers) {
            for (int index = 0; index < base::periods_in_year(per); ++index) {
                for (Index member = 0; member < maker.board.members.size(); ++member) {
                    const auto expected = naive::duty(maker.board, member, {per, 2023, index});
                    const auto* duty = rule::find_duty(all, member, {per, 2023, index});
                    RC_ASSERT((duty != nullptr) == expected.has_value());
                    if (!duty) continue;
                    ++made;
                    RC_ASSERT(duty->required == expected->required);
                    RC_ASSERT(duty->bound_days() == expected->bound_days());
                    RC_ASSERT(duty->binding == expected->binding);
                    RC_ASSERT(duty->days == expected->days);
                }
            }
        }
        RC_ASSERT(all.size() == made);
    });
}
