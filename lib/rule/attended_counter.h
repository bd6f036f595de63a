// Counts attendances, meetings and branches apart.
#pragma once

#include <set>
#include <tuple>

#include "model/report.h"

namespace chibo::rule {

class AttendedCounter {
public:
    // One member's attendance at that visit, which is to a known branch.
    void add(const model::Visit& visit) {
        ++attendances_;
        meetings_.emplace(*visit.branch.index(), visit.date.first(), visit.date.is_month());
        branches_.insert(*visit.branch.index());
    }

    model::Attended attended() const {
        return {attendances_, static_cast<std::int64_t>(meetings_.size()), static_cast<std::int64_t>(branches_.size())};
    }

private:
    std::int64_t attendances_ = 0;
    std::set<std::tuple<model::Index, base::Day, bool>> meetings_;
    std::set<model::Index> branches_;
};

}  // namespace chibo::rule
