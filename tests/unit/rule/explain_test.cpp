#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/explain.h"
#include "rule/notes.h"

using namespace chibo;
using namespace chibo::test;
using model::Fate;

namespace {

std::vector<Fate> fates(const model::Explanation& explanation) {
    std::vector<Fate> all;
    for (const auto& visit : explanation.visits) all.push_back(visit.fate);
    return all;
}

BoardMaker board() {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.branch("cb-1");
    maker.branch("cb-2");
    return maker;
}

}  // namespace

TEST_CASE("every visit that names the member has its fate") {
    auto maker = board();
    maker.visit("2023-01-05", 0, {0});               // counts
    maker.visit("2023-01-05", 0, {0});               // the same again
    maker.visit("2023-02-05", 0, {0});               // voided below
    maker.visit("2023-03-05", 0, {0});               // replaced by the next
    maker.visit("2023-03-06", 0, {0}).replaces = 3;  // counts
    maker.visit("2023-12-05", 1, {0});               // after the as-of day
    maker.visit("2022-12-05", 1, {0});               // not of the years asked for
    maker.visit("2023-04-05", 1, {0}).branch = maker.unknown("cb-9");
    maker.void_entry(model::EntryKind::visit, 2);
    const auto explanation = rule::explain(maker.board, close_of("2023-06-30", 2023), 0);
    CHECK(fates(explanation) == std::vector<Fate>{Fate::counted, Fate::set_aside, Fate::voided, Fate::replaced,
                                                  Fate::counted, Fate::not_seen, Fate::set_aside});
    CHECK(explanation.visits[1].aside->reason == model::Aside::duplicate_visit);
    CHECK(explanation.visits[1].aside->first == Index{0});
    CHECK(explanation.visits[2].by == Index{0});
    CHECK(explanation.visits[3].by == Index{4});
    CHECK(explanation.visits[4].towards == base::Period{base::Per::year, 2023, 0});
    CHECK(explanation.visits[6].aside->reason == model::Aside::unknown_branch);
}

TEST_CASE("an explanation holds what the audit judges of that member, and of no other") {
    auto maker = board();
    maker.vien("hai");
    maker.visit("2023-01-05", 0, {0, 1});
    const auto scope = close_of("2023-12-31", 2023);
    const auto whole = rule::audit(maker.board, scope);
    const auto explanation = rule::explain(maker.board, scope, 1);
    REQUIRE(explanation.audit.duties.size() == 1);
    CHECK(explanation.audit.duties[0].member == 1);
    CHECK(explanation.audit.duties[0].visits == whole.duties[1].visits);
    CHECK(explanation.audit.duties[0].state == whole.duties[1].state);
    for (const auto& found : explanation.audit.found) CHECK(told(found, maker.board).subject.member == "hai");
}

TEST_CASE("what was not known by the day asked for is left out") {
    auto maker = board();
    maker.visit("2023-01-05", 0, {0});
    maker.visit("2023-02-05", 0, {0}).recorded.day = day("2024-01-01");
    maker.void_entry(model::EntryKind::visit, 0);
    maker.board.journal.voids.back().recorded.day = day("2024-01-01");
    auto scope = close_of("2023-12-31", 2023);
    scope.known_by = day("2023-12-31");
    CHECK(fates(rule::explain(maker.board, scope, 0)) == std::vector<Fate>{Fate::counted});
}

TEST_CASE("a year's review is the living one that is filed by the as-of day") {
    auto maker = board();
    maker.review(2023, 0, "2023-12-10");
    maker.review(2023, 0, "2023-12-11");
    maker.void_entry(model::EntryKind::review, 0);
    const auto early = rule::explain(maker.board, close_of("2023-12-10", 2022, 2023), 0);
    REQUIRE(early.reviews.size() == 2);
    CHECK_FALSE(early.reviews[0].review.has_value());
    CHECK_FALSE(early.reviews[1].review.has_value());
    CHECK(rule::explain(maker.board, close_of("2023-12-11", 2023), 0).reviews[0].review == Index{1});
}

TEST_CASE("leave that ends soon, or covers nothing, is noted") {
    auto maker = board();
    const auto codes = [&](std::string_view today) {
        std::vector<std::string> all;
        for (const auto& note : rule::leave_notes(maker.board, day(today), 30)) all.emplace_back(name(note.code));
        return all;
    };
    CHECK(codes("2023-05-20").empty());
    maker.board.members[0].leave = {{span("2023-03-01", "2023-05-31"), "nghỉ ốm", ""}};
    CHECK(codes("2023-04-30").empty());  // 31 days before its last
    CHECK(codes("2023-05-01") == std::vector<std::string>{"leave-ends-soon"});
    CHECK(codes("2023-05-31") == std::vector<std::string>{"leave-ends-soon"});
    CHECK(codes("2023-06-01").empty());
    CHECK(codes("2023-02-28").empty());  // not begun
    maker.board.members[0].leave.push_back({span("2023-06-01", "2023-06-30"), "đi học", ""});
    CHECK(codes("2023-05-20").empty());  // another goes on from it
    CHECK(codes("2023-06-20") == std::vector<std::string>{"leave-ends-soon"});
    maker.board.members[0].leave = {{span("2023-03-01"), "nghỉ ốm", ""}};
    CHECK(codes("2023-05-20").empty());  // no end
    maker.board.members[0].leave = {{span("2010-03-01", "2010-05-31"), "nghỉ ốm", ""}};
    CHECK(codes("2023-05-20") == std::vector<std::string>{"leave-without-effect"});
}
