#include <algorithm>
#include <tuple>
#include <vector>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

using model::Counted;

// A counted visit of one member: where and in which month.
struct Stay {
    model::Index branch = 0;
    base::Day month;                   // its first day
    const Counted* counted = nullptr;  // one of a list in the order of the journal

    auto key() const { return std::tuple(branch, month, counted); }
    bool meets(const Stay& other) const { return branch == other.branch && month == other.month; }
};

}  // namespace

FoundList check_possible_duplicate(const Facts& facts) {
    const auto& all = facts.attendance.counted;
    const auto is_month = [](const Counted& each) { return each.is_month; };
    FoundList found;
    // Without a date by the month nothing overlaps but what is the same.
    if (std::none_of(all.begin(), all.end(), is_month)) return found;
    std::vector<Stay> stays;
    for (model::Index member = 0; member < facts.board.members.size(); ++member) {
        const auto counted = facts.attendance.of(member);
        if (std::none_of(counted.begin(), counted.end(), is_month)) continue;
        stays.clear();
        for (const Counted& each : counted) stays.push_back({each.branch, base::month_of(each.day).first, &each});
        std::sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.key() < b.key(); });
        const Counted* first_month = nullptr;  // of this branch and month
        const Counted* first_day = nullptr;
        for (std::size_t i = 0; i < stays.size(); ++i) {
            const Counted& own = *stays[i].counted;
            if (i > 0 && !stays[i].meets(stays[i - 1])) first_month = first_day = nullptr;
            const Counted*& same = own.is_month ? first_month : first_day;
            const Counted* const other = own.is_month ? first_day : first_month;
            if (other) {
                found.push_back(about_attender(finding::Code::possible_duplicate, facts.board, own.visit, own.place));
                found.back().first = other->visit;
            }
            if (!same) same = &own;
        }
    }
    return found;
}

}  // namespace chibo::rule
