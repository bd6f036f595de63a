#include "plan/problem.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "plan/windows.h"

namespace chibo::plan {

namespace {

using base::Day;
using base::Span;
using model::Board;
using model::PlannedVisit;

// A visit is paid where the member was at the branch in the same month.
using Paid = std::set<std::tuple<Index, Index, Day>>;

class Maker {
public:
    Maker(const Ground& ground, const model::PlanWishes& wishes)
        : ground_(ground), board_(ground.board), problem_{ground.board, wishes, {}, {}, {}, {}, {}, {}} {
        year_ = base::Years{wishes.year, wishes.year}.span();
        for (const model::Duty& duty : ground.duties) duties_of_[duty.member].push_back(&duty);
        problem_.horizon = year_.common({wishes.today + 1, base::latest_day});
    }

    Problem make() {
        sort_earlier();
        mark_pairs();
        make_demands();
        make_hosts();
        return std::move(problem_);
    }

private:
    void sort_earlier() {
        Paid paid;
        for (const model::PastVisit& past : ground_.past) {
            for (const Index member : past.members) {
                paid.emplace(member, past.branch, base::month_of(past.date.first()).first);
            }
        }
        Earlier& earlier = problem_.earlier;
        for (const model::Plan& plan : board_.plans) {
            if (plan.year != problem_.wishes.year) continue;
            earlier.any = true;
            for (const PlannedVisit& visit : plan.visits) list_for(visit, paid).push_back(&visit);
        }
        for (auto* list : {&earlier.fixed, &earlier.open, &earlier.stand}) {
            std::sort(list->begin(), list->end(), [&](const auto* a, const auto* b) { return key(*a) < key(*b); });
        }
    }

    std::vector<const PlannedVisit*>& list_for(const PlannedVisit& visit, const Paid& paid) {
        Earlier& earlier = problem_.earlier;
        const Span left = visit.date.days().common(problem_.horizon);
        const bool past = visit.status == model::PlanStatus::cancelled || left.empty() ||
                          paid.contains({visit.member, visit.branch, base::month_of(visit.date.first()).first});
        if (past) return earlier.stand;
        const auto& until = problem_.wishes.freeze_until;
        const bool fixed = visit.status == model::PlanStatus::announced || (until && left.first <= *until);
        return fixed ? earlier.fixed : earlier.open;
    }

    std::tuple<Day, Day, const std::string&, const std::string&, const std::string&> key(
        const PlannedVisit& visit) const {
        return {visit.date.first(), visit.date.last(), board_.members[visit.member].id,
                board_.branches[visit.branch].id, visit.id};
    }

    void mark_pairs() {
        for (const model::PastVisit& past : ground_.past) {
            const bool this_year = year_.contains(past.date.first());
            if (!this_year && year_.last < past.date.first()) continue;
            for (const Index member : past.members) {
                PairMark& mark = problem_.marks[member][past.branch];
                (this_year ? mark.taken : mark.repeat) = true;
            }
        }
        for (const PlannedVisit* visit : problem_.earlier.fixed) {
            problem_.marks[visit->member][visit->branch].taken = true;
            if (!visit->date.is_month()) problem_.blocked[visit->member].push_back(visit->date.first());
        }
        for (Index i = 0; i < board_.members.size(); ++i) {
            if (const auto home = board_.members[i].home) problem_.marks[i][*home].home = true;
        }
    }

    // The duty towards which a fixed visit will count, as attendance counts: nothing where it will not.
    const model::Duty* duty_of(const PlannedVisit& visit) const {
        const model::Duty* found = nullptr;
        Day first = base::latest_day;
        Index regulation = 0, quota = 0;
        const auto own = duties_of_.find(visit.member);
        if (own == duties_of_.end()) return nullptr;
        for (const model::Duty* duty : own->second) {
            for (const model::DutyPart& part : duty->parts) {
                const Span common = part.days.common(visit.date.days());
                if (common.empty() || (found && common.first >= first)) continue;
                found = duty, first = common.first;
                regulation = part.binding.regulation, quota = part.binding.quota;
            }
        }
        if (!found) return nullptr;
        const model::Regulation& rules = board_.regulations[regulation];
        const model::Branch& branch = board_.branches[visit.branch];
        const auto& kinds = rules.kinds_of(rules.quotas[quota]);
        const bool at_home = board_.members[visit.member].home == visit.branch;
        const bool counts = branch.days.overlaps(visit.date.days()) &&
                            std::find(kinds.begin(), kinds.end(), board_.kind_of(branch)) != kinds.end() &&
                            !(at_home && rules.home == model::HomeVisits::do_not_count);
        return counts ? found : nullptr;
    }

    void make_demands() {
        std::map<const model::Duty*, std::vector<Day>> standing;
        std::set<std::tuple<Index, Index, Day, Day>> seen;  // the same visit twice counts once
        for (const PlannedVisit* visit : problem_.earlier.fixed) {
            const Span days = visit->date.days();
            if (!seen.emplace(visit->member, visit->branch, days.first, days.last).second) continue;
            if (const model::Duty* duty = duty_of(*visit)) standing[duty].push_back(days.first);
        }
        for (const model::Duty& duty : ground_.duties) {
            if (duty.days.last <= problem_.wishes.today || duty.required == 0) continue;
            std::vector<Day> done = standing[&duty];
            for (const Index visit : duty.visits) done.push_back(board_.journal.visits[visit].date.first());
            const auto missing = duty.required - static_cast<std::int32_t>(done.size());
            if (missing <= 0) continue;
            const model::PlanWishes& wishes = problem_.wishes;
            auto windows = windows_left(duty, wishes.spread, wishes.today, done, missing);
            std::erase_if(windows, [](const Window& window) { return window.room == 0; });
            problem_.demands.push_back({&duty, missing, std::move(windows)});
        }
        std::sort(problem_.demands.begin(), problem_.demands.end(),
                  [&](const Demand& a, const Demand& b) { return key(*a.duty) < key(*b.duty); });
    }

    std::tuple<const std::string&, Day, Day> key(const model::Duty& duty) const {
        return {board_.members[duty.member].id, duty.days.first, duty.days.last};
    }

    // What a visit to the branch costs, whoever pays it.
    void rate(Host& host, const model::PastVisit* last, const model::PastVisit* graded) const {
        if (!last) return;
        const model::PlanningPoints& points = board_.planning;
        const base::Civil then = base::civil(last->date.first());
        constexpr int months_of_year = 12;
        host.months = (problem_.wishes.year - then.year) * months_of_year + 1 - then.month;
        host.points =
            std::int64_t{points.visited} - std::int64_t{points.each_month} * std::min(*host.months, points.most_months);
        if (!graded || graded->rank >= points.low_grades) return;
        host.low = graded;
        host.points -= points.low_grade;
    }

    void make_hosts() {
        const std::size_t count = board_.branches.size();
        std::vector<const model::PastVisit*> last(count, nullptr), graded(count, nullptr);
        std::vector<std::int32_t> taken(count, 0);
        for (const model::PastVisit& past : ground_.past) {
            if (year_.contains(past.date.first())) ++taken[past.branch];
            if (past.date.first() >= year_.first) continue;
            last[past.branch] = &past;
            if (past.graded) graded[past.branch] = &past;
        }
        std::vector<bool> made(count);
        for (Index i = 0; i < count; ++i) made[i] = taken[i] > 0;
        for (const PlannedVisit* visit : problem_.earlier.fixed) ++taken[visit->branch];
        for (Index i = 0; i < count; ++i) {
            const std::int32_t room = problem_.wishes.per_branch - taken[i];
            if (room <= 0 || !board_.branches[i].days.overlaps(problem_.horizon)) continue;
            Host host{i, room, 0, std::nullopt, made[i], nullptr};
            rate(host, last[i], graded[i]);
            problem_.hosts.push_back(host);
        }
        std::sort(problem_.hosts.begin(), problem_.hosts.end(), [&](const Host& a, const Host& b) {
            return board_.branches[a.branch].id < board_.branches[b.branch].id;
        });
    }

    const Ground& ground_;
    const Board& board_;
    Problem problem_;
    Span year_;
    std::map<Index, std::vector<const model::Duty*>> duties_of_;  // by member
};

}  // namespace

const PairMark* Problem::mark(Index member, Index branch) const {
    const auto of_member = marks.find(member);
    if (of_member == marks.end()) return nullptr;
    const auto at = of_member->second.find(branch);
    return at == of_member->second.end() ? nullptr : &at->second;
}

Problem problem(const Ground& ground, const model::PlanWishes& wishes) { return Maker(ground, wishes).make(); }

}  // namespace chibo::plan
