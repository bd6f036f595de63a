#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "render/audit_json.h"
#include "render/check_json.h"
#include "render/findings_text.h"
#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;
using base::Language;

namespace {

std::set<std::string> keys(const nlohmann::json& object) {
    std::set<std::string> all;
    for (const auto& [key, value] : object.items()) all.insert(key);
    return all;
}

BoardMaker small_board() {
    BoardMaker maker;
    maker.usual();
    maker.vien("mot");
    maker.branch("cb-1");
    maker.visit("2023-09-05", 0, {0});
    maker.visit("2023-10", 0, {0}).branch = maker.unknown("cb-9");
    return maker;
}

finding::Findings errors(std::size_t count) {
    return finding::Findings(count, finding::Finding{finding::Code::empty_text, {0, 2, 3}, {}, {}});
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("the JSON of an audit has every key of the contract, and no other") {
    const auto maker = small_board();
    const auto audit = rule::audit(maker.board, middle_of("2023-12-31", 2023));
    const auto answer = nlohmann::json::parse(render::audit_json(audit, maker.board, Language::en));
    CHECK(keys(answer) == std::set<std::string>{"format", "board", "regulations", "years", "as_of", "closed", "duties",
                                                "findings", "summary"});
    CHECK(answer["format"] == "chibo.audit/1");
    CHECK(answer["board"] == "Ban Mẫu");
    CHECK(answer["regulations"] == nlohmann::json{"1-QĐ/X"});
    CHECK(answer["years"] == nlohmann::json{2023, 2023});
    CHECK(answer["as_of"] == "2023-12-31");
    CHECK(answer["closed"] == "2023-12-30");
    REQUIRE(answer["duties"].size() == 1);
    CHECK(answer["duties"][0] == nlohmann::json{{"member", "mot"},
                                                {"name", "Người mot"},
                                                {"type", "person"},
                                                {"office", "vien"},
                                                {"quota", "q-vien"},
                                                {"per", "year"},
                                                {"period", "2023"},
                                                {"required", 2},
                                                {"counted", 1},
                                                {"state", "behind"},
                                                {"visits", {"2023/1"}}});
    CHECK(answer["summary"] == nlohmann::json{{"members", 1},
                                              {"groups", 0},
                                              {"met", 0},
                                              {"short", 0},
                                              {"behind", 1},
                                              {"pending", 0},
                                              {"exempt", 0},
                                              {"errors", 1},
                                              {"warnings", 1},
                                              {"notes", 0}});
}

TEST_CASE("a finding in JSON names what it is about and leaves the rest null") {
    const auto maker = small_board();
    const auto audit = rule::audit(maker.board, middle_of("2023-12-31", 2023));
    const auto all = nlohmann::json::parse(render::audit_json(audit, maker.board, Language::en))["findings"];
    REQUIRE(all.size() == 2);
    for (const auto& each : all) {
        CHECK(keys(each) == std::set<std::string>{"code", "severity", "member", "branch", "visit", "difficulty",
                                                  "period", "date", "message", "file", "line", "column"});
    }
    CHECK(all[0]["code"] == "unknown-branch");
    CHECK(all[0]["severity"] == "error");
    CHECK(all[0]["member"].is_null());
    CHECK(all[0]["branch"] == "cb-9");
    CHECK(all[0]["visit"] == "2023/2");
    CHECK(all[0]["date"] == "2023-10");
    CHECK(all[0]["file"] == "journal.yaml");
    CHECK(all[0]["line"] == 2);
    CHECK(all[0]["column"] == 3);
    CHECK(all[1]["code"] == "quota-behind");
    CHECK(all[1]["member"] == "mot");
    CHECK(all[1]["period"] == "2023");
    CHECK(all[1]["visit"].is_null());
    CHECK(all[1]["date"].is_null());
}

TEST_CASE("only messages change with the language") {
    const auto maker = small_board();
    const auto audit = rule::audit(maker.board, middle_of("2023-12-31", 2023));
    auto english = nlohmann::json::parse(render::audit_json(audit, maker.board, Language::en));
    auto vietnamese = nlohmann::json::parse(render::audit_json(audit, maker.board, Language::vi));
    CHECK(english != vietnamese);
    for (auto* answer : {&english, &vietnamese}) {
        for (auto& each : (*answer)["findings"]) each.erase("message");
    }
    CHECK(english == vietnamese);
}

TEST_CASE("an audit of nothing still has its lists") {
    BoardMaker maker;
    const auto audit = rule::audit(maker.board, close_of("2023-12-31", 2022, 2023));
    const auto answer = nlohmann::json::parse(render::audit_json(audit, maker.board, Language::vi));
    CHECK(answer["duties"] == nlohmann::json::array());
    CHECK(answer["findings"] == nlohmann::json::array());
    CHECK(answer["regulations"] == nlohmann::json::array());
    CHECK(answer["years"] == nlohmann::json{2022, 2023});
}

TEST_CASE("errors are lines that editors follow; after the most that are shown the rest is counted") {
    const std::vector<std::string> files{"a.yaml"};
    CHECK(render::error_lines({}, files, Language::en, 100).empty());
    CHECK(render::error_lines(errors(1), files, Language::en, 100) == "a.yaml:2:3: error: the text may not be empty\n");
    CHECK(lines(render::error_lines(errors(100), files, Language::en, 100)) == 100);
    const auto one_more = render::error_lines(errors(101), files, Language::en, 100);
    CHECK(lines(one_more) == 101);
    CHECK(one_more.ends_with("… and 1 error more\n"));
    CHECK(render::error_lines(errors(250), files, Language::en, 100).ends_with("… and 150 errors more\n"));
    CHECK(render::error_lines(errors(250), files, Language::vi, 100).ends_with("… và 150 lỗi nữa\n"));
}

TEST_CASE("the JSON of a check has all errors and the counts") {
    const auto maker = small_board();
    const auto answer = nlohmann::json::parse(render::check_json(maker.board, errors(101), {}, Language::en));
    CHECK(keys(answer) == std::set<std::string>{"format", "errors", "members", "branches", "entries"});
    CHECK(answer["format"] == "chibo.check/1");
    REQUIRE(answer["errors"].size() == 101);
    CHECK(
        answer["errors"][0] ==
        nlohmann::json{{"file", "members.yaml"}, {"line", 2}, {"column", 3}, {"message", "the text may not be empty"}});
    CHECK(answer["members"] == 1);
    CHECK(answer["branches"] == 1);
    CHECK(answer["entries"] == 2);
}
