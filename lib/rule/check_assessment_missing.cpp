#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

void check_assessment_missing(const Facts& facts, const VisitsPart& part, FoundList& found) {
    for_each_living_visit(facts, part.begin, part.end, [&](model::Index index, const model::Visit& visit) {
        if (visit.quality || !visit.branch.index()) return;
        const model::Regulation* regulation = facts.regulation_of(visit);
        if (!regulation || !regulation->assessment_required) return;
        found.push_back(about_visit(finding::Code::assessment_missing, facts.board, index));
    });
}

}  // namespace chibo::rule
