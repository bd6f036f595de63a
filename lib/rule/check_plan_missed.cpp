#include <set>
#include <tuple>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

using Paid = std::tuple<model::Index, model::Index, base::Day>;  // member, branch, first day of the month

// Every living visit up to A, of any year: a plan's visit is paid by one in the same month.
std::set<Paid> paid_visits(const Facts& facts) {
    std::set<Paid> paid;
    const auto& visits = facts.board.journal.visits;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const base::Day first = visits[i].date.days.first;
        if (!facts.living.visits[i] || first > facts.scope.seen || !visits[i].branch.index) continue;
        for (const model::Reference& member : visits[i].members) {
            if (member.index) paid.emplace(*member.index, *visits[i].branch.index, base::month_of(first).first);
        }
    }
    return paid;
}

}  // namespace

finding::Findings check_plan_missed(const Facts& facts) {
    finding::Findings found;
    if (facts.board.plans.empty()) return found;
    const auto paid = paid_visits(facts);
    for (const model::Plan& plan : facts.board.plans) {
        for (const model::PlannedVisit& visit : plan.visits) {
            const base::Span& days = visit.date.days;
            if (visit.status == model::PlanStatus::cancelled || !facts.scope.years.span().contains(days.first))
                continue;
            if (days.last > facts.scope.closed) continue;
            if (paid.contains({visit.member, visit.branch, base::month_of(days.first).first})) continue;
            auto& finding = found.emplace_back(about_member(finding::Code::plan_missed, facts.board, visit.member));
            finding.where = visit.where;
            finding.subject.branch = facts.board.branches[visit.branch].id;
            finding.subject.date = base::iso(visit.date);
            finding.with("plan", visit.id);
            finding.with("branch", facts.board.branches[visit.branch].shown());
            finding.with("date", visit.date);
        }
    }
    return found;
}

}  // namespace chibo::rule
