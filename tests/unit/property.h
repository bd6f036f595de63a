// Properties checked on many random cases, reported through doctest.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <utility>

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

namespace chibo::test {

// The library's own listener would print a seed that is not the one used.
class Silent : public rc::detail::TestListenerAdapter {};

// Checks the property on `cases` random cases. The seed is fixed, so that a run tells the same of the same code
// everywhere; CHIBO_TEST_SEED takes another one.
template <class Testable>
void for_all(int cases, Testable testable) {
    constexpr std::uint64_t usual_seed = 20190807;
    const char* seed = std::getenv("CHIBO_TEST_SEED");
    rc::detail::TestParams params;
    params.seed = seed ? std::strtoull(seed, nullptr, 10) : usual_seed;
    params.maxSuccess = cases;
    Silent listener;
    const auto result = rc::detail::checkProperty(rc::detail::toProperty(std::move(testable)),
                                                  rc::detail::TestMetadata(), params, listener, {});
    std::ostringstream told;
    rc::detail::printResultMessage(result, told);
    const std::string message = told.str();
    const bool succeeded = result.template is<rc::detail::SuccessResult>();
    INFO(message);
    CHECK(succeeded);
}

// A whole number from `low` to `high`, both included.
template <class Number>
Number one_of(Number low, Number high) {
    return *rc::gen::inRange<Number>(low, static_cast<Number>(high + 1));
}

inline bool chance(int in_hundred) { return one_of(1, 100) <= in_hundred; }

}  // namespace chibo::test
