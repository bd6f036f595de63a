#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

namespace {

namespace wordings = finding::wordings;

// The grade's name; the id as written where the regulation has no such grade.
std::string name_of(const model::Regulation& regulation, const std::string& id) {
    const auto at = std::find_if(regulation.grades.begin(), regulation.grades.end(),
                                 [&](const model::Grade& grade) { return grade.id == id; });
    return at == regulation.grades.end() ? id : at->name;
}

// A visit with a score and a grade that is not right by every regulation.
void check(const Facts& facts, model::Index index, const model::Visit& visit, FoundList& found) {
    const model::Regulation* regulation = facts.regulation_of(visit);
    if (!regulation) return;
    const auto place = static_cast<model::Index>(regulation - facts.board.regulations.data());
    if (facts.grading.is_right(*visit.quality, place)) return;
    const model::Grade* right = regulation->grade_of(*visit.quality->score());
    auto& finding = found.emplace_back(about_visit(finding::Code::grade_mismatch, facts.board, index));
    finding.with("grade", name_of(*regulation, facts.board.journal.grade(*visit.quality)));
    finding.with("score", finding::Count{*visit.quality->score()});
    finding.with("right",
                 right ? finding::Value(fmt::format("«{}»", right->name)) : finding::Value(wordings::no_grade));
}

}  // namespace

void check_grade_mismatch(const Facts& facts, const VisitsPart& part, FoundList& found) {
    for_each_living_visit(facts, part.begin, part.end, [&](model::Index index, const model::Visit& visit) {
        const auto& quality = visit.quality;
        if (!quality || !quality->score() || quality->grade() == 0) return;
        // Mostly it is right whichever regulation the visit is judged by, which takes longer to find out.
        if (!facts.grading.is_right_by_all(*quality)) check(facts, index, visit, found);
    });
}

}  // namespace chibo::rule
