#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/facts.h"
#include "rule/naive.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;
using model::Aside;

namespace {

model::Attendance attendance(const BoardMaker& maker, const model::Scope& scope = close_of("2023-12-31", 2023)) {
    return rule::work_out(maker.board, scope).attendance;
}

// The reasons in the order told; nothing counted where there is any.
std::vector<Aside> reasons(const BoardMaker& maker) {
    std::vector<Aside> all;
    for (const auto& aside : attendance(maker).set_aside) all.push_back(aside.reason);
    return all;
}

using Reasons = std::vector<Aside>;

// One member, two branches of which the second is of no kind that counts.
BoardMaker usual_board() {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("cb-1");
    maker.branch("cb-2", "co-quan");
    return maker;
}

}  // namespace

TEST_CASE("a visit counts for each of its members who is bound") {
    auto maker = usual_board();
    maker.vien("hai");
    maker.member("ba", {});
    maker.visit("2023-05-05", 0, {0, 1, 2});
    const auto facts = rule::work_out(maker.board, close_of("2023-12-31", 2023));
    REQUIRE(facts.attendance.counted.size() == 2);
    REQUIRE(facts.attendance.of(1).size() == 1);
    CHECK(facts.attendance.of(1).front().visit == 0);
    CHECK(maker.board.journal.visits[0].place_of(1) == 1);
    CHECK(maker.board.journal.visits[0].place_of(3) == 3);
    REQUIRE(facts.attendance.set_aside.size() == 1);
    CHECK(facts.attendance.set_aside[0].reason == Aside::not_in_office);
    CHECK(facts.attendance.set_aside[0].place == 2);
    for (const auto& duty : facts.duties) CHECK(duty.visits == std::vector<Index>{0});
}

TEST_CASE("who comes is told in the order of the journal, however long it is") {
    for (const std::size_t size : {1UL, 8192UL, 8193UL, 20000UL}) {
        CAPTURE(size);
        BoardMaker maker;
        maker.usual();
        for (int i = 0; i < 7; ++i) maker.vien(std::to_string(i));
        for (int i = 0; i < 400; ++i) maker.branch("cb-" + std::to_string(i));
        std::vector<std::vector<Index>> expected(7);
        std::vector<std::tuple<Index, std::uint32_t, Aside>> aside;
        for (Index i = 0; i < size; ++i) {
            const std::vector<Index> members = i % 3 == 0 ? std::vector<Index>{i % 7, (i + 3) % 7} : std::vector{i % 7};
            // A day and a branch stand together once only, so nothing is there twice.
            auto& visit =
                maker.visit(base::iso(day("2023-01-01") + static_cast<std::int32_t>(i / 400)), i % 400, members);
            if (i % 1000 == 999) {
                visit.branch = maker.unknown("cb-9999");
                aside.emplace_back(i, 0, Aside::unknown_branch);
            } else if (i % 1000 == 500) {
                visit.members = {maker.unknown("ai"), model::Reference(members[0])};
                aside.emplace_back(i, 0, Aside::unknown_member);
                expected[members[0]].push_back(i);
            } else {
                for (const Index member : members) expected[member].push_back(i);
            }
        }
        const auto told = attendance(maker);
        for (Index member = 0; member < 7; ++member) {
            std::vector<Index> visits;
            for (const auto& counted : told.of(member)) visits.push_back(counted.visit);
            CHECK(visits == expected[member]);
        }
        std::vector<std::tuple<Index, std::uint32_t, Aside>> set_aside;
        for (const auto& each : told.set_aside) set_aside.emplace_back(each.visit, each.place, each.reason);
        CHECK(set_aside == aside);
    }
}

TEST_CASE("a second visit of member, branch and date as written is a duplicate of the first") {
    auto maker = usual_board();
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-05", 0, {0});
    const auto told = attendance(maker);
    REQUIRE(told.set_aside.size() == 2);
    CHECK(told.set_aside[1].reason == Aside::duplicate_visit);
    CHECK(told.set_aside[1].first == Index{0});
    CHECK(told.counted.size() == 1);
}

TEST_CASE("a month and a day in it are two dates") {
    auto maker = usual_board();
    maker.visit("2023-05", 0, {0});
    maker.visit("2023-05-01", 0, {0});
    CHECK(attendance(maker).counted.size() == 2);
}

TEST_CASE("a dead visit makes no duplicate, one that does not count does") {
    auto maker = usual_board();
    maker.visit("2023-05-05", 0, {0});
    maker.void_entry(model::EntryKind::visit, 0);
    maker.visit("2023-05-05", 0, {0});
    CHECK(attendance(maker).counted.size() == 1);
    maker.visit("2023-06-05", 1, {0});
    maker.visit("2023-06-05", 1, {0});
    CHECK(reasons(maker) == Reasons{Aside::kind_not_counted, Aside::duplicate_visit});
}

TEST_CASE("the reasons come in the contract's order: each hides those after it") {
    auto maker = usual_board();
    auto& regulation = maker.board.regulations[0];
    auto& member = maker.board.members[0];
    auto& branch = maker.board.branches[1];
    regulation.home = model::HomeVisits::do_not_count;
    member.home = 1;
    branch.days = span("2024-01-01");
    member.offices.clear();
    maker.visit("2023-05-05", 1, {0});
    maker.visit("2023-05-05", 1, {0});
    CHECK(reasons(maker) == Reasons{Aside::not_in_office, Aside::duplicate_visit});
    maker.board.journal.visits.pop_back();
    member.offices = {{"vien", span("2020-01-01")}};
    CHECK(reasons(maker) == Reasons{Aside::branch_closed});
    branch.days = {};
    CHECK(reasons(maker) == Reasons{Aside::kind_not_counted});
    branch.kind = maker.board.branch_kinds.place_of("ap");
    CHECK(reasons(maker) == Reasons{Aside::home_not_counted});
    regulation.home = model::HomeVisits::count;
    CHECK(reasons(maker) == Reasons{});
}

TEST_CASE("an unknown branch is told once for the visit, whoever attended") {
    auto maker = usual_board();
    auto& visit = maker.visit("2023-05-05", 0, {0, 0});
    visit.branch = maker.unknown("cb-la");
    visit.members = {visit.members[0], maker.unknown("ai")};
    const auto told = attendance(maker);
    REQUIRE(told.set_aside.size() == 2);
    CHECK(told.set_aside[0].reason == Aside::unknown_branch);
    CHECK(told.set_aside[0].place == 0);
    CHECK(told.set_aside[1].reason == Aside::unknown_member);
    CHECK(told.set_aside[1].place == 1);
    CHECK(told.counted.empty());
}

TEST_CASE("of a month, one fitting day is enough for the office and for the branch, and not the same one") {
    auto maker = usual_board();
    maker.board.members[0].offices = {{"vien", span("2023-05-31", "2023-05-31")}};
    maker.board.branches[0].days = span("", "2023-05-01");
    maker.visit("2023-05", 0, {0});
    maker.visit("2023-05-31", 0, {0});
    maker.visit("2023-05-01", 0, {0});
    CHECK(reasons(maker) == Reasons{Aside::branch_closed, Aside::not_in_office});
    CHECK(attendance(maker).counted.size() == 1);
}

TEST_CASE("the first bound day of a month decides which quota it answers") {
    BoardMaker maker;
    auto& regulation = maker.regulation("1-QĐ/X", "2019-08-07");
    maker.office(regulation, "truong", 1, base::Per::month);
    maker.office(regulation, "vien", 4, base::Per::year);
    maker.member("mot", {{"vien", span("2020-01-01")}, {"truong", span("2023-05-02")}});
    maker.branch("cb-1");
    maker.visit("2023-05", 0, {0});
    const auto facts = rule::work_out(maker.board, close_of("2023-12-31", 2023));
    for (const auto& duty : facts.duties) {
        CHECK(duty.visits.size() == (duty.period.per == base::Per::year ? 1U : 0U));
    }
}

TEST_CASE("leave does not stop a visit from counting") {
    auto maker = usual_board();
    maker.board.members[0].leave.push_back({span("2023-01-01"), "ốm", ""});
    maker.visit("2023-05-05", 0, {0});
    CHECK(attendance(maker).counted.size() == 1);
}

TEST_CASE("a visit of the as-of day is seen, one of the next day is not, nor one of another year") {
    auto maker = usual_board();
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-06", 0, {0});
    maker.visit("2022-12-31", 0, {0});
    maker.visit("2023-05", 1, {0});
    const auto told = attendance(maker, close_of("2023-05-05", 2023));
    CHECK(told.counted.size() == 1);
    CHECK(told.set_aside.size() == 1);
    CHECK(attendance(maker, middle_of("2023-05-05", 2023)).counted.size() == 1);
    CHECK(attendance(maker, close_of("2023-04-30", 2023)).set_aside.empty());
}

TEST_CASE("the quota's own kinds stand in for the regulation's") {
    auto maker = usual_board();
    maker.board.regulations[0].quotas[1].kinds = {"co-quan"};
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-05", 1, {0});
    CHECK(reasons(maker) == Reasons{Aside::kind_not_counted});
}

TEST_CASE("each part of each visit is counted once or set aside once, with the reason that a plain loop finds") {
    for_all(300, [] {
        const BoardMaker maker = random_board();
        const auto scope = random_scope();
        const auto facts = rule::work_out(maker.board, scope);
        const auto& visits = maker.board.journal.visits;
        std::size_t expected_counted = 0;
        std::size_t expected_aside = 0;
        const auto told = [&](Index visit, std::uint32_t place, std::optional<Aside> reason) {
            const auto member = visits[visit].members[place].index();
            const auto counted = member ? facts.attendance.of(*member) : std::span<const model::Counted>();
            const auto& aside = facts.attendance.set_aside;
            const bool is_counted =
                std::any_of(counted.begin(), counted.end(), [&](const model::Counted& c) { return c.visit == visit; });
            const bool is_aside = std::any_of(aside.begin(), aside.end(), [&](const model::SetAside& a) {
                return a.visit == visit && a.place == place && a.reason == reason;
            });
            ++(reason ? expected_aside : expected_counted);
            return reason ? is_aside : is_counted;
        };
        for (Index i = 0; i < visits.size(); ++i) {
            const base::Day first = visits[i].date.first();
            const int year = base::civil(first).year;
            const bool asked = scope.years.first <= year && year <= scope.years.last && first <= scope.seen;
            if (!asked || !facts.living.visits[i]) continue;
            if (!visits[i].branch.index()) RC_ASSERT(told(i, 0, Aside::unknown_branch));
            for (std::uint32_t place = 0; place < visits[i].members.size(); ++place) {
                const auto member = visits[i].members[place].index();
                if (!member) RC_ASSERT(told(i, place, Aside::unknown_member));
                else if (visits[i].branch.index())
                    RC_ASSERT(told(i, place, naive::reason(maker.board, facts.living, i, *member)));
            }
        }
        RC_ASSERT(facts.attendance.counted.size() == expected_counted);
        RC_ASSERT(facts.attendance.set_aside.size() == expected_aside);
    });
}

TEST_CASE("what is counted stands in the duties, in the journal's order, and nowhere else") {
    for_all(300, [] {
        const BoardMaker maker = random_board();
        const auto facts = rule::work_out(maker.board, random_scope());
        std::size_t in_duties = 0;
        for (const auto& duty : facts.duties) {
            in_duties += duty.visits.size();
            RC_ASSERT(std::is_sorted(duty.visits.begin(), duty.visits.end()));
            for (const Index visit : duty.visits) {
                RC_ASSERT(duty.days.contains(maker.board.journal.visits[visit].date.first()));
                const auto counted = facts.attendance.of(duty.member);
                RC_ASSERT(std::count_if(counted.begin(), counted.end(),
                                        [&](const model::Counted& c) { return c.visit == visit; }) == 1);
            }
        }
        RC_ASSERT(in_duties == facts.attendance.counted.size());
    });
}

TEST_CASE("one more counted visit at the journal's end lowers no state") {
    const auto rank = [](model::State state) {
        const model::State order[] = {model::State::short_, model::State::behind, model::State::pending,
                                      model::State::met};
        return std::find(std::begin(order), std::end(order), state) - std::begin(order);
    };
    for_all(300, [rank] {
        BoardMaker maker = random_board();
        const auto scope = random_scope();
        const auto before = rule::work_out(maker.board, scope);
        const base::Day when = day("2023-01-01") + one_of(0, 364);
        const auto member = one_of<Index>(0, static_cast<Index>(maker.board.members.size() - 1));
        maker.visit(iso(when), 0, {member});
        const auto after = rule::work_out(maker.board, scope);
        RC_ASSERT(before.duties.size() == after.duties.size());
        for (std::size_t i = 0; i < after.duties.size(); ++i) {
            RC_ASSERT(rank(after.duties[i].state) >= rank(before.duties[i].state));
            RC_ASSERT(after.duties[i].counted() >= before.duties[i].counted());
        }
    });
}
