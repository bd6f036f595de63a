#include "rule/last_meetings.h"

namespace chibo::rule {

using model::Index;

std::map<Index, std::vector<Index>> last_meetings(const Facts& facts, base::Day before, std::optional<Index> only) {
    const auto& visits = facts.board.journal.visits;
    const auto for_each = [&](auto each) {
        for (Index i = 0; i < visits.size(); ++i) {
            const auto branch = visits[i].branch.index();
            const base::Day day = visits[i].date.first();
            if (!branch || (only && branch != only)) continue;
            if (facts.living.visits[i] && day <= facts.scope.seen && day < before) each(i, *branch, visits[i].date);
        }
    };
    std::map<Index, base::Date> dates;
    for_each([&](Index, Index branch, const base::Date& date) {
        const auto [at, fresh] = dates.try_emplace(branch, date);
        if (!fresh && at->second.first() <= date.first()) at->second = date;
    });
    std::map<Index, std::vector<Index>> last;
    for_each([&](Index visit, Index branch, const base::Date& date) {
        if (dates.at(branch) == date) last[branch].push_back(visit);
    });
    return last;
}

}  // namespace chibo::rule
