// A list that mostly has one item, as the members of a visit.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

namespace chibo::base {

// Sixteen bytes for a small T. One item stands in the list itself; more of them stand apart. It holds fewer than 2^32.
template <class T>
class Few {
public:
    Few() = default;
    Few(std::initializer_list<T> items) { assign(items.begin(), items.size()); }
    explicit(false) Few(const std::vector<T>& items) { assign(items.data(), items.size()); }
    Few(const Few& other) { assign(other.begin(), other.size()); }
    Few(Few&& other) noexcept : count_(other.count_), one_(other.one_), more_(std::move(other.more_)) {
        other.count_ = 0;
    }
    Few& operator=(const Few& other) {
        if (this != &other) assign(other.begin(), other.size());
        return *this;
    }
    Few& operator=(Few&& other) noexcept {
        count_ = other.count_;
        one_ = other.one_;
        more_ = std::move(other.more_);
        if (this != &other) other.count_ = 0;
        return *this;
    }
    ~Few() = default;

    void assign(const T* items, std::size_t count) {
        std::unique_ptr<T[]> more = count > 1 ? std::make_unique<T[]>(count) : nullptr;
        std::copy_n(items, count, more ? more.get() : &one_);
        more_ = std::move(more);
        count_ = static_cast<std::uint32_t>(count);
    }

    void push_back(const T& item) {
        std::vector<T> items(begin(), end());
        items.push_back(item);
        assign(items.data(), items.size());
    }

    const T* begin() const { return count_ > 1 ? more_.get() : &one_; }
    const T* end() const { return begin() + count_; }
    std::size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }
    const T& operator[](std::size_t place) const { return begin()[place]; }
    const T& front() const { return *begin(); }

private:
    std::uint32_t count_ = 0;
    T one_{};
    std::unique_ptr<T[]> more_;
};

}  // namespace chibo::base
