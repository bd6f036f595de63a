// Work side by side gives what it would one after the other.
#include <doctest/doctest.h>

#include <stdexcept>
#include <vector>

#include "base/side_by_side.h"
#include "property.h"

using namespace chibo;
using namespace chibo::test;

namespace {

struct Item {
    int number = 0;
    int square = 0;
};

// The squares of 0 .. size-1 as they were taken; at `fault` in one of the three steps something is thrown.
std::vector<int> squares(int size, int fault = -1, int step = 0) {
    const auto fail_at = [&](int number, int here) {
        if (number == fault && here == step) throw std::runtime_error("fault");
    };
    std::vector<int> taken;
    int came = 0;
    base::side_by_side<Item>(
        [&](Item& item) {
            fail_at(came, 0);
            item.number = came++;
            return item.number < size;
        },
        [&](Item& item) {
            fail_at(item.number, 1);
            item.square = item.number * item.number;
        },
        [&](const Item& item) {
            fail_at(item.number, 2);
            taken.push_back(item.square);
        });
    CHECK(came == size + 1);  // next() is not called again once nothing came
    return taken;
}

}  // namespace

TEST_CASE("what is worked on side by side is taken in its order, each once") {
    for (const int size : {0, 1, 2, 3, 4, 5, 1000}) {
        const auto taken = squares(size);
        REQUIRE(taken.size() == static_cast<std::size_t>(size));
        for (int i = 0; i < size; ++i) REQUIRE(taken[static_cast<std::size_t>(i)] == i * i);
    }
}

TEST_CASE("what is thrown while working side by side comes out, wherever it was thrown") {
    for (const int step : {0, 1, 2}) {
        for (const int fault : {0, 1, 2, 17}) CHECK_THROWS_AS(squares(100, fault, step), std::runtime_error);
    }
}

TEST_CASE("the parts of a list cover it") {
    for_all(100, [] {
        const auto size = static_cast<std::size_t>(one_of(0, 50));
        std::vector<int> seen(size, 0);
        std::size_t taken = 0;
        base::side_by_side<std::size_t>(
            size, static_cast<std::size_t>(one_of(1, 9)),
            [&](std::size_t& worked, std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i) ++seen[i];
                worked = end - begin;
            },
            [&](std::size_t worked) { taken += worked; });
        RC_ASSERT(taken == size);
        RC_ASSERT(seen == std::vector<int>(size, 1));
    });
}
