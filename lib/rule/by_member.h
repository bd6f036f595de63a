// A long list by member, without a table: the places of each member's items side by side.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/area.h"

namespace chibo::rule {

// The items are those of a list that stays as it is; each has a `member`.
class ByMember {
public:
    template <class Item>
    ByMember(std::size_t members, const std::vector<Item>& items) : begins_(members + 1), places_(items.size()) {
        for (const Item& item : items) ++begins_[item.member + 1];
        for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
        std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
        for (std::uint32_t place = 0; place < items.size(); ++place) places_[next[items[place].member]++] = place;
    }

    std::size_t members() const { return begins_.size() - 1; }

    // The places of the member's items, in the order of the list.
    std::span<const std::uint32_t> of(std::size_t member) const {
        return std::span(places_).subspan(begins_[member], begins_[member + 1] - begins_[member]);
    }

private:
    std::vector<std::uint32_t> begins_;  // in places_; one more than there are members
    std::vector<std::uint32_t> places_;
};

}  // namespace chibo::rule
