#include <doctest/doctest.h>

#include "base/wording.h"

using chibo::base::whole;

// A Wording with a hole does not compile; this is what decides it.
static_assert(whole("chi bộ", "branch"));
static_assert(whole("{n:lượt}\n", "{n:meeting|meetings}\n"));
static_assert(!whole("", "branch"));
static_assert(!whole("chi bộ", ""));
static_assert(!whole("{n} lượt", "meetings"));
static_assert(!whole("lượt", "{n} meetings"));
static_assert(!whole("{member}", "{members}"));
static_assert(!whole("{n}\n", "{n}"));

TEST_CASE("a wording is whole where both languages say something about the same things") {
    CHECK(whole("{a} và {b:lượt}", "{b:meeting|meetings} of {a}"));
    CHECK_FALSE(whole("{a}", "{b}"));
}
