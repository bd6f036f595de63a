#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/naive.h"
#include "rule/random_board.h"
#include "rule/timeline.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// «regulation/office» that binds the first member on the day, or «-».
std::string bound(const BoardMaker& maker, std::string_view on) {
    const rule::Timeline timeline(maker.board, maker.board.members.front());
    const auto binding = timeline.first_binding(span(on, on));
    if (!binding) return "-";
    const auto& regulation = maker.board.regulations[binding->regulation];
    return regulation.number + "/" + regulation.offices[binding->office].id;
}

}  // namespace

TEST_CASE("of several offices held, the first that the regulation lists binds") {
    BoardMaker maker;
    maker.usual();
    maker.member("mot", {{"vien", span("2020-01-01")}, {"truong", span("2023-04-01", "2023-09-30")}});
    CHECK(bound(maker, "2023-03-31") == "1-QĐ/X/vien");
    CHECK(bound(maker, "2023-04-01") == "1-QĐ/X/truong");
    CHECK(bound(maker, "2023-09-30") == "1-QĐ/X/truong");
    CHECK(bound(maker, "2023-10-01") == "1-QĐ/X/vien");
    CHECK(bound(maker, "2019-12-31") == "-");
}

TEST_CASE("a later regulation takes over the offices that it lists, while it is in force") {
    BoardMaker maker;
    maker.usual();
    maker.office(maker.regulation("2-QĐ/X", "2023-03-01", "2023-08-31"), "vien", 4);
    maker.vien();
    CHECK(bound(maker, "2023-02-28") == "1-QĐ/X/vien");
    CHECK(bound(maker, "2023-03-01") == "2-QĐ/X/vien");
    CHECK(bound(maker, "2023-08-31") == "2-QĐ/X/vien");
    CHECK(bound(maker, "2023-09-01") == "1-QĐ/X/vien");
}

TEST_CASE("of regulations that begin on one day, the later in file order binds") {
    BoardMaker maker;
    maker.office(maker.regulation("1-QĐ/X", "2023-01-01"), "vien", 1);
    maker.office(maker.regulation("2-QĐ/X", "2023-01-01"), "vien", 2);
    maker.vien();
    CHECK(bound(maker, "2023-01-01") == "2-QĐ/X/vien");
    CHECK(rule::latest_in_force(maker.board, day("2023-01-01")) == Index{1});
    CHECK_FALSE(rule::latest_in_force(maker.board, day("2022-12-31")).has_value());
}

TEST_CASE("an office without a quota binds nobody, and there is no falling back") {
    BoardMaker maker;
    maker.usual();
    auto& later = maker.regulation("2-QĐ/X", "2023-03-01");
    later.offices.push_back({"truong", "Trưởng", ""});
    maker.office(later, "vien", 3);
    maker.member("mot", {{"truong", span("2020-01-01")}, {"vien", span("2020-01-01")}});
    CHECK(bound(maker, "2023-02-28") == "1-QĐ/X/truong");
    CHECK(bound(maker, "2023-03-01") == "-");
}

TEST_CASE("a regulation for other offices stands beside") {
    BoardMaker maker;
    maker.usual();
    maker.office(maker.regulation("2-QĐ/X", "2023-03-01"), "to", 3);
    maker.vien();
    CHECK(bound(maker, "2023-06-01") == "1-QĐ/X/vien");
}

TEST_CASE("what binds on a day is what the rules say of that day alone") {
    for_all(150, [] {
        const BoardMaker maker = random_board();
        for (const auto& member : maker.board.members) {
            const rule::Timeline timeline(maker.board, member);
            base::Day next = day("2022-06-15");
            timeline.for_each(
                span("2022-06-15", "2024-07-15"), [&](const rule::Stretch& stretch, const base::Span& days) {
                    RC_ASSERT(days.first == next);
                    RC_ASSERT(!days.empty());
                    next = days.last + 1;
                    for (base::Day on = days.first; on <= days.last; on = on + 1) {
                        const auto listed = naive::listed(maker.board, member, on);
                        RC_ASSERT(stretch.office.has_value() == listed.has_value());
                        if (listed)
                            RC_ASSERT((naive::Listed{stretch.office->regulation, stretch.office->office} == *listed));
                        RC_ASSERT(stretch.binding == naive::binding(maker.board, member, on));
                        RC_ASSERT(stretch.leave == naive::on_leave(member, on));
                        RC_ASSERT(stretch.beside.has_value() == naive::bound_by_two(maker.board, member, on));
                    }
                });
            RC_ASSERT(next == day("2024-07-16"));
        }
    });
}

TEST_CASE("the first binding of a span is that of its first bound day") {
    for_all(200, [] {
        const BoardMaker maker = random_board();
        const auto& member = maker.board.members.front();
        const rule::Timeline timeline(maker.board, member);
        const base::Day first = day("2022-07-01") + one_of(0, 700);
        const base::Span asked{first, first + one_of(0, 90)};
        std::optional<model::Binding> expected;
        for (base::Day on = asked.first; on <= asked.last && !expected; on = on + 1) {
            expected = naive::binding(maker.board, member, on);
        }
        RC_ASSERT(timeline.first_binding(asked) == expected);
    });
}

TEST_CASE("who held the same offices on the same days and had the same leave shares a timeline, and nobody else") {
    BoardMaker maker;
    maker.usual();
    const auto held = [&](std::vector<model::Office> offices, std::vector<model::Leave> leave = {}) {
        auto& member = maker.member(std::to_string(maker.board.members.size()), std::move(offices));
        member.leave = std::move(leave);
    };
    const std::vector<model::Office> vien = {{"vien", span("2020-01-01")}};
    const model::Leave ill{span("2023-03-01", "2023-05-31"), "nghỉ ốm", "", {}};
    const model::Leave away{span("2023-03-01", "2023-06-30"), "nghỉ ốm", "", {}};
    for (int twice = 0; twice < 2; ++twice) {
        held({});
        held(vien);
        held(vien, {ill});
        held(vien, {away});
        held(vien, {ill, away});
        held({{"vien", span("2020-01-01", "2023-06-30")}});
        held({{"vien", span("2020-01-02")}});
        held({{"truong", span("2020-01-01")}});
        held({{"vien", span("2020-01-01")}, {"truong", span("2022-01-01", "2022-12-31")}});
    }
    const rule::Timelines all(maker.board);
    const auto told = [](const rule::Timeline& timeline) {
        std::string text;
        timeline.for_each(base::Span{}, [&](const rule::Stretch& stretch, const base::Span& days) {
            text += fmt::format("{} {} {} {};", days.first.number, stretch.binding.has_value(), stretch.leave,
                                stretch.office ? stretch.office->office : 9);
        });
        return text;
    };
    const std::size_t each = maker.board.members.size() / 2;
    REQUIRE(all.size() == 2 * each);
    for (model::Index member = 0; member < all.size(); ++member) {
        CAPTURE(member);
        CHECK(told(all[member]) == told(rule::Timeline(maker.board, maker.board.members[member])));
        for (model::Index other = 0; other < all.size(); ++other) {
            CHECK((&all[member] == &all[other]) == (member % each == other % each));
        }
    }
}
