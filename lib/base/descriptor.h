// A file that the system has open.
#pragma once

#include <utility>

#include <unistd.h>

namespace chibo::base {

// A file descriptor that is closed when it goes; locks on it end then too.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    int number() const { return number_; }
    bool open() const { return number_ >= 0; }

private:
    int number_ = -1;
};

}  // namespace chibo::base
