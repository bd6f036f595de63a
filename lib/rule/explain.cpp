#include "rule/explain.h"

#include <algorithm>
#include <utility>

#include "rule/audit.h"
#include "rule/living.h"

namespace chibo::rule {

namespace {

using model::Explanation;
using model::Fate;
using model::Index;

// The member's place in the visit's list; the visit does not count twice for one member.
std::optional<std::uint32_t> place_in(const model::Visit& visit, Index member) {
    for (std::uint32_t place = 0; place < visit.members.size(); ++place) {
        if (visit.members[place].index() == member) return place;
    }
    return std::nullopt;
}

class Explainer {
public:
    Explainer(const Facts& facts, Explanation& explanation)
        : board_(facts.board), living_(facts.living), explanation_(explanation) {}

    void add_visits() {
        const auto& visits = board_.journal.visits;
        const base::Span years = explanation_.audit.scope.years.span();
        for (Index i = 0; i < visits.size(); ++i) {
            const auto place = place_in(visits[i], explanation_.member);
            if (!place || !years.contains(visits[i].date.first())) continue;
            if (scope().knows(visits[i].recorded)) explanation_.visits.push_back(explained(i, *place));
        }
    }

    void add_reviews() {
        for (int year = scope().years.first; year <= scope().years.last; ++year) {
            explanation_.reviews.push_back({year, review_of(year)});
        }
    }

private:
    const model::Scope& scope() const { return explanation_.audit.scope; }

    model::ExplainedVisit explained(Index visit, std::uint32_t place) const {
        if (!living_.visits[visit]) return ended(visit);
        if (!scope().holds(board_.journal.visits[visit].date.first())) return {visit, Fate::not_seen, {}, {}, {}};
        for (const model::Duty& duty : explanation_.audit.duties) {
            const bool counts = std::find(duty.visits.begin(), duty.visits.end(), visit) != duty.visits.end();
            if (counts) return {visit, Fate::counted, duty.period, {}, {}};
        }
        return {visit, Fate::set_aside, {}, reason(visit, place), {}};
    }

    // An unknown branch is said once for the whole visit.
    std::optional<model::SetAside> reason(Index visit, std::uint32_t place) const {
        for (const model::SetAside& aside : explanation_.audit.attendance.set_aside) {
            if (aside.visit != visit) continue;
            if (aside.place == place || aside.reason == model::Aside::unknown_branch) return aside;
        }
        return std::nullopt;
    }

    // What ended the visit: the void, or the visit that replaces it.
    model::ExplainedVisit ended(Index visit) const {
        const auto& voids = board_.journal.voids;
        for (Index i = 0; i < voids.size(); ++i) {
            const bool names = voids[i].of.kind == model::EntryKind::visit && voids[i].of.index == visit;
            if (names && scope().knows(voids[i].recorded)) return {visit, Fate::voided, {}, {}, i};
        }
        const auto& visits = board_.journal.visits;
        for (Index i = 0; i < visits.size(); ++i) {
            if (visits[i].replaces == visit) return {visit, Fate::replaced, {}, {}, i};
        }
        return {visit, Fate::replaced, {}, {}, {}};
    }

    std::optional<Index> review_of(int year) const {
        const auto& reviews = board_.journal.reviews;
        for (Index i = 0; i < reviews.size(); ++i) {
            const bool fits = reviews[i].member == explanation_.member && reviews[i].year == year;
            if (fits && living_.reviews[i] && reviews[i].date <= scope().seen) return i;
        }
        return std::nullopt;
    }

    const model::Board& board_;
    const Living& living_;
    Explanation& explanation_;
};

}  // namespace

Explanation explain(const model::Board& board, const model::Scope& scope, Index member) {
    return explain(work_out(board, scope), member);
}

Explanation explain(const Facts& facts, Index member) {
    Explanation explanation{member, audit(facts), {}, {}};
    select(explanation.audit, facts.board, {{member}, {}, {}});
    Explainer explainer(facts, explanation);
    explainer.add_visits();
    explainer.add_reviews();
    return explanation;
}

}  // namespace chibo::rule
