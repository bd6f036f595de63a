#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/living.h"

using namespace chibo;
using namespace chibo::test;
using model::EntryKind;

TEST_CASE("what nothing names is living") {
    BoardMaker maker;
    maker.visit("2023-01-01", 0, {0});
    maker.follow_up(0, 1, "2023-02-01", model::Status::open);
    maker.review(2023, 0, "2023-12-01");
    const auto living = rule::living(maker.board.journal);
    CHECK(living.visits == std::vector<bool>{true});
    CHECK(living.follow_ups == std::vector<bool>{true});
    CHECK(living.reviews == std::vector<bool>{true});
    CHECK(living.conclusions.empty());
}

TEST_CASE("a void ends the entry that it names, of any kind, and no other") {
    BoardMaker maker;
    for (int i = 0; i < 2; ++i) {
        maker.visit("2023-01-01", 0, {0});
        maker.follow_up(0, 1, "2023-02-01", model::Status::open);
        maker.review(2023, 0, "2023-12-01");
        maker.board.journal.conclusions.emplace_back();
    }
    maker.void_entry(EntryKind::visit, 1);
    maker.void_entry(EntryKind::follow_up, 0);
    maker.void_entry(EntryKind::review, 1);
    maker.void_entry(EntryKind::conclusion, 0);
    const auto living = rule::living(maker.board.journal);
    CHECK(living.visits == std::vector<bool>{true, false});
    CHECK(living.follow_ups == std::vector<bool>{false, true});
    CHECK(living.reviews == std::vector<bool>{true, false});
    CHECK(living.conclusions == std::vector<bool>{false, true});
}

TEST_CASE("a replaced visit stays dead, even where the one that replaces it is voided or replaced") {
    BoardMaker maker;
    maker.visit("2023-01-01", 0, {0});
    maker.visit("2023-01-02", 0, {0}).replaces = 0;
    maker.visit("2023-01-03", 0, {0}).replaces = 1;
    CHECK(rule::living(maker.board.journal).visits == std::vector<bool>{false, false, true});
    maker.void_entry(EntryKind::visit, 2);
    CHECK(rule::living(maker.board.journal).visits == std::vector<bool>{false, false, false});
}

TEST_CASE("a visit may be replaced by one that stands before it") {
    BoardMaker maker;
    maker.visit("2023-01-01", 0, {0}).replaces = 1;
    maker.visit("2023-01-02", 0, {0});
    CHECK(rule::living(maker.board.journal).visits == std::vector<bool>{true, false});
}
