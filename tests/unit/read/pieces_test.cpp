#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

#include "property.h"
#include "read/pieces.h"
#include "told.h"

using namespace chibo;
using namespace chibo::test;
using finding::Code;
using read::Piece;
using read::PieceKind;

namespace {

// «first line kind» of each piece; of strays the reason.
std::vector<std::string> told(const std::vector<Piece>& pieces) {
    std::vector<std::string> all;
    for (const Piece& piece : pieces) {
        const char* kinds[] = {"item", "pair", "flow", ""};
        const auto kind =
            piece.kind == PieceKind::stray ? std::string(name(piece.code)) : kinds[static_cast<int>(piece.kind)];
        all.push_back(std::to_string(piece.first_line) + " " + kind + (piece.damaged ? "?" : ""));
    }
    return all;
}

std::vector<std::string> list(std::string_view text) { return told(read::list_pieces(text, 1)); }
std::vector<std::string> mapping(std::string_view text) { return told(read::mapping_pieces(text, 1)); }

bool idle(std::string_view line) {
    const auto at = line.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos || line[at] == '#';
}

}  // namespace

TEST_CASE("an entry begins with a dash and holds what is indented under it") {
    CHECK(list("- a: 1\n  b: 2\n\n# c\n- d\n-\n  e: 1\n") == Told{"1 item", "5 item", "6 item"});
    CHECK(list("  - a\n  - b\n") == Told{"1 item", "2 item"});
    CHECK(list("") == Told{});
    CHECK(list("# nothing\n\n") == Told{});
}

TEST_CASE("lines count from the one that is said") { CHECK(told(read::list_pieces("\n- a\n", 10)) == Told{"11 item"}); }

TEST_CASE("a file may open with a marker and end with one") {
    CHECK(list("---\n- a\n- b\n...\n") == Told{"2 item", "3 item"});
    CHECK(mapping("--- # board\na: 1\n...\n# end\n") == Told{"2 pair"});
}

TEST_CASE("markers in the middle are strays, and cost no neighbour") {
    CHECK(list("- a\n---\n- b\n...\n- c\n%YAML 1.2\n- d\n") ==
          Told{"1 item", "2 second-document", "3 item", "4 second-document", "5 item", "6 second-document", "7 item"});
    CHECK(mapping("a: 1\n---\nb: 2\n") == Told{"1 pair", "2 second-document", "3 pair"});
}

TEST_CASE("what stands at the margin and is no entry is a stray, and damages the entry before") {
    CHECK(list("- a: 1\nb: 2\n- c: 3\n") == Told{"1 item?", "2 stray-line", "3 item"});
    CHECK(list("- a: 1\n\"x\"\n") == Told{"1 item?", "2 stray-line"});
    CHECK(list("- a: 1\n{b: 2}\n") == Told{"1 item?", "2 stray-line"});
    CHECK(list("- a: 1\n\u00A0 b: 2\n") == Told{"1 item?", "2 stray-line"});
    CHECK(list("- a\n-b: 1\n  c: 2\n- d\n") == Told{"1 item", "2 dash-without-space", "4 item"});
    CHECK(list("- a\n-\tb: 1\n- d\n") == Told{"1 item", "2 tab-after-dash", "3 item"});
}

TEST_CASE("a file that is no list is told of once, and the entries in it are read") {
    CHECK(list("visits:\n  - a\n- b\n- c\n") == Told{"1 not-a-list-file", "3 item", "4 item"});
    CHECK(list("a: 1\nb: 2\n") == Told{"1 not-a-list-file"});
}

TEST_CASE("a file in brackets is one piece") {
    CHECK(list("[{a: 1},\n{b: 2}]\n") == Told{"1 flow"});
    CHECK(mapping("{a: 1,\nb: 2}\n") == Told{"1 flow"});
}

TEST_CASE("a pair holds what is indented under it, and a list at its own margin") {
    CHECK(mapping("a: 1\nb:\n  - c\nd:\n- e\n- f\ng: {\n}\n") == Told{"1 pair", "2 pair", "4 pair", "7 pair"});
    CHECK(mapping("- a: 1\n") == Told{"1 not-a-mapping"});
}

TEST_CASE("the list under a plain key is found, and where it begins") {
    const auto under = [](std::string_view text) {
        return read::list_under_key(read::mapping_pieces(text, 1).front());
    };
    CHECK(under("visits:\n  - a\n") == std::size_t{8});
    CHECK(under("visits: # note\n- a\n") == std::size_t{15});
    CHECK_FALSE(under("visits: [a]\n").has_value());
    CHECK_FALSE(under("visits:\n  a: 1\n").has_value());
    CHECK_FALSE(under("visits: |\n  - a\n").has_value());
    CHECK_FALSE(under("\"visits\":\n  - a\n").has_value());
    CHECK_FALSE(under("visits:").has_value());
}

TEST_CASE("every line that says something is in exactly one piece, in the order of the file") {
    static constexpr std::array<const char*, 22> lines = {
        "- a: 1", "  b: 2", "-",    "- ",  "-x",  "-\ty", "key: v", "    deep: 1", "# note", "",       "   ",
        "---",    "...",    "%TAG", "[a]", "{b}", "]",    "\tz",    "\"q",         "- 'q",   "  - in", "  # note"};
    for_all(1000, [] {
        std::string text;
        for (int left = one_of(0, 10); left > 0; --left) {
            text += lines[one_of<std::size_t>(0, lines.size() - 1)];
            text += chance(90) ? "\n" : "\r\n";
        }
        if (chance(20) && !text.empty()) text.pop_back();
        RC_LOG() << text;
        for (const bool as_list : {true, false}) {
            const auto pieces = as_list ? read::list_pieces(text, 1) : read::mapping_pieces(text, 1);
            std::vector<bool> covered(text.size(), false);
            std::size_t before = 0;
            for (const Piece& piece : pieces) {
                const auto begin = static_cast<std::size_t>(piece.text.data() - text.data());
                RC_ASSERT(begin >= before);
                before = begin + piece.text.size();
                for (std::size_t i = begin; i < before; ++i) covered[i] = true;
                const auto feeds = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
                RC_ASSERT(static_cast<std::ptrdiff_t>(piece.first_line) == feeds + 1);
            }
            // A file that is no list is told of once; there only entries are looked for in what follows.
            if (as_list && !pieces.empty() && pieces.front().code == Code::not_a_list_file) continue;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
                const std::string_view line = std::string_view(text).substr(at, end - at);
                const bool frames = line.starts_with("---") || line.starts_with("...");
                if (!idle(line) && !frames) RC_ASSERT(covered[at]);
                at = end;
            }
        }
    });
}
