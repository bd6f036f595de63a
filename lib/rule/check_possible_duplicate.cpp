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

void check_possible_duplicate(const Facts& facts, model::Index member, FoundList& found) {
    const auto counted = facts.attendance.of(member);
    // Where no visit is dated by the month nothing overlaps but what is the same.
    std::vector<model::Index> branches;
    for (const Counted& each : counted) {
        if (each.date.is_month()) branches.push_back(each.branch);
    }
    if (branches.empty()) return;
    std::sort(branches.begin(), branches.end());
    std::vector<Stay> stays;
    for (const Counted& each : counted) {
        if (!std::binary_search(branches.begin(), branches.end(), each.branch)) continue;
        stays.push_back({each.branch, base::month_of(each.date.first()).first, &each});
    }
    std::sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.key() < b.key(); });
    const Counted* first_month = nullptr;  // of this branch and month
    const Counted* first_day = nullptr;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        const Counted& own = *stays[i].counted;
        if (i > 0 && !stays[i].meets(stays[i - 1])) first_month = first_day = nullptr;
        const Counted*& same = own.date.is_month() ? first_month : first_day;
        const Counted* const other = own.date.is_month() ? first_day : first_month;
        if (other) {
            found.push_back(about_attender(finding::Code::possible_duplicate, facts.board, own.visit, member));
            found.back().first = other->visit;
        }
        if (!same) same = &own;
    }
}

}  // namespace chibo::rule
