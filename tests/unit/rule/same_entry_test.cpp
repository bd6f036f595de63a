#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/consequences.h"
#include "rule/same_entry.h"

using namespace chibo;
using namespace chibo::test;

namespace {

BoardMaker board() {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.vien("hai");
    maker.branch("cb-1");
    maker.branch("cb-2");
    return maker;
}

std::optional<Index> same(const BoardMaker& maker, const model::Visit& visit) {
    return rule::same_visit(maker.board, rule::living(maker.board.journal, {}), visit);
}

}  // namespace

TEST_CASE("a visit is the same where date, branch and members are, in whatever order, and nothing given differs") {
    auto maker = board();
    model::Visit& there = maker.visit("2023-09-05", 0, {0, 1});
    there.quality = model::Quality(90, maker.board.journal.grades.place_of("tot"));
    there.edit_meeting().minutes = 60;
    model::Visit typed = there;
    typed.members = {model::Reference(1), model::Reference(0)};
    CHECK(same(maker, typed) == Index{0});
    typed.quality.reset();
    typed.edit_meeting().minutes.reset();
    CHECK(same(maker, typed) == Index{0});  // what is left out the other may have
    typed.quality = {{90, 0}};
    CHECK(same(maker, typed) == Index{0});
    typed.quality = {{91, 0}};
    CHECK_FALSE(same(maker, typed).has_value());
    typed.quality.reset();
    typed.members = {model::Reference(1)};
    CHECK_FALSE(same(maker, typed).has_value());
    typed = there;
    typed.date = date("2023-09");
    CHECK_FALSE(same(maker, typed).has_value());
    typed = there;
    typed.branch = model::Reference(1);
    CHECK_FALSE(same(maker, typed).has_value());
}

TEST_CASE("a visit that changes nothing of the one it replaces is that one") {
    auto maker = board();
    model::Visit& there = maker.visit("2023-09-05", 0, {0, 1});
    there.quality = model::Quality(90, maker.board.journal.grades.place_of("tot"));
    there.edit_meeting().minutes = 60;
    there.recorded.texts.edit().by = "btc";
    model::Visit typed = there;
    typed.replaces = Index{0};
    CHECK(same(maker, typed) == Index{0});
    const auto changed = [&](auto change) {
        model::Visit other = typed;
        change(other);
        return !same(maker, other).has_value();
    };
    CHECK(changed([](model::Visit& visit) { visit.edit_meeting().minutes = 61; }));
    CHECK(changed([](model::Visit& visit) { visit.edit_meeting().minutes.reset(); }));  // left out: it is taken back
    CHECK(changed([](model::Visit& visit) { visit.quality = model::Quality(90, 0); }));
    CHECK(changed([](model::Visit& visit) { visit.edit_meeting().guests = {"khách"}; }));
    CHECK(changed([](model::Visit& visit) { visit.members = {model::Reference(0)}; }));
    CHECK(changed([](model::Visit& visit) { visit.members = {model::Reference(1), model::Reference(0)}; }));
    CHECK(changed([](model::Visit& visit) { visit.recorded.texts.edit().remarks.note = "n"; }));
    CHECK(changed([](model::Visit& visit) { visit.recorded.texts.edit().by = "tct"; }));
    maker.void_entry(model::EntryKind::visit, 0);
    CHECK_FALSE(same(maker, typed).has_value());
}

TEST_CASE("a dead visit is not the same as any") {
    auto maker = board();
    const model::Visit typed = maker.visit("2023-09-05", 0, {0});
    maker.void_entry(model::EntryKind::visit, 0);
    CHECK_FALSE(same(maker, typed).has_value());
}

TEST_CASE("what an entry makes is what the board has with it and not without it") {
    auto maker = board();
    maker.visit("2023-09-05", 0, {0});
    auto with = maker;
    with.visit("2023-09-05", 1, {0});
    const auto scope = middle_of("2023-10-01", 2023);
    const auto made = rule::consequences(maker.board, with.board, scope).fresh;
    REQUIRE(made.size() == 1);
    CHECK(made[0].code == finding::Code::same_day);
    CHECK(rule::consequences(maker.board, maker.board, scope).fresh.empty());
}

TEST_CASE("a void that leaves somebody short after the year is told") {
    auto maker = board();
    maker.visit("2023-09-05", 0, {0, 1});
    maker.visit("2023-09-06", 0, {0, 1});
    auto with = maker;
    with.void_entry(model::EntryKind::visit, 1);
    const auto made = rule::consequences(maker.board, with.board, middle_of("2024-02-01", 2023, 2024)).fresh;
    REQUIRE(made.size() == 2);
    CHECK(made[0].code == finding::Code::quota_short);
}
