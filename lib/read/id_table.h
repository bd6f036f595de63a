// Ids and what stands behind each, looked up as they stand in the text.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/large_pages.h"
#include "base/words.h"
#include "read/id_series.h"

namespace chibo::read {

// A board of 100,000 branches is looked up a million times, and every step into another part of the memory costs more
// than all the rest of it. Ids are mostly numbered, so those of a few series stand in lists by their numbers. Another
// that is not unusually long stands in a table itself with its value (a small one). The standard table keeps each id in
// a string of its own, behind a pointer. Who has something else to do in between has the id's place brought near
// beforehand.
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
    static constexpr std::uint32_t nowhere = ~std::uint32_t{};  // there is no room for so many ids
    struct Held {
        std::uint32_t place = nowhere;
        Value value{};

        bool is_free() const { return place == nowhere; }
    };
    using Series = IdSeries<Held>;

public:
    // An id to be looked for in this table, until the next is entered. The text stays where it is meanwhile.
    class Key {
    public:
        Key() = default;

    private:
        friend IdTable;
        std::string_view text_;
        const Series* series_ = nullptr;  // to which it belongs
        std::size_t number_ = 0;          // there
    };
    Key key(std::string_view id) const {
        Key key;
        key.text_ = id;
        for (const Series& series : series_) {
            const auto number = series.number_of(id);
            if (!number) continue;
            key.series_ = &series;
            key.number_ = *number;
            break;
        }
        return key;
    }

    // Has the place brought near where the id is, if it is there.
    void prefetch(const Key& key) const {
        if (key.series_) return key.series_->prefetch(key.number_);
        if (!slots_.empty()) __builtin_prefetch(&slots_[hash_of(key.text_, head_of(key.text_)) & (slots_.size() - 1)]);
    }

    // So many ids may come.
    void expect(std::size_t ids) { begins_.reserve(ids); }

    // Enters the id unless it is there already. The value that is there from then on, until the next call; and which
    // id it is, counted from 0 in the order in which they were entered.
    struct Result {
        const Value* value;
        std::size_t place;
        bool fresh;
    };
    Result enter(std::string_view id, const Value& value) {
        assert(!id.empty());  // a free slot has none
        const Key key = this->key(id);
        if (const Held* const held = held_by(key)) return {&held->value, held->place, false};
        const Held& held = put(key, {static_cast<std::uint32_t>(begins_.size()), value});
        begins_.push_back(texts_.size());
        texts_ += id;
        return {&held.value, held.place, true};
    }

    // Nothing where the id was never entered.
    const Value* find(const Key& key) const {
        const Held* const held = held_by(key);
        return held ? &held->value : nullptr;
    }
    const Value* find(std::string_view id) const { return find(key(id)); }

    // How many there are, and each, in the order in which they were entered.
    std::size_t size() const { return begins_.size(); }
    std::string_view id(std::size_t place) const {
        const std::size_t end = place + 1 < begins_.size() ? begins_[place + 1] : texts_.size();
        return std::string_view(texts_).substr(begins_[place], end - begins_[place]);
    }

private:
    struct Slot {
        Head head{};
        Held held{};

        bool is_free() const { return head.is_free(); }
    };

    static constexpr std::size_t most_series = 8;  // each id may be compared with the beginning of each
    static constexpr std::size_t least_slots = 64;
    static constexpr std::size_t longest_head = sizeof(Head) - 1;

    static Head head_of(std::string_view id) {
        const std::string_view begin = id.substr(0, longest_head);
        const std::uint64_t size = std::min(id.size(), longest_head + 1);
        const auto word_from = [&](std::size_t at) {
            return base::first_word(begin.substr(std::min(at, begin.size())));
        };
        return {{word_from(0), word_from(8), word_from(16) | size << 56U}};
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

    const Held* held_by(const Key& key) const {
        if (key.series_) {
            if (const Held* const held = key.series_->find(key.number_)) return held;
        }
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[slot_of(key.text_)];
        return slot.is_free() ? nullptr : &slot.held;
    }

    // The id's slot, or the free one in which it belongs.
    std::size_t slot_of(std::string_view text) const {
        const Head head = head_of(text);
        const auto is_it = [&](const Slot& slot) {
            return slot.head == head && (text.size() <= longest_head || id(slot.held.place) == text);
        };
        const std::size_t mask = slots_.size() - 1;  // the size is a power of two
        std::size_t at = hash_of(text, head) & mask;
        while (!slots_[at].is_free() && !is_it(slots_[at])) at = (at + 1) & mask;
        return at;
    }

    // Puts an id there that is not there yet: into its series, or where that has no room for it, into a slot.
    const Held& put(const Key& key, const Held& held) {
        const std::string_view id = key.text_;
        if (key.series_) {
            Series& own = series_[static_cast<std::size_t>(key.series_ - series_.data())];
            if (const Held* const put = own.put(key.number_, held)) return *put;
        } else if (series_.size() < most_series && Series::may_begin_with(id)) {
            Series& fresh = series_.emplace_back(id);
            if (const Held* const put = fresh.put(*fresh.number_of(id), held)) return *put;
        }
        if ((in_slots_ + 1) * 2 > slots_.size()) grow(slots_.empty() ? least_slots : slots_.size() * 2);
        ++in_slots_;
        Slot& slot = slots_[slot_of(id)];
        slot = {head_of(id), held};
        return slot.held;
    }

    void grow(std::size_t slots) {
        Slots old(slots);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (!slot.is_free()) slots_[slot_of(id(slot.held.place))] = slot;
        }
    }

    using Slots = std::vector<Slot, base::LargePages<Slot>>;

    std::vector<Series> series_;  // the first that came
    Slots slots_;                 // of the ids that are in none; never more than half of them are taken
    std::size_t in_slots_ = 0;
    std::vector<std::size_t> begins_;  // of each id in texts_
    std::string texts_;
};

}  // namespace chibo::read
