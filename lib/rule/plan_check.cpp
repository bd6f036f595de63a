#include "rule/plan_check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "finding/wordings/planning.h"
#include "rule/planning.h"
#include "rule/timeline.h"
#include "rule/visit_points.h"

namespace chibo::rule {

namespace {

namespace wordings = finding::wordings;
using base::Day;
using base::Span;
using model::Index;
using model::PlannedVisit;

std::tuple<std::uint32_t, std::uint32_t, std::uint32_t> place(const PlannedVisit& visit) {
    return {visit.where.file, visit.where.line, visit.where.column};
}

class Checker {
public:
    Checker(const model::Board& board, const model::PlanWishes& wishes)
        : board_(board),
          wishes_(wishes),
          ground_(plan_ground(board, wishes.year, wishes.today)),
          points_(board, wishes, ground_.past),
          timelines_(board) {
        year_ = base::Years{wishes.year, wishes.year}.span();
        checked_.wishes = wishes;
    }

    model::CheckedPlan run() {
        read_past();
        choose_visits();
        for (const PlannedVisit* visit : fixed_) add_fixed(*visit);
        set_rooms();
        std::sort(planned_.begin(), planned_.end(),
                  [](const PlannedVisit* a, const PlannedVisit* b) { return place(*a) < place(*b); });
        for (const PlannedVisit* visit : planned_) judge(*visit);
        judge_duties();
        for (const model::Duty& duty : ground_.duties) {
            if (duty.days.last > wishes_.today) checked_.unplaced += std::max(0, lacks(duty));
        }
        std::sort(checked_.breaches.begin(), checked_.breaches.end(),
                  [](const model::Breach& a, const model::Breach& b) {
                      return std::pair(place(*a.visit), a.rule) < std::pair(place(*b.visit), b.rule);
                  });
        return std::move(checked_);
    }

private:
    using Pair = std::pair<Index, Index>;  // member and branch

    void read_past() {
        for (const model::PastVisit& past : ground_.past) {
            const Day day = past.date.first();
            if (year_.contains(day)) ++at_branch_[past.branch];
            for (const Index member : past.members) {
                if (year_.contains(day)) together_.insert({member, past.branch});
                paid_.emplace(member, past.branch, base::month_of(day).first);
            }
        }
    }

    void choose_visits() {
        for (const model::Plan& plan : board_.plans) {
            if (plan.year != wishes_.year) continue;
            for (const PlannedVisit& visit : plan.visits) {
                const Span days = visit.date.days();
                if (visit.status == model::PlanStatus::cancelled) continue;
                if (!days.overlaps(year_)) breach("meeting", visit, wordings::not_in_year);
                const bool over = days.last <= wishes_.today || !days.overlaps(year_);
                const bool paid = paid_.contains({visit.member, visit.branch, base::month_of(days.first).first});
                if (over || paid) continue;
                const Day first = std::max(days.first, wishes_.today + 1);
                const bool frozen = wishes_.freeze_until && first <= *wishes_.freeze_until;
                const bool stands = visit.status == model::PlanStatus::announced || frozen;
                (stands ? fixed_ : planned_).push_back(&visit);
            }
        }
        checked_.planned = static_cast<std::int64_t>(planned_.size());
        checked_.fixed = static_cast<std::int64_t>(fixed_.size());
    }

    Span ahead(const Span& days) const { return days.common(year_).common({wishes_.today + 1, base::latest_day}); }

    const model::Quota& quota(const model::Binding& binding) const {
        return board_.regulations[binding.regulation].quotas[binding.quota];
    }

    bool counts_kind(const model::Binding& binding, Index branch) const {
        const auto& kinds = board_.regulations[binding.regulation].kinds_of(quota(binding));
        return std::find(kinds.begin(), kinds.end(), board_.kind_of_branch(branch)) != kinds.end();
    }

    // The duties that a visit may answer: those by which some day of its date binds, without leave, to a branch of that
    // kind (H5); in the order of these days.
    std::vector<const model::Duty*> duties_for(const PlannedVisit& visit) const {
        std::vector<const model::Duty*> found;
        const Span days = ahead(visit.date.days()).common(board_.branches[visit.branch].days);
        timelines_[visit.member].for_each(days, [&](const Stretch& stretch, const Span& common) {
            if (!stretch.binding || stretch.leave || !counts_kind(*stretch.binding, visit.branch)) return;
            const base::Period period = base::period_of(common.first, quota(*stretch.binding).per);
            for (const model::Duty& duty : ground_.duties) {
                if (duty.member != visit.member || duty.period != period) continue;
                if (std::find(found.begin(), found.end(), &duty) == found.end()) found.push_back(&duty);
            }
        });
        return found;
    }

    std::int32_t lacks(const model::Duty& duty) const {
        const auto at = answered_.find(&duty);
        return duty.required - duty.counted() -
               (at == answered_.end() ? 0 : static_cast<std::int32_t>(at->second.size()));
    }

    // A visit that stands answers the duty of its first bound day, as attendance does, where it counts at all.
    void add_fixed(const PlannedVisit& visit) {
        ++at_branch_[visit.branch];
        ++checked_.months.at(static_cast<std::size_t>(base::civil(visit.date.first()).month - 1));
        if (!visit.date.is_month()) taken_days_.insert({visit.member, visit.date.first()});
        together_.insert({visit.member, visit.branch});
        const bool fresh = dates_.emplace(visit.member, visit.branch, visit.date.first(), visit.date.is_month()).second;
        if (!fresh) return;  // written twice, it counts once
        const auto binding = timelines_[visit.member].first_binding(visit.date.days());
        if (!binding || !counts_kind(*binding, visit.branch)) return;
        if (!board_.branches[visit.branch].days.overlaps(visit.date.days())) return;
        const bool at_home = board_.members[visit.member].home == visit.branch;
        if (at_home && board_.regulations[binding->regulation].home == model::HomeVisits::do_not_count) return;
        const base::Period period = base::period_of(visit.date.first(), quota(*binding).per);
        for (const model::Duty& duty : ground_.duties) {
            if (duty.member == visit.member && duty.period == period) answered_[&duty].push_back(visit.date.first());
        }
    }

    // H4: how many more each window of each duty takes.
    void set_rooms() {
        for (const model::Duty& duty : ground_.duties) {
            const std::int32_t missing = lacks(duty);
            if (missing <= 0 || duty.days.last <= wishes_.today) continue;
            const int months = 12 / base::periods_in_year(duty.period.per);
            const int wished = wishes_.spread == model::Spread::half      ? 6
                               : wishes_.spread == model::Spread::quarter ? 3
                                                                          : 12;
            const int length = std::min(months, wished);
            std::vector<std::pair<Span, std::int32_t>> left;  // with the visits made
            for (int month = 0; month < months; month += length) {
                const base::Civil begin = base::civil(duty.days.first);
                const Span window{base::month_span(begin.year, begin.month + month).first,
                                  base::month_span(begin.year, begin.month + month + length - 1).last};
                if (free_days(duty, ahead(window)) == 0) continue;
                std::int32_t made = 0;
                for (const Index visit : duty.visits) {
                    made += window.contains(board_.journal.visits[visit].date.first()) ? 1 : 0;
                }
                for (const Day day : answered_[&duty]) made += window.contains(day) ? 1 : 0;
                left.emplace_back(window, made);
            }
            const int windows = months / length;
            std::int32_t most = duty.required / windows + (duty.required % windows == 0 ? 0 : 1);
            const auto sum = [&] {
                std::int32_t together = 0;
                for (const auto& [window, made] : left) together += std::max(0, most - made);
                return together;
            };
            while (!left.empty() && sum() < missing) ++most;
            for (const auto& [window, made] : left) rooms_[{&duty, window.first}] = {window, std::max(0, most - made)};
        }
    }

    std::int32_t free_days(const model::Duty& duty, const Span& days) const {
        std::int32_t count = 0;
        timelines_[duty.member].for_each(days, [&](const Stretch& stretch, const Span& common) {
            const bool bound = stretch.binding && quota(*stretch.binding).per == duty.period.per;
            if (bound && !stretch.leave) count += common.days();
        });
        return count;
    }

    void judge(const PlannedVisit& visit) {
        ++checked_.months.at(static_cast<std::size_t>(base::civil(visit.date.first()).month - 1));
        if (!visit.date.is_month() && !taken_days_.insert({visit.member, visit.date.first()}).second) {
            breach("H1", visit, wordings::same_day_twice);
        }
        if (++at_branch_[visit.branch] > wishes_.per_branch) breach("H2", visit, wordings::branch_full);
        if (!together_.insert({visit.member, visit.branch}).second) breach("H3", visit, wordings::branch_again);
        if (is_home_in_vain(visit)) breach("H6", visit, wordings::at_home);
        const bool inside = points_.in_area(visit);
        if (wishes_.areas == model::AreaWish::only && !inside) breach("H7", visit, wordings::out_of_area);
        if (!is_meeting(visit)) breach("meeting", visit, wordings::no_meeting);
        checked_.points += points_.of(visit);
    }

    // The window of the duty in which the visit falls, with the room left in it (H4).
    std::pair<Span, std::int32_t>* room_for(const PlannedVisit& visit, const model::Duty* duty) {
        for (auto at = rooms_.lower_bound({duty, base::earliest_day}); at != rooms_.end() && at->first.first == duty;
             ++at) {
            if (at->second.first.contains(visit.date.first())) return &at->second;
        }
        return nullptr;
    }

    // Where the duty is certain first: the others take what these leave.
    void judge_duties() {
        std::vector<std::pair<const PlannedVisit*, std::vector<const model::Duty*>>> open;
        for (const PlannedVisit* visit : planned_) {
            if (is_home_in_vain(*visit)) continue;  // it answers none, and takes no room from those that do
            auto duties = duties_for(*visit);
            if (duties.size() > 1) open.emplace_back(visit, std::move(duties));
            else judge_duty(*visit, duties);
        }
        for (const auto& [visit, duties] : open) judge_duty(*visit, duties);
    }

    // A month may be one in which a quota of another `per` begins to bind: then either duty can be answered, and it is
    // one that lacks something and has room.
    void judge_duty(const PlannedVisit& visit, const std::vector<const model::Duty*>& duties) {
        if (duties.empty()) return breach("H5", visit, wordings::does_not_fit);
        const auto use = [&](const model::Duty* duty) {
            const auto* const room = room_for(visit, duty);
            return std::pair(lacks(*duty) > 0, room != nullptr && room->second > 0);
        };
        const auto* const duty = *std::max_element(duties.begin(), duties.end(),
                                                   [&](const auto* a, const auto* b) { return use(a) < use(b); });
        answered_[duty].push_back(visit.date.first());
        auto* const room = room_for(visit, duty);
        if (room != nullptr && --room->second >= 0) return;
        if (room != nullptr) window_ = room->first;
        breach("H4", visit, wordings::window_full);
    }

    // Whether it is to the own branch (H6) while that never counts.
    bool is_home_in_vain(const PlannedVisit& visit) const {
        if (board_.members[visit.member].home != visit.branch) return false;
        bool bound = false;
        bool counts = false;
        timelines_[visit.member].for_each(ahead(visit.date.days()), [&](const Stretch& stretch, const Span&) {
            if (!stretch.binding || stretch.leave) return;
            bound = true;
            const model::Regulation& regulation = board_.regulations[stretch.binding->regulation];
            counts = counts || regulation.home == model::HomeVisits::count;
        });
        return bound && !counts;
    }

    bool is_meeting(const PlannedVisit& visit) const {
        const auto& meets = board_.branches[visit.branch].meets;
        if (visit.date.is_month()) return !meets;
        if (!meets) return false;
        const Day day = visit.date.first();
        const int last = base::civil(base::month_of(day).last).day;
        return base::civil(day).day == std::min(*meets, last);
    }

    void breach(std::string_view rule, const PlannedVisit& visit, const base::Wording& wording) {
        checked_.breaches.push_back({rule,
                                     &visit,
                                     {wording,
                                      {{"member", board_.members[visit.member].shown()},
                                       {"branch", board_.branches[visit.branch].shown()},
                                       {"date", visit.date},
                                       {"most", finding::Count{wishes_.per_branch}},
                                       {"from", window_.first},
                                       {"to", window_.last}}}});
    }

    const model::Board& board_;
    model::PlanWishes wishes_;
    PlanGround ground_;
    VisitPoints points_;
    Timelines timelines_;
    Span year_;
    model::CheckedPlan checked_;
    std::vector<const PlannedVisit*> fixed_, planned_;
    std::map<Index, std::int32_t> at_branch_;
    std::set<Pair> together_;
    std::set<std::tuple<Index, Index, Day>> paid_;
    std::set<std::tuple<Index, Index, Day, bool>> dates_;
    std::set<std::pair<Index, Day>> taken_days_;
    std::map<const model::Duty*, std::vector<Day>> answered_;  // by visits of the plan
    std::map<std::pair<const model::Duty*, Day>, std::pair<Span, std::int32_t>> rooms_;
    Span window_{};
};

}  // namespace

model::CheckedPlan check_plan(const model::Board& board, const model::PlanWishes& wishes) {
    return Checker(board, wishes).run();
}

}  // namespace chibo::rule
