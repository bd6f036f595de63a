#include "progress.h"

#include <unistd.h>

#include <fmt/format.h>

#include "output.h"

namespace chibo::app {

namespace {

constexpr std::chrono::milliseconds moment{150};
constexpr std::chrono::milliseconds pause{50};  // between two drawings

}  // namespace

Progress::Progress() : terminal_(::isatty(STDERR_FILENO) == 1), next_(Clock::now() + moment) {}

Progress::~Progress() { clear(); }

void Progress::part(int per_cent) {
    begun_ += share_;
    share_ = per_cent;
    if (terminal_ && Clock::now() >= next_) draw(begun_);
}

void Progress::at(std::size_t begun, std::size_t all) {
    constexpr std::size_t step = 256;  // the clock is asked that seldom
    if (!terminal_ || begun % step != 0 || Clock::now() < next_) return;
    draw(begun_ + static_cast<int>(begun * static_cast<std::size_t>(share_) / (all == 0 ? 1 : all)));
}

void Progress::draw(int per_cent) {
    constexpr int width = 40;
    constexpr int whole = 100;
    next_ = Clock::now() + pause;
    if (per_cent == shown_) return;
    shown_ = per_cent;
    const auto full = static_cast<std::size_t>(per_cent * width / whole);
    write_stderr(fmt::format("\r[{}{}] {:3} %", std::string(full, '#'), std::string(width - full, ' '), per_cent));
}

void Progress::clear() {
    if (shown_ >= 0) write_stderr("\r\x1b[K");
    shown_ = -1;
}

}  // namespace chibo::app
