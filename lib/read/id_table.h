// Ids and what stands behind each, looked up as they stand in the text.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chibo::read {

// A board of 100,000 branches is looked up a million times, and every step into another part of the memory costs more
// than all the rest of it. So an id that is not unusually long stands in the table itself with its value (a small one),
// and who has something else to do in between has its part of the table brought near beforehand. The standard table
// keeps each id in a string of its own, behind a pointer.
template <class Value>
class IdTable {
    // The beginning of an id, filled up with zeros, and its size; a longer one than that stands whole among the texts.
    using Head = std::array<char, 24>;

public:
    // An id to be looked for. The text stays where it is meanwhile.
    class Key {
    public:
        Key() = default;
        explicit Key(std::string_view id) : text_(id), hash_(std::hash<std::string_view>()(id)) {}

    private:
        friend IdTable;
        std::string_view text_;
        std::size_t hash_ = 0;
    };

    // Has the place brought near where the id is, if it is there.
    void prefetch(const Key& key) const {
        if (!slots_.empty()) __builtin_prefetch(&slots_[key.hash_ & (slots_.size() - 1)]);
    }

    // Makes room for so many.
    void reserve(std::size_t ids) {
        std::size_t slots = slots_.size();
        while (slots < ids * 2) slots = slots == 0 ? least_slots : slots * 2;
        if (slots != slots_.size()) grow(slots);
        begins_.reserve(ids);
    }

    // Enters the id unless it is there already. The value that is there from then on, until the next call; and which
    // id it is, counted from 0 in the order in which they were entered.
    struct Result {
        const Value* value;
        std::size_t place;
        bool fresh;
    };
    Result enter(std::string_view id, const Value& value) {
        if ((begins_.size() + 1) * 2 > slots_.size()) grow(slots_.empty() ? least_slots : slots_.size() * 2);
        const Key key(id);
        Slot& slot = slots_[slot_of(key)];
        const bool fresh = slot.is_free();
        if (fresh) {
            slot = {head_of(id), static_cast<std::uint32_t>(begins_.size()), value};
            begins_.push_back(texts_.size());
            texts_ += id;
        }
        return {&slot.value, slot.place, fresh};
    }

    // Nothing where the id was never entered.
    const Value* find(const Key& key) const {
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[slot_of(key)];
        return slot.is_free() ? nullptr : &slot.value;
    }

    // How many there are, and each, in the order in which they were entered.
    std::size_t size() const { return begins_.size(); }
    std::string_view id(std::size_t place) const {
        const std::size_t end = place + 1 < begins_.size() ? begins_[place + 1] : texts_.size();
        return std::string_view(texts_).substr(begins_[place], end - begins_[place]);
    }

private:
    struct Slot {
        Head head{};  // no id is empty: where the size is 0 the slot is free
        std::uint32_t place = 0;
        Value value{};

        bool is_free() const { return head.back() == 0; }
    };

    static constexpr std::size_t least_slots = 64;
    static constexpr std::size_t longest_head = std::tuple_size_v<Head> - 1;

    static Head head_of(std::string_view id) {
        Head head{};
        std::memcpy(head.data(), id.data(), std::min(id.size(), longest_head));
        head.back() = static_cast<char>(std::min(id.size(), longest_head + 1));
        return head;
    }

    // The id's slot, or the free one in which it belongs.
    std::size_t slot_of(const Key& key) const {
        const Head head = head_of(key.text_);
        const auto is_it = [&](const Slot& slot) {
            return slot.head == head && (key.text_.size() <= longest_head || id(slot.place) == key.text_);
        };
        const std::size_t mask = slots_.size() - 1;  // the size is a power of two
        std::size_t at = key.hash_ & mask;
        while (!slots_[at].is_free() && !is_it(slots_[at])) at = (at + 1) & mask;
        return at;
    }

    void grow(std::size_t slots) {
        std::vector<Slot> old(slots);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (!slot.is_free()) slots_[slot_of(Key(id(slot.place)))] = slot;
        }
    }

    std::vector<Slot> slots_;          // never more than half of them are taken
    std::vector<std::size_t> begins_;  // of each id in texts_
    std::string texts_;
};

}  // namespace chibo::read
