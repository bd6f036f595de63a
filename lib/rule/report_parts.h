// The parts of a report, each tallied from the facts of an audit.
#pragma once

#include "model/report.h"
#include "rule/facts.h"

namespace chibo::rule {

std::vector<model::OfficeTally> tally_offices(const Facts& facts);
std::vector<model::MemberTally> tally_members(const Facts& facts);
std::vector<model::MonthTally> tally_months(const Facts& facts);
model::Attended tally_attended(const Facts& facts);

// Which branches were visited when: those of the kinds that count for some duty of the facts, open on the day.
struct Visited {
    std::vector<model::BranchTally> branches;  // in the order of the files
    model::Coverage coverage;
    std::vector<model::AreaTally> areas;
};
Visited tally_visited(const Facts& facts, model::AreasOf areas, base::Day day);

// Never visited first, then the longest ago; of equals by place in the files.
void put_longest_unvisited_first(std::vector<model::BranchTally>& branches);

model::Meetings tally_meetings(const Facts& facts);
model::Difficulties tally_difficulties(const Facts& facts, const std::vector<model::Found>& found);
model::PlanTally tally_plan(const Facts& facts, const std::vector<model::Found>& found);

}  // namespace chibo::rule
