#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_difficulty_overdue(const Facts& facts) {
    FoundList found;
    for (const Word& word : facts.words) {
        if (word.status == model::Status::resolved) continue;
        const auto due = facts.due_day(word);
        if (!due || *due > facts.scope.closed) continue;
        found.push_back(about_difficulty(finding::Code::difficulty_overdue, facts.board, word));
        found.back().with("due", *due);
    }
    return found;
}

}  // namespace chibo::rule
