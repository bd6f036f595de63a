#include "plan/months.h"

#include <algorithm>
#include <map>
#include <optional>

#include "plan/profile.h"
#include "plan/teams.h"
#include "plan/wishes.h"

namespace chibo::plan {

namespace {

// Direct visits that may fall in the same months.
struct Bundle {
    std::vector<Wish> wishes;
    std::array<std::optional<std::size_t>, months_of_year> arcs{};
};

// A member's visits that are looked at one by one.
struct Crowd {
    struct ToOption {
        const Wish* wish;
        const Option* option;
        std::size_t arc;
    };
    struct ToSlot {
        const Wish* wish;
        std::size_t slot;
        std::size_t arc;
    };
    struct FromSlot {
        std::size_t slot;
        base::Date date;
        std::size_t arc;
    };

    Own own;
    std::vector<Wish> wishes;
    std::vector<ToOption> to_options;
    std::vector<ToSlot> to_slots;
    std::vector<FromSlot> from_slots;
};

class Levelling {
public:
    Levelling(const Leeway& leeway, const Months& standing) : leeway_(leeway), network_(standing) {}

    Levels run(const Confined& confined) {
        for (const Own& own : leeway_.members) add(own, Wishes(leeway_, confined, own));
        for (auto& [months, bundle] : bundles_) join(months, bundle);
        teams_.join(network_);
        network_.solve();
        levels_.squares = network_.squares();
        levels_.loads = network_.loads();
        levels_.size = network_.size();
        levels_.slots.resize(leeway_.visits.size());
        levels_.options.assign(leeway_.visits.size(), nullptr);
        for (const auto& [months, bundle] : bundles_) deal(bundle);
        for (const TeamShare& share : teams_.deal(network_))
            give(share.member->own, share.member->wishes, share.profile);
        for (const Crowd& crowd : crowds_) read(crowd);
        return std::move(levels_);
    }

private:
    void add(const Own& own, const Wishes& wishes) {
        const bool even = wishes.are_even();
        Crowd crowd{own, {}, {}, {}, {}};
        for (const Wish& wish : wishes.all()) {
            const bool contested = std::any_of(wish.options.begin(), wish.options.end(), [&](const Option* option) {
                return wishes.is_contested(wish, *option);
            });
            const bool apart = even || wishes.are_direct();
            if (wish.direct && apart && !contested) bundles_[months_of(wish)].wishes.push_back(wish);
            else if (wish.direct || !even) crowd.wishes.push_back(wish);
        }
        if (even) teams_.add(own, wishes);
        if (crowd.wishes.empty()) return;
        crowds_.push_back(std::move(crowd));
        add_crowd(wishes, crowds_.back());
    }

    void add_crowd(const Wishes& wishes, Crowd& crowd) {
        std::map<std::size_t, Node> slots;
        for (const Wish& wish : crowd.wishes) {
            const Node node = network_.add_node(1);
            const Index member = leeway_.visits[wish.visit].member;
            for (const std::size_t slot : wish.slots) {
                if (wish.direct || !wishes.has_limits(slot)) continue;
                const auto [at, fresh] = slots.try_emplace(slot, 0);
                if (fresh) at->second = add_slot(wishes, crowd, slot, member);
                crowd.to_slots.push_back({&wish, slot, network_.arc(node, at->second, {0, 1})});
            }
            for (const Option* option : wish.options) {
                if (!wish.direct && wishes.has_limits(option->slot)) continue;
                const bool needed = wishes.is_needed(wish, *option);
                const std::size_t arc = network_.to_date(node, member, option->offer.date, needed);
                crowd.to_options.push_back({&wish, option, arc});
            }
        }
    }

    // The dates of all that may fall in the slot and elsewhere too.
    Node add_slot(const Wishes& wishes, Crowd& crowd, std::size_t slot, Index member) {
        const Node in = network_.add_node(), out = network_.add_node();
        const Limits left = wishes.left(slot);
        network_.arc(in, out, left);
        struct Same {
            const Wish* wish;
            const Option* option;
            Amount wishes = 0;
        };
        std::map<std::pair<base::Day, base::Day>, Same> dates;
        for (const Wish& wish : crowd.wishes) {
            for (const Option* option : wish.options) {
                const base::Span days = option->offer.date.days();
                if (wish.direct || option->slot != slot) continue;
                ++dates.try_emplace({days.first, days.last}, Same{&wish, option}).first->second.wishes;
            }
        }
        for (const auto& [days, same] : dates) {
            const base::Date& date = same.option->offer.date;
            const bool needed = wishes.is_needed(*same.wish, *same.option);
            const std::size_t arc = network_.to_date(out, member, date, needed, std::min(left.most, same.wishes));
            crowd.from_slots.push_back({slot, date, arc});
        }
        return in;
    }

    void join(const MonthList& months, Bundle& bundle) {
        const auto count = static_cast<Amount>(bundle.wishes.size());
        const Node node = network_.add_node(count);
        for (const std::size_t month : months) bundle.arcs.at(month) = network_.to_month(node, month, count);
    }

    void take(const Wish& wish, const Option* option) {
        levels_.slots[wish.visit] = option->slot;
        levels_.options[wish.visit] = option;
    }

    // In the order of ids, a month after the other, as many to each as the flow says.
    void deal(const Bundle& bundle) {
        Months left{};
        for (std::size_t month = 0; month < months_of_year; ++month) {
            if (bundle.arcs.at(month)) left.at(month) = network_.units(*bundle.arcs.at(month));
        }
        std::size_t month = 0;
        for (const Wish& wish : bundle.wishes) {
            while (left.at(month) == 0) month = (month + 1) % months_of_year;
            --left.at(month);
            for (const Option* option : wish.options) {
                if (month_of(option->offer.date) == month) take(wish, option);
            }
            month = (month + 1) % months_of_year;
        }
    }

    // Slots for a member's visits with which they make the profile. If there are none, some that the profile has.
    void give(const Own& own, const std::vector<Wish>& wishes, const Profile& profile) {
        const auto slots = is_balanced(profile) ? slots_for(leeway_, wishes, profile) : std::nullopt;
        for (std::size_t i = 0; slots && i < wishes.size(); ++i) levels_.slots[wishes[i].visit] = (*slots)[i];
        if (slots) return;
        const auto loose = std::find_if(wishes.begin(), wishes.end(), is_loose);
        Doubt doubt{own, loose->visit};
        for (const auto& [place, visits] : profile) doubt.months.at(place.second) += visits;
        levels_.doubts.push_back(doubt);
    }

    void read(const Crowd& crowd) {
        Profile profile;
        const auto count = [&](std::size_t slot, const base::Date& date, std::size_t arc) {
            profile[{slot, month_of(date)}] += network_.units(arc);
        };
        for (const auto& each : crowd.to_options) {
            count(each.option->slot, each.option->offer.date, each.arc);
            if (network_.units(each.arc) > 0) take(*each.wish, each.option);
        }
        for (const auto& each : crowd.to_slots) {
            if (network_.units(each.arc) > 0) levels_.slots[each.wish->visit] = each.slot;
        }
        for (const auto& each : crowd.from_slots) count(each.slot, each.date, each.arc);
        if (std::none_of(crowd.wishes.begin(), crowd.wishes.end(), is_loose)) return;
        give(crowd.own, crowd.wishes, profile);
    }

    // Whether no demand gets too much or too little.
    bool is_balanced(const Profile& profile) const {
        std::map<std::size_t, Amount> of_demand;
        for (const auto& [place, visits] : profile) of_demand[leeway_.slots[place.first].demand] += visits;
        return std::all_of(of_demand.begin(), of_demand.end(), [&](const auto& each) {
            const Limits& limits = leeway_.demands[each.first];
            return limits.least <= each.second && each.second <= limits.most;
        });
    }

    const Leeway& leeway_;
    MonthNetwork network_;
    Levels levels_;
    std::map<MonthList, Bundle> bundles_;
    Teams teams_;
    std::vector<Crowd> crowds_;
};

}  // namespace

Levels level_months(const Leeway& leeway, const Confined& confined, const Months& standing) {
    return Levelling(leeway, standing).run(confined);
}

}  // namespace chibo::plan
