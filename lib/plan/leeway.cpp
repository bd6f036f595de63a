#include "plan/leeway.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace chibo::plan {

namespace {

// One member's visits, from each to its dates, their slots, their demands: what a flow there is, the visits may be.
class MemberNetwork {
public:
    MemberNetwork(const Leeway& leeway, const Confined& confined, const Own& own) : leeway_(leeway), own_(own) {
        sink_ = network.add_node(-count());
        for (std::size_t i = own.first; i < own.last; ++i) add_visit(i, slots_of(leeway, confined, i));
    }

    struct OptionArc {
        std::size_t visit;
        const Option* option;
        std::size_t arc;
        std::size_t date_arc;
    };

    Network network;
    Costs exact, points;
    std::vector<OptionArc> options;
    std::map<std::size_t, std::size_t> slots, demands;  // arcs

private:
    using DateKey = std::tuple<std::size_t, base::Day, base::Day>;  // slot, first and last day
    struct Way {
        Node node;
        std::size_t arc;  // onward
    };

    Amount count() const { return static_cast<Amount>(own_.last - own_.first); }

    std::size_t arc(Node from, Node to, const Limits& limits, const Cost& cost = {}) {
        network.arcs.push_back({from, to, limits.most, limits.least});
        exact.push_back(cost.not_exact);
        points.push_back(cost.points);
        return points.size() - 1;
    }

    void add_visit(std::size_t visit, const std::vector<std::size_t>& allowed) {
        const Node node = network.add_node(1);
        for (const Option& option : leeway_.visits[visit].options) {
            if (!std::binary_search(allowed.begin(), allowed.end(), option.slot)) continue;
            const Way date = date_way(leeway_.visits[visit].member, option);
            options.push_back({visit, &option, arc(node, date.node, {0, 1}, option.offer.cost), date.arc});
        }
    }

    Way date_way(Index member, const Option& option) {
        const base::Date& date = option.offer.date;
        const auto [at, fresh] = dates_.try_emplace(DateKey{option.slot, date.first(), date.last()});
        if (fresh) {
            const bool needed = !date.is_month() && leeway_.needed.contains({member, date.first()});
            const Node node = network.add_node();
            const Node slot = slot_node(option.slot);
            at->second = {node, arc(node, slot, {needed ? 1 : 0, date.is_month() ? count() + 1 : 1})};
        }
        return at->second;
    }

    Node slot_node(std::size_t number) {
        const auto [at, fresh] = slot_nodes_.try_emplace(number, 0);
        if (!fresh) return at->second;
        const Node node = at->second = network.add_node();
        const Slot& slot = leeway_.slots[number];
        const auto [demand, first] = demand_nodes_.try_emplace(slot.demand, 0);
        if (first) {
            demand->second = network.add_node();
            demands[slot.demand] = arc(demand->second, sink_, leeway_.demands[slot.demand]);
        }
        slots[number] = arc(node, demand->second, slot.limits);
        return node;
    }

    const Leeway& leeway_;
    const Own& own_;
    Node sink_ = 0;
    std::map<DateKey, Way> dates_;
    std::map<std::size_t, Node> slot_nodes_, demand_nodes_;
};

class Maker {
public:
    Maker(const Problem& problem, const Territory& territory, const Pairs& pairs, const std::vector<Choice>& choices)
        : problem_(problem), territory_(territory), pairs_(pairs), choices_(choices) {}

    Leeway make() {
        add_slots();
        for (const Choice& choice : choices_) add_visit(choice);
        for (const Own& own : leeway_.members) {
            keep_best(own);
            find_free(own);
        }
        return std::move(leeway_);
    }

private:
    void add_slots() {
        for (std::size_t number = 0; number < problem_.demands.size(); ++number) {
            const Demand& demand = problem_.demands[number];
            first_slot_.push_back(leeway_.slots.size());
            leeway_.demands.push_back({0, demand.missing});
            for (std::size_t window = 0; window < demand.windows.size(); ++window) {
                slots_of_[demand.duty->member].push_back(leeway_.slots.size());
                leeway_.slots.push_back({number, window, {0, demand.windows[window].room}});
                seekers_.emplace_back();
            }
        }
    }

    // What the slot's member reaches in it; looked up once, and only for members with visits.
    const Seeker& seeker(std::size_t number) {
        auto& known = seekers_[number];
        if (!known) {
            const Slot& slot = leeway_.slots[number];
            const Demand& demand = problem_.demands[slot.demand];
            const Reach reach = territory_.reach(demand, demand.windows[slot.window].days);
            known = Seeker{slot.demand, slot.window, std::nullopt, reach};
        }
        return *known;
    }

    void add_visit(const Choice& choice) {
        const Index member = problem_.demands[choice.demand].duty->member;
        Visit visit{member, first_slot_[choice.demand] + choice.window, {}};
        for (const std::size_t slot : slots_of_[member]) {
            if (leeway_.slots[slot].limits.most == 0) continue;
            for (const DatedOffer& offer : pairs_.offers(seeker(slot), choice.host)) {
                visit.options.push_back({slot, offer});
            }
        }
        auto& members = leeway_.members;
        const std::size_t number = leeway_.visits.size();
        if (members.empty() || leeway_.visits.back().member != member) members.push_back({number, number});
        members.back().last = number + 1;
        leeway_.visits.push_back(std::move(visit));
    }

    // Leaves only what is as good. Mostly each visit for itself is the best that it can be.
    void keep_best(const Own& own) {
        bool all_best = true;
        for (std::size_t i = own.first; i < own.last; ++i) all_best &= choices_[i].cost == least_cost(i);
        if (!all_best) return settle(own);
        for (std::size_t i = own.first; i < own.last; ++i) {
            std::erase_if(leeway_.visits[i].options,
                          [&](const Option& option) { return option.offer.cost != choices_[i].cost; });
        }
    }

    Cost least_cost(std::size_t visit) const {
        Cost least = choices_[visit].cost;
        for (const Option& option : leeway_.visits[visit].options) least = std::min(least, option.offer.cost);
        return least;
    }

    // Where one visit is better for another being worse, what the best flows have in common says what is as good.
    void settle(const Own& own) {
        const MemberNetwork made(leeway_, {}, own);
        const Flow flow = best_flow(made.network, {made.exact, made.points});
        std::vector<std::vector<Option>> left(own.last - own.first);
        std::vector<bool> sure(left.size(), false);
        for (const auto& each : made.options) {
            const std::size_t place = each.visit - own.first;
            const bool taken = flow.settled[each.arc] && flow.units[each.arc] > 0;
            const base::Date& date = each.option->offer.date;
            if (taken) left[place].clear(), sure[place] = true;
            if (taken || (!sure[place] && may_carry(flow, each.arc) && may_carry(flow, each.date_arc))) {
                left[place].push_back(*each.option);
            }
            if (!date.is_month() && flow.settled[each.date_arc] && flow.units[each.date_arc] > 0) {
                leeway_.needed.insert({leeway_.visits[each.visit].member, date.first()});
            }
        }
        for (const auto& [slot, arc] : made.slots) limit(leeway_.slots[slot].limits, flow, arc);
        for (const auto& [demand, arc] : made.demands) limit(leeway_.demands[demand], flow, arc);
        for (std::size_t i = own.first; i < own.last; ++i) {
            leeway_.visits[i].options = std::move(left[i - own.first]);
        }
    }

    static bool may_carry(const Flow& flow, std::size_t arc) { return !flow.settled[arc] || flow.units[arc] > 0; }

    static void limit(Limits& limits, const Flow& flow, std::size_t arc) {
        if (flow.settled[arc]) limits = {flow.units[arc], flow.units[arc]};
    }

    void find_free(const Own& own) {
        std::map<std::size_t, Amount> in_slot, in_demand;
        std::vector<std::set<std::size_t>> slots, demands;
        for (std::size_t i = own.first; i < own.last; ++i) {
            slots.emplace_back();
            demands.emplace_back();
            for (const Option& option : leeway_.visits[i].options) {
                slots.back().insert(option.slot);
                demands.back().insert(leeway_.slots[option.slot].demand);
            }
            for (const std::size_t slot : slots.back()) ++in_slot[slot];
            for (const std::size_t demand : demands.back()) ++in_demand[demand];
        }
        const auto roomy = [](const Limits& limits, Amount visits) {
            return limits.least == 0 && visits <= limits.most;
        };
        for (std::size_t i = own.first; i < own.last; ++i) {
            const auto& of = slots[i - own.first];
            leeway_.visits[i].free = std::all_of(of.begin(), of.end(), [&](std::size_t slot) {
                const std::size_t demand = leeway_.slots[slot].demand;
                return roomy(leeway_.slots[slot].limits, in_slot[slot]) &&
                       (demands[i - own.first].size() == 1 || roomy(leeway_.demands[demand], in_demand[demand]));
            });
        }
    }

    const Problem& problem_;
    const Territory& territory_;
    const Pairs& pairs_;
    const std::vector<Choice>& choices_;
    std::vector<std::size_t> first_slot_;                 // by demand
    std::map<Index, std::vector<std::size_t>> slots_of_;  // by member
    std::vector<std::optional<Seeker>> seekers_;          // by slot
    Leeway leeway_;
};

}  // namespace

std::size_t month_of(const base::Date& date) { return static_cast<std::size_t>(base::civil(date.first()).month - 1); }

std::vector<std::size_t> slots_of(const Leeway& leeway, const Confined& confined, std::size_t visit) {
    const auto at = confined.find(visit);
    if (at != confined.end()) return {at->second};
    std::vector<std::size_t> slots;
    for (const Option& option : leeway.visits[visit].options) slots.push_back(option.slot);
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    return slots;
}

Leeway leeway(const Problem& problem, const Territory& territory, const Pairs& pairs,
              const std::vector<Choice>& choices) {
    return Maker(problem, territory, pairs, choices).make();
}

std::optional<std::vector<const Option*>> cheapest(const Leeway& leeway, const Confined& confined, const Own& own,
                                                   const Months& prices) {
    const MemberNetwork made(leeway, confined, own);
    if (!any_flow(made.network)) return std::nullopt;
    Costs costs(made.network.arcs.size(), 0);
    for (const auto& each : made.options) costs[each.arc] = prices.at(month_of(each.option->offer.date));
    const Flow flow = best_flow(made.network, {costs});
    std::vector<const Option*> options(own.last - own.first);
    for (const auto& each : made.options) {
        if (flow.units[each.arc] > 0) options[each.visit - own.first] = each.option;
    }
    return options;
}

}  // namespace chibo::plan
