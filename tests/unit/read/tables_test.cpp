// The tables behind ids: what was entered is found again, and nothing else.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "finding/wordings/terms.h"
#include "property.h"
#include "read/entry_index.h"
#include "read/id_table.h"
#include "read/register.h"

using namespace chibo;
using namespace chibo::test;

TEST_CASE("an id table finds what was entered first under each id, while it grows") {
    using Table = read::IdTable<int>;
    Table table;
    CHECK(table.find("cb-1") == nullptr);
    constexpr int count = 5000;
    // Of all lengths about the one up to which ids stand in the table itself, and with long beginnings in common.
    const auto id = [](int i) {
        return fmt::format("{}cb-{}{}", i, std::string(static_cast<std::size_t>(i % 40), 'x'), i % 7);
    };
    for (int i = 0; i < count; ++i) {
        const auto [value, place, fresh] = table.enter(id(i), i);
        REQUIRE(fresh);
        REQUIRE(*value == i);
        REQUIRE(place == static_cast<std::size_t>(i));
    }
    const std::string tail(40, 'y');
    for (const char* last : {"a", "b"}) REQUIRE(table.enter(tail + last, last[0]).fresh);
    CHECK(*table.find(tail + "a") == 'a');
    CHECK(table.find(tail) == nullptr);
    CHECK(table.find(tail.substr(0, 23)) == nullptr);
    for (int i = 0; i < count; ++i) {
        REQUIRE(*table.find(id(i)) == i);
        REQUIRE_FALSE(table.enter(id(i), -1).fresh);
    }
    CHECK(table.find("cb-5000") == nullptr);
    CHECK(table.find("") == nullptr);
    CHECK(table.size() == count + 2);
    CHECK(table.id(17) == id(17));
    CHECK(table.id(count + 1) == tail + "b");
}

TEST_CASE("numbered ids are found, in whatever order and however far apart they were entered") {
    const std::vector<std::string> beginnings{"cb-",         "cb-ap-", "",  "cb-1", "uy-vien-", "khu-pho-an-",
                                              "khu-pho-bn-", "x",      "y", "z",    "t",        "u"};
    for_all(200, [&] {
        read::IdTable<int> table;
        std::map<std::string, int> expected;
        const std::size_t kinds = one_of(std::size_t{1}, beginnings.size());
        for (int i = 0; i < 300; ++i) {
            const int reach = chance(70) ? 300 : chance(50) ? 5000 : base::largest_whole;
            const int digits = one_of(1, 12);
            std::string id =
                fmt::format("{}{:0{}}", beginnings[one_of(std::size_t{0}, kinds - 1)], one_of(0, reach), digits);
            if (chance(5)) id.back() = 'a';
            const auto [value, place, fresh] = table.enter(id, i);
            const auto [known, first] = expected.emplace(id, i);
            RC_ASSERT(fresh == first);
            RC_ASSERT(*value == known->second);
            RC_ASSERT(table.id(place) == id);
        }
        RC_ASSERT(table.size() == expected.size());
        for (const auto& [id, value] : expected) {
            RC_ASSERT(*table.find(id) == value);
            for (std::string other : {"0" + id, id + "0", id.substr(1)}) {
                const int* const found = table.find(other);
                RC_ASSERT((found != nullptr) == expected.contains(other));
                if (found) RC_ASSERT(*found == expected[other]);
            }
        }
    });
}

TEST_CASE("an id far beyond the others of its series is looked for like any other") {
    read::IdTable<int> table;
    constexpr int count = 100;
    const auto id = [](int number) { return fmt::format("cb-{:07}", number); };
    for (int i = 0; i < count; ++i) table.enter(id(i), i);
    for (const int number : {count, 1023, 1024, 5000, 1'000'000, 9'999'999}) {
        CAPTURE(number);
        const std::string far = id(number);
        const auto key = table.key(far);
        table.prefetch(key);
        CHECK(table.find(key) == nullptr);
    }
    const std::string farthest = id(9'999'999);
    REQUIRE(table.enter(farthest, count).fresh);
    const auto key = table.key(farthest);
    table.prefetch(key);
    REQUIRE(table.find(key) != nullptr);
    CHECK(*table.find(key) == count);
    CHECK(table.find(id(9'999'998)) == nullptr);
}

TEST_CASE("entries are found by year and number, in whatever order and however far apart they were entered") {
    const auto kind_of = [](const base::EntryId& id) {
        return model::kinds[static_cast<std::size_t>(id.number) % std::size(model::kinds)].second;
    };
    for_all(100, [&] {
        read::EntryIndex index;
        std::map<base::EntryId, model::Index> expected;
        for (model::Index i = 0; i < 200; ++i) {
            const int reach = chance(70) ? 300 : chance(50) ? 5000 : base::largest_whole;
            const base::EntryId id{one_of(2019, 2021), one_of(1, reach)};
            const auto [place, fresh] = index.enter(id, {kind_of(id), i});
            RC_ASSERT(fresh == expected.emplace(id, i).second);
            RC_ASSERT(place.index == expected[id] && place.kind == kind_of(id));
        }
        for (const auto& [id, place] : expected) {
            const auto found = index.find(id);
            RC_ASSERT(found && found->index == place && found->kind == kind_of(id));
        }
        RC_ASSERT(!index.find({2018, 1}));
    });
}

TEST_CASE("a number that was far from the others is found when they have come near") {
    read::EntryIndex index;
    constexpr std::int32_t far = 3000;
    const model::EntryPlace first{model::EntryKind::follow_up, 7};
    const auto is_known = [&] {
        const auto found = index.find({2023, far});
        const auto again = index.enter({2023, far}, {model::EntryKind::visit, 8});
        return found && found->kind == first.kind && found->index == first.index && !again.fresh &&
               again.place.kind == first.kind && again.place.index == first.index;
    };
    REQUIRE(index.enter({2023, far}, first).fresh);
    CHECK(is_known());
    for (std::int32_t number = 1; number < far; ++number) {
        const bool fresh =
            index.enter({2023, number}, {model::EntryKind::visit, static_cast<model::Index>(number)}).fresh;
        REQUIRE(fresh);
        if (number % 100 == 0) REQUIRE(is_known());
    }
    for (const std::int32_t number : {far + 1, far + 2}) {
        CHECK_FALSE(index.find({2023, number}));
        CHECK(index.enter({2023, number}, {model::EntryKind::review, 1}).fresh);
        CHECK(is_known());
    }
}

TEST_CASE("of ids equally near the first by name is the nearest, in whatever order they were entered") {
    const std::vector<std::string> files{"branches.yaml"};
    std::vector<std::string> ids{"cb-0418", "cb-0411", "cb-1417", "cb-0999", "cb-9417"};
    std::sort(ids.begin(), ids.end());
    do {
        finding::Findings found;
        read::Problems problems(0, found);
        read::Register known(finding::wordings::branch_word, files);
        model::Index place = 0;
        for (const std::string& id : ids) known.enter({id, {0, 1, 1}}, place++, problems);
        REQUIRE(known.nearest("cb-0417") == "cb-0411");
        REQUIRE(known.nearest("cb-041") == "cb-0411");
        REQUIRE(known.nearest("x").empty());
    } while (std::next_permutation(ids.begin(), ids.end()));
}
