// The plain reader is held against the YAML library: where it is sure, the tree is the library's.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

#include "base/text.h"
#include "read/heard.h"
#include "read/mutated.h"
#include "read/pieces.h"
#include "read/plain.h"
#include "read/records.h"
#include "read/yaml.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// The value with the place of each of its values.
std::string placed(read::Node node) {
    std::string text = fmt::format("{}@{}:{}:{}«{}»", static_cast<int>(node.shape()), node.where().file,
                                   node.where().line, node.where().column, node.text());
    for (const read::Node child : node) text.append("(").append(placed(child)).append(")");
    return text;
}

// Of a pair what stands in the mapping around it: that itself is a makeshift, and so is its place.
std::string placed_piece(const read::Piece& piece, read::Node node) {
    if (piece.kind != read::PieceKind::pair) return placed(node);
    std::string text;
    for (const read::Node child : node) text += placed(child);
    return text;
}

struct Compared {
    std::uint64_t pieces = 0;
    std::uint64_t sure = 0;  // of these the plain reader was
    std::uint64_t differences = 0;
    std::string first;  // the first piece with a difference, and what it was
};

// What the library makes of the piece; nothing where it has something to report.
std::optional<std::string> by_library(const read::Piece& piece) {
    finding::Findings found;
    read::Problems problems(7, found);
    read::Tree tree;
    const auto parsed = read::parse(piece, 0, tree, problems);
    if (!parsed.node || parsed.open_quote || !found.empty()) return std::nullopt;
    return placed_piece(piece, tree.node(*parsed.node));
}

void compare(const read::Piece& piece, Compared& compared) {
    if (piece.kind == read::PieceKind::stray || base::find_bad_byte(piece.text)) return;
    ++compared.pieces;
    read::Tree tree;
    tree.add(read::Shape::nothing, {});
    const auto plain = read::fill_plain(piece, 7, tree);
    std::string told = "unsure";
    std::optional<std::string> library = told;
    if (!plain && tree.size() != 1) told = "unsure, and the tree is not as it was";
    if (plain) {
        ++compared.sure;
        told = placed_piece(piece, tree.node(*plain));
        library = by_library(piece);
    }
    if (library == told) return;
    if (compared.differences++ == 0) {
        compared.first = fmt::format("{}\nplain:   {}\nlibrary: {}", piece.text, told, library.value_or("errors"));
    }
}

// What the whole reading of the list tells, with one reader or the other.
std::string told_of_list(const std::string& text, read::Reader reader) {
    std::string told;
    finding::Findings found;
    read::Problems problems(7, found);
    read::read_list(text, problems,
                    {[&](read::Node node, bool damaged) { told += placed(node) + (damaged ? "?\n" : "\n"); },
                     [&](std::string_view lost, read::Lost how) {
                         told += std::to_string(static_cast<int>(how)) + std::string(lost) + "\n";
                     }},
                    reader);
    for (const auto& place : places(found)) told += place + "\n";
    return told;
}

std::string told_of_mapping(const std::string& text, read::Reader reader) {
    finding::Findings found;
    read::Problems problems(7, found);
    read::Tree tree;
    bool complete = true;
    const auto node = read::read_mapping(text, problems, tree, complete, reader);
    std::string told = (node ? placed(*node) : "-") + (complete ? "\n" : "?\n");
    for (const auto& place : places(found)) told += place + "\n";
    return told;
}

// How many pieces are to be compared: CHIBO_MUTATIONS where it is set. The seed is CHIBO_TEST_SEED likewise.
std::uint64_t number_in(const char* variable, std::uint64_t usual) {
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : usual;
}

bool sure_of(std::string_view list) {
    const auto pieces = read::list_pieces(list, 1);
    read::Tree tree;
    REQUIRE(pieces.size() == 1);
    Compared compared;
    compare(pieces.front(), compared);
    CHECK(compared.first.empty());
    return compared.sure == 1;
}

}  // namespace

TEST_CASE("where the plain reader is sure, the library says the same of spoilt records") {
    constexpr std::uint64_t usual_seed = 20190807;
    const std::uint64_t wanted = number_in("CHIBO_MUTATIONS", 20000);
    Mutations mutations(number_in("CHIBO_TEST_SEED", usual_seed));
    Compared compared;
    while (compared.pieces < wanted) {
        const std::string list = mutations.list();
        for (const auto& piece : read::list_pieces(list, 3)) compare(piece, compared);
        const std::string mapping = mutations.mapping();
        for (const auto& piece : read::mapping_pieces(mapping, 3)) compare(piece, compared);
    }
    MESSAGE(compared.pieces, " records and pairs, the plain reader sure of ", compared.sure,
            ", differences: ", compared.differences);
    CAPTURE(compared.first);
    CHECK(compared.differences == 0);
    CHECK(compared.sure * 4 > compared.pieces);
}

TEST_CASE("whole files mean and report the same, whichever reader is asked") {
    Mutations mutations(number_in("CHIBO_TEST_SEED", 1));
    for (std::uint64_t left = number_in("CHIBO_MUTATIONS", 20000) / 10; left > 0; --left) {
        const std::string list = mutations.list();
        CAPTURE(list);
        REQUIRE(told_of_list(list, read::Reader::plain_first) == told_of_list(list, read::Reader::library_only));
        const std::string mapping = mutations.mapping();
        CAPTURE(mapping);
        REQUIRE(told_of_mapping(mapping, read::Reader::plain_first) ==
                told_of_mapping(mapping, read::Reader::library_only));
    }
}

TEST_CASE("the plain reader is sure of what boards are written in") {
    CHECK(
        sure_of("- visit: 2023/1\n  date: 2023-09-05   # a day\n  members: [a, b]\n\n  # more\n  difficulties:\n"
                "    - {text: đường vào ấp, status: open}\n    - text: \"x, y\"\n      status: open\n"));
    CHECK(sure_of("- id: x\r\n  name: Nguyễn Văn Mẫu\r\n"));
    CHECK(sure_of("- {id: a, list: [], none: {}, of: [{b: 'c'}, \"d\"]}  # e\n"));
    CHECK(sure_of("-   a:\n    - b\n    - c: d\n      e: f\n    g: h\n"));
    CHECK(sure_of("  - a: b"));
}

TEST_CASE("the plain reader leaves to the library what may be more than it seems") {
    for (const auto value :
         {"",          "~",      "null",   "|",   ">-",   "&a b",  "*a",  "!t b",    "? b",       "a: b",
          "\"a\\tb\"", "'a''b'", "\"a",    "[a",  "[a,]", "{a: b", "{a}", "{a:b}",   "[a: b]",    "[a b",
          "a\tb",      "[a]b",   "\"a\"b", "- b", "@a",   "%a",    "`a",  "a\n   b", "[a,\n   b]"}) {
        CAPTURE(value);
        CHECK(!sure_of(fmt::format("- x: 1\n  k: {}\n", value)));
    }
}
