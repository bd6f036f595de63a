#include "plan/dates.h"

#include <algorithm>
#include <set>
#include <utility>

#include "plan/leeway.h"
#include "plan/months.h"

namespace chibo::plan {

namespace {

// Branch and bound: the least bound first, and of those the visits that were confined last.
class Leveller {
public:
    Leveller(const Leeway& leeway, const Months& standing) : leeway_(leeway), standing_(standing) {
        for (const Visit& visit : leeway.visits) chosen_.push_back(visit.slot);
    }

    // The option of each visit.
    std::vector<const Option*> run() {
        best_ = level_months(leeway_, confined_to(chosen_), standing_);
        if (is_flat()) return std::move(best_.options);
        waiting_.insert({0, 0, {}});
        while (!waiting_.empty() && waiting_.begin()->bound < best_.squares && work_ < most_work) {
            const Part part = std::move(waiting_.extract(waiting_.begin()).value());
            look_at(part);
        }
        return std::move(best_.options);
    }

    bool is_least() const { return waiting_.empty() || waiting_.begin()->bound >= best_.squares; }

private:
    // Arcs of all networks looked at: thousands of parts of a small board, a dozen of one with thousands of members.
    static constexpr std::size_t most_work = 2'000'000;

    // All ways in which some visits are confined.
    struct Part {
        Amount bound = 0;  // none of them is more level
        std::int64_t number = 0;
        Confined confined;

        friend bool operator<(const Part& a, const Part& b) {
            return std::pair(a.bound, -a.number) < std::pair(b.bound, -b.number);
        }
    };

    // Months that differ by one at most can't be more level.
    bool is_flat() const {
        Months months = standing_;
        for (const Option* option : best_.options) ++months.at(month_of(option->offer.date));
        const auto [least, most] = std::minmax_element(months.begin(), months.end());
        return *most - *least <= 1;
    }

    // Visits that meddle with no other are not confined: their windows have no limits that matter.
    Confined confined_to(const std::vector<std::size_t>& slots) const {
        Confined confined;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (!leeway_.visits[i].free) confined.emplace_hint(confined.end(), i, slots[i]);
        }
        return confined;
    }

    void look_at(const Part& part) {
        const Levels relaxed = level_months(leeway_, part.confined, standing_);
        work_ += relaxed.size;
        if (relaxed.squares >= best_.squares) return;
        realize(part, relaxed);
        if (!relaxed.doubts.empty() && relaxed.squares < best_.squares) divide(part, relaxed);
    }

    // Confines the visits to the slots that the bound gave them; of members who can't have them, to those that are best
    // beside the others.
    void realize(const Part& part, const Levels& relaxed) {
        Confined confined = confined_to(relaxed.slots);
        Months loads = relaxed.loads, prices{};
        for (const Doubt& doubt : relaxed.doubts) {
            for (std::size_t month = 0; month < months_of_year; ++month) {
                loads.at(month) -= doubt.months.at(month);
                prices.at(month) = 2 * loads.at(month) + 1;
            }
            const auto options = cheapest(leeway_, part.confined, doubt.own, prices);
            for (std::size_t i = doubt.own.first; i < doubt.own.last; ++i) {
                const Option* option = options->at(i - doubt.own.first);
                if (!leeway_.visits[i].free) confined[i] = option->slot;
                ++loads.at(month_of(option->offer.date));
            }
        }
        Levels found = level_months(leeway_, confined, standing_);
        work_ += found.size;
        if (found.squares < best_.squares) best_ = std::move(found);
    }

    void divide(const Part& part, const Levels& relaxed) {
        const Doubt& doubt = relaxed.doubts.front();
        for (const std::size_t slot : slots_of(leeway_, part.confined, doubt.visit)) {
            Part child{relaxed.squares, ++number_, part.confined};
            child.confined[doubt.visit] = slot;
            if (cheapest(leeway_, child.confined, doubt.own, {})) waiting_.insert(std::move(child));
        }
    }

    const Leeway& leeway_;
    const Months& standing_;
    std::vector<std::size_t> chosen_;
    Levels best_;
    std::set<Part> waiting_;
    std::int64_t number_ = 0;
    std::size_t work_ = 0;
};

}  // namespace

Levelled level(const Problem& problem, const Territory& territory, const Pairs& pairs,
               const std::vector<Choice>& choices, const Months& standing) {
    if (choices.empty()) return {};
    const Leeway own = leeway(problem, territory, pairs, choices);
    Leveller leveller(own, standing);
    const auto options = leveller.run();
    Levelled made{choices, leveller.is_least()};
    for (std::size_t i = 0; i < options.size(); ++i) {
        Choice& choice = made.choices[i];
        const Slot& slot = own.slots[options[i]->slot];
        const DatedOffer& offer = options[i]->offer;
        choice = {slot.demand, slot.window, choice.host, offer.cost, offer.outside, {offer.date}};
    }
    return made;
}

}  // namespace chibo::plan
