// A member at a branch at a time, as a key of hash tables: a journal has many of them, and their order says nothing.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/date.h"
#include "model/area.h"

namespace chibo::rule {

struct MeetingKey {
    model::Index member = 0;
    model::Index branch = 0;
    base::Day day;
    bool is_month = false;

    friend bool operator==(const MeetingKey&, const MeetingKey&) = default;

    struct Hash {
        std::size_t operator()(const MeetingKey& key) const {
            constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // spreads neighbouring numbers over all bits
            std::uint64_t mixed = (static_cast<std::uint64_t>(key.member) << 32U | key.branch) * odd;
            mixed ^= mixed >> 32U;
            mixed +=
                static_cast<std::uint64_t>(static_cast<std::uint32_t>(key.day.number)) * 2 + (key.is_month ? 1 : 0);
            mixed *= odd;
            return static_cast<std::size_t>(mixed ^ (mixed >> 29U));
        }
    };
};

}  // namespace chibo::rule
