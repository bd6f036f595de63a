#include <algorithm>
#include <compare>
#include <vector>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

// A member's visit to a branch in a month: a plan's visit is paid by any such.
struct Promise {
    base::Day month;  // its first day
    model::Index member = 0;
    model::Index branch = 0;

    friend auto operator<=>(const Promise&, const Promise&) = default;
};

// The promises of the plans, and which of them a living visit up to A kept. The plans are few and the visits many, so
// what counts is looked for among the visits of those who promised.
class Promises {
public:
    explicit Promises(const Facts& facts) {
        for (const model::Plan& plan : facts.board.plans) {
            for (const model::PlannedVisit& visit : plan.visits) promises_.push_back(promise(visit.date, visit));
        }
        std::sort(promises_.begin(), promises_.end());
        kept_.resize(promises_.size(), false);
        for (std::size_t i = 0; i < promises_.size(); ++i) {
            if (i > 0 && promises_[i] == promises_[i - 1]) continue;  // the first of equals speaks for all
            const auto counted = facts.attendance.of(promises_[i].member);
            kept_[i] = std::any_of(counted.begin(), counted.end(), [&](const model::Counted& each) {
                return each.branch == promises_[i].branch && month_of(each.date) == promises_[i].month;
            });
        }
        // What does not count keeps a promise too.
        for (const model::SetAside& aside : facts.attendance.set_aside) {
            const model::Visit& visit = facts.board.journal.visits[aside.visit];
            if (visit.branch.is_known()) keep(visit.date, visit.members[aside.place], *visit.branch.index());
        }
    }

    // To be asked of visits planned in the years asked for only: others are not looked at.
    bool kept(const model::PlannedVisit& visit) const {
        const auto at = std::lower_bound(promises_.begin(), promises_.end(), promise(visit.date, visit));
        return kept_[static_cast<std::size_t>(at - promises_.begin())];
    }

private:
    static base::Day month_of(const base::Date& date) { return base::month_of(date.first()).first; }
    static Promise promise(const base::Date& date, const model::PlannedVisit& visit) {
        return {month_of(date), visit.member, visit.branch};
    }

    void keep(const base::Date& date, const model::Reference& member, model::Index branch) {
        if (!member.is_known()) return;
        const Promise wanted{month_of(date), *member.index(), branch};
        const auto at = std::lower_bound(promises_.begin(), promises_.end(), wanted);
        if (at != promises_.end() && *at == wanted) kept_[static_cast<std::size_t>(at - promises_.begin())] = true;
    }

    std::vector<Promise> promises_;
    std::vector<bool> kept_;
};

}  // namespace

FoundList check_plan_missed(const Facts& facts) {
    FoundList found;
    if (facts.board.plans.empty()) return found;
    const Promises promises(facts);
    for (const model::Plan& plan : facts.board.plans) {
        for (const model::PlannedVisit& visit : plan.visits) {
            const base::Span days = visit.date.days();
            if (visit.status == model::PlanStatus::cancelled || !facts.scope.years.span().contains(days.first))
                continue;
            if (days.last > facts.scope.closed) continue;
            if (promises.kept(visit)) continue;
            auto finding = about_member(finding::Code::plan_missed, facts.board, visit.member);
            finding.where = visit.where;
            finding.subject.branch = facts.board.branches[visit.branch].id;
            finding.subject.date = base::iso(visit.date);
            finding.with("plan", visit.id);
            finding.with("branch", facts.board.branches[visit.branch].shown());
            finding.with("date", visit.date);
            found.emplace_back(std::move(finding), visit.member);
        }
    }
    return found;
}

}  // namespace chibo::rule
