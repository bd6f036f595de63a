#include "plan/wishes.h"

#include <algorithm>
#include <set>

namespace chibo::plan {

Wishes::Wishes(const Leeway& leeway, const Confined& confined, const Own& own) : leeway_(leeway) {
    for (std::size_t i = own.first; i < own.last; ++i) add(i, confined);
    for (Wish& wish : all_) {
        const auto limited = [&](std::size_t slot) { return has_limits(slot); };
        wish.direct = wish.slots.size() == 1 || std::none_of(wish.slots.begin(), wish.slots.end(), limited);
    }
}

void Wishes::add(std::size_t visit, const Confined& confined) {
    Wish wish{visit, slots_of(leeway_, confined, visit), {}};
    for (const Option& option : leeway_.visits[visit].options) {
        if (!std::binary_search(wish.slots.begin(), wish.slots.end(), option.slot)) continue;
        wish.options.push_back(&option);
        if (!option.offer.date.is_month()) ++wanted_[option.offer.date.first()];
    }
    std::set<std::size_t> demands;
    for (const std::size_t slot : wish.slots) {
        ++slots_[slot].may;
        slots_[slot].must += wish.slots.size() == 1 ? 1 : 0;
        demands.insert(leeway_.slots[slot].demand);
    }
    for (const std::size_t demand : demands) {
        ++demands_[demand].may;
        demands_[demand].must += demands.size() == 1 ? 1 : 0;
    }
    all_.push_back(std::move(wish));
}

bool Wishes::are_direct() const { return std::none_of(all_.begin(), all_.end(), is_loose); }

bool Wishes::has_limits(std::size_t slot) const {
    const std::size_t demand = leeway_.slots[slot].demand;
    return !slots_.at(slot).within(leeway_.slots[slot].limits) || !demands_.at(demand).within(leeway_.demands[demand]);
}

Limits Wishes::left(std::size_t slot) const {
    const Limits& limits = leeway_.slots[slot].limits;
    const Amount must = slots_.at(slot).must;
    return {std::max<Amount>(0, limits.least - must), limits.most - must};
}

bool Wishes::is_contested(const Wish& wish, const Option& option) const {
    const bool alone = option.offer.date.is_month() || wanted_.at(option.offer.date.first()) == 1;
    return !alone || is_needed(wish, option);
}

bool Wishes::is_needed(const Wish& wish, const Option& option) const {
    const base::Date& date = option.offer.date;
    return !date.is_month() && leeway_.needed.contains({leeway_.visits[wish.visit].member, date.first()});
}

bool Wishes::are_even() const {
    const auto first = std::find_if(all_.begin(), all_.end(), is_loose);
    if (first == all_.end() || demands_.size() > 1) return false;
    return std::all_of(all_.begin(), all_.end(),
                       [&](const Wish& wish) { return wish.direct || (is_apart(wish) && wish.slots == first->slots); });
}

// In slots that take one visit at most, two may want the same day.
bool Wishes::is_apart(const Wish& wish) const {
    const auto limits_none = [&](std::size_t slot) { return !has_limits(slot) || left(slot).least > 0; };
    if (std::any_of(wish.slots.begin(), wish.slots.end(), limits_none)) return false;
    return std::none_of(wish.options.begin(), wish.options.end(), [&](const Option* option) {
        const bool one = left(option->slot).most <= 1 && slots_.at(option->slot).must == 0;
        return one ? is_needed(wish, *option) : is_contested(wish, *option);
    });
}

MonthList months_of(const Wish& wish, std::optional<std::size_t> slot) {
    MonthList months;
    for (const Option* option : wish.options) {
        if (!slot || option->slot == *slot) months.push_back(month_of(option->offer.date));
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

}  // namespace chibo::plan
