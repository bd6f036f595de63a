#include "rule/naive.h"

#include <algorithm>

namespace chibo::test::naive {

namespace {

using base::Day;
using model::Board;
using model::Index;
using model::Member;

template <class T>
bool is_in(const T& value, const std::vector<T>& list) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

const model::Quota& quota(const Board& board, const model::Binding& binding) {
    return board.regulations[binding.regulation].quotas[binding.quota];
}

}  // namespace

bool holds_on(const Member& member, const std::string& office, Day day) {
    return std::any_of(member.offices.begin(), member.offices.end(), [&](const model::Office& held) {
        return held.id == office && held.days.first <= day && day <= held.days.last;
    });
}

std::optional<Listed> listed(const Board& board, const Member& member, Day day) {
    std::optional<Listed> best;
    for (Index r = 0; r < board.regulations.size(); ++r) {
        const auto& regulation = board.regulations[r];
        if (day < regulation.force.first || regulation.force.last < day) continue;
        for (Index o = 0; o < regulation.offices.size(); ++o) {
            if (!holds_on(member, regulation.offices[o].id, day)) continue;
            if (!best || board.regulations[best->regulation].force.first <= regulation.force.first) best = Listed{r, o};
            break;
        }
    }
    return best;
}

std::optional<model::Binding> binding(const Board& board, const Member& member, Day day) {
    const auto office = listed(board, member, day);
    if (!office) return std::nullopt;
    const auto& quotas = board.regulations[office->regulation].quotas;
    for (Index q = 0; q < quotas.size(); ++q) {
        if (is_in(office->office, quotas[q].offices)) return model::Binding{office->regulation, office->office, q};
    }
    return std::nullopt;
}

bool on_leave(const Member& member, Day day) {
    return std::any_of(member.leave.begin(), member.leave.end(),
                       [&](const model::Leave& leave) { return leave.days.first <= day && day <= leave.days.last; });
}

bool bound_by_two(const Board& board, const Member& member, Day day) {
    const auto own = listed(board, member, day);
    if (!own) return false;
    for (const auto& regulation : board.regulations) {
        if (day < regulation.force.first || regulation.force.last < day) continue;
        for (const model::Named& office : regulation.offices) {
            if (holds_on(member, office.id, day) && !board.regulations[own->regulation].office(office.id)) return true;
        }
    }
    return false;
}

std::int32_t bound_days(const Board& board, const Member& member, const base::Period& period, Day up_to) {
    std::int32_t days = 0;
    for (Day day = span(period).first; day <= span(period).last && day <= up_to; day = day + 1) {
        const auto bound = binding(board, member, day);
        if (bound && quota(board, *bound).per == period.per && !on_leave(member, day)) ++days;
    }
    return days;
}

std::optional<model::Duty> duty(const Board& board, Index member, const base::Period& period) {
    const Member& who = board.members[member];
    std::optional<model::Binding> last_bound;
    std::optional<model::Binding> last_free;
    std::int64_t sum = 0;
    std::int64_t days = 0;
    std::vector<model::DutyPart> parts;  // a day each
    for (Day day = span(period).first; day <= span(period).last; day = day + 1) {
        ++days;
        const auto bound = binding(board, who, day);
        if (!bound || quota(board, *bound).per != period.per) continue;
        last_bound = bound;
        parts.push_back({{day, day}, *bound, on_leave(who, day)});
        if (on_leave(who, day)) continue;
        last_free = bound;
        sum += quota(board, *bound).at_least;
    }
    if (!last_bound) return std::nullopt;
    model::Duty made;
    made.member = member;
    made.period = period;
    made.days = span(period);
    made.binding = last_free ? *last_free : *last_bound;
    made.parts = std::move(parts);
    if (!last_free) return made;
    const bool full = board.regulations[last_free->regulation].partial == model::Partial::full;
    made.required = full ? quota(board, *last_free).at_least : static_cast<std::int32_t>((2 * sum + days) / (2 * days));
    return made;
}

std::optional<model::Aside> reason(const Board& board, const rule::Living& living, Index visit, Index member) {
    using model::Aside;
    const auto& visits = board.journal.visits;
    const model::Visit& own = visits[visit];
    for (Index earlier = 0; earlier < visit; ++earlier) {
        const auto same_member = [&](const model::Reference& who) { return who.index() == member; };
        const auto& members = visits[earlier].members;
        if (living.visits[earlier] && visits[earlier].branch.index() == own.branch.index() &&
            visits[earlier].date == own.date && std::any_of(members.begin(), members.end(), same_member)) {
            return Aside::duplicate_visit;
        }
    }
    std::optional<model::Binding> bound;
    bool open = false;
    const model::Branch& branch = board.branches[*own.branch.index()];
    for (Day day = own.date.first(); day <= own.date.last(); day = day + 1) {
        if (!bound) bound = binding(board, board.members[member], day);
        open = open || (branch.days.first <= day && day <= branch.days.last);
    }
    if (!bound) return Aside::not_in_office;
    if (!open) return Aside::branch_closed;
    const auto& regulation = board.regulations[bound->regulation];
    const auto& kinds = quota(board, *bound).kinds.empty() ? regulation.kinds : quota(board, *bound).kinds;
    if (!is_in(board.kind_of(branch), kinds)) return Aside::kind_not_counted;
    const bool home = board.members[member].home == own.branch.index();
    if (home && regulation.home == model::HomeVisits::do_not_count) return Aside::home_not_counted;
    return std::nullopt;
}

std::optional<std::int32_t> days_left(const Board& board, const model::Duty& duty, Day closed) {
    const auto& regulation = board.regulations[duty.binding.regulation];
    const auto& kinds = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
    std::vector<const model::Branch*> branches;
    for (const model::Branch& branch : board.branches) {
        bool open = false;
        for (Day day = duty.days.first; day <= duty.days.last; day = day + 1) {
            open = open || (day > closed && branch.days.contains(day));
        }
        if (!open || !is_in(board.kind_of(branch), kinds)) continue;
        if (!branch.meets) return std::nullopt;
        branches.push_back(&branch);
    }
    if (branches.empty()) return std::nullopt;
    std::int32_t left = 0;
    for (Day day = duty.days.first; day <= duty.days.last; day = day + 1) {
        const auto bound = binding(board, board.members[duty.member], day);
        if (day <= closed || !bound || quota(board, *bound).per != duty.period.per) continue;
        if (on_leave(board.members[duty.member], day)) continue;
        const base::Civil c = base::civil(day);
        const bool month_ends = base::civil(day + 1).month != c.month;
        left += std::any_of(branches.begin(), branches.end(), [&](const model::Branch* branch) {
            return branch->days.contains(day) && (*branch->meets == c.day || (month_ends && *branch->meets > c.day));
        });
    }
    return left;
}

}  // namespace chibo::test::naive
