#include "plan/search.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace chibo::plan {

namespace {

// Augmenting paths from visits to days.
class Matching {
public:
    explicit Matching(const std::vector<const Choice*>& visits) : visits_(visits) {}

    bool place(std::size_t visit, std::vector<base::Day>& tried) {
        for (const base::Date& date : visits_[visit]->dates) {
            const base::Day day = date.first();
            if (std::find(tried.begin(), tried.end(), day) != tried.end()) continue;
            tried.push_back(day);
            const auto at = taken_.find(day);
            if (at != taken_.end() && !place(at->second, tried)) continue;
            taken_[day] = visit;
            return true;
        }
        return false;
    }

private:
    const std::vector<const Choice*>& visits_;
    std::map<base::Day, std::size_t> taken_;
};

class Search {
public:
    Search(const Problem& problem, const Territory& territory, const Pairs& pairs)
        : problem_(problem), territory_(territory), pairs_(pairs) {}

    // Looks singly at more and more until no pair is better in the flow than it is.
    Found run() {
        for (;;) {
            Found found;
            found.roads = roads(problem_, territory_, pairs_, detail_);
            const Flow flow = best_flow(found.roads.network, found.roads.goals);
            found.flow = flow.units;
            std::copy(flow.values.begin(), flow.values.end(), found.values.begin());
            found.bound = flow.bounds.back();
            const auto units = hand_out(problem_, pairs_, found.roads, flow.units);
            if (look_closer(found.roads, units)) continue;
            choose(found, units);
            if (!look_at_days(found.choices)) return found;
        }
    }

private:
    // Returns whether there is more to look at singly than before: pairs that are not what the flow took them for, and
    // members who would see a branch twice.
    bool look_closer(const Roads& found, const std::vector<Unit>& units) {
        std::set<std::pair<Index, std::size_t>> met;
        bool more = false;
        for (const Unit& unit : units) {
            const Index member = pairs_.member_of(found.seekers[unit.seeker]);
            const bool again = !met.insert({member, unit.host}).second;
            const bool wrong = unit.party && !is_as_taken(pairs_, found, unit, unit.host);
            if (again || wrong) more |= look_at(member, unit.host);
        }
        return more;
    }

    bool look_at(Index member, std::size_t host) {
        bool more = detail_.members.insert(member).second;
        more |= detail_.hosts.insert(host).second;
        for (const std::size_t special : pairs_.special_hosts(member)) more |= detail_.hosts.insert(special).second;
        return more;
    }

    void choose(Found& found, const std::vector<Unit>& units) const {
        for (const Unit& unit : units) {
            const Seeker& seeker = found.roads.seekers[unit.seeker];
            const Offer offer = pairs_.offer(seeker, unit.host).value();
            found.choices.push_back({seeker.demand, seeker.window, unit.host, offer.cost, offer.outside, offer.dates});
        }
        std::sort(found.choices.begin(), found.choices.end(), [](const Choice& a, const Choice& b) {
            return std::tie(a.demand, a.window, a.host) < std::tie(b.demand, b.window, b.host);
        });
    }

    // Windows whose visits can't all have a day of their own are looked at day by day.
    bool look_at_days(const std::vector<Choice>& choices) {
        std::map<std::pair<std::size_t, std::size_t>, std::vector<const Choice*>> windows;
        for (const Choice& choice : choices) windows[{choice.demand, choice.window}].push_back(&choice);
        bool more = false;
        for (const auto& [window, visits] : windows) {
            if (visits.size() > 1 && !have_days_apart(visits)) more |= detail_.dated.insert(window).second;
        }
        return more;
    }

    const Problem& problem_;
    const Territory& territory_;
    const Pairs& pairs_;
    Detail detail_;
};

}  // namespace

Found search(const Problem& problem, const Territory& territory, const Pairs& pairs) {
    return Search(problem, territory, pairs).run();
}

bool have_days_apart(const std::vector<const Choice*>& visits) {
    Matching matching(visits);
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto& dates = visits[i]->dates;
        const bool month =
            std::any_of(dates.begin(), dates.end(), [](const base::Date& date) { return date.is_month(); });
        std::vector<base::Day> tried;
        if (!month && !matching.place(i, tried)) return false;
    }
    return true;
}

}  // namespace chibo::plan
