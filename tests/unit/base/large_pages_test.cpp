#include <cstddef>
#include <cstdint>
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

namespace {

using Bytes = std::vector<std::uint8_t, base::LargePages<std::uint8_t>>;

constexpr std::size_t page = 2UL * 1024 * 1024;

std::uint8_t byte_at(std::size_t place) { return static_cast<std::uint8_t>(place % 251); }

bool holds(const Bytes& bytes, std::size_t size) {
    bool same = bytes.size() == size;
    for (std::size_t i = 0; same && i < size; ++i) same = bytes[i] == byte_at(i);
    return same;
}

bool begins_a_page(const Bytes& bytes) { return reinterpret_cast<std::uintptr_t>(bytes.data()) % page == 0; }

}  // namespace

TEST_CASE("a list about as long as a page holds what was put in, also when it grows beyond") {
    for (const std::size_t size : {page - 1, page, page + 1}) {
        CAPTURE(size);
        Bytes grown;
        for (std::size_t i = 0; i < size; ++i) grown.push_back(byte_at(i));
        CHECK(holds(grown, size));
        Bytes bytes;
        bytes.reserve(size);
        REQUIRE(bytes.capacity() == size);
        for (std::size_t i = 0; i < size; ++i) bytes.push_back(byte_at(i));
        CHECK(holds(bytes, size));
        if (size >= page) CHECK(begins_a_page(bytes));
        while (bytes.size() < page + 2) bytes.push_back(byte_at(bytes.size()));
        CHECK(holds(bytes, page + 2));
        CHECK(begins_a_page(bytes));
        bytes.reserve(3 * page + 1);
        CHECK(holds(bytes, page + 2));
        CHECK(begins_a_page(bytes));
        bytes.resize(page - 1);
        bytes.shrink_to_fit();
        CHECK(bytes.capacity() == page - 1);
        CHECK(holds(bytes, page - 1));
    }
}
