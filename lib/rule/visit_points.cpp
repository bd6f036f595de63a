#include "rule/visit_points.h"

#include <algorithm>

namespace chibo::rule {

using base::Day;
using base::Span;
using model::Index;
using model::PlannedVisit;

namespace {

constexpr int months_of_year = 12;

}  // namespace

VisitPoints::VisitPoints(const model::Board& board, const model::PlanWishes& wishes,
                         const std::vector<model::PastVisit>& past)
    : board_(board), wishes_(wishes) {
    for (const model::PastVisit& visit : past) {
        if (base::civil(visit.date.first()).year >= wishes.year) continue;
        for (const Index member : visit.members) before_.insert({member, visit.branch});
        last_[visit.branch] = &visit;
        if (visit.graded) graded_[visit.branch] = &visit;
    }
}

bool VisitPoints::in_area(const PlannedVisit& visit) const {
    const auto& areas = board_.members[visit.member].areas;
    if (areas.empty() || wishes_.areas == model::AreaWish::any) return true;
    const Span days = visit.date.days()
                          .common(base::Years{wishes_.year, wishes_.year}.span())
                          .common({wishes_.today + 1, base::latest_day});
    for (Day day = days.first; day <= days.last; day = day + 1) {
        const auto path = board_.path(board_.branches[visit.branch], day);
        for (const Index area : areas) {
            if (std::find(path.begin(), path.end(), *board_.area_on(area, day)) != path.end()) return true;
        }
    }
    return false;
}

std::int64_t VisitPoints::of(const PlannedVisit& visit) const {
    const model::PlanningPoints& cost = board_.planning;
    std::int64_t sum = 0;
    if (!in_area(visit) && wishes_.areas == model::AreaWish::prefer) sum += cost.outside_area;
    if (before_.contains({visit.member, visit.branch})) sum += cost.repeat;
    const auto last = last_.find(visit.branch);
    if (last == last_.end()) return sum;
    const base::Civil then = base::civil(last->second->date.first());
    const int months = months_of_year * (wishes_.year - then.year) + (1 - then.month);
    sum += cost.visited - std::int64_t{cost.each_month} * std::min(months, cost.most_months);
    const auto graded = graded_.find(visit.branch);
    if (graded != graded_.end() && graded->second->rank < cost.low_grades) sum -= cost.low_grade;
    return sum;
}

}  // namespace chibo::rule
