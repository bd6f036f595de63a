// Short words as entries write them, remembered with what they were found to mean.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/words.h"

namespace chibo::read {

// The same few words stand in thousands of entries: who recorded them, grades. Only words of up to sixteen bytes are
// remembered, and one is forgotten when another comes that has its slot.
template <class Meaning>
class RecentWords {
    // The first bytes of such a word, and the last ones of a longer one than that: with its size they are all of it.
    struct Key {
        base::Word first = 0;
        base::Word last = 0;
        std::size_t size = ~std::size_t{};  // no word is so long

        bool operator==(const Key& other) const {
            return ((first ^ other.first) | (last ^ other.last) | (size ^ other.size)) == 0;
        }
    };

public:
    // What was put last for the word; nullptr where that is not known any more.
    const Meaning* find(std::string_view word) const {
        const Key key = key_of(word);
        const Slot& slot = slots_[slot_of(key)];
        return slot.key == key ? &slot.meaning : nullptr;
    }

    void put(std::string_view word, const Meaning& meaning) {
        constexpr std::size_t longest = 2 * sizeof(base::Word);
        if (word.size() > longest) return;
        const Key key = key_of(word);
        slots_[slot_of(key)] = {key, meaning};
    }

    void forget() { slots_ = {}; }

private:
    struct Slot {
        Key key;
        Meaning meaning{};
    };
    static constexpr unsigned slot_bits = 4;

    static Key key_of(std::string_view word) {
        const bool is_long = word.size() > sizeof(base::Word);
        return {base::first_word(word), is_long ? base::last_word(word) : 0, word.size()};
    }
    static std::size_t slot_of(const Key& key) {
        constexpr base::Word factor = 0x9E3779B97F4A7C15;
        return (key.first ^ key.size) * factor >> (8 * sizeof(base::Word) - slot_bits);
    }

    std::array<Slot, 1U << slot_bits> slots_{};
};

}  // namespace chibo::read
