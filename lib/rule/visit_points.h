// What a planned visit costs, for the check of plans.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "model/board.h"
#include "model/planning.h"

namespace chibo::rule {

class VisitPoints {
public:
    // `past` stays where it is, by date.
    VisitPoints(const model::Board& board, const model::PlanWishes& wishes, const std::vector<model::PastVisit>& past);

    // Whether on some day of the visit's date, after today, its branch lies in a place that its member follows; always
    // where the member follows none.
    bool in_area(const model::PlannedVisit& visit) const;

    std::int64_t of(const model::PlannedVisit& visit) const;

private:
    const model::Board& board_;
    model::PlanWishes wishes_;
    std::set<std::pair<model::Index, model::Index>> before_;  // member and branch, in an earlier year
    std::map<model::Index, const model::PastVisit*> last_;    // by branch, before the year
    std::map<model::Index, const model::PastVisit*> graded_;  // the last that carries `quality`
};

}  // namespace chibo::rule
