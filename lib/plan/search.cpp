#include "plan/search.h"

#include <algorithm>
#include <map>

namespace chibo::plan {

namespace {

// A member who would see one branch twice: either the first time is the only one, or it is not.
struct Twice {
    Barred first;
    std::vector<Barred> others;  // every other window or date in which the member might see it
};

// What one network, looked at as singly as needed, gives.
struct Relaxed {
    Found found;
    std::optional<Twice> twice;
};

// Augmenting paths from visits to days.
class Matching {
public:
    explicit Matching(const std::vector<const Choice*>& visits) : visits_(visits) {}

    bool place(std::size_t visit, std::vector<base::Day>& tried) {
        for (const base::Date& date : visits_[visit]->dates) {
            const base::Day day = date.days.first;
            if (std::find(tried.begin(), tried.end(), day) != tried.end()) continue;
            tried.push_back(day);
            const auto at = taken_.find(day);
            if (at != taken_.end() && !place(at->second, tried)) continue;
            taken_[day] = visit;
            return true;
        }
        return false;
    }

    const std::map<base::Day, std::size_t>& taken() const { return taken_; }

private:
    const std::vector<const Choice*>& visits_;
    std::map<base::Day, std::size_t> taken_;
};

class Search {
public:
    Search(const Problem& problem, const Territory& territory, const Pairs& pairs)
        : problem_(problem), territory_(territory), pairs_(pairs) {}

    Found run() {
        branch({});
        Found found = std::move(*best_);
        found.bound = std::min(found.bound, bound_of_rest(found));
        return found;
    }

private:
    // What was not looked into may be as good as its own relaxation says; where that is better in an earlier goal, it
    // says nothing of the points at these values, and only the cheapest branches bound them.
    Amount bound_of_rest(const Found& found) const {
        Amount bound = found.values[2];
        for (const Left& left : unexplored_) {
            const bool same = left.values[0] == found.values[0] && left.values[1] == found.values[1];
            if (same) bound = std::min(bound, left.bound);
            else if (left.values < found.values) bound = std::min(bound, cheapest(found.choices.size()));
        }
        return bound;
    }

    Amount cheapest(std::size_t visits) const {
        Amount least = 0;
        for (const Host& host : problem_.hosts)
            least = &host == &problem_.hosts.front() ? host.points : std::min(least, host.points);
        return least * static_cast<Amount>(visits);
    }

    // So many tries, fewer in large networks.
    std::size_t most_tries(const Found& found) const {
        constexpr std::size_t work = 1'000'000;
        constexpr std::size_t least = 10;
        constexpr std::size_t most = 2'000;
        return std::clamp(work / (found.flow.size() + 1), least, most);
    }

    struct Left {
        Values values;
        Amount bound;
    };

    void branch(const std::set<Barred>& barred) {
        detail_.barred = barred;
        Relaxed relaxed = relax();
        if (best_ && best_->values <= relaxed.found.values) return;
        if (!relaxed.twice) {
            best_ = std::move(relaxed.found);
            best_->by_count = barred.empty();
            return;
        }
        if (++tries_ > most_tries(relaxed.found) && best_) {
            unexplored_.push_back({relaxed.found.values, relaxed.found.bound});
            return;
        }
        const Twice twice = std::move(*relaxed.twice);
        relaxed = {};
        auto once = barred;
        once.insert(twice.others.begin(), twice.others.end());
        branch(once);
        auto never = barred;
        never.insert(twice.first);
        branch(never);
    }

    // Looks singly at more and more until no pair is better in the flow than it is.
    Relaxed relax() {
        for (;;) {
            Relaxed relaxed;
            Found& found = relaxed.found;
            found.roads = roads(problem_, territory_, pairs_, detail_);
            const Flow flow = best_flow(found.roads.network, found.roads.goals);
            found.flow = flow.units;
            std::copy(flow.values.begin(), flow.values.end(), found.values.begin());
            found.bound = flow.bounds.back();
            const auto units = hand_out(problem_, pairs_, found.roads, flow.units);
            bool again = look_closer(found.roads, units, relaxed.twice);
            if (!again && !relaxed.twice) {
                choose(found, units);
                again = look_at_days(found.choices);
            }
            if (!again) return relaxed;
        }
    }

    // Returns whether there is more to look at singly than before.
    bool look_closer(const Roads& found, const std::vector<Unit>& units, std::optional<Twice>& twice) {
        std::map<std::pair<Index, std::size_t>, const Unit*> met;
        bool more = false;
        for (const Unit& unit : units) {
            const Index member = pairs_.member_of(found.seekers[unit.seeker]);
            if (unit.party && !is_as_taken(pairs_, found, unit, unit.host)) more |= look_at(member, unit.host);
            const auto [at, fresh] = met.try_emplace({member, unit.host}, &unit);
            if (fresh) continue;
            more |= look_at(member, unit.host);
            if (!twice) twice = twice_at(found, *at->second);
        }
        if (more) twice.reset();
        return more;
    }

    Twice twice_at(const Roads& found, const Unit& unit) const {
        Twice twice{barred(found.seekers[unit.seeker], unit.host), {}};
        const Index member = pairs_.member_of(found.seekers[unit.seeker]);
        for (std::size_t other = 0; other < found.seekers.size(); ++other) {
            if (other == unit.seeker || pairs_.member_of(found.seekers[other]) != member) continue;
            twice.others.push_back(barred(found.seekers[other], unit.host));
        }
        return twice;
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
            if (visits.size() > 1 && !days_apart(visits)) more |= detail_.dated.insert(window).second;
        }
        return more;
    }

    const Problem& problem_;
    const Territory& territory_;
    const Pairs& pairs_;
    Detail detail_;
    std::optional<Found> best_;
    std::vector<Left> unexplored_;
    std::size_t tries_ = 0;
};

}  // namespace

Found search(const Problem& problem, const Territory& territory, const Pairs& pairs) {
    return Search(problem, territory, pairs).run();
}

std::optional<std::vector<base::Date>> days_apart(const std::vector<const Choice*>& visits) {
    std::vector<base::Date> dates(visits.size());
    Matching matching(visits);
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto month = std::find_if(visits[i]->dates.begin(), visits[i]->dates.end(),
                                        [](const base::Date& date) { return date.is_month; });
        std::vector<base::Day> tried;
        if (month != visits[i]->dates.end()) dates[i] = *month;
        else if (!matching.place(i, tried)) return std::nullopt;
    }
    for (const auto& [day, visit] : matching.taken()) dates[visit] = {{day, day}, false};
    return dates;
}

}  // namespace chibo::plan
