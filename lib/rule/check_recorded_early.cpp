#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

finding::Findings check_recorded_early(const Facts& facts) {
    finding::Findings found;
    for_each_living_visit(facts, [&](const model::Visit& visit) {
        if (!visit.recorded.day || visit.date.days.first <= *visit.recorded.day) return;
        found.push_back(about_visit(finding::Code::recorded_early, facts.board, visit));
        found.back().with("at", *visit.recorded.day);
    });
    return found;
}

}  // namespace chibo::rule
