// The thread that works beside the one on which the program began.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#include <pthread.h>
#include <signal.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace chibo::base {

// Looks for a while whether it has come to that, as the other thread mostly is nearly there: to be woken costs more.
// Then sleeps until it is told.
template <class T, class Is>
T await(const std::atomic<T>& value, Is is) {
    constexpr int looks = 2000;
    for (int left = looks; left > 0; --left) {
        const T now = value.load(std::memory_order_acquire);
        if (is(now)) return now;
#if defined(__x86_64__)
        _mm_pause();
#endif
    }
    for (;;) {
        const T now = value.load(std::memory_order_acquire);
        if (is(now)) return now;
        value.wait(now);
    }
}

// Begun when it is first needed, it sleeps when there is nothing to do, and ends with the program.
class SecondThread {
public:
    // Does the work there; meanwhile own() is done here. False where there is no such thread or it is busy; then
    // nothing was done. Neither may throw.
    template <class Work, class Own>
    static bool beside(Work work, Own own) {
        SecondThread* const thread = get();
        if (!thread || thread->is_busy_.exchange(true)) return false;
        const std::function<void()> given(std::ref(work));
        thread->work_.store(&given);
        thread->work_.notify_one();
        own();
        await(thread->work_, [](const auto* left) { return left == nullptr; });
        thread->is_busy_.store(false);
        return true;
    }

private:
    static SecondThread* get() {
        static SecondThread* const only = begin();
        return only;
    }

    static SecondThread* begin() {
        auto made = std::make_unique<SecondThread>();
        sigset_t all;
        sigset_t before;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before);  // signals are for the first thread
        try {
            std::thread([thread = made.get()] { thread->run(); }).detach();
        } catch (const std::system_error&) {
            made.reset();
        }
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return made.release();  // it is there as long as the program
    }

    void run() {
        for (;;) {
            const auto* const work = await(work_, [](const auto* given) { return given != nullptr; });
            (*work)();
            work_.store(nullptr);
            work_.notify_one();
        }
    }

    std::atomic<const std::function<void()>*> work_ = nullptr;  // what is to be done; null when it is done
    std::atomic<bool> is_busy_ = false;
};

}  // namespace chibo::base
