// A value kept apart from its owner, for parts of a record that most records of a large list don't have.
#pragma once

#include <memory>

namespace chibo::base {

// Eight bytes until something is put in. It is copied with its owner, as if the value stood in the owner itself.
template <class T>
class Box {
public:
    Box() = default;
    Box(const Box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
    Box(Box&&) noexcept = default;
    Box& operator=(const Box& other) {
        if (this != &other) value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
        return *this;
    }
    Box& operator=(Box&&) noexcept = default;
    ~Box() = default;

    // The value; as long as nothing was put in, one that says nothing.
    const T& operator*() const {
        static const T nothing{};
        return value_ ? *value_ : nothing;
    }
    const T* operator->() const { return &**this; }

    bool is_empty() const { return !value_; }

    // The value, to put something in.
    T& edit() {
        if (!value_) value_ = std::make_unique<T>();
        return *value_;
    }

private:
    std::unique_ptr<T> value_;
};

}  // namespace chibo::base
