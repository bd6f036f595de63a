// Work side by side gives what it would one after the other.
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <pthread.h>
#include <sched.h>
#include <signal.h>

#include "base/second_thread.h"
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

// The processors on which this thread may run.
cpu_set_t allowed() {
    cpu_set_t set;
    CPU_ZERO(&set);
    REQUIRE(sched_getaffinity(0, sizeof set, &set) == 0);
    return set;
}

void allow(const cpu_set_t& set) { REQUIRE(sched_setaffinity(0, sizeof set, &set) == 0); }

bool same(const cpu_set_t& a, const cpu_set_t& b) { return CPU_EQUAL(&a, &b); }

// Lets this thread run wherever the system permits, whatever the tests before have left; the numbers of those
// processors.
std::vector<std::size_t> allow_all() {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (std::size_t processor = 0; processor < CPU_SETSIZE; ++processor) CPU_SET(processor, &set);
    allow(set);
    set = allowed();
    std::vector<std::size_t> all;
    for (std::size_t processor = 0; processor < CPU_SETSIZE; ++processor) {
        if (CPU_ISSET(processor, &set)) all.push_back(processor);
    }
    return all;
}

// The first `count` of them.
cpu_set_t first_of(const std::vector<std::size_t>& processors, std::size_t count) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (std::size_t i = 0; i < count; ++i) CPU_SET(processors[i], &set);
    return set;
}

cpu_set_t only(std::size_t processor) { return first_of({processor}, 1); }

// Those that this thread gets when it runs on them.
cpu_set_t set_of(const base::Processors& processors) {
    if (processors.count() == 0) return first_of({}, 0);
    processors.use();
    return allowed();
}

// At its end this thread may run where it could before.
class Restored {
public:
    Restored() : before_(allowed()) {}
    Restored(const Restored&) = delete;
    Restored& operator=(const Restored&) = delete;
    ~Restored() { sched_setaffinity(0, sizeof before_, &before_); }

private:
    cpu_set_t before_;
};

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

TEST_CASE("of what is thrown while working side by side that comes out which would one after the other") {
    for_all(2000, [] {
        const int size = one_of(0, 12);
        std::set<std::pair<int, char>> faults;  // number and step
        for (int left = one_of(0, 3); left > 0; --left) {
            faults.emplace(one_of(0, size), "nwt"[one_of(std::size_t{0}, std::size_t{2})]);
        }
        const int slow = one_of(0, size);  // to work on it takes longer
        const auto step = [&](int number, char which) {
            if (faults.contains({number, which})) throw std::runtime_error(std::to_string(number) + which);
        };
        const auto thrown_by = [](auto all) -> std::string {
            try {
                all();
            } catch (const std::runtime_error& error) {
                return error.what();
            }
            return "";
        };
        bool may_come = true;
        std::vector<int> taken;
        const std::string thrown = thrown_by([&] {
            int came = 0;
            base::side_by_side<int>(
                [&](int& item) {
                    RC_ASSERT(std::exchange(may_come, false));  // not once nothing came, or this threw
                    step(item = came, 'n');
                    may_come = came++ < size;
                    return may_come;
                },
                [&](int item) {
                    if (item == slow) std::this_thread::sleep_for(std::chrono::microseconds(200));
                    step(item, 'w');
                },
                [&](int item) {
                    step(item, 't');
                    taken.push_back(item);
                });
        });
        std::vector<int> expected;
        const std::string right = thrown_by([&] {
            for (int number = 0; step(number, 'n'), number < size; ++number) {
                step(number, 'w');
                step(number, 't');
                expected.push_back(number);
            }
        });
        RC_ASSERT(thrown == right);
        RC_ASSERT(taken == expected);
    });
}

TEST_CASE("work side by side may do other work side by side") {
    std::vector<std::size_t> sizes;
    base::side_by_side<std::size_t>(
        20, 1,
        [](std::size_t& worked, std::size_t begin, std::size_t) { worked = squares(static_cast<int>(begin)).size(); },
        [&](std::size_t worked) { sizes.push_back(worked + squares(3).size()); });
    for (std::size_t i = 0; i < sizes.size(); ++i) CHECK(sizes[i] == i + 3);
    CHECK(sizes.size() == 20);
}

TEST_CASE("several threads may work side by side at once") {
    std::vector<std::vector<int>> found(4);
    std::vector<std::thread> threads;
    for (auto& own : found) threads.emplace_back([&own] { own = squares(1000); });
    for (std::thread& each : threads) each.join();
    for (const auto& own : found) CHECK(own == squares(1000));
}

TEST_CASE("the second thread leaves signals of others to the first, and gets those that it raises") {
    std::atomic<bool> is_done = false;
    sigset_t blocked;
    sigemptyset(&blocked);
    const bool is_there = base::SecondThread::beside(
        [&] {
            pthread_sigmask(SIG_SETMASK, nullptr, &blocked);
            is_done = true;
        },
        [&] {
            while (!is_done) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
    CHECK(is_there);
    for (const int other : {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH}) CHECK(sigismember(&blocked, other) == 1);
    for (const int own : {SIGSEGV, SIGFPE, SIGABRT, SIGXFSZ, SIGPIPE}) CHECK(sigismember(&blocked, own) == 0);
}

TEST_CASE("work for which the second thread comes too late is not done there") {
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto work = [&] {
            ++begun;
            std::this_thread::yield();
            ++ended;
        };
        REQUIRE(base::SecondThread::beside(work, [] {}));
        REQUIRE(begun == ended);  // by now it was done or never will be
    }
    const int done = begun;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(begun == done);
}

TEST_CASE("who waits is told, whether asleep, awake or about to fall asleep") {
    // Both wait for about as long as it takes to fall asleep, a little more or less each time.
    const auto pause = [](int round) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(round % 200);
        while (std::chrono::steady_clock::now() < end) {
        }
    };
    constexpr int rounds = 4000;
    base::Told<int> told{0};
    std::thread other([&] {
        for (int value = 1; value < rounds; value += 2) {
            told.await([&](int now) { return now == value; });
            if (value % 3 == 0) pause(value);
            told.tell(value + 1);
        }
    });
    for (int value = 1; value < rounds; value += 2) {
        if (value % 5 == 0) pause(value);
        told.tell(value);
        REQUIRE(told.await([&](int now) { return now > value; }) == value + 1);
    }
    other.join();
    CHECK(told.replace(rounds, 7));
    CHECK(!told.replace(rounds, 8));
    CHECK(told.await([](int) { return true; }) == 7);
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

TEST_CASE("who has worked side by side may run on the same processors as before") {
    const Restored restored;
    const auto processors = allow_all();
    for (const std::size_t count : {processors.size(), std::size_t{1}}) {
        const cpu_set_t before = first_of(processors, count);
        allow(before);
        for (const int size : {0, 1, 2, 100}) {
            CHECK(squares(size).size() == static_cast<std::size_t>(size));
            CHECK(same(allowed(), before));
        }
        for (const int step : {0, 1, 2}) {
            for (const int fault : {0, 1, 2, 17, 18}) {
                CHECK_THROWS_AS(squares(100, fault, step), std::runtime_error);
                CHECK(same(allowed(), before));
            }
        }
    }
}

TEST_CASE("the halves of the processors are all of them, each once, and the first is where the thread runs") {
    const Restored restored;
    const auto processors = allow_all();
    for (std::size_t count = 1; count <= processors.size(); ++count) {
        const cpu_set_t all = first_of(processors, count);
        allow(all);
        const base::Processors halved;
        CHECK(halved.count() == static_cast<int>(count));
        for (std::size_t i = 0; i < count; ++i) {
            CAPTURE(processors[i]);
            allow(only(processors[i]));
            const auto [own, other] = halved.halves();
            const cpu_set_t first = set_of(own);
            const cpu_set_t second = set_of(other);
            cpu_set_t common;
            cpu_set_t either;
            CPU_AND(&common, &first, &second);
            CPU_OR(&either, &first, &second);
            CHECK(CPU_COUNT(&common) == 0);
            CHECK(same(either, all));
            CHECK(CPU_ISSET(processors[i], &first));
            CHECK(std::abs(own.count() - other.count()) == static_cast<int>(count % 2));
        }
    }
}
