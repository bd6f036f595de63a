// Awkward input of every kind: told of, and without cost to its neighbours.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

#include "property.h"
#include "read/heard.h"
#include "read/yaml.h"

using namespace chibo;
using namespace chibo::test;
using namespace std::string_literals;

namespace {

// The errors of a hazard that stands as an entry's further line between two entries, which both must be told.
Told between(const std::string& hazard) {
    const auto all = heard("- {id: truoc}\n- id: giua\n" + hazard + "\n- {id: sau}\n");
    CAPTURE(hazard);
    REQUIRE(!all.records.empty());
    CHECK(all.records.front() == "{id: truoc}");
    CHECK(all.records.back() == "{id: sau}");
    return all.errors;
}

}  // namespace

TEST_CASE("values are told with their text, whatever YAML would guess of it") {
    CHECK(heard("- {a: no, b: 012, c: 9.10, d: 2023, e: ~, f: null, g: Null, h: 0x1F, i: \"q\", j: 'r'}\n").records ==
          Told{"{a: no, b: 012, c: 9.10, d: 2023, e: ~, f: null, g: Null, h: 0x1F, i: q, j: r}"});
    CHECK(heard("- a:\n  b: ''\n  c: [x, ~]\n  d: |\n    hai\n    dòng\n").records ==
          Told{"{a: ∅, b: , c: [x, ~], d: hai\ndòng\n}"});
}

TEST_CASE("places count characters, after Vietnamese text in either form too") {
    finding::Findings found;
    read::Problems problems(3, found);
    std::vector<finding::Where> where;
    read::read_list("- {name: Nguyễn Văn Mẫu, id: a}\n- {name: Nguye\u0302\u0303n, id: b}\n", problems,
                    {[&](read::Node node, bool) {
                         for (const read::Node child : node) where.push_back(child.where());
                     },
                     [](std::string_view, read::Lost) {}});
    REQUIRE(where.size() == 8);
    CHECK(where[0] == finding::Where{3, 1, 4});
    CHECK(where[1] == finding::Where{3, 1, 10});
    CHECK(where[2] == finding::Where{3, 1, 26});
    CHECK(where[3] == finding::Where{3, 1, 30});
    CHECK(where[6] == finding::Where{3, 2, 20});
}

TEST_CASE("an empty value stands where its key ends, not where the next token is") {
    finding::Findings found;
    read::Problems problems(0, found);
    std::vector<finding::Where> where;
    read::read_list("- a: 1\n  b:   # note\n\n  # more\n- c: 1\n", problems,
                    {[&](read::Node node, bool) {
                         for (const read::Node child : node) {
                             if (child.shape() == read::Shape::nothing) where.push_back(child.where());
                         }
                     },
                     [](std::string_view, read::Lost) {}});
    REQUIRE(where.size() == 1);
    CHECK(where[0].line == 2);
    CHECK(where[0].column == 4);
}

TEST_CASE("anchors, aliases and tags are refused where they stand") {
    CHECK(between("  name: &x Mẫu") == Told{"3:9 anchor"});
    CHECK(between("  name: *x") == Told{"3:9 alias"});
    CHECK(between("  name: !!str Mẫu") == Told{"3:9 tag"});
    CHECK(between("  name: !x Mẫu") == Told{"3:9 tag"});
    CHECK(between("  name: ! Mẫu") == Told{"3:9 tag"});
    CHECK(between("  people: &x [*x]").front() == "3:11 anchor");
}

TEST_CASE("each hazard of the list is told of once, at its line") {
    CHECK(between("-id: x") == Told{"3:1 dash-without-space"});
    CHECK(between("key: x") == Told{"3:1 stray-line"});
    CHECK(between("\"x\"") == Told{"3:1 stray-line"});
    CHECK(between("{a: b}") == Told{"3:1 stray-line"});
    CHECK(between("\u00A0 x: y") == Told{"3:1 stray-line"});
    CHECK(between("---") == Told{"3:1 second-document"});
    CHECK(between("...") == Told{"3:1 second-document"});
    CHECK(between("%YAML 1.2") == Told{"3:1 second-document"});
    CHECK(between("  note: \"never closed") == Told{"3:9 unclosed-quote"});
    CHECK(between("  note: 'never closed") == Told{"3:9 unclosed-quote"});
    CHECK(between("  note: [a, b") == Told{"3:9 unclosed-bracket"});
    CHECK(between("  note: {a: b") == Told{"3:9 unclosed-bracket"});
    CHECK(between("\tnote: x").size() == 1);
    CHECK(between("  note: @x") == Told{"3:9 needs-quotes"});
    CHECK(between("  note: \"a\\qb\"") == Told{"3:11 bad-escape"});
}

TEST_CASE("bytes that may not stand in a file are told of once, at their character") {
    CHECK(between("  note: x\0n"s) == Told{"3:10 bad-character"});
    CHECK(between("\x04"s) == Told{"3:1 bad-character"});
    CHECK(between("  note: ấp\x07"s) == Told{"3:11 bad-character"});
    CHECK(between("  note: ấp \xC0\xAF") == Told{"3:12 not-utf8"});
    CHECK(between("  note: \xED\xA0\x80") == Told{"3:9 not-utf8"});
    CHECK(between("  note: a\rb") == Told{"3:10 bad-character"});
    CHECK(between("\uFEFF  note: a") == Told{"3:1 bad-character"});
}

TEST_CASE("a quoted text that holds a dash at the margin swallows no record") {
    const auto all = heard("- {id: truoc}\n- note: \"a\n- b\"\n- {id: sau}\n");
    CHECK(all.records == Told{"{id: truoc}", "{id: sau}"});
    CHECK(all.errors == Told{"2:9 unclosed-quote"});
}

TEST_CASE("nesting without end is an error, told quickly") {
    for (const char* open : {"[", "{a: ", "- "}) {
        std::string deep = "  note: ";
        for (int i = 0; i < 20000; ++i) deep += open;
        const auto all = heard("- {id: truoc}\n- id: giua\n" + deep + "\n- {id: sau}\n");
        CAPTURE(open);
        CHECK(all.errors.size() == 1);
        CHECK(all.records == Told{"{id: truoc}", "{id: sau}"});
    }
}

TEST_CASE("lists and mappings stand in each other up to the limit") {
    const auto nested = [](int depth) {
        return "- " + std::string(static_cast<std::size_t>(depth), '[') +
               std::string(static_cast<std::size_t>(depth), ']') + "\n";
    };
    const int limit = static_cast<int>(read::deepest);
    CHECK(heard(nested(limit - 1)).errors.empty());
    const auto deeper = heard(nested(limit + 1));
    REQUIRE(deeper.errors.size() == 1);
    CHECK(deeper.errors[0].ends_with("too-deep"));
}

TEST_CASE("line ends of other systems and a mark at the start are fine") {
    CHECK(heard("\uFEFF- {id: a}\r\n- id: b\r\n  x: y\r\n").records == Told{"{id: a}", "{id: b, x: y}"});
    CHECK(heard("\uFEFF- {id: a}\r\n- id: b\r\n  x: y\r\n").errors.empty());
    CHECK(heard("- {id: a}\n- {id: b}").records == Told{"{id: a}", "{id: b}"});
}

TEST_CASE("UTF-16 is told of as such") { CHECK(heard("\xFF\xFE-\0 \0"s).errors == Told{"1:1 wrong-encoding"}); }

TEST_CASE("a list in brackets is read as the list that it is") {
    const auto all = heard("[{id: a}, {id: b}]\n");
    CHECK(all.records == Told{"{id: a}", "{id: b}"});
    CHECK(all.errors.empty());
    CHECK(heard("[{id: a}]\n- {id: b}\n").errors.size() == 1);
    CHECK(heard("[{id: a}, {id: b}\n").errors == Told{"1:1 unclosed-bracket"});
}

TEST_CASE("a mapping file keeps its other pairs where one can't be read") {
    CHECK(mapping_told("a: 1\nb: \"open\nc: 3\n") == Told{"{a: 1, b: !, c: 3}", "2:4 unclosed-quote"});
    CHECK(mapping_told("a: 1\nb: [x\nc: 3\n") == Told{"{a: 1, b: !, c: 3}", "2:4 unclosed-bracket"});
    CHECK(mapping_told("a: 1\n---\nc: 3\n") == Told{"{a: 1, c: 3}", "2:1 second-document"});
    CHECK(mapping_told("a:\n  - {x: 1}\n  - {x: \"}\n  - {x: 3}\n") ==
          Told{"{a: [{x: 1}, !, {x: 3}]}", "3:9 unclosed-quote"});
    CHECK(mapping_told("- a: 1\n") == Told{"-", "1:1 not-a-mapping"});
    CHECK(mapping_told("# nothing\n") == Told{"-"});
    CHECK(mapping_told("a: 1\nb: \x01\nc: 3\n") == Told{"{a: 1, b: !, c: 3}", "2:4 bad-character"});
}

TEST_CASE("one hazardous line costs no record but the one in which it stands") {
    static const std::array<std::string, 34> hazards = {"-id: x",
                                                        "key: x",
                                                        "\"x\"",
                                                        "{a: b}",
                                                        "\u00A0x: y",
                                                        "---",
                                                        "...",
                                                        "%YAML 1.2",
                                                        "  n: \"open",
                                                        "  n: 'open",
                                                        "  n: [a",
                                                        "  n: {a: b",
                                                        "\tn: x",
                                                        "  n: x\0y"s,
                                                        "\x04"s,
                                                        "  n: \xC0\xAF",
                                                        "  n: &a b",
                                                        "  n: *a",
                                                        "  n: !t b",
                                                        "  n: ]",
                                                        "  n: }",
                                                        "  n: @",
                                                        "  n: \"\\q\"",
                                                        " n: x",
                                                        "   n: x",
                                                        "  n",
                                                        "  : x",
                                                        "  ? x",
                                                        "  n: |\n   text\n  text",
                                                        "  - x",
                                                        "  n: `",
                                                        "  <<: x",
                                                        "-\tx: y",
                                                        "  n: a: b"};
    for_all(600, [] {
        const int records = one_of(1, 5);
        const int hit = one_of(0, records - 1);
        const std::string& hazard = hazards[one_of<std::size_t>(0, hazards.size() - 1)];
        std::string text = chance(20) ? "\uFEFF" : "";
        for (int i = 0; i < records; ++i) {
            const std::string id = std::to_string(i);
            if (i == hit || chance(50))
                text += "- id: r" + id + "\n" + (chance(50) ? "  tên: Ấp \"" + id + "\"\n" : "");
            else text += "- {id: r" + id + ", list: [a, \"b\"]}\n";
            if (i == hit) text += hazard + "\n" + (chance(30) ? "  more: 1\n" : "") + (chance(20) ? "\n# note\n" : "");
        }
        RC_LOG() << text;
        const auto all = heard(text);
        RC_LOG() << "told: " << all.records.size() << " lost: " << all.lost.size() << " errors: " << all.errors.size();
        for (int i = 0; i < records; ++i) {
            const std::string begin = "{id: r" + std::to_string(i);
            const auto found = std::count_if(all.records.begin(), all.records.end(), [&](const std::string& told) {
                return told.starts_with(begin + ",") || told == begin + "}";
            });
            if (i != hit) RC_ASSERT(found == 1);
            else RC_ASSERT(found <= 1);
            // The one in which it stands is told, or lost with a word about it.
            if (i == hit && found == 0) RC_ASSERT(!all.errors.empty());
        }
    });
}
