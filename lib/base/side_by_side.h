// Work on a sequence by as many threads as pay. How many there were does not show in what comes of it.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>

#include <sched.h>

namespace chibo::base {

// Two, where the process may use as many processors. More would wait for the one that takes in what all of them did.
inline unsigned useful_threads() {
    cpu_set_t processors;
    const bool told = sched_getaffinity(0, sizeof processors, &processors) == 0;
    const unsigned count = told ? static_cast<unsigned>(CPU_COUNT(&processors)) : std::thread::hardware_concurrency();
    return std::clamp(count, 1U, 2U);
}

// Goes through a sequence: next(item) puts what comes next into the item and says whether anything came, work(item)
// works on it, take(item) takes what came of that. next and take are called one at a time, in the order of the
// sequence; only what work does goes on beside everything else. Items are used again, so next finds in its item what
// was there before. When next says that nothing came it is called no more. What any of them throws ends everything and
// is thrown. Where no second thread can be had, one does it all.
template <class Item, class Next, class Work, class Take>
void side_by_side(Next next, Work work, Take take) {
    Item first;
    const auto one_by_one = [&] {
        while (next(first)) {
            work(first);
            take(first);
        }
    };
    if (useful_threads() < 2) return one_by_one();
    if (!next(first)) return;
    Item second;
    if (!next(second)) {  // a thread for one item would cost more than it saves
        work(first);
        take(first);
        return;
    }
    std::mutex one_at_a_time;
    std::condition_variable turn_ended;
    std::size_t came = 2;
    std::size_t taken = 0;
    bool over = false;  // nothing more comes
    std::exception_ptr thrown;
    const auto run = [&](Item& item, std::size_t number) {
        std::unique_lock lock(one_at_a_time, std::defer_lock);
        try {
            for (bool comes = true; comes;) {
                work(item);
                lock.lock();
                turn_ended.wait(lock, [&] { return taken == number || thrown; });
                if (thrown) return;
                take(item);
                ++taken;
                comes = !over && next(item);
                over = !comes;
                number = came++;
                lock.unlock();
                turn_ended.notify_one();
            }
        } catch (...) {
            if (!lock.owns_lock()) lock.lock();
            if (!thrown) thrown = std::current_exception();
            lock.unlock();
            turn_ended.notify_one();
        }
    };
    std::future<void> other;
    try {
        other = std::async(std::launch::async, run, std::ref(second), std::size_t{1});
    } catch (const std::system_error&) {
        for (Item* const item : {&first, &second}) {
            work(*item);
            take(*item);
        }
        return one_by_one();
    }
    run(first, 0);
    other.get();
    if (thrown) std::rethrow_exception(thrown);
}

// The same for a list that is cut into parts: work(item, begin, end) works on the places from begin to before end.
template <class Item, class Work, class Take>
void side_by_side(std::size_t size, std::size_t part, Work work, Take take) {
    struct Part {
        std::size_t begin = 0;
        std::size_t end = 0;
        Item item{};
    };
    std::size_t done = 0;
    side_by_side<Part>(
        [&](Part& next) {
            next.begin = done;
            next.end = done = std::min(size, done + part);
            return next.begin < next.end;
        },
        [&](Part& each) { work(each.item, each.begin, each.end); }, [&](Part& each) { take(each.item); });
}

}  // namespace chibo::base
