#include "plan/dates.h"

#include <algorithm>
#include <map>
#include <set>

namespace chibo::plan {

namespace {

using base::Date;
using base::Day;

constexpr std::size_t months = 12;

std::size_t month_of(const Date& date) { return static_cast<std::size_t>(base::civil(date.days.first).month - 1); }

class Leveller {
public:
    Leveller(const Problem& problem, const Territory& territory, const Pairs& pairs, std::vector<Choice> choices,
             const std::array<std::int64_t, months>& standing)
        : problem_(problem), territory_(territory), pairs_(pairs), choices_(std::move(choices)), standing_(standing) {}

    std::vector<Date> run() {
        find_room();
        level_within();
        while (move_one()) level_within();
        return dates_;
    }

private:
    // Where one window is not needed for the even spread, the visits may take any of the duty's windows at once.
    void find_room() {
        for (const Choice& choice : choices_) {
            ++used_[{choice.demand, choice.window}];
            ++of_demand_[choice.demand];
        }
        for (Choice& choice : choices_) {
            const Demand& demand = problem_.demands[choice.demand];
            const auto fits_all = [&](const Window& window) { return window.room >= of_demand_[choice.demand]; };
            if (!std::all_of(demand.windows.begin(), demand.windows.end(), fits_all)) continue;
            const std::size_t own = choice.window;
            for (std::size_t window = 0; window < demand.windows.size(); ++window) {
                if (window == own) continue;
                const auto more = dates_in(choice, window);
                choice.dates.insert(choice.dates.end(), more.begin(), more.end());
            }
        }
    }

    // The dates in another window that are as good.
    std::vector<Date> dates_in(const Choice& choice, std::size_t window) const {
        const Demand& demand = problem_.demands[choice.demand];
        const Seeker seeker{choice.demand, window, std::nullopt, territory_.reach(demand, demand.windows[window].days)};
        const auto offer = pairs_.offer(seeker, choice.host);
        return offer && offer->cost == choice.cost ? offer->dates : std::vector<Date>{};
    }

    // Visits that may fall in the same months are one node, unless another visit of the member may want the same day.
    struct Bundle {
        std::vector<std::size_t> choices;
        std::array<std::size_t, months> arcs{};  // 1 + the arc to the month, or 0
    };

    std::set<std::size_t> clashing() const {
        std::map<std::pair<Index, Day>, std::vector<std::size_t>> wanted;
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            const Index member = problem_.demands[choices_[i].demand].duty->member;
            for (const Date& date : choices_[i].dates) {
                if (!date.is_month) wanted[{member, date.days.first}].push_back(i);
            }
        }
        std::set<std::size_t> found;
        for (const auto& [day, who] : wanted) {
            if (who.size() > 1) found.insert(who.begin(), who.end());
        }
        return found;
    }

    void level_within() {
        Network network;
        Costs costs;
        const auto arc = [&](Node from, Node to, Amount most, Amount cost = 0) {
            network.arcs.push_back({from, to, most});
            costs.push_back(cost);
            return network.arcs.size();  // one more than its number
        };
        const Node sink = network.add_node(-static_cast<Amount>(choices_.size()));
        std::array<Node, months> month_nodes{};
        for (Node& node : month_nodes) node = network.add_node();
        const auto singles = clashing();
        std::map<std::vector<std::size_t>, Bundle> bundles;  // by months
        std::map<std::pair<Index, Day>, Node> days;
        std::vector<std::vector<std::pair<std::size_t, Date>>> own(choices_.size());  // of the singles: arc and date
        std::array<Amount, months> may{};
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            std::set<std::size_t> wanted;
            for (const Date& date : choices_[i].dates) wanted.insert(month_of(date));
            for (const std::size_t month : wanted) ++may.at(month);
            if (!singles.contains(i)) {
                bundles[{wanted.begin(), wanted.end()}].choices.push_back(i);
                continue;
            }
            const Node node = network.add_node(1);
            for (const Date& date : choices_[i].dates) {
                const Node month = month_nodes.at(month_of(date));
                if (date.is_month) {
                    own[i].emplace_back(arc(node, month, 1) - 1, date);
                    continue;
                }
                const Index member = problem_.demands[choices_[i].demand].duty->member;
                const auto [day, fresh] = days.try_emplace({member, date.days.first}, 0);
                if (fresh) {
                    day->second = network.add_node();
                    arc(day->second, month, 1);
                }
                own[i].emplace_back(arc(node, day->second, 1) - 1, date);
            }
        }
        for (auto& [wanted, bundle] : bundles) {
            const auto count = static_cast<Amount>(bundle.choices.size());
            const Node node = network.add_node(count);
            for (const std::size_t month : wanted) bundle.arcs.at(month) = arc(node, month_nodes.at(month), count);
        }
        for (std::size_t month = 0; month < months; ++month) {
            // The n-th visit of a month adds n² - (n - 1)².
            for (Amount n = standing_.at(month) + 1; n <= standing_.at(month) + may.at(month); ++n) {
                arc(month_nodes.at(month), sink, 1, 2 * n - 1);
            }
        }
        const Flow flow = best_flow(network, {costs});
        dates_.assign(choices_.size(), {});
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            for (const auto& [number, date] : own[i]) {
                if (flow.units[number] > 0) dates_[i] = date;
            }
        }
        for (const auto& [wanted, bundle] : bundles) deal(bundle, flow);
    }

    // In the order of ids, a month after the other, as many to each as the flow says.
    void deal(const Bundle& bundle, const Flow& flow) {
        std::array<Amount, months> left{};
        for (std::size_t month = 0; month < months; ++month) {
            if (bundle.arcs.at(month) > 0) left.at(month) = flow.units[bundle.arcs.at(month) - 1];
        }
        std::size_t month = 0;
        for (const std::size_t i : bundle.choices) {
            while (left.at(month) == 0) month = (month + 1) % months;
            --left.at(month);
            for (const Date& date : choices_[i].dates) {
                if (month_of(date) == month) dates_[i] = date;
            }
            month = (month + 1) % months;
        }
    }

    std::array<std::int64_t, months> loads() const {
        auto loads = standing_;
        for (const Date& date : dates_) ++loads.at(month_of(date));
        return loads;
    }

    // Whether the member's other visits leave that day free.
    bool is_free(std::size_t choice, const Date& date) const {
        if (date.is_month) return true;
        const Index member = problem_.demands[choices_[choice].demand].duty->member;
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            if (i == choice || problem_.demands[choices_[i].demand].duty->member != member) continue;
            if (!dates_[i].is_month && dates_[i].days.first == date.days.first) return false;
        }
        return true;
    }

    // Moves one visit to a window with room in a month that has at least two visits fewer.
    bool move_one() {
        const auto load = loads();
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            Choice& choice = choices_[i];
            const Demand& demand = problem_.demands[choice.demand];
            for (std::size_t window = 0; window < demand.windows.size(); ++window) {
                if (window == choice.window || of_demand_[choice.demand] < 2) continue;
                if (used_[{choice.demand, window}] >= demand.windows[window].room) continue;
                for (const Date& date : dates_in(choice, window)) {
                    if (load.at(month_of(date)) + 1 >= load.at(month_of(dates_[i])) || !is_free(i, date)) continue;
                    --used_[{choice.demand, choice.window}];
                    ++used_[{choice.demand, window}];
                    choice.window = window;
                    choice.dates = dates_in(choice, window);
                    return true;
                }
            }
        }
        return false;
    }

    const Problem& problem_;
    const Territory& territory_;
    const Pairs& pairs_;
    std::vector<Choice> choices_;
    std::array<std::int64_t, months> standing_;
    std::map<std::pair<std::size_t, std::size_t>, std::int32_t> used_;  // by demand and window
    std::map<std::size_t, std::int32_t> of_demand_;
    std::vector<Date> dates_;
};

}  // namespace

std::vector<Date> level(const Problem& problem, const Territory& territory, const Pairs& pairs,
                        const std::vector<Choice>& choices, const std::array<std::int64_t, 12>& standing) {
    return choices.empty() ? std::vector<Date>{} : Leveller(problem, territory, pairs, choices, standing).run();
}

}  // namespace chibo::plan
