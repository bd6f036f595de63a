#include <string>

#include <fmt/format.h>

#include "rule/about.h"
#include "rule/checks.h"
#include "rule/living_visits.h"

namespace chibo::rule {

finding::Findings check_grade_mismatch(const Facts& facts) {
    finding::Findings found;
    for_each_living_visit(facts, [&](const model::Visit& visit) {
        if (!visit.quality || !visit.quality->score || visit.quality->grade.empty()) return;
        const model::Regulation* regulation = facts.regulation_of(visit);
        if (!regulation || regulation->grades.empty()) return;
        const model::Grade* right = regulation->grade_of(*visit.quality->score);
        if (right && right->id == visit.quality->grade) return;
        auto& finding = found.emplace_back(about_visit(finding::Code::grade_mismatch, facts.board, visit));
        finding.with("grade", visit.quality->grade);
        finding.with("score", finding::Count{*visit.quality->score});
        finding.with("right", right ? fmt::format("«{}»", right->id) : std::string("—"));
    });
    return found;
}

}  // namespace chibo::rule
