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
    const auto living = rule::living(maker.board.journal, {});
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
    const auto living = rule::living(maker.board.journal, {});
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
    CHECK(rule::living(maker.board.journal, {}).visits == std::vector<bool>{false, false, true});
    maker.void_entry(EntryKind::visit, 2);
    CHECK(rule::living(maker.board.journal, {}).visits == std::vector<bool>{false, false, false});
}

TEST_CASE("a visit may be replaced by one that stands before it") {
    BoardMaker maker;
    maker.visit("2023-01-01", 0, {0}).replaces = 1;
    maker.visit("2023-01-02", 0, {0});
    CHECK(rule::living(maker.board.journal, {}).visits == std::vector<bool>{true, false});
}

TEST_CASE("what is recorded after the day asked for is not known: it neither speaks nor ends anything") {
    BoardMaker maker;
    maker.visit("2023-01-01", 0, {0});
    maker.visit("2023-02-01", 0, {0}).recorded.day = day("2024-01-05");
    model::Visit& replacing = maker.visit("2023-01-02", 0, {0});
    replacing.replaces = 0;
    replacing.recorded.day = day("2024-01-05");
    maker.visit("2023-03-01", 0, {0});
    maker.void_entry(EntryKind::visit, 3);
    maker.board.journal.voids.back().recorded.day = day("2024-01-05");
    model::Scope scope = close_of("2023-12-31", 2023);
    scope.known_by = day("2024-01-04");
    CHECK(rule::living(maker.board.journal, scope).visits == std::vector<bool>{true, false, false, true});
    scope.known_by = day("2024-01-05");
    CHECK(rule::living(maker.board.journal, scope).visits == std::vector<bool>{false, true, true, false});
    scope.known_by.reset();
    CHECK(rule::living(maker.board.journal, scope).visits == std::vector<bool>{false, true, true, false});
}
