// An optional value of a record that there are millions of.
#pragma once

#include <cassert>
#include <cstdint>
#include <limits>
#include <optional>

namespace chibo::base {

// The value of T that stands for none; nothing that is there ever has it. A class of ours names it: T::none.
template <class T>
struct None {
    static constexpr T value = T::none;
};
template <>
struct None<std::uint32_t> {
    static constexpr std::uint32_t value = std::numeric_limits<std::uint32_t>::max();
};
template <>
struct None<std::int32_t> {
    static constexpr std::int32_t value = std::numeric_limits<std::int32_t>::min();
};
template <>
struct None<std::int16_t> {
    static constexpr std::int16_t value = std::numeric_limits<std::int16_t>::min();
};

// An optional in no more bytes than the value itself; a standard one takes twice as many of a number.
template <class T>
class Slim {
public:
    constexpr Slim() = default;
    constexpr explicit(false) Slim(std::nullopt_t) {}
    constexpr explicit(false) Slim(const T& value) : value_(value) {}
    constexpr explicit(false) Slim(const std::optional<T>& value) : value_(value ? *value : None<T>::value) {}

    constexpr bool has_value() const { return !(value_ == None<T>::value); }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr explicit(false) operator std::optional<T>() const {
        return has_value() ? std::optional(value_) : std::nullopt;
    }

    constexpr const T& operator*() const {
        assert(has_value());
        return value_;
    }
    constexpr const T* operator->() const { return &**this; }
    constexpr T* operator->() {
        assert(has_value());
        return &value_;
    }
    constexpr T value_or(const T& other) const { return has_value() ? value_ : other; }
    constexpr void reset() { value_ = None<T>::value; }

    friend constexpr bool operator==(const Slim& a, const Slim& b) { return a.value_ == b.value_; }
    friend constexpr bool operator==(const Slim& a, const T& b) { return a.value_ == b; }
    friend constexpr bool operator==(const Slim& a, const std::optional<T>& b) { return a == Slim(b); }

private:
    T value_ = None<T>::value;
};

}  // namespace chibo::base
