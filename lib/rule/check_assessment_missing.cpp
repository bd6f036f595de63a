#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

void check_assessment_missing(const Facts& facts, model::Index index, FoundList& found) {
    const model::Visit& visit = facts.board.journal.visits[index];
    if (visit.quality || !visit.branch.index()) return;
    const model::Regulation* regulation = facts.regulation_of(visit);
    if (!regulation || !regulation->assessment_required) return;
    found.push_back(about_visit(finding::Code::assessment_missing, facts.board, index));
}

}  // namespace chibo::rule
