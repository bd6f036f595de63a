#include "rule/timeline.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace chibo::rule {

namespace {

using base::Day;
using base::Span;
using model::Board;
using model::Index;
using model::Member;
using model::Regulation;

// The first of the regulation's offices that the member holds on the day.
std::optional<Index> office_held(const Regulation& regulation, const Member& member, Day day) {
    std::optional<Index> highest;
    for (const model::Office& office : member.offices) {
        if (!office.days.contains(day)) continue;
        const auto listed = regulation.office(office.id);
        if (listed && (!highest || *listed < *highest)) highest = listed;
    }
    return highest;
}

std::optional<Listed> office_on(const Board& board, const Member& member, Day day) {
    std::optional<Listed> found;
    for (Index i = 0; i < board.regulations.size(); ++i) {
        const Regulation& regulation = board.regulations[i];
        if (!regulation.force.contains(day)) continue;
        if (found && regulation.force.first < board.regulations[found->regulation].force.first) continue;
        if (const auto office = office_held(regulation, member, day)) found = Listed{i, *office};
    }
    return found;
}

std::optional<model::Binding> binding_of(const Board& board, const std::optional<Listed>& listed) {
    if (!listed) return std::nullopt;
    const auto& quotas = board.regulations[listed->regulation].quotas;
    for (Index quota = 0; quota < quotas.size(); ++quota) {
        const auto& offices = quotas[quota].offices;
        if (std::find(offices.begin(), offices.end(), listed->office) != offices.end()) {
            return model::Binding{listed->regulation, listed->office, quota};
        }
    }
    return std::nullopt;
}

// An office held on the day that some regulation in force lists and the member's own does not.
std::optional<Listed> office_beside(const Board& board, const Member& member, const std::optional<Listed>& own,
                                    Day day) {
    if (!own) return std::nullopt;
    for (const model::Office& office : member.offices) {
        if (!office.days.contains(day) || board.regulations[own->regulation].office(office.id)) continue;
        for (Index i = 0; i < board.regulations.size(); ++i) {
            if (!board.regulations[i].force.contains(day)) continue;
            if (const auto listed = board.regulations[i].office(office.id)) return Listed{i, *listed};
        }
    }
    return std::nullopt;
}

// The days on which something may change, in order; the first is the calendar's first.
std::vector<Day> turning_days(const Board& board, const Member& member) {
    std::vector<Day> days{base::earliest_day};
    const auto add = [&](const Span& span) {
        days.push_back(span.first);
        if (span.last < base::latest_day) days.push_back(span.last + 1);
    };
    for (const model::Office& office : member.offices) add(office.days);
    for (const model::Leave& leave : member.leave) add(leave.days);
    for (const Regulation& regulation : board.regulations) add(regulation.force);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// All of a member on which the timeline hangs, as bytes to compare it by.
std::string life(const Member& member) {
    std::string life;
    const auto add = [&](const Span& days) {
        const std::array numbers{days.first.number, days.last.number};
        life.append(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
    };
    for (const model::Office& office : member.offices) {
        life.append(office.id).push_back('\0');
        add(office.days);
    }
    life.push_back('\0');  // no office has an empty id
    for (const model::Leave& leave : member.leave) add(leave.days);
    return life;
}

}  // namespace

Timeline::Timeline(const Board& board, const Member& member) {
    const auto days = turning_days(board, member);
    stretches_.reserve(days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Day day = days[i];
        Stretch stretch{{day, i + 1 < days.size() ? days[i + 1] - 1 : base::latest_day}, {}, {}, false, {}};
        stretch.office = office_on(board, member, day);
        stretch.binding = binding_of(board, stretch.office);
        stretch.leave = std::any_of(member.leave.begin(), member.leave.end(),
                                    [&](const model::Leave& leave) { return leave.days.contains(day); });
        stretch.beside = office_beside(board, member, stretch.office, day);
        stretches_.push_back(stretch);
    }
}

std::vector<Stretch>::const_iterator Timeline::first(const Span& span) const {
    return std::lower_bound(stretches_.begin(), stretches_.end(), span.first,
                            [](const Stretch& stretch, Day day) { return stretch.days.last < day; });
}

std::optional<model::Binding> Timeline::first_binding(const Span& span) const {
    if (span.empty()) return std::nullopt;
    for (auto stretch = first(span); stretch != end() && stretch->days.first <= span.last; ++stretch) {
        if (stretch->binding) return stretch->binding;
    }
    return std::nullopt;
}

Timelines::Timelines(const Board& board) {
    std::unordered_map<std::string, Index> known;
    which_.reserve(board.members.size());
    for (const Member& member : board.members) {
        const auto [at, fresh] = known.try_emplace(life(member), static_cast<Index>(distinct_.size()));
        if (fresh) distinct_.emplace_back(board, member);
        which_.push_back(at->second);
    }
}

std::optional<Index> latest_in_force(const Board& board, Day day) {
    std::optional<Index> latest;
    for (Index i = 0; i < board.regulations.size(); ++i) {
        const Span& force = board.regulations[i].force;
        if (!force.contains(day)) continue;
        if (!latest || board.regulations[*latest].force.first <= force.first) latest = i;
    }
    return latest;
}

}  // namespace chibo::rule
