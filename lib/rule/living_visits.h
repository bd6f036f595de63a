// The living visits that an audit asks for, in the order of the journal.
#pragma once

#include <cstddef>

#include "rule/facts.h"

namespace chibo::rule {

// Those from that place in the journal's list to before the end.
template <class Each>
void for_each_living_visit(const Facts& facts, std::size_t begin, std::size_t end, Each each) {
    const auto& visits = facts.board.journal.visits;
    const base::Span days = facts.scope.days();
    for (std::size_t i = begin; i < end; ++i) {
        if (facts.living.visits[i] && days.contains(visits[i].date.first())) each(static_cast<model::Index>(i));
    }
}

template <class Each>
void for_each_living_visit(const Facts& facts, Each each) {
    for_each_living_visit(facts, 0, facts.board.journal.visits.size(), each);
}

}  // namespace chibo::rule
