// Work on a sequence by as many threads as pay. How many there were does not show in what comes of it.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include <sched.h>

#include "base/second_thread.h"

namespace chibo::base {

// The processors on which a thread may run. Two threads that take turns get a half of them each: the system likes to
// put who is woken on the processor of who wakes it, and then both ran on the same one while fifty thousand visits were
// read.
class Processors {
public:
    // Those of this thread; none where the system does not tell.
    Processors() {
        if (::sched_getaffinity(0, sizeof set_, &set_) != 0) CPU_ZERO(&set_);
    }

    int count() const { return CPU_COUNT(&set_); }

    // The half in which this thread runs now, and the other one.
    std::pair<Processors, Processors> halves() const {
        Processors lower(*this);
        Processors upper(*this);
        const int own = ::sched_getcpu();
        int left = count() / 2;
        bool is_lower = false;
        for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
            if (!has(processor)) continue;
            (left > 0 ? upper : lower).remove(processor);
            if (processor == own) is_lower = left > 0;
            --left;
        }
        return is_lower ? std::pair(lower, upper) : std::pair(upper, lower);
    }

    // This thread runs on them from now on. Where that can't be had nothing is lost but time.
    void use() const {
        if (count() > 0) static_cast<void>(::sched_setaffinity(0, sizeof set_, &set_));
    }

private:
    bool has(int processor) const { return CPU_ISSET(static_cast<std::size_t>(processor), &set_); }
    void remove(int processor) { CPU_CLR(static_cast<std::size_t>(processor), &set_); }

    cpu_set_t set_;
};

// Two, where the process may use as many processors. More would wait for the one that takes in what all of them did.
inline unsigned useful_threads() {
    const int told = Processors().count();
    const unsigned count = told > 0 ? static_cast<unsigned>(told) : std::thread::hardware_concurrency();
    return std::clamp(count, 1U, 2U);
}

// The work of two threads on what side_by_side() goes through. The first of them waits for the second only once that
// has begun: so nothing is lost where the second comes late, or never, as on a busy machine.
template <class Item, class Next, class Work, class Take>
class TwoThreads {
public:
    // The first two items of the sequence have come already.
    TwoThreads(Next& next, Work& work, Take& take, Item& first, Item& second)
        : next_(next), work_(work), take_(take), first_(first), second_(second) {}

    // Goes through the sequence. False where no second thread can be had; then nothing was done.
    bool go() {
        const Processors all;
        const auto halves = all.halves();
        const bool done = SecondThread::beside(
            [&] {
                halves.second.use();
                help();
            },
            [&] {
                halves.first.use();
                run(&first_, 0);
            });
        if (!done) return false;
        all.use();
        if (thrown_) std::rethrow_exception(thrown_);
        return true;
    }

private:
    // What one thread does: the item holds the one of that number, and then others.
    void run(Item* item, std::size_t number) {
        try {
            for (bool comes = true; comes;) {
                work_(*item);
                if (!has_turn(number)) return;
                take_(*item);
                turn_.tell(number + 1);
                const std::lock_guard lock(one_at_a_time_);
                comes = claim_second(item, number) || claim(*item, number);
            }
        } catch (...) {
            end(number, std::current_exception());  // that of what could not be had, where it was that
        }
    }

    // What the second thread does when it is there. If the first one has its item by then, that one's is free.
    void help() {
        Item* item = &first_;
        std::size_t number = 0;
        try {
            const std::lock_guard lock(one_at_a_time_);
            if (!claim_second(item, number) && !claim(*item, number)) return;
        } catch (...) {
            return end(number, std::current_exception());
        }
        run(item, number);
    }

    bool claim_second(Item*& item, std::size_t& number) {
        if (std::exchange(second_claimed_, true)) return false;
        item = &second_;
        number = 1;
        return true;
    }
    // The sequence's next item; false where none comes.
    bool claim(Item& item, std::size_t& number) {
        if (std::exchange(over_, true)) return false;
        number = came_;
        if (!next_(item)) return false;
        ++came_;
        over_ = false;
        return true;
    }

    // Waits for the turn of that number. False where none comes any more.
    bool has_turn(std::size_t number) {
        return turn_.await([&](std::size_t turn) { return turn == number || turn == ended; }) == number;
    }
    // Ends it all in the turn of that number, so that of what is thrown the first in the order comes out.
    void end(std::size_t number, std::exception_ptr thrown) {
        if (!has_turn(number)) return;
        const std::lock_guard lock(one_at_a_time_);
        thrown_ = std::move(thrown);
        second_claimed_ = over_ = true;
        turn_.tell(ended);
    }

    static constexpr std::size_t ended = ~std::size_t{};

    Next& next_;
    Work& work_;
    Take& take_;
    Item& first_;
    Item& second_;
    Told<std::size_t> turn_{0};  // the number of what is taken next
    std::mutex one_at_a_time_;   // for what stands below, and for next
    std::size_t came_ = 2;
    bool second_claimed_ = false;
    bool over_ = false;          // nothing more comes
    std::exception_ptr thrown_;  // by who ended it all
};

// Goes through a sequence: next(item) puts what comes next into the item and says whether anything came, work(item)
// works on it, take(item) takes what came of that. next is called once at a time, and so is take, each in the order of
// the sequence; but while the one is at work the other may be, and what work does goes on beside everything else. Items
// are used again, so next finds in its item what was there before. When next says that nothing came it is called no
// more. What any of them throws ends everything and is thrown. Where no second thread can be had, one does it all.
template <class Item, class Next, class Work, class Take>
void side_by_side(Next next, Work work, Take take) {
    Item first;
    const auto do_alone = [&](Item& item) {
        work(item);
        take(item);
    };
    const auto do_rest_alone = [&] {
        while (next(first)) do_alone(first);
    };
    if (useful_threads() < 2) return do_rest_alone();
    if (!next(first)) return;
    Item second;
    bool second_came = false;  // a thread for one item would cost more than it saves
    try {
        second_came = next(second);
    } catch (...) {
        do_alone(first);
        throw;
    }
    if (second_came && TwoThreads<Item, Next, Work, Take>(next, work, take, first, second).go()) return;
    do_alone(first);
    if (!second_came) return;
    do_alone(second);
    do_rest_alone();
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
