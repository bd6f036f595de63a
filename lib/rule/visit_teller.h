// What became of the difficulties of a visit, up to the as-of day.
#pragma once

#include "model/sheet.h"
#include "rule/facts.h"

namespace chibo::rule {

class VisitTeller {
public:
    // The facts stay where they are.
    explicit VisitTeller(const Facts& facts);

    // The visit with its difficulties; none where it is dead or not seen yet.
    model::SheetVisit told(model::Index visit) const;

    model::DifficultyStory story(const Word& word) const;

private:
    const Facts& facts_;
    FollowUps follow_ups_;
};

}  // namespace chibo::rule
