#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "finding/finding.h"
#include "property.h"

using namespace chibo::finding;
using chibo::test::chance;
using chibo::test::for_all;
using chibo::test::one_of;

namespace {

Finding at(std::uint32_t file, std::uint32_t line, Code code = Code::same_day, std::uint32_t column = 1) {
    return {code, {file, line, column}, {}, {}};
}

std::vector<std::string> places(const Findings& findings, const std::vector<std::string>& files) {
    std::vector<std::string> all;
    for (const Finding& f : findings) {
        all.push_back(files[f.where.file] + ":" + std::to_string(f.where.line) + ":" + std::string(name(f.code)));
    }
    return all;
}

const std::vector<std::string> files = {"members.yaml", "journal/2023.yaml", "journal/2022.yaml"};

}  // namespace

TEST_CASE("findings stand by the file's name, then line, then code, whatever the order of the files") {
    Findings findings{at(0, 1), at(1, 10), at(1, 9), at(2, 50), at(1, 9, Code::duplicate_visit)};
    sort(findings, files);
    CHECK(places(findings, files) ==
          std::vector<std::string>{"journal/2022.yaml:50:same-day", "journal/2023.yaml:9:duplicate-visit",
                                   "journal/2023.yaml:9:same-day", "journal/2023.yaml:10:same-day",
                                   "members.yaml:1:same-day"});
}

TEST_CASE("of one line and code, the period, the member's place and the difficulty's number decide") {
    Findings findings(5, at(0, 1, Code::quota_short));
    findings[0].subject.period = "2023-Q2";
    findings[1].subject.period = "2023-Q1";
    findings[2].subject.period = "2023-Q1";
    findings[2].subject.place = 2;
    findings[3].subject.number = 10;
    findings[4].subject.number = 2;
    sort(findings, files);
    CHECK(findings[0].subject.number == 2);
    CHECK(findings[1].subject.number == 10);
    CHECK(findings[2].subject.period == "2023-Q1");
    CHECK(findings[2].subject.place == 0);
    CHECK(findings[3].subject.place == 2);
    CHECK(findings[4].subject.period == "2023-Q2");
}

TEST_CASE("errors of a board stand by place alone") {
    Findings findings{at(0, 3, Code::unknown_key, 7), at(0, 3, Code::not_a_day, 2), at(1, 9),
                      at(0, 2, Code::unknown_key, 9)};
    sort_by_place(findings, files);
    CHECK(places(findings, files) == std::vector<std::string>{"journal/2023.yaml:9:same-day",
                                                              "members.yaml:2:unknown-key", "members.yaml:3:not-a-day",
                                                              "members.yaml:3:unknown-key"});
}

TEST_CASE("the order of findings does not hang on the order in which they were found") {
    for_all(200, [] {
        Findings findings;
        for (int left = one_of(0, 12); left > 0; --left) {
            Finding f = at(one_of(0U, 2U), one_of(1U, 3U), chance(50) ? Code::same_day : Code::branch_closed);
            f.subject.period = chance(50) ? "" : "2023";
            f.subject.place = one_of(0U, 2U);
            f.subject.number = one_of(0U, 1U);
            findings.push_back(f);
        }
        const auto key = [](const Findings& all) {
            std::string text;
            for (const Finding& f : all) {
                text += places({f}, files)[0] + f.subject.period + std::to_string(f.subject.place) +
                        std::to_string(f.subject.number) + "\n";
            }
            return text;
        };
        Findings other(findings.rbegin(), findings.rend());
        sort(findings, files);
        sort(other, files);
        RC_ASSERT(key(findings) == key(other));
    });
}
