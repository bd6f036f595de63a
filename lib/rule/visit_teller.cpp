#include "rule/visit_teller.h"

#include <algorithm>

namespace chibo::rule {

VisitTeller::VisitTeller(const Facts& facts) : facts_(facts), follow_ups_(facts.board, facts.living, facts.scope) {}

model::SheetVisit VisitTeller::told(model::Index visit) const {
    model::SheetVisit told{visit, {}};
    // The words stand in the order of the journal.
    auto at = std::lower_bound(facts_.words.begin(), facts_.words.end(), visit,
                               [](const Word& word, model::Index wanted) { return word.visit < wanted; });
    for (; at != facts_.words.end() && at->visit == visit; ++at) told.difficulties.push_back(story(*at));
    return told;
}

model::DifficultyStory VisitTeller::story(const Word& word) const {
    const auto due = facts_.due_day(word);
    const bool resolved = word.status == model::Status::resolved;
    return {word.number, follow_ups_.said_of(word.visit, word.number), word.status, due,
            !resolved && due && *due <= facts_.scope.closed};
}

}  // namespace chibo::rule
