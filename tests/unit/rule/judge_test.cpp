// The state of a duty, with its border days.
#include <doctest/doctest.h>

#include <algorithm>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/duties.h"
#include "rule/naive.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;
using model::State;

namespace {

// The first member's duty of 2023, with so many visits counted, judged.
model::Duty judged(const BoardMaker& maker, const model::Scope& scope, std::size_t counted = 0) {
    const rule::Timeline timeline(maker.board, maker.board.members.front());
    auto duty = rule::duty(maker.board, 0, timeline, {base::Per::year, 2023, 0}).value();
    duty.visits.resize(counted);
    rule::judge(duty, scope);
    return duty;
}

State state(const BoardMaker& maker, const model::Scope& scope, std::size_t counted = 0) {
    return judged(maker, scope, counted).state;
}

// How good a state is for the member; exempt stands outside.
int rank(State state) {
    switch (state) {
        case State::short_: return 0;
        case State::behind: return 1;
        case State::pending: return 2;
        case State::met: return 3;
        case State::exempt: return 4;
    }
    return -1;
}

}  // namespace

TEST_CASE("a duty is short from the close of the period's last day") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    CHECK(state(maker, close_of("2023-12-31", 2023), 1) == State::short_);
    CHECK(state(maker, close_of("2023-12-30", 2023), 1) == State::behind);
    CHECK(state(maker, middle_of("2023-12-31", 2023), 1) == State::behind);
    CHECK(state(maker, middle_of("2024-01-01", 2023), 1) == State::short_);
}

TEST_CASE("a duty is met as soon as enough is counted, before the period's end as after") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    CHECK(state(maker, close_of("2023-02-01", 2023), 2) == State::met);
    CHECK(state(maker, close_of("2024-02-01", 2023), 2) == State::met);
    CHECK(state(maker, close_of("2024-02-01", 2023), 3) == State::met);
}

TEST_CASE("nothing is asked before the period begins") {
    BoardMaker maker;
    maker.office(maker.regulation("1-QĐ/X", "2019-01-01"), "vien", 366);
    maker.vien();
    CHECK(state(maker, close_of("2022-12-31", 2023)) == State::pending);
    CHECK(judged(maker, close_of("2022-12-31", 2023)).expected == 0);
    CHECK(judged(maker, close_of("2023-01-01", 2023)).expected == 1);
    CHECK(state(maker, close_of("2023-01-01", 2023)) == State::behind);
    CHECK(state(maker, close_of("2023-01-01", 2023), 1) == State::pending);
}

// Half of the time gone, half of the visits, rounded half up: (2·2·E + 365) div (2·365).
TEST_CASE("a duty of two falls behind after a quarter, and again after three") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    CHECK(state(maker, close_of("2023-04-01", 2023)) == State::pending);     // E = 91
    CHECK(state(maker, close_of("2023-04-02", 2023)) == State::behind);      // E = 92
    CHECK(state(maker, close_of("2023-09-30", 2023), 1) == State::pending);  // E = 273
    CHECK(state(maker, close_of("2023-10-01", 2023), 1) == State::behind);   // E = 274
    CHECK(judged(maker, close_of("2023-10-01", 2023)).expected == 2);
}

TEST_CASE("the pace counts today, though today is not closed") {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    CHECK(state(maker, middle_of("2023-04-01", 2023)) == State::pending);
    CHECK(state(maker, middle_of("2023-04-02", 2023)) == State::behind);
}

TEST_CASE("the pace passes over leave and days out of office") {
    BoardMaker maker;
    maker.usual();
    auto& member = maker.member("mot", {{"vien", span("2023-03-01")}});
    member.leave.push_back({span("2023-04-01", "2023-06-30"), "ốm", ""});
    const auto duty = judged(maker, close_of("2023-06-30", 2023));
    CHECK(duty.bound_days() == 215);
    CHECK(duty.required == 1);
    CHECK(duty.expected == 0);  // 31 of 215 days
    CHECK(duty.state == State::pending);
    CHECK(state(maker, close_of("2023-09-14", 2023)) == State::pending);  // 107 of 215
    CHECK(state(maker, close_of("2023-09-15", 2023)) == State::behind);   // 108 of 215
}

TEST_CASE("a duty of nothing is exempt, whatever the day") {
    BoardMaker maker;
    maker.usual();
    maker.member("mot", {{"vien", span("2023-12-15")}});
    for (const char* day : {"2022-06-01", "2023-12-20", "2024-12-31"}) {
        CHECK(state(maker, close_of(day, 2023)) == State::exempt);
        CHECK(state(maker, close_of(day, 2023), 1) == State::exempt);
    }
}

TEST_CASE("the state is the one that the contract's sentences give, and one more visit never lowers it") {
    for_all(400, [] {
        const BoardMaker maker = random_board();
        const auto scope = random_scope();
        const auto timelines = rule::Timelines(maker.board);
        for (auto duty : rule::duties(maker.board, timelines, {2023, 2023})) {
            int before = -1;
            const std::int32_t most = std::min(duty.required + 1, 5);
            for (std::int32_t counted = 0; counted <= most; ++counted) {
                duty.visits.resize(static_cast<std::size_t>(counted));
                rule::judge(duty, scope);
                const auto& member = maker.board.members[duty.member];
                const std::int64_t gone = naive::bound_days(maker.board, member, duty.period, scope.seen);
                const std::int64_t all = duty.bound_days();
                State expected = State::pending;
                if (duty.required == 0) expected = State::exempt;
                else if (counted >= duty.required) expected = State::met;
                else if (duty.days.last <= scope.closed) expected = State::short_;
                else if (scope.seen < duty.days.first) expected = State::pending;
                else if (counted < (2 * duty.required * gone + all) / (2 * all)) expected = State::behind;
                RC_ASSERT(duty.state == expected);
                RC_ASSERT(rank(duty.state) >= before);
                before = rank(duty.state);
            }
        }
    });
}
