// The living visits that an audit asks for, in the order of the journal.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rule/facts.h"

namespace chibo::rule {

// Calls each(its place in the journal's list, the visit) for those from that place to before the end.
template <class Each>
void for_each_living_visit(const Facts& facts, std::size_t begin, std::size_t end, Each each) {
    const std::span<const model::Visit> visits(facts.board.journal.visits);
    const std::vector<bool>& living = facts.living.visits;
    const base::Span days = facts.scope.days();
    for (std::size_t i = begin; i < end; ++i) {
        const model::Visit& visit = visits[i];
        if (living[i] && days.contains(visit.date.first())) each(static_cast<model::Index>(i), visit);
    }
}

template <class Each>
void for_each_living_visit(const Facts& facts, Each each) {
    for_each_living_visit(facts, 0, facts.board.journal.visits.size(), each);
}

}  // namespace chibo::rule
