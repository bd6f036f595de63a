#include <numeric>
#include <vector>

#include <doctest/doctest.h>

#include "base/large_pages.h"

using namespace chibo;

TEST_CASE("a list in large pages keeps what is in it while it grows across their size and is copied") {
    std::vector<int, base::LargePages<int>> list;
    constexpr int size = 3'000'000;  // of which half a million fill a page
    for (int i = 0; i < size; ++i) list.push_back(i);
    const auto copy = list;
    list.resize(10);
    list.shrink_to_fit();
    CHECK(std::accumulate(list.begin(), list.end(), 0) == 45);
    bool same = copy.size() == size;
    for (int i = 0; i < size; ++i) same = same && copy[static_cast<std::size_t>(i)] == i;
    CHECK(same);
}
