// The thread that works beside the one on which the program began.
#pragma once

#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <signal.h>

namespace chibo::base {

// A value that one thread sets and another waits for.
template <class T>
class Told {
public:
    explicit Told(T value) : value_(value) {}

    void tell(T value) {
        value_.store(value);
        wake();
    }
    // Puts the one in the place of the other, if that is there; whether it was.
    bool replace(T other, T value) {
        if (!value_.compare_exchange_strong(other, value)) return false;
        wake();
        return true;
    }

    // The first value for which `is` says yes. It is looked for a while before the thread sleeps, as the other one
    // mostly is nearly there: to be woken costs more.
    template <class Is>
    T await(Is is) {
        constexpr int looks = 2000;
        for (int left = looks; left > 0; --left) {
            if (const T now = value_.load(); is(now)) return now;
#ifdef __x86_64__
            __builtin_ia32_pause();
#endif
        }
        std::unique_lock lock(asleep_);
        sleepers_.fetch_add(1);
        T now = value_.load();
        for (; !is(now); now = value_.load()) told_.wait(lock);
        sleepers_.fetch_sub(1);
        return now;
    }

private:
    // Who goes to sleep says so before a last look at the value: so either is seen here, or the value there.
    void wake() {
        if (sleepers_.load() == 0) return;
        {
            const std::lock_guard lock(asleep_);
        }
        told_.notify_all();
    }

    std::atomic<T> value_;
    std::atomic<int> sleepers_ = 0;
    std::mutex asleep_;
    std::condition_variable told_;
};

// Begun when it is first needed, it sleeps when there is nothing to do, and ends with the program. A child of the
// program that goes on with its code does not have it, and must not ask for it.
class SecondThread {
public:
    // Does the work there, if that thread comes to it while own() is done here. False where there is no such thread or
    // it is busy; then nothing was done. Neither may throw: the program would end.
    template <class Work, class Own>
    static bool beside(Work work, Own own) {
        SecondThread* const thread = get();
        if (!thread || thread->is_busy_.exchange(true)) return false;
        thread->work_ = std::ref(work);
        thread->state_.tell(State::given);
        [&]() noexcept { own(); }();  // the other may be using what stands here
        if (!thread->state_.replace(State::given, State::idle)) {
            thread->state_.await([](State now) { return now == State::idle; });
        }
        thread->is_busy_.store(false);
        return true;
    }

    // Begins it before it is needed, for that takes a while. Whoever calls knows that there is a processor for it.
    static void expect() { static_cast<void>(get()); }

private:
    static SecondThread* get() {
        static SecondThread* const only = begin();
        return only;
    }

    static SecondThread* begin() {
        auto made = std::make_unique<SecondThread>();
        // Signals from others are for the first thread; what a thread does itself it gets itself, as anywhere.
        sigset_t others;
        sigfillset(&others);
        for (const int own : {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGPIPE, SIGSEGV, SIGSYS, SIGTRAP, SIGXFSZ}) {
            sigdelset(&others, own);
        }
        sigset_t before;
        pthread_sigmask(SIG_BLOCK, &others, &before);
        try {
            std::thread([thread = made.get()] { thread->run(); }).detach();
        } catch (const std::exception&) {  // no thread, or no memory for it
            made.reset();
        }
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return made.release();  // it is there as long as the program, which may end while it sleeps
    }

    void run() {
        for (;;) {
            state_.await([](State now) { return now == State::given; });
            if (!state_.replace(State::given, State::begun)) continue;
            work_();
            state_.tell(State::idle);
        }
    }

    enum class State { idle, given, begun };  // of the work

    std::function<void()> work_;
    Told<State> state_{State::idle};
    std::atomic<bool> is_busy_ = false;
};

}  // namespace chibo::base
