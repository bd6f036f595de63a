#include <doctest/doctest.h>

#include "property.h"
#include "rule/board_maker.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// A person who is short and one who has met the duty, and a group that is short, in two areas.
BoardMaker three_members() {
    BoardMaker maker;
    maker.usual();
    maker.board.areas = {{"x-1", "Xã 1", {}, {}, {}, {}}, {"x-2", "Xã 2", {}, {}, {}, {}}};
    maker.vien("mot").areas = {0};
    maker.vien("hai").areas = {0, 1};
    maker.member("to", {{"truong", span("2020-01-01")}}).type = model::MemberType::group;
    maker.branch("cb-1");
    maker.visit("2023-03-05", 0, {1});
    maker.visit("2023-04-05", 0, {1, 0});
    maker.visit("2023-05-05", 0, {0}).members.push_back(maker.unknown("ai"));
    maker.board.journal.visits.back().branch = maker.unknown("cb-9");
    return maker;
}

std::string sums(const model::Summary& s) {
    std::string text;
    for (const auto number :
         {s.members, s.groups, s.met, s.short_, s.behind, s.pending, s.exempt, s.errors, s.warnings, s.notes}) {
        text += std::to_string(number) + " ";
    }
    return text;
}

std::string selected(const rule::Selection& selection) {
    const auto maker = three_members();
    auto audit = rule::audit(maker.board, close_of("2023-12-31", 2023));
    rule::select(audit, maker.board, selection);
    return sums(audit.summary);
}

}  // namespace

TEST_CASE("an audit is summed up by state and severity, persons and groups apart") {
    CHECK(selected({}) == "2 1 1 2 0 0 0 4 0 0 ");
    const auto maker = three_members();
    CHECK(found(maker, close_of("2023-12-31", 2023)) ==
          Told{"unknown-branch 2023/3", "unknown-member 2023/3", "quota-short", "quota-short"});
}

TEST_CASE("a selection keeps duties and findings of its members alone, and sums them up anew") {
    CHECK(selected({{1}, {}, {}}) == "1 0 1 0 0 0 0 0 0 0 ");
    CHECK(selected({{0, 2}, {}, {}}) == "1 1 0 2 0 0 0 2 0 0 ");
    CHECK(selected({{}, {"truong"}, {}}) == "0 1 0 1 0 0 0 1 0 0 ");
    CHECK(selected({{}, {}, {1}}) == "1 0 1 0 0 0 0 0 0 0 ");
    CHECK(selected({{0}, {}, {1}}) == "0 0 0 0 0 0 0 0 0 0 ");
    CHECK(selected({{}, {"vien"}, {0}}) == "2 0 1 1 0 0 0 1 0 0 ");
}

TEST_CASE("the regulations of an audit are those in force on A") {
    auto maker = three_members();
    maker.regulation("2-QĐ/X", "2023-06-01", "2023-08-31");
    CHECK(rule::audit(maker.board, close_of("2023-05-31", 2023)).regulations == std::vector<Index>{0});
    CHECK(rule::audit(maker.board, close_of("2023-06-01", 2023)).regulations == std::vector<Index>{0, 1});
    CHECK(rule::audit(maker.board, close_of("2023-08-31", 2023)).regulations == std::vector<Index>{0, 1});
    CHECK(rule::audit(maker.board, close_of("2023-09-01", 2023)).regulations == std::vector<Index>{0});
}

TEST_CASE("every finding of every audit can be said in both languages, and is summed up") {
    for_all(300, [] {
        const BoardMaker maker = random_board();
        const auto audit = rule::audit(maker.board, random_scope());
        std::int64_t told = 0;
        for (const auto& f : model::told(audit.found, maker.board)) {
            for (const auto language : {base::Language::vi, base::Language::en}) {
                const std::string said = message(f, language);
                RC_ASSERT(!said.empty());
                RC_ASSERT(said.find_first_of("{}") == std::string::npos);
            }
            ++told;
        }
        const auto& sum = audit.summary;
        RC_ASSERT(sum.errors + sum.warnings + sum.notes == told);
        RC_ASSERT(sum.met + sum.short_ + sum.behind + sum.pending + sum.exempt ==
                  static_cast<std::int64_t>(audit.duties.size()));
    });
}
