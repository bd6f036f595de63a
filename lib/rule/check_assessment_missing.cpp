#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

FoundList check_assessment_missing(const Facts& facts) {
    FoundList found;
    for_each_living_visit(facts, [&](model::Index index) {
        const model::Visit& visit = facts.board.journal.visits[index];
        if (visit.quality || !visit.branch.index()) return;
        const model::Regulation* regulation = facts.regulation_of(visit);
        if (!regulation || !regulation->assessment_required) return;
        found.push_back(about_visit(finding::Code::assessment_missing, facts.board, index));
    });
    return found;
}

}  // namespace chibo::rule
