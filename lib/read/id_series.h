// Ids that differ in the number at their end only.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.h"

namespace chibo::read {

// Of «cb-0001», «cb-0002» ... what stands behind each, by its number: as many digits in all of them, behind the same
// beginning. They lie close together, and none must be compared with others. One that is_free() stands where nothing
// was put: so is one that was just made.
template <class Held>
class IdSeries {
public:
    // Whether an id may be the first of a series: it ends in a digit.
    static bool may_begin_with(std::string_view id) { return digits_of(id) != 0; }

    // The series of such an id.
    explicit IdSeries(std::string_view id)
        : beginning_(id.substr(0, id.size() - digits_of(id))),
          size_(id.size()),
          digits_(base::last_bytes(digits_of(id))),
          first_(base::first_word(beginning_)),
          first_mask_(base::first_word(std::string(beginning_.size(), '\xFF'))),
          listed_(1) {}

    // The number of an id of this series; nothing of another one.
    std::optional<std::size_t> number_of(std::string_view id) const {
        if (id.size() != size_ || ((base::first_word(id) ^ first_) & first_mask_) != 0) return std::nullopt;
        if (beginning_.size() > sizeof first_ && !id.starts_with(beginning_)) return std::nullopt;
        const auto number = base::number_in(base::last_word(id), digits_);
        return number ? std::optional<std::size_t>(*number) : std::nullopt;
    }

    // What is held under the number; nullptr where nothing was put there.
    const Held* find(std::size_t number) const {
        const bool is_held = number < listed_.size() && !listed_[number].is_free();
        return is_held ? &listed_[number] : nullptr;
    }
    void prefetch(std::size_t number) const {
        if (number < listed_.size()) __builtin_prefetch(&listed_[number]);
    }

    // Holds it, and says so; unless the number is so far beyond those that are there that the list would be mostly
    // empty.
    const Held* put(std::size_t number, const Held& held) {
        if (number >= least_room + count_ * most_room_each) return nullptr;
        if (number >= listed_.size()) listed_.resize(number + 1);
        ++count_;
        return &(listed_[number] = held);
    }

private:
    static constexpr std::size_t most_digits = 7;
    static constexpr std::size_t least_room = 1024;
    static constexpr std::size_t most_room_each = 4;

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static std::size_t digits_of(std::string_view id) {
        std::size_t digits = 0;
        while (digits < std::min(id.size(), most_digits) && is_digit(id[id.size() - 1 - digits])) ++digits;
        return digits;
    }

    std::string beginning_;
    std::size_t size_;       // of an id
    base::Word digits_;      // the bytes at its end in which they stand
    base::Word first_;       // the beginning's first bytes
    base::Word first_mask_;  // the bytes that they take
    std::size_t count_ = 0;
    std::vector<Held> listed_;  // by number
};

}  // namespace chibo::read
