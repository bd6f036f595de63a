#include <doctest/doctest.h>

#include <string>

#include "model/pending.h"

using namespace chibo::model;

namespace {

const std::string before = "- visit: 2023/1\n";
const Pending pending{before.size(), "- visit: 2023/2\n  date: 2023-09-05\n"};

}  // namespace

TEST_CASE("what tells of an append is read back, and only whole") {
    const std::string told = text(pending);
    const auto read = parse_pending(told);
    REQUIRE(read.has_value());
    CHECK(read->offset == pending.offset);
    CHECK(read->bytes == pending.bytes);
    for (std::size_t size = 0; size < told.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(parse_pending(std::string_view(told).substr(0, size)).has_value());
    }
    CHECK_FALSE(parse_pending(told + "x").has_value());
    CHECK_FALSE(parse_pending("chibo pending 1\n-1\n0\n").has_value());
}

TEST_CASE("a torn tail does not count, the whole of it does") {
    for (std::size_t size = 0; size < pending.bytes.size(); ++size) {
        CAPTURE(size);
        CHECK(committed(before + pending.bytes.substr(0, size), pending) == before.size());
    }
    CHECK(committed(before + pending.bytes, pending) == before.size() + pending.bytes.size());
}

TEST_CASE("what somebody else wrote is never taken away") {
    const std::string by_hand = before + "- void: 2023/2\n";
    CHECK(committed(by_hand, pending) == by_hand.size());
    const std::string more = before + pending.bytes + "# xong\n";
    CHECK(committed(more, pending) == more.size());
    const std::string shorter = "- vi";
    CHECK(committed(shorter, pending) == shorter.size());
}
