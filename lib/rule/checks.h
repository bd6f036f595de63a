// The checks of the audit: each gives all that is found of its code or codes.
#pragma once

#include <cstddef>
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

// The checks that look at what counts for one member at a time: there are tens of thousands, so what is known of each
// is fetched once for all of them.
using MemberCheck = void (*)(const Facts&, model::Index member, FoundList& found);

void check_possible_duplicate(const Facts& facts, model::Index member, FoundList& found);
void check_same_day(const Facts& facts, model::Index member, FoundList& found);

inline constexpr MemberCheck member_checks[] = {
    check_possible_duplicate,
    check_same_day,
};

// The checks that look at living visits, a part of the journal's at a time. There are up to millions, and nothing is
// wrong with most: so each check goes through them itself.
struct VisitsPart {
    std::size_t begin = 0;  // places in the journal's list, up to before the end
    std::size_t end = 0;
};
using VisitsCheck = void (*)(const Facts&, const VisitsPart& part, FoundList& found);

void check_recorded_early(const Facts& facts, const VisitsPart& part, FoundList& found);
void check_assessment_missing(const Facts& facts, const VisitsPart& part, FoundList& found);
void check_grade_mismatch(const Facts& facts, const VisitsPart& part, FoundList& found);

inline constexpr VisitsCheck visit_checks[] = {
    check_recorded_early,
    check_assessment_missing,
    check_grade_mismatch,
};

}  // namespace chibo::rule
