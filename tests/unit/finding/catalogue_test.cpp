#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "finding/finding.h"

using namespace chibo::finding;
using chibo::base::Language;

namespace {

// The {named} places of a wording, each with whether it asks for a number («{n:one|many}»).
std::map<std::string, bool> places(std::string_view wording) {
    std::map<std::string, bool> found;
    for (auto open = wording.find('{'); open != std::string_view::npos; open = wording.find('{', open + 1)) {
        const auto close = wording.find('}', open);
        REQUIRE(close != std::string_view::npos);
        const std::string_view inside = wording.substr(open + 1, close - open - 1);
        const auto colon = inside.find(':');
        found[std::string(inside.substr(0, colon))] |= colon != std::string_view::npos;
    }
    return found;
}

std::set<std::string> names(const std::map<std::string, bool>& places) {
    std::set<std::string> all;
    for (const auto& [name, number] : places) all.insert(name);
    return all;
}

}  // namespace

TEST_CASE("both wordings of every code say something, with the same places") {
    for (const Row& row : catalogue()) {
        CAPTURE(row.name);
        CHECK_FALSE(row.wording.vi.empty());
        CHECK_FALSE(row.wording.en.empty());
        CHECK(row.wording.vi != row.wording.en);
        CHECK(names(places(row.wording.vi)) == names(places(row.wording.en)));
    }
}

TEST_CASE("every wording can be filled in both languages") {
    for (const Row& row : catalogue()) {
        CAPTURE(row.name);
        auto needed = places(row.wording.vi);
        for (const auto& [name, number] : places(row.wording.en)) needed[name] |= number;
        Finding finding{row.code, {}, {}, {}};
        for (const auto& [name, number] : needed) {
            if (number) finding.with(name.c_str(), Count{2});
            else finding.with(name.c_str(), std::string("mẫu"));
        }
        for (const Language language : {Language::vi, Language::en}) {
            const std::string said = message(finding, language);
            CHECK(said.find('{') == std::string::npos);
            for (const auto& [name, number] : needed) CHECK(said.find(number ? "2" : "mẫu") != std::string::npos);
        }
    }
}

TEST_CASE("a code's name is its own, in small letters and dashes") {
    std::set<std::string_view> seen;
    for (const Row& each : catalogue()) {
        CAPTURE(each.name);
        CHECK(seen.insert(each.name).second);
        CHECK(each.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
        CHECK(&row(each.code) == &each);
    }
    CHECK(seen.size() == catalogue().size());
}

// The table of the contract, section 3.
TEST_CASE("the judgements have the severity of the contract") {
    const std::map<std::string_view, Severity> contract{{"quota-short", Severity::error},
                                                        {"quota-behind", Severity::warning},
                                                        {"quota-out-of-reach", Severity::warning},
                                                        {"review-missing", Severity::error},
                                                        {"unknown-member", Severity::error},
                                                        {"unknown-branch", Severity::error},
                                                        {"duplicate-visit", Severity::warning},
                                                        {"not-in-office", Severity::warning},
                                                        {"branch-closed", Severity::warning},
                                                        {"possible-duplicate", Severity::warning},
                                                        {"kind-not-counted", Severity::note},
                                                        {"home-not-counted", Severity::note},
                                                        {"same-day", Severity::warning},
                                                        {"recorded-early", Severity::warning},
                                                        {"assessment-missing", Severity::warning},
                                                        {"grade-mismatch", Severity::warning},
                                                        {"escalation-incomplete", Severity::warning},
                                                        {"difficulty-overdue", Severity::warning},
                                                        {"plan-missed", Severity::warning},
                                                        {"unknown-office", Severity::warning},
                                                        {"bound-by-two", Severity::warning},
                                                        // Notes of a check.
                                                        {"leave-ends-soon", Severity::note},
                                                        {"leave-without-effect", Severity::note},
                                                        {"network-file-system", Severity::note}};
    std::size_t found = 0;
    for (const Row& row : catalogue()) {
        CAPTURE(row.name);
        const auto at = contract.find(row.name);
        CHECK(row.severity == (at == contract.end() ? Severity::error : at->second));
        found += at != contract.end();
    }
    CHECK(found == contract.size());
}

TEST_CASE("a severity is read by its name") {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
        CHECK(parse_severity(name(severity)) == severity);
    }
    CHECK_FALSE(parse_severity("Error").has_value());
    CHECK(Severity::note < Severity::warning);
    CHECK(Severity::warning < Severity::error);
}
