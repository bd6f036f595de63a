#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "read/baseline.h"
#include "render/audit_json.h"
#include "rule/board_maker.h"
#include "rule/changes.h"

using namespace chibo;
using namespace chibo::test;

namespace {

using Names = std::vector<std::string>;

template <class Findings>
Names codes(const Findings& findings) {
    Names all;
    for (const auto& finding : findings) {
        if constexpr (std::is_same_v<decltype(finding.code), std::string>) all.push_back(finding.code);
        else all.emplace_back(name(finding.code));
    }
    return all;
}

// Kept and read back the way the program does it.
model::Baseline kept(const BoardMaker& maker, const model::Scope& scope) {
    const auto json = render::audit_json(rule::audit(maker.board, scope), maker.board, base::Language::vi);
    const auto baseline = read::baseline(json);
    REQUIRE(baseline.has_value());
    return *baseline;
}

model::Changes changes(const BoardMaker& maker, const model::Scope& scope, const model::Baseline& before) {
    return rule::changes(rule::audit(maker.board, scope), maker.board, before);
}

BoardMaker two_members() {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.vien("hai");
    maker.branch("cb-1");
    return maker;
}

}  // namespace

TEST_CASE("without an earlier audit everything is new") {
    const auto maker = two_members();
    const auto audit = rule::audit(maker.board, close_of("2023-12-31", 2023));
    const auto all = rule::changes(audit, maker.board, std::nullopt);
    CHECK(codes(all.fresh) == Names{"quota-short", "quota-short"});
    CHECK_FALSE(all.since.has_value());
}

TEST_CASE("the same audit again has no changes") {
    const auto maker = two_members();
    const auto scope = close_of("2023-12-31", 2023);
    CHECK(changes(maker, scope, kept(maker, scope)).empty());
}

TEST_CASE("a finding that only moved in its file is the same") {
    auto maker = two_members();
    const auto scope = close_of("2023-12-31", 2023);
    const auto before = kept(maker, scope);
    maker.board.members[0].where.line += 40;
    CHECK(changes(maker, scope, before).empty());
}

TEST_CASE("a shortage that was only behind is worse, and its warning is not resolved") {
    const auto maker = two_members();
    const auto before = kept(maker, close_of("2023-11-30", 2023));
    const auto now = changes(maker, close_of("2023-12-31", 2023), before);
    CHECK(codes(now.worse) == Names{"quota-short", "quota-short"});
    CHECK(now.fresh.empty());
    CHECK(now.resolved.empty());
}

TEST_CASE("a shortage is worse where more is missing than then") {
    auto maker = two_members();
    maker.visit("2023-03-01", 0, {0});
    const auto scope = close_of("2023-12-31", 2023);
    const auto before = kept(maker, scope);
    maker.void_entry(model::EntryKind::visit, 0);
    const auto now = changes(maker, scope, before);
    CHECK(codes(now.worse) == Names{"quota-short"});
    CHECK(now.worse[0].subject.member == "mot");
    CHECK(now.fresh.empty());
}

TEST_CASE("what is put right is resolved, as it was worded then") {
    auto maker = two_members();
    const auto scope = close_of("2023-12-31", 2023);
    const auto before = kept(maker, scope);
    maker.visit("2023-03-01", 0, {0});
    maker.visit("2023-04-01", 0, {0});
    const auto now = changes(maker, scope, before);
    CHECK(codes(now.resolved) == Names{"quota-short"});
    CHECK(now.resolved[0].subject.member == "mot");
    CHECK(now.resolved[0].message == before.findings[0].message);
}

TEST_CASE("what belongs to a year no longer asked for is not called resolved") {
    auto maker = two_members();
    model::Visit& visit = maker.visit("2023-03-01", 0, {0});
    maker.difficulty(visit, model::Status::open, "2023-06-01");
    const auto before = kept(maker, close_of("2024-03-31", 2023, 2024));
    CHECK(before.findings.size() > 0);
    const auto now = changes(maker, close_of("2024-04-01", 2024), before);
    CHECK(now.resolved.empty());
    // A difficulty of any year is still asked for.
    maker.follow_up(0, 1, "2024-01-05", model::Status::resolved);
    CHECK(codes(changes(maker, close_of("2024-04-01", 2024), before).resolved) == Names{"difficulty-overdue"});
}

TEST_CASE("of an earlier audit only the chosen members' findings are kept") {
    const auto maker = two_members();
    const auto scope = close_of("2023-12-31", 2023);
    auto before = kept(maker, scope);
    rule::select(before, rule::audit(maker.board, scope), maker.board, {{1}, {}, {}});
    REQUIRE(before.findings.size() == 1);
    CHECK(before.findings[0].subject.member == "hai");
}

TEST_CASE("what is no JSON of an audit is no baseline") {
    for (const char* text : {"", "{", "[]", "{}", "null", R"({"format": "chibo.check/1"})",
                             R"({"format": "chibo.audit/1", "board": 5})"}) {
        CAPTURE(text);
        CHECK_FALSE(read::baseline(text).has_value());
    }
    const auto maker = two_members();
    auto part = rule::audit(maker.board, close_of("2023-12-31", 2023));
    part.found.pop_back();
    CHECK_FALSE(read::baseline(render::audit_json(part, maker.board, base::Language::vi)).has_value());
    auto json =
        render::audit_json(rule::audit(maker.board, close_of("2023-12-31", 2023)), maker.board, base::Language::vi);
    CHECK(read::baseline(json).has_value());
    json.replace(json.find("2023-12-31"), 10, "2023-02-31");
    CHECK_FALSE(read::baseline(json).has_value());
}
