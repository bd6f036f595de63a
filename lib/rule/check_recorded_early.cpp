#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

FoundList check_recorded_early(const Facts& facts) {
    FoundList found;
    for_each_living_visit(facts, [&](model::Index index) {
        const model::Visit& visit = facts.board.journal.visits[index];
        if (!visit.recorded.day || visit.date.days.first <= *visit.recorded.day) return;
        found.push_back(about_visit(finding::Code::recorded_early, facts.board, index));
        found.back().with("at", *visit.recorded.day);
    });
    return found;
}

}  // namespace chibo::rule
