#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "read/fields.h"
#include "read/heard.h"
#include "read/values.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// What a record with a required `name` and `date` and optional `note` and `meets` has wrong with it.
struct Read {
    Told errors;
    std::string name;
    std::optional<base::Day> date;
    std::optional<std::int32_t> meets;
};

Read fields_of(const std::string& entry, bool complete = true) {
    Read all;
    finding::Findings found;
    read::Problems problems(0, found);
    const auto one = read::mapping(
        [&](read::Fields& fields) {
            fields.required("name", all.name, read::text);
            fields.required("date", all.date, read::day);
            fields.optional("meets", all.meets, read::whole(1, 31));
            read::remarks(fields);
            fields.finish();
            return true;
        },
        complete);
    read::read_list(entry, problems,
                    {[&](read::Node node, bool) { one(node, problems); }, [](std::string_view, read::Lost) {}});
    for (const auto& f : found) all.errors.push_back(places({f})[0]);
    return all;
}

}  // namespace

TEST_CASE("a record with its keys has nothing wrong") {
    const auto all = fields_of("- {name: Mẫu, date: 2023-09-05, meets: 31, note: x, source: y}\n");
    CHECK(all.errors.empty());
    CHECK(all.name == "Mẫu");
    CHECK(all.date == base::parse_day("2023-09-05"));
    CHECK(all.meets == 31);
}

TEST_CASE("an unknown key is told at the key, a wrong value at the value, a missing key at the entry") {
    CHECK(fields_of("- {name: Mẫu, date: 2023-09-05, xyz: 1}\n").errors == Told{"1:33 unknown-key"});
    CHECK(fields_of("- {name: Mẫu, date: 2023-02-30}\n").errors == Told{"1:21 not-a-day"});
    CHECK(fields_of("- name: Mẫu\n").errors == Told{"1:3 missing-key"});
    CHECK(fields_of("- {date: 2023-09-05, name: a, meets: 32}\n").errors == Told{"1:38 not-whole"});
}

TEST_CASE("a repeated key is told at the second, whose value is not used") {
    const auto all = fields_of("- name: Một\n  date: 2023-09-05\n  name: Hai\n  name: Ba\n");
    CHECK(all.errors == Told{"3:3 duplicate-key", "4:3 duplicate-key"});
    CHECK(all.name == "Một");
}

TEST_CASE("repeated keys are told among many others too") {
    std::string entry = "- name: Một\n  date: 2023-09-05\n";
    for (int i = 0; i < 40; ++i) entry += fmt::format("  k{}: 1\n", i);
    const auto all = fields_of(entry + "  name: Hai\n  k7: 2\n  name: Ba\n");
    CHECK(std::count(all.errors.begin(), all.errors.end(), "43:3 duplicate-key") == 1);
    CHECK(std::count(all.errors.begin(), all.errors.end(), "44:3 duplicate-key") == 1);
    CHECK(std::count(all.errors.begin(), all.errors.end(), "45:3 duplicate-key") == 1);
    CHECK(all.errors.size() == 3 + 40);
    CHECK(all.name == "Một");
}

TEST_CASE("a repeated unknown key is told of once as unknown and once as repeated") {
    CHECK(fields_of("- {name: a, date: 2023-09-05, xyz: 1, xyz: 2}\n").errors ==
          Told{"1:39 duplicate-key", "1:31 unknown-key"});
}

TEST_CASE("a misspelt key is told of alone, not as a missing one too") {
    CHECK(fields_of("- {nmae: Mẫu, date: 2023-09-05}\n").errors == Told{"1:4 unknown-key"});
    CHECK(fields_of("- {tên: Mẫu, date: 2023-09-05}\n").errors == Told{"1:4 unknown-key", "1:3 missing-key"});
}

TEST_CASE("what is missing from a record of which lines are lost is no news") {
    CHECK(fields_of("- {meets: 5}\n", false).errors.empty());
    CHECK(fields_of("- {meets: 5, xyz: 1}\n", false).errors == Told{"1:14 unknown-key"});
}

TEST_CASE("a key without a value is told at the value's place, an empty text as empty") {
    CHECK(fields_of("- name:\n  date: 2023-09-05\n").errors == Told{"1:7 no-value"});
    CHECK(fields_of("- name: ''\n  date: 2023-09-05\n").errors == Told{"1:9 empty-text"});
    CHECK(fields_of("- name: '  '\n  date: 2023-09-05\n").errors == Told{"1:9 empty-text"});
    CHECK(fields_of("- name: [a]\n  date: 2023-09-05\n").errors == Told{"1:9 not-text"});
}

TEST_CASE("keys are texts, and merge keys are refused") {
    CHECK(fields_of("- {name: a, date: 2023-09-05, [x]: 1}\n").errors == Told{"1:31 key-is-no-text"});
    CHECK(fields_of("- {name: a, <<: {date: 2023-09-05}}\n").errors == Told{"1:13 merge-key"});
}

TEST_CASE("what is no mapping is told of once") {
    CHECK(fields_of("- a\n").errors == Told{"1:3 not-a-mapping"});
    CHECK(fields_of("- [a]\n").errors == Told{"1:3 not-a-mapping"});
    CHECK(fields_of("-\n").errors.size() == 1);
}

TEST_CASE("text is NFC inside, and escapes bring in nothing that may not stand there") {
    CHECK(fields_of("- {name: Nguye\u0302\u0303n, date: 2023-09-05}\n").name == "Nguyễn");
    CHECK(fields_of("- {name: \"a\\x07b\", date: 2023-09-05}\n").errors == Told{"1:10 bad-character"});
    CHECK(fields_of("- {name: \"a\\0b\", date: 2023-09-05}\n").errors == Told{"1:10 bad-character"});
    // None of the bytes that stand for a question mark on the way comes in as one.
    for (const char c : {'1', '2', '3', '5', '6'}) {
        for (const std::string escape : {"\\x0", "\\u000", "\\U0000000"}) {
            const std::string name = "\"a?" + escape + c + "b?\"";
            CHECK(fields_of("- {name: " + name + ", date: 2023-09-05}\n").errors == Told{"1:10 bad-character"});
        }
    }
    CHECK(fields_of("- {name: a?b \"\\x01\", date: 2023-09-05}\n").name == "a?b \"\\x01\"");
}
