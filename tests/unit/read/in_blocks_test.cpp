// How a file is cut into blocks.
#include <doctest/doctest.h>

#include <cstddef>

#include "read/in_blocks.h"

using namespace chibo;

TEST_CASE("the blocks of a file are no longer than asked for, cover it, and are as many for each of two threads") {
    for (const std::size_t most : {1U, 2U, 100U, 16'384U, 100'000U, 262'144U}) {
        for (std::size_t bytes = 0; bytes < 5'000'000; bytes = bytes * 3 / 2 + 1) {
            CAPTURE(most);
            CAPTURE(bytes);
            const std::size_t size = read::block_size(bytes, most);
            CHECK(size > 0);
            CHECK(size <= most);
            const std::size_t blocks = (bytes + size - 1) / size;
            const bool is_short = size <= 16UL * 1024;  // that is not worth more blocks
            if (!is_short && bytes > 0) CHECK(blocks % 2 == 0);
        }
    }
}
