#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

void check_recorded_early(const Facts& facts, const VisitsPart& part, FoundList& found) {
    for_each_living_visit(facts, part.begin, part.end, [&](model::Index index, const model::Visit& visit) {
        if (!visit.recorded.day || visit.date.first() <= *visit.recorded.day) return;
        found.push_back(about_visit(finding::Code::recorded_early, facts.board, index));
        found.back().with("at", *visit.recorded.day);
    });
}

}  // namespace chibo::rule
