#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

void check_recorded_early(const Facts& facts, model::Index index, FoundList& found) {
    const model::Visit& visit = facts.board.journal.visits[index];
    if (!visit.recorded.day || visit.date.first() <= *visit.recorded.day) return;
    found.push_back(about_visit(finding::Code::recorded_early, facts.board, index));
    found.back().with("at", *visit.recorded.day);
}

}  // namespace chibo::rule
