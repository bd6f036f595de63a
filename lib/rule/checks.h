// The checks of the audit: each gives all that is found of its code or codes.
#pragma once

#include <vector>

#include "model/found.h"
#include "rule/facts.h"

namespace chibo::rule {

using FoundList = std::vector<model::Found>;
using Check = FoundList (*)(const Facts&);

FoundList check_quota_short(const Facts& facts);
FoundList check_quota_behind(const Facts& facts);
FoundList check_quota_out_of_reach(const Facts& facts);
FoundList check_review_missing(const Facts& facts);
FoundList check_set_aside(const Facts& facts);  // the seven reasons for which a visit does not count
FoundList check_escalation_incomplete(const Facts& facts);
FoundList check_difficulty_overdue(const Facts& facts);
FoundList check_plan_missed(const Facts& facts);
FoundList check_unknown_office(const Facts& facts);
FoundList check_bound_by_two(const Facts& facts);

inline constexpr Check checks[] = {
    check_quota_short,    check_quota_behind,          check_quota_out_of_reach, check_review_missing,
    check_set_aside,      check_escalation_incomplete, check_difficulty_overdue, check_plan_missed,
    check_unknown_office, check_bound_by_two,
};

// The checks that look at what counts for one member, and at one living visit, at a time: there are up to millions, so
// each is fetched once for all of them.
using OneCheck = void (*)(const Facts&, model::Index one, FoundList& found);

void check_possible_duplicate(const Facts& facts, model::Index member, FoundList& found);
void check_same_day(const Facts& facts, model::Index member, FoundList& found);

inline constexpr OneCheck member_checks[] = {
    check_possible_duplicate,
    check_same_day,
};

void check_recorded_early(const Facts& facts, model::Index visit, FoundList& found);
void check_assessment_missing(const Facts& facts, model::Index visit, FoundList& found);
void check_grade_mismatch(const Facts& facts, model::Index visit, FoundList& found);

inline constexpr OneCheck visit_checks[] = {
    check_recorded_early,
    check_assessment_missing,
    check_grade_mismatch,
};

}  // namespace chibo::rule
