// How far a long command is, on a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace chibo::app {

// A bar on stderr where that is a terminal, and only once a command takes longer than a moment. It is gone when the
// object goes, so that what is told stands on lines of its own.
class Progress {
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // The parts that the command is made of, each of so many per cent; the next one begins.
    void part(int per_cent);

    // So much of the part is done.
    void at(std::size_t begun, std::size_t all);

    void clear();

private:
    using Clock = std::chrono::steady_clock;

    void draw(int per_cent);

    bool terminal_;
    Clock::time_point next_;
    int begun_ = 0;  // per cent done before this part
    int share_ = 0;  // of this part
    int shown_ = -1;
};

}  // namespace chibo::app
