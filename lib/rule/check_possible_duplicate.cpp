#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "rule/about.h"
#include "rule/by_member.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

// A counted visit of one member: where and in which month, and its place among the counted.
struct Stay {
    model::Index branch = 0;
    base::Day month;  // its first day
    std::uint32_t place = 0;

    auto key() const { return std::tuple(branch, month, place); }
    bool meets(const Stay& other) const { return branch == other.branch && month == other.month; }
};

}  // namespace

finding::Findings check_possible_duplicate(const Facts& facts) {
    const auto& visits = facts.board.journal.visits;
    const auto& counted = facts.attendance.counted;
    const auto date_of = [&](std::uint32_t place) -> const base::Date& { return visits[counted[place].visit].date; };
    const auto month_dated = [&](std::uint32_t place) { return date_of(place).is_month; };
    finding::Findings found;
    // Without a date by the month nothing overlaps but what is the same.
    const auto any_month = [&](const model::Counted& each) { return visits[each.visit].date.is_month; };
    if (std::none_of(counted.begin(), counted.end(), any_month)) return found;
    const ByMember by_member(facts.board.members.size(), counted);
    std::vector<Stay> stays;
    for (std::size_t member = 0; member < by_member.members(); ++member) {
        const auto places = by_member.of(member);
        if (std::none_of(places.begin(), places.end(), month_dated)) continue;
        stays.clear();
        for (const std::uint32_t place : places) {
            stays.push_back(
                {*visits[counted[place].visit].branch.index(), base::month_of(date_of(place).days.first).first, place});
        }
        std::sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.key() < b.key(); });
        std::optional<std::uint32_t> first_month, first_day;  // of this branch and month
        for (std::size_t i = 0; i < stays.size(); ++i) {
            const std::uint32_t place = stays[i].place;
            if (i > 0 && !stays[i].meets(stays[i - 1])) first_month = first_day = std::nullopt;
            auto& same = month_dated(place) ? first_month : first_day;
            const auto& other = month_dated(place) ? first_day : first_month;
            if (other) {
                const model::Visit& visit = visits[counted[place].visit];
                found.push_back(
                    about_attender(finding::Code::possible_duplicate, facts.board, visit, counted[place].place));
                found.back().with("first", base::text(visits[counted[*other].visit].id));
            }
            if (!same) same = place;
        }
    }
    return found;
}

}  // namespace chibo::rule
