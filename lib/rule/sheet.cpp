#include "rule/sheet.h"

#include <algorithm>
#include <utility>

#include "rule/explain.h"
#include "rule/last_meetings.h"
#include "rule/visit_teller.h"

namespace chibo::rule {

using model::Index;

model::MemberSheet member_sheet(const model::Board& board, const model::Scope& scope, Index member) {
    return member_sheet(work_out(board, scope), member);
}

model::MemberSheet member_sheet(const Facts& facts, Index member) {
    const model::Board& board = facts.board;
    const model::Scope& scope = facts.scope;
    const VisitTeller teller(facts);
    model::MemberSheet sheet{explain(facts, member), {}, {}};
    const auto key = [&](const model::ExplainedVisit& each) {
        return std::pair(board.journal.visits[each.visit].date.first(), each.visit);
    };
    std::sort(sheet.explanation.visits.begin(), sheet.explanation.visits.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    for (const model::ExplainedVisit& explained : sheet.explanation.visits) {
        sheet.visits.push_back(teller.told(explained.visit));
    }
    const auto& conclusions = board.journal.conclusions;
    for (Index i = 0; i < conclusions.size(); ++i) {
        const bool asked = conclusions[i].member == member && scope.years.contains(conclusions[i].year);
        if (asked && facts.living.conclusions[i] && conclusions[i].date <= scope.seen) sheet.conclusions.push_back(i);
    }
    return sheet;
}

model::BranchSheet branch_sheet(const model::Board& board, const model::Scope& scope, Index branch) {
    return branch_sheet(work_out(board, scope), branch);
}

model::BranchSheet branch_sheet(const Facts& facts, Index branch) {
    const model::Scope& scope = facts.scope;
    const VisitTeller teller(facts);
    const base::Day first_day = scope.years.span().first;
    model::BranchSheet sheet{scope, branch, {}, 0, last_meetings(facts, first_day, branch)[branch], {}};
    const auto& visits = facts.board.journal.visits;
    const auto day = [&](Index visit) { return visits[visit].date.first(); };
    for (Index i = 0; i < visits.size(); ++i) {
        if (visits[i].branch.index() != branch || !facts.living.visits[i] || day(i) > scope.seen) continue;
        if (scope.holds(day(i))) sheet.visits.push_back(teller.told(i));
        if (day(i) >= first_day) continue;
        ++sheet.earlier;
        model::SheetVisit told = teller.told(i);
        std::erase_if(told.difficulties, [](const auto& story) { return story.status == model::Status::resolved; });
        if (!told.difficulties.empty()) sheet.open_earlier.push_back(std::move(told));
    }
    return sheet;
}

}  // namespace chibo::rule
