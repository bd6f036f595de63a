#include "base/few.h"

#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace chibo;

namespace {

using Few = base::Few<std::uint32_t>;
using Items = std::vector<std::uint32_t>;

Items items(const Few& few) { return {few.begin(), few.end()}; }

// None, one, two, many; and items whose bytes are all zero or all set.
const std::vector<Items> lists = {{}, {0}, {7}, {0xFFFFFFFF}, {1}, {0, 0}, {3, 1, 2}, Items(1000, 5)};

}  // namespace

TEST_CASE("a few items take the room of a pointer and are what was put in") {
    CHECK(sizeof(Few) == sizeof(void*));
    for (const Items& list : lists) {
        const Few few(list);
        CHECK(items(few) == list);
        CHECK(few.size() == list.size());
        CHECK(few.empty() == list.empty());
        for (std::size_t i = 0; i < list.size(); ++i) CHECK(few[i] == list[i]);
        if (!list.empty()) CHECK(few.front() == list.front());
    }
    CHECK(items(Few{4, 5}) == Items{4, 5});
}

TEST_CASE("they are copied and moved whole, whatever was there before") {
    for (const Items& from : lists) {
        for (const Items& to : lists) {
            const Few source(from);
            Few copy(to);
            copy = source;
            CHECK(items(copy) == from);
            CHECK(items(source) == from);
            Few moved(to);
            moved = std::move(copy);
            CHECK(items(moved) == from);
            Few assigned(to);
            assigned.assign(from.data(), from.size());
            CHECK(items(assigned) == from);
            Few last(std::move(moved));
            CHECK(items(last) == from);
            const Few& same = last;
            last = same;
            CHECK(items(last) == from);
        }
    }
}

TEST_CASE("they grow one by one") {
    Few few;
    Items expected;
    for (std::uint32_t item = 0; item < 20; ++item) {
        few.push_back(item * 3);
        expected.push_back(item * 3);
        CHECK(items(few) == expected);
    }
}
