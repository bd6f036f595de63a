// The living visits that an audit asks for, in the order of the journal.
#pragma once

#include "rule/facts.h"

namespace chibo::rule {

template <class Each>
void for_each_living_visit(const Facts& facts, Each each) {
    const auto& visits = facts.board.journal.visits;
    const base::Span days = facts.scope.days();
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (facts.living.visits[i] && days.contains(visits[i].date.days.first)) each(static_cast<model::Index>(i));
    }
}

}  // namespace chibo::rule
