// A list that mostly is empty.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

#include "base/box.h"

namespace chibo::base {

// A standard list in the room of a pointer, for records that there are tens of thousands of.
template <class T>
class RareList {
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = const_iterator;

    RareList() = default;
    RareList(std::initializer_list<T> items) : RareList(std::vector<T>(items)) {}
    explicit(false) RareList(std::vector<T> items) {
        if (!items.empty()) items_.edit() = std::move(items);
    }

    explicit(false) operator const std::vector<T>&() const { return *items_; }

    const_iterator begin() const { return items_->begin(); }
    const_iterator end() const { return items_->end(); }
    std::size_t size() const { return items_->size(); }
    bool empty() const { return items_->empty(); }
    const T& operator[](std::size_t place) const { return (*items_)[place]; }

    void push_back(T item) { items_.edit().push_back(std::move(item)); }
    T& emplace_back() { return items_.edit().emplace_back(); }

private:
    Box<std::vector<T>> items_;
};

}  // namespace chibo::base
