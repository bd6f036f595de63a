// A list that mostly has one item, as the members of a visit.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace chibo::base {

// In the room of a pointer: one item of four bytes stands in the list itself; several stand apart, behind their number.
// Which of the two it is, a bit tells that is never set in a pointer. It holds fewer than 2^32.
template <class T>
class Few {
    static_assert(sizeof(T) == 4 && std::is_trivially_copyable_v<T>);

public:
    Few() = default;
    Few(std::initializer_list<T> items) { set(items.begin(), items.size()); }
    explicit(false) Few(const std::vector<T>& items) { set(items.data(), items.size()); }
    Few(const Few& other) { set(other.begin(), other.size()); }
    Few(Few&& other) noexcept { swap(other); }
    Few& operator=(const Few& other) {
        if (this != &other) assign(other.begin(), other.size());
        return *this;
    }
    Few& operator=(Few&& other) noexcept {
        Few(std::move(other)).swap(*this);
        return *this;
    }
    ~Few() { delete[] apart(); }

    void assign(const T* items, std::size_t count) {
        Few fresh;
        fresh.set(items, count);
        swap(fresh);
    }

    void push_back(const T& item) {
        std::vector<T> items(begin(), end());
        items.push_back(item);
        assign(items.data(), items.size());
    }

    const T* begin() const {
        const std::byte* const several = apart();
        return std::launder(reinterpret_cast<const T*>(several ? several + sizeof(Count) : room_ + item_at));
    }
    const T* end() const { return begin() + size(); }
    std::size_t size() const {
        const std::byte* const several = apart();
        if (!several) return has_one() ? 1 : 0;
        Count count = 0;
        std::memcpy(&count, several, sizeof count);
        return count;
    }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t place) const { return begin()[place]; }
    const T& front() const { return *begin(); }

private:
    using Count = std::uint32_t;
    static constexpr bool low_byte_first = std::endian::native == std::endian::little;
    static constexpr std::size_t size_of_room = std::max(sizeof(std::byte*), 2 * sizeof(T));
    static constexpr std::size_t mark_at = low_byte_first ? 0 : sizeof(std::byte*) - 1;  // the pointer's lowest byte
    static constexpr std::size_t item_at = low_byte_first ? sizeof(T) : 0;
    static_assert(mark_at < item_at || mark_at >= item_at + sizeof(T));

    bool has_one() const { return room_[mark_at] == std::byte{1}; }

    // Where several stand, or nullptr.
    std::byte* apart() const {
        if (has_one()) return nullptr;
        std::byte* several = nullptr;
        std::memcpy(static_cast<void*>(&several), room_, sizeof several);
        return several;
    }

    // Of an empty one. What stands apart is nobody else's.
    void set(const T* items, std::size_t count) {
        if (count == 0) return;
        std::byte* to = room_ + item_at;
        if (count == 1) {
            room_[mark_at] = std::byte{1};
        } else {
            const auto number = static_cast<Count>(count);
            std::byte* const several = std::make_unique<std::byte[]>(sizeof number + count * sizeof(T)).release();
            std::memcpy(several, &number, sizeof number);
            std::memcpy(room_, static_cast<const void*>(&several), sizeof several);
            to = several + sizeof number;
        }
        std::memcpy(to, items, count * sizeof(T));
    }

    void swap(Few& other) noexcept { std::swap(room_, other.room_); }

    alignas(std::byte*) std::byte room_[size_of_room] = {};  // all zero: none
};

}  // namespace chibo::base
