#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_escalation_incomplete(const Facts& facts) {
    FoundList found;
    for (const Word& word : facts.words) {
        if (word.status != model::Status::escalated || word.addressed) continue;
        if (!facts.scope.holds(facts.board.journal.visits[word.visit].date.first())) continue;
        found.push_back(about_difficulty(finding::Code::escalation_incomplete, facts.board, word));
    }
    return found;
}

}  // namespace chibo::rule
