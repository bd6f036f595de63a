#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "read/load.h"
#include "read/mutated.h"
#include "read/text_blocks.h"
#include "read/told_board.h"

using namespace chibo;
using namespace chibo::test;

namespace {

const std::string usual_members =
    "- {id: uy-vien-17, name: Một, offices: []}\n- {id: uy-vien-03, name: Hai, offices: []}\n"
    "- {id: uy-vien-23, name: Ba, offices: []}\n";

const std::string usual_areas = "- {id: x-mau, name: Xã Mẫu}\n";

std::vector<read::Source> board_with(const std::string& branches, const std::string& journal,
                                     const std::string& members = usual_members,
                                     const std::string& areas = usual_areas) {
    return {
        {read::Part::settings, "chibo.yaml", "board: Ban\ncommittee: BCH\nlanguage: vi\n", {}},
        {read::Part::areas, "areas.yaml", areas, {}},
        {read::Part::branches, "branches.yaml", branches, {}},
        {read::Part::members, "members.yaml", members, {}},
        {read::Part::regulations,
         "regulations.yaml",
         "number: 1\ntitle: x\nissuer: x\nissued: 2019-01-01\noffices: [{id: vien, name: Viên}]\nquotas: [{id: q, "
         "offices: [vien], at_least: 1, per: year}]\ncounts: {kinds: [ap], partial: full, home: counts}\n",
         {}},
        {read::Part::journal, "journal.yaml", journal, {}},
    };
}

const std::string usual_branches =
    "- {id: cb-0417, name: Chi bộ 1, kind: ap}\n- id: cb-0160\n  name: Chi bộ 2\n  kind: ap\n";

// `block`: where the plain reader cuts the files.
void compare(const std::vector<read::Source>& sources, std::size_t block = read::usual_block) {
    for (const auto kept : {read::Kept::all, read::Kept::judged}) {
        const auto straight = told_board(read::load(sources, read::Reader::plain_first, kept, block), kept);
        const auto library = told_board(read::load(sources, read::Reader::library_only, kept), kept);
        const auto [here, there] = std::mismatch(straight.begin(), straight.end(), library.begin(), library.end());
        CAPTURE((here == straight.end() ? "-" : *here));
        CAPTURE((there == library.end() ? "-" : *there));
        REQUIRE((here == straight.end() && there == library.end()));
    }
}

// What may stand between the records of any list, and what else.
std::vector<std::string> odd_beside(const std::vector<std::string>& more) {
    std::vector<std::string> all{"", "stray\n", "---\n", "...\n", "# một dòng\n\n"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::uint64_t rounds() {
    constexpr std::uint64_t usual = 20000;
    const char* text = std::getenv("CHIBO_MUTATIONS");
    return text ? std::strtoull(text, nullptr, 10) : usual;
}

}  // namespace

TEST_CASE(
    "a board means and reports the same, whether its records are read straight from their lines or by the library") {
    const char* seed = std::getenv("CHIBO_TEST_SEED");
    Mutations mutations(seed ? std::strtoull(seed, nullptr, 10) : 7);
    // Two to six records a board.
    for (std::uint64_t left = rounds() / 8; left > 0; --left) {
        const std::string journal = mutations.list() + mutations.list();
        const std::string branches = left % 4 == 0 ? usual_branches + mutations.list() : usual_branches;
        const std::string members = left % 4 == 1 ? usual_members + mutations.list() : usual_members;
        const std::string areas = left % 4 == 2 ? usual_areas + mutations.list() : usual_areas;
        CAPTURE(journal);
        CAPTURE(branches);
        CAPTURE(members);
        CAPTURE(areas);
        constexpr std::size_t blocks[] = {read::usual_block, 1, 40, 90, 150, 250};
        const std::size_t block = blocks[left / 4 % std::size(blocks)];
        CAPTURE(block);
        compare(board_with(branches, journal, members, areas), block);
    }
}

TEST_CASE("a carriage return without a line feed is told, even as the last byte of a file") {
    const std::string visit = "- visit: 2023/1\n  date: 2023-09-05\n  branch: cb-0417\n  members: [uy-vien-17]";
    const std::string branch = "- id: cb-0417\n  name: Chi bộ 1\n  kind: ap";
    const std::string member = "- id: uy-vien-17\n  name: Một\n  offices:\n    - {office: vien, from: 2020-01-01}";
    const std::string area = "- {id: x-mau, name: Xã Mẫu}";
    const std::string ends[] = {"", "\n", "\r\n", "\r", "\n\r", "\r\r\n", "\n# \r", "\n# a\rb\n", "\n\r\n"};
    for (const std::string& end : ends) {
        CAPTURE(end);
        for (int place = 0; place < 4; ++place) {
            const auto sources = board_with(branch + (place == 0 ? end : ""), visit + (place == 1 ? end : ""),
                                            member + (place == 2 ? end : ""), area + (place == 3 ? end : ""));
            compare(sources);
            std::string rest = end;
            for (auto at = rest.find("\r\n"); at != std::string::npos; at = rest.find("\r\n")) rest.erase(at, 2);
            CHECK(read::load(sources).errors.empty() == (rest.find('\r') == std::string::npos));
        }
    }
}

TEST_CASE("nothing shows where a long journal is cut") {
    Mutations mutations(11);
    const auto strange = odd_beside({
        "- visit: 2023/9999\n  note: \"a\n",
        "- void: 2023/1\n  of: 2023/2\n  date: 2023-01-01\n  reason: \"- nhầm\"\n",
        "- visit: 2023/8\n  date: 2023-01-01\r\n  branch: cb-0417\r\n  members: [uy-vien-17]\r\n",
        "- visit: 2023/7\n  date: \x01\n",
    });
    for (const std::string& odd : strange) {
        std::string journal;
        for (int number = 1; journal.size() < 700'000; ++number) {
            journal += fmt::format(
                "- visit: 2022/{}\n  date: 2022-0{}-1{}\n  branch: cb-0417\n  members: [uy-vien-17, uy-vien-03]\n"
                "  guidance:\n    - nâng chất lượng, số {}\n  difficulties:\n    - {{text: đường hư, status: open}}\n",
                number, number % 9 + 1, number % 10, number);
            if (number == 3000) journal += odd;
        }
        CAPTURE(odd);
        compare(board_with(usual_branches, journal));
    }
}

TEST_CASE("nothing shows where a long list is cut") {
    const auto strange = odd_beside({
        "- {id: cb-crlf, name: Chi bộ, kind: ap}\r\n",
        "- {id: lạ, name: \"a\n",
        "- id: cb-00007\n  name: Trùng\n  kind: ap\n",
        "- id: cb-moi\n  name: Mới\n  kind: ap\n  into: cb-00009\n",
        "- {id: x-moi, name: Mới, parent: x-00009}\n- {id: x-vong, name: Vòng, parent: x-vong}\n",
        "- id: cb-sai\n  name: \x01\n",
    });
    for (const std::string& odd : strange) {
        std::string branches = usual_branches;
        std::string members = usual_members;
        std::string areas = usual_areas;
        for (int number = 1; number < 300; ++number) {
            branches +=
                fmt::format("- id: cb-{:05}\n  name: Chi bộ ấp {}\n  kind: ap\n  area: x-mau\n", number, number);
            members +=
                fmt::format("- id: vien-{:05}\n  name: Viên {}\n  offices:\n    - {{office: vien}}\n  home: cb-{:05}\n",
                            number, number, number);
            areas += fmt::format("- {{id: x-{:05}, name: Xã Mẫu thứ {}, parent: x-mau}}\n", number, number);
            if (number % 100 == 50) {
                branches += odd;
                members += odd;
                areas += odd;
            }
        }
        CAPTURE(odd);
        // So some cuts come before, within and behind what is odd.
        for (const std::size_t block : {1UL, 200UL, 3000UL, 3100UL, 3200UL, 3300UL, 5000UL, 7000UL}) {
            CAPTURE(block);
            compare(board_with(branches, "", members, areas), block);
        }
    }
}

TEST_CASE("a byte order mark, and comments longer than a block, may stand before the first record") {
    std::string comments;
    for (int line = 0; line < 100; ++line) comments += "# một dòng\n";
    const std::string journal = "- visit: 2023/1\n  date: 2023-09-05\n  branch: cb-0417\n  members: [uy-vien-17]\n";
    const std::string mark = "\xEF\xBB\xBF";
    for (const std::string& begin : {comments, mark + comments, mark}) {
        for (const std::size_t block : {1UL, 50UL, 100000UL}) {
            const auto sources =
                board_with(begin + usual_branches, begin + journal, begin + usual_members, begin + usual_areas);
            compare(sources, block);
            CHECK(read::load(sources, read::Reader::plain_first, read::Kept::all, block).errors.empty());
        }
    }
}

TEST_CASE("a file of a list of which the rest can't be parted ends with itself") {
    auto sources = board_with(usual_branches, "");
    sources.insert(sources.begin() + 3,
                   {read::Part::branches, "branches/z.yaml", "- id: cb-1\n  name: Một\n  kind: ap\n", {}});
    sources[2].text += "- id: cb-2\n  name: Hai\n  kind: ap\n---\n- id: cb-3\n  name: Ba\n  kind: ap\n";
    for (const std::size_t block : {1UL, 40UL, 100000UL}) {
        compare(sources, block);
        const auto loaded = read::load(sources, read::Reader::plain_first, read::Kept::all, block);
        CHECK(loaded.board.branches.size() == 5);
        CHECK(loaded.errors.size() == 1);
    }
}

TEST_CASE("blocks hold whole records and lose nothing") {
    for (const std::size_t size : {1UL, 2UL, 3UL, 7UL, 64UL, 1000UL}) {
        std::string text = "# đầu\n- a\n  b\n- c\n\n- \n-d\n- e";
        std::string_view left = text;
        read::TextBlocks blocks(
            [&](char* room, std::size_t most) {
                const std::size_t given = std::min({most, left.size(), std::size_t{5}});
                std::copy_n(left.begin(), given, room);
                left.remove_prefix(given);
                return given;
            },
            size);
        std::string all;
        read::TextBlock block;
        while (blocks.next(block)) {
            CHECK_FALSE(block.text().empty());
            if (!all.empty()) CHECK(block.text().starts_with("- "));
            all += block.text();
        }
        CHECK(all == text);
    }
}
