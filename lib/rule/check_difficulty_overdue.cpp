#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

// The day of the last word that gives one, else so many days after the visit as its regulation says, else none.
std::optional<base::Day> due_day(const Facts& facts, const Word& word) {
    if (word.due) return word.due;
    const model::Visit& visit = facts.board.journal.visits[word.visit];
    const model::Regulation* regulation = facts.regulation_of(visit);
    if (!regulation || !regulation->difficulty_due_days) return std::nullopt;
    return visit.date.days.last + *regulation->difficulty_due_days;
}

}  // namespace

finding::Findings check_difficulty_overdue(const Facts& facts) {
    finding::Findings found;
    for (const Word& word : facts.words) {
        if (word.status == model::Status::resolved) continue;
        const auto due = due_day(facts, word);
        if (!due || *due > facts.scope.closed) continue;
        found.push_back(about_difficulty(finding::Code::difficulty_overdue, facts.board, word));
        found.back().with("due", *due);
    }
    return found;
}

}  // namespace chibo::rule
