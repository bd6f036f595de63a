#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/words.h"

using namespace chibo;
using namespace chibo::test;
using model::Status;

namespace {

// «visit.number status due addressed» of each difficulty, as of the close of a day.
Told words(const BoardMaker& maker, std::string_view as_of = "2024-12-31") {
    Told all;
    const auto living = rule::living(maker.board.journal, {});
    for (const auto& word : rule::last_words(maker.board, living, close_of(as_of, 2023))) {
        const char* status[] = {"open", "escalated", "resolved"};
        all.push_back(std::to_string(word.visit) + "." + std::to_string(word.number) + " " +
                      status[static_cast<int>(word.status)] + " " + (word.due ? iso(*word.due) : "-") +
                      (word.addressed ? " to" : ""));
    }
    return all;
}

}  // namespace

TEST_CASE("a difficulty of which nothing more was said has its own word") {
    BoardMaker maker;
    auto& visit = maker.visit("2023-01-05", 0, {0});
    maker.difficulty(visit, Status::open);
    maker.difficulty(visit, Status::escalated, "2023-06-30", "UBND X");
    CHECK(words(maker) == Told{"0.1 open -", "0.2 escalated 2023-06-30 to"});
}

TEST_CASE("follow-ups speak in the order of their dates, then of the journal") {
    BoardMaker maker;
    maker.difficulty(maker.visit("2023-01-05", 0, {0}), Status::open, "2023-02-01");
    maker.follow_up(0, 1, "2023-05-01", Status::resolved);
    maker.follow_up(0, 1, "2023-04-01", Status::open, "2023-09-01");
    CHECK(words(maker) == Told{"0.1 resolved 2023-09-01"});
    maker.follow_up(0, 1, "2023-05-01", Status::escalated);
    CHECK(words(maker) == Told{"0.1 escalated 2023-09-01"});
}

TEST_CASE("a follow-up is heard from its day on, and a voided one never") {
    BoardMaker maker;
    maker.difficulty(maker.visit("2023-01-05", 0, {0}), Status::open);
    maker.follow_up(0, 1, "2023-05-01", Status::resolved, "2023-08-01");
    CHECK(words(maker, "2023-04-30") == Told{"0.1 open -"});
    CHECK(words(maker, "2023-05-01") == Told{"0.1 resolved 2023-08-01"});
    maker.void_entry(model::EntryKind::follow_up, 0);
    CHECK(words(maker, "2023-05-01") == Told{"0.1 open -"});
}

TEST_CASE("an address once given stays, whatever is said after") {
    BoardMaker maker;
    maker.difficulty(maker.visit("2023-01-05", 0, {0}), Status::escalated, "", "UBND X");
    maker.follow_up(0, 1, "2023-03-01", Status::open);
    maker.follow_up(0, 1, "2023-04-01", Status::escalated);
    CHECK(words(maker) == Told{"0.1 escalated - to"});
}

TEST_CASE("follow-ups of replaced visits are inherited by number through the whole chain, their difficulties are not") {
    BoardMaker maker;
    auto& first = maker.visit("2023-01-05", 0, {0});
    maker.difficulty(first, Status::escalated, "2023-02-01", "UBND X");
    auto& second = maker.visit("2023-01-06", 0, {0});
    second.replaces = 0;
    maker.difficulty(second, Status::open, "2023-03-01");
    maker.difficulty(second, Status::open);
    auto& third = maker.visit("2023-01-07", 0, {0});
    third.replaces = 1;
    maker.difficulty(third, Status::open);
    maker.difficulty(third, Status::open);
    CHECK(words(maker) == Told{"2.1 open -", "2.2 open -"});
    maker.follow_up(1, 2, "2023-06-01", Status::resolved, "2023-07-01");
    maker.follow_up(0, 1, "2023-05-01", Status::escalated, "2023-08-01");
    maker.follow_up(2, 1, "2023-04-01", Status::open, "2023-09-01");
    CHECK(words(maker) == Told{"2.1 escalated 2023-08-01", "2.2 resolved 2023-07-01"});
}

TEST_CASE("visits after the as-of day and dead ones have no words, those of other years do") {
    BoardMaker maker;
    maker.difficulty(maker.visit("2019-05-05", 0, {0}), Status::open);
    maker.difficulty(maker.visit("2023-05-05", 0, {0}), Status::open);
    maker.difficulty(maker.visit("2023-06", 0, {0}), Status::open);
    maker.difficulty(maker.visit("2023-05-01", 0, {0}), Status::open);
    maker.void_entry(model::EntryKind::visit, 3);
    CHECK(words(maker, "2023-05-31") == Told{"0.1 open -", "1.1 open -"});
    CHECK(words(maker, "2023-06-01") == Told{"0.1 open -", "1.1 open -", "2.1 open -"});
}
