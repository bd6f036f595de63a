#include "plan/profile.h"

namespace chibo::plan {

namespace {

// From wishes to days, and on to the months of the slots.
class ProfileNetwork {
public:
    ProfileNetwork(const Leeway& leeway, const std::vector<Wish>& wishes, const Profile& profile) : leeway_(leeway) {
        for (const auto& [place, visits] : profile) {
            if (visits > 0) places_[place] = network_.add_node(-visits);
        }
        for (std::size_t i = 0; i < wishes.size(); ++i) add(i, wishes[i]);
    }

    std::optional<std::vector<std::size_t>> solve(std::size_t wishes) const {
        const auto units = any_flow(network_);
        if (!units) return std::nullopt;
        std::vector<std::size_t> slots(wishes);
        for (const OptionArc& each : option_arcs_) {
            if ((*units)[each.arc] > 0) slots[each.wish] = each.slot;
        }
        return slots;
    }

private:
    struct OptionArc {
        std::size_t wish;
        std::size_t slot;
        std::size_t arc;
    };

    void add(std::size_t number, const Wish& wish) {
        const Node node = network_.add_node(1);
        for (const Option* option : wish.options) {
            const auto place = places_.find({option->slot, month_of(option->offer.date)});
            if (place == places_.end()) continue;
            const Node date = to_date(wish, *option, place->second);
            option_arcs_.push_back({number, option->slot, network_.arcs.size()});
            network_.arcs.push_back({node, date, 1});
        }
    }

    // The node of the day, which takes one; of a month without a day the place itself.
    Node to_date(const Wish& wish, const Option& option, Node place) {
        const base::Date& date = option.offer.date;
        if (date.is_month()) return place;
        const auto [at, fresh] = days_.try_emplace(date.first(), 0);
        if (fresh) {
            const Index member = leeway_.visits[wish.visit].member;
            const Node node = at->second = network_.add_node();
            network_.arcs.push_back({node, place, 1, leeway_.needed.contains({member, date.first()}) ? 1 : 0});
        }
        return at->second;
    }

    const Leeway& leeway_;
    Network network_;
    std::map<std::pair<std::size_t, std::size_t>, Node> places_;
    std::map<base::Day, Node> days_;
    std::vector<OptionArc> option_arcs_;
};

}  // namespace

std::optional<std::vector<std::size_t>> slots_for(const Leeway& leeway, const std::vector<Wish>& wishes,
                                                  const Profile& profile) {
    return ProfileNetwork(leeway, wishes, profile).solve(wishes.size());
}

}  // namespace chibo::plan
