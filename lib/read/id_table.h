// Ids and what stands behind each, looked up as they stand in the text.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/large_pages.h"

namespace chibo::read {

// A board of 100,000 branches is looked up a million times, and every step into another part of the memory costs more
// than all the rest of it. So an id that is not unusually long stands in the table itself with its value (a small one),
// and who has something else to do in between has its part of the table brought near beforehand. The standard table
// keeps each id in a string of its own, behind a pointer.
template <class Value>
class IdTable {
    // The beginning of an id, filled up with zeros, and in the last byte its size; a longer one than that stands whole
    // among the texts.
    struct Head {
        std::array<std::uint64_t, 3> words{};

        bool operator==(const Head& other) const {
            return ((words[0] ^ other.words[0]) | (words[1] ^ other.words[1]) | (words[2] ^ other.words[2])) == 0;
        }
        bool is_free() const { return words[2] == 0; }  // no id is empty
    };

public:
    // An id to be looked for. The text stays where it is meanwhile.
    class Key {
    public:
        Key() = default;
        explicit Key(std::string_view id) : text_(id), head_(head_of(id)), hash_(hash_of(id, head_)) {}

    private:
        friend IdTable;
        std::string_view text_;
        Head head_;
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
        assert(!id.empty());  // a free slot has none
        if ((begins_.size() + 1) * 2 > slots_.size()) grow(slots_.empty() ? least_slots : slots_.size() * 2);
        const Key key(id);
        Slot& slot = slots_[slot_of(key)];
        const bool fresh = slot.is_free();
        if (fresh) {
            slot = {key.head_, static_cast<std::uint32_t>(begins_.size()), value};
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
        Head head{};
        std::uint32_t place = 0;
        Value value{};

        bool is_free() const { return head.is_free(); }
    };

    static constexpr std::size_t least_slots = 64;
    static constexpr std::size_t longest_head = sizeof(Head) - 1;

    // The bytes from there on; fewer than eight where the id ends.
    static std::uint64_t word_of(std::string_view id, std::size_t from) {
        std::uint64_t word = 0;
        if (from + sizeof word <= id.size()) {
            std::memcpy(&word, id.data() + from, sizeof word);
        } else {
            for (std::size_t at = id.size(); at > from; --at) {
                word = word << 8U | static_cast<unsigned char>(id[at - 1]);
            }
        }
        return word;
    }

    static Head head_of(std::string_view id) {
        const std::string_view begin = id.substr(0, longest_head);
        const std::uint64_t size = std::min(id.size(), longest_head + 1);
        return {{word_of(begin, 0), word_of(begin, 8), word_of(begin, 16) | size << 56U}};
    }

    // Every bit of the head has a part in the lower ones.
    static std::size_t hash_of(std::string_view id, const Head& head) {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
        std::uint64_t hash = head.words[0] * odd;
        hash = ((hash ^ hash >> 32U) + head.words[1]) * odd;
        hash = ((hash ^ hash >> 32U) + head.words[2]) * odd;
        if (id.size() > longest_head) hash += std::hash<std::string_view>()(id.substr(longest_head));
        return hash ^ hash >> 32U;
    }

    // The id's slot, or the free one in which it belongs.
    std::size_t slot_of(const Key& key) const {
        const auto is_it = [&](const Slot& slot) {
            return slot.head == key.head_ && (key.text_.size() <= longest_head || id(slot.place) == key.text_);
        };
        const std::size_t mask = slots_.size() - 1;  // the size is a power of two
        std::size_t at = key.hash_ & mask;
        while (!slots_[at].is_free() && !is_it(slots_[at])) at = (at + 1) & mask;
        return at;
    }

    void grow(std::size_t slots) {
        Slots old(slots);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (!slot.is_free()) slots_[slot_of(Key(id(slot.place)))] = slot;
        }
    }

    using Slots = std::vector<Slot, base::LargePages<Slot>>;

    Slots slots_;                      // never more than half of them are taken
    std::vector<std::size_t> begins_;  // of each id in texts_
    std::string texts_;
};

}  // namespace chibo::read
