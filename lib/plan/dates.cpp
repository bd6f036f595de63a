#include "plan/dates.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace chibo::plan {

namespace {

using base::Date;
using base::Day;

constexpr std::size_t months = 12;

std::size_t month_of(const Date& date) { return static_cast<std::size_t>(base::civil(date.days.first).month - 1); }

// Visits on one side, months on the other, each visit of a month dearer than the one before.
class MonthNetwork {
public:
    explicit MonthNetwork(const std::array<std::int64_t, months>& standing) : standing_(standing) {
        sink_ = network_.add_node();
        for (Node& node : month_nodes_) node = network_.add_node();
    }

    // A visit whose dates no other visit of its member wants: those that may fall in the same months are one node.
    void add(std::size_t visit, const std::vector<Date>& dates) {
        std::set<std::size_t> wanted;
        for (const Date& date : dates) wanted.insert(month_of(date));
        for (const std::size_t month : wanted) ++may_.at(month);
        Bundle& bundle = bundles_[{wanted.begin(), wanted.end()}];
        bundle.visits.push_back(visit);
        bundle.dates.push_back(dates);
    }

    // A visit of which another of the member may want the same day (H1).
    void add_single(std::size_t visit, Index member, const std::vector<Date>& dates) {
        const Node node = network_.add_node(1);
        --network_.supply[sink_];
        for (const Date& date : dates) {
            ++may_.at(month_of(date));
            const Node month = month_nodes_.at(month_of(date));
            Node to = month;
            if (!date.is_month) {
                const auto [day, fresh] = days_.try_emplace({member, date.days.first}, 0);
                if (fresh) {
                    day->second = network_.add_node();
                    arc(day->second, month, 1);
                }
                to = day->second;
            }
            singles_.push_back({visit, date, arc(node, to, 1)});
        }
    }

    // The date of each visit.
    std::vector<Date> level(std::size_t visits) {
        for (auto& [wanted, bundle] : bundles_) {
            const auto count = static_cast<Amount>(bundle.visits.size());
            const Node node = network_.add_node(count);
            network_.supply[sink_] -= count;
            for (const std::size_t month : wanted) bundle.arcs.at(month) = arc(node, month_nodes_.at(month), count);
        }
        for (std::size_t month = 0; month < months; ++month) {
            // The n-th visit of a month adds n² - (n - 1)².
            for (Amount n = standing_.at(month) + 1; n <= standing_.at(month) + may_.at(month); ++n) {
                arc(month_nodes_.at(month), sink_, 1, 2 * n - 1);
            }
        }
        const Flow flow = best_flow(network_, {costs_});
        dates_.assign(visits, {});
        for (const Single& single : singles_) {
            if (flow.units[single.arc] > 0) dates_[single.visit] = single.date;
        }
        for (const auto& [wanted, bundle] : bundles_) deal(bundle, flow);
        return std::move(dates_);
    }

private:
    struct Bundle {
        std::vector<std::size_t> visits;
        std::vector<std::vector<Date>> dates;                   // of each visit
        std::array<std::optional<std::size_t>, months> arcs{};  // to the months
    };
    struct Single {
        std::size_t visit;
        Date date;
        std::size_t arc;
    };

    std::size_t arc(Node from, Node to, Amount most, Amount cost = 0) {
        network_.arcs.push_back({from, to, most});
        costs_.push_back(cost);
        return costs_.size() - 1;
    }

    // In the order of ids, a month after the other, as many to each as the flow says.
    void deal(const Bundle& bundle, const Flow& flow) {
        std::array<Amount, months> left{};
        for (std::size_t month = 0; month < months; ++month) {
            if (bundle.arcs.at(month)) left.at(month) = flow.units[*bundle.arcs.at(month)];
        }
        std::size_t month = 0;
        for (std::size_t i = 0; i < bundle.visits.size(); ++i) {
            while (left.at(month) == 0) month = (month + 1) % months;
            --left.at(month);
            for (const Date& date : bundle.dates[i]) {
                if (month_of(date) == month) dates_[bundle.visits[i]] = date;
            }
            month = (month + 1) % months;
        }
    }

    std::array<std::int64_t, months> standing_;
    Network network_;
    Costs costs_;
    Node sink_ = 0;
    std::array<Node, months> month_nodes_{};
    std::array<Amount, months> may_{};                    // visits that may fall in the month
    std::map<std::vector<std::size_t>, Bundle> bundles_;  // by months
    std::map<std::pair<Index, Day>, Node> days_;
    std::vector<Single> singles_;
    std::vector<Date> dates_;
};

class Leveller {
public:
    Leveller(const Problem& problem, const Territory& territory, const Pairs& pairs, std::vector<Choice> choices,
             const std::array<std::int64_t, months>& standing)
        : problem_(problem), territory_(territory), pairs_(pairs), choices_(std::move(choices)), standing_(standing) {}

    std::vector<Date> run() {
        find_room();
        level_within();
        while (move_one()) level_within();
        while (change_windows()) {
        }
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
        const auto singles = clashing();
        MonthNetwork network(standing_);
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            const Index member = problem_.demands[choices_[i].demand].duty->member;
            if (singles.contains(i)) network.add_single(i, member, choices_[i].dates);
            else network.add(i, choices_[i].dates);
        }
        dates_ = network.level(choices_.size());
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

    std::int64_t squares() const {
        std::int64_t sum = 0;
        for (const std::int64_t load : loads()) sum += load * load;
        return sum;
    }

    Index member_of(std::size_t choice) const { return problem_.demands[choices_[choice].demand].duty->member; }

    // Lets two visits of a member change their windows where that levels the months. Only in small plans: in large ones
    // the months are level without it.
    bool change_windows() {
        constexpr std::size_t most = 60;
        const std::int64_t before = squares();
        for (std::size_t i = 0; choices_.size() <= most && i < choices_.size(); ++i) {
            for (std::size_t j = i + 1; j < choices_.size(); ++j) {
                if (member_of(i) != member_of(j)) continue;
                Choice one = choices_[i], other = choices_[j];
                std::swap(one.demand, other.demand);
                std::swap(one.window, other.window);
                one.dates = dates_in(one, one.window), other.dates = dates_in(other, other.window);
                if (one.dates.empty() || other.dates.empty()) continue;
                const auto kept = choices_;
                choices_[i] = one, choices_[j] = other;
                level_within();
                if (squares() < before) return true;
                choices_ = kept;
                level_within();
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
