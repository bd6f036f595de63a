// A member's visits, some of them confined to a window: which still meddle with each other.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "plan/leeway.h"

namespace chibo::plan {

// A visit as it is confined.
struct Wish {
    std::size_t visit = 0;
    std::vector<std::size_t> slots;
    std::vector<const Option*> options;
    bool direct =
        false;  // whatever the others do it may take any of its options: there is one slot, or none has limits
};

inline bool is_loose(const Wish& wish) { return !wish.direct; }

class Wishes {
public:
    Wishes(const Leeway& leeway, const Confined& confined, const Own& own);

    const std::vector<Wish>& all() const { return all_; }
    bool are_direct() const;

    // Whether visits that may fall elsewhere too could make the slot, or its demand, too full or too empty.
    bool has_limits(std::size_t slot) const;

    // What the visits that must fall in the slot leave to the others.
    Limits left(std::size_t slot) const;

    // Whether more than one wants that day (H1), or the member must have a visit on it.
    bool is_contested(const Wish& wish, const Option& option) const;
    bool is_needed(const Wish& wish, const Option& option) const;

    // Whether those that are not direct may all fall in the same slots, where no two want the same day.
    bool are_even() const;

private:
    // How many visits may fall somewhere, and how many must.
    struct Count {
        Amount may = 0;
        Amount must = 0;

        bool within(const Limits& limits) const { return may <= limits.most && must >= limits.least; }
    };

    void add(std::size_t visit, const Confined& confined);
    bool is_apart(const Wish& wish) const;

    const Leeway& leeway_;
    std::vector<Wish> all_;
    std::map<std::size_t, Count> slots_, demands_;
    std::map<base::Day, int> wanted_;
};

using MonthList = std::vector<std::size_t>;  // in order

// The months of the wish's options, in all or in one slot.
MonthList months_of(const Wish& wish, std::optional<std::size_t> slot = std::nullopt);

}  // namespace chibo::plan
