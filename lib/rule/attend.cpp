#include "rule/attend.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <variant>

#include "base/side_by_side.h"
#include "rule/cells.h"
#include "rule/duties.h"

namespace chibo::rule {

namespace {

using model::Aside;
using model::Board;
using model::Counted;
using model::Index;
using model::SetAside;

// Another number for every branch and date.
std::uint64_t where_and_when(const Counted& each) {
    const auto day = static_cast<std::uint32_t>(each.date.first() - base::earliest_day);
    return std::uint64_t{each.branch} << 32U | day << 1U | (each.date.is_month() ? 1U : 0U);
}

// Of one thread: what it set aside, and what it works with.
class Desk {
public:
    // Whether two of the visits may be to one branch on one date. Mostly they are not, and then it mostly says so.
    bool may_come_twice(std::span<const Counted> coming) {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
        ++turn_;  // at most one for each member
        for (const Counted& each : coming) {
            const std::uint32_t before =
                std::exchange(marks_[where_and_when(each) * factor >> (64 - mark_bits)], turn_);
            if (before == turn_) return true;
        }
        return false;
    }

    std::vector<SetAside> set_aside;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> stays;  // where and when, and the place among the member's
    std::vector<std::optional<Index>> first;                     // of each that stands twice: the earlier visit
    std::vector<std::pair<model::Duty*, Index>> answers;         // the duties of the member's visits that count

private:
    static constexpr unsigned mark_bits = 12;

    std::uint32_t turn_ = 0;
    std::array<std::uint32_t, 1U << mark_bits> marks_{};  // of each number of so many bits: the turn that had it last
};

// A member's visits are judged one after the other, for what is known of the member is then at hand.
class Attender {
public:
    Attender(const Board& board, const Timelines& timelines, std::vector<model::Duty>& duties)
        : board_(board), timelines_(timelines), duties_(duties), cells_(board) {}

    model::Attendance attend(const Living& living, const model::Scope& scope) {
        set_coming(living, scope);
        constexpr std::size_t members_at_a_time = 256;
        ends_.resize(board_.members.size());
        base::side_by_side<Desk>(
            board_.members.size(), members_at_a_time,
            [&](Desk& desk, std::size_t begin, std::size_t end) {
                desk.set_aside.clear();
                for (std::size_t member = begin; member < end; ++member) attend(static_cast<Index>(member), desk);
            },
            [&](const Desk& desk) {
                told_.set_aside.insert(told_.set_aside.end(), desk.set_aside.begin(), desk.set_aside.end());
            });
        close_ranks();
        // An unknown branch is said for the whole visit, and first.
        const auto key = [](const SetAside& aside) {
            return std::tuple(aside.visit, aside.place, aside.reason != Aside::unknown_branch);
        };
        std::sort(told_.set_aside.begin(), told_.set_aside.end(),
                  [&](const SetAside& a, const SetAside& b) { return key(a) < key(b); });
        return std::move(told_);
    }

private:
    // A half of the journal.
    struct Half {
        std::vector<std::uint32_t> next;  // by member: how many come; when that is known, the next one's place
        std::vector<SetAside> unknown;
    };

    // Puts all who come where it is known both who and where among the counted, by member. What is unknown is set
    // aside. The journal is gone through twice, in two halves: when it is known how many come, everyone has a place,
    // and nothing is held in between.
    void set_coming(const Living& living, const model::Scope& scope) {
        const std::size_t members = board_.members.size();
        std::array<Half, 2> halves;
        for_each_half(living, scope, [&](std::size_t half, auto for_each_visit) {
            halves[half].next.assign(members, 0);
            for_each_visit([&](Index visit) { count(visit, halves[half]); });
        });
        told_.begins.reserve(members + 1);
        std::uint32_t end = 0;
        for (std::size_t member = 0; member < members; ++member) {
            told_.begins.push_back(end);
            for (Half& half : halves) {
                if (!half.next.empty()) end += std::exchange(half.next[member], end);
            }
        }
        told_.begins.push_back(end);
        told_.counted.resize(end);
        for_each_half(living, scope, [&](std::size_t half, auto for_each_visit) {
            for_each_visit([&](Index visit) { set(visit, halves[half]); });
        });
        for (const Half& half : halves) {
            told_.set_aside.insert(told_.set_aside.end(), half.unknown.begin(), half.unknown.end());
        }
    }

    // Calls each(which half, for_each_visit), side by side; for_each_visit calls for those that are asked for. A short
    // journal is all in the first.
    template <class Each>
    void for_each_half(const Living& living, const model::Scope& scope, Each each) const {
        const auto& entries = board_.journal.visits;
        const base::Span days = scope.days();
        constexpr std::size_t least = 8192;
        const std::size_t half = std::max(least, (entries.size() + 1) / 2);
        base::side_by_side<std::monostate>(
            entries.size(), half,
            [&](std::monostate, std::size_t begin, std::size_t end) {
                each(begin / half, [&](auto take) {
                    for (std::size_t visit = begin; visit < end; ++visit) {
                        const bool asked_for = living.visits[visit] && days.contains(entries[visit].date.first());
                        if (asked_for) take(static_cast<Index>(visit));
                    }
                });
            },
            [](std::monostate) {});
    }

    void count(Index visit, Half& half) const {
        const model::Visit& entry = board_.journal.visits[visit];
        const bool is_somewhere = entry.branch.is_known();
        if (!is_somewhere) half.unknown.push_back({visit, 0, Aside::unknown_branch, {}});
        std::uint32_t place = 0;
        for (const model::Reference& each : entry.members) {
            const auto member = each.index();
            if (!member) half.unknown.push_back({visit, place, Aside::unknown_member, {}});
            else if (is_somewhere) ++half.next[*member];
            ++place;
        }
    }

    void set(Index visit, Half& half) {
        const model::Visit& entry = board_.journal.visits[visit];
        const auto branch = entry.branch.index();
        if (!branch) return;
        for (const model::Reference& each : entry.members) {
            if (const auto member = each.index()) {
                told_.counted[half.next[*member]++] = {visit, *branch, entry.date};
            }
        }
    }

    // All of one member. Those that count then stand at the beginning of the member's, up to ends_.
    void attend(Index member, Desk& desk) {
        const std::span<Counted> coming(told_.counted.data() + told_.begins[member],
                                        told_.counted.data() + told_.begins[member + 1]);
        const bool may_be_twice = set_duplicates(coming, desk);
        const Timeline& timeline = timelines_[member];
        model::Duty* duty = nullptr;  // all of the visit before: mostly of this one too
        const Stretch* stretch = nullptr;
        std::optional<Terms> terms;
        std::uint32_t counted = told_.begins[member];
        for (std::uint32_t place = 0; place < coming.size(); ++place) {
            const Counted& each = coming[place];
            if (may_be_twice && desk.first[place]) {
                set_aside(each, member, Aside::duplicate_visit, desk.first[place], desk);
                continue;
            }
            const base::Span days = each.date.days();
            if (!stretch || !stretch->days.contains(days.first)) {
                stretch = &*timeline.first(days);
                terms = terms_of(member, stretch->binding);
            }
            // In a month the binding may begin later.
            const std::optional<Terms> own = terms ? terms : terms_of(member, timeline.first_binding(days));
            const auto against = own ? reason_against(each.branch, days, *own) : Aside::not_in_office;
            if (against) {
                set_aside(each, member, *against, {}, desk);
                continue;
            }
            // The period of the date holds the binding day, and lies in the years asked for: so there is a duty.
            if (!duty || duty->period.per != own->per || !duty->days.contains(days.first)) {
                duty = find_duty(duties_, member, base::period_of(days.first, own->per));
            }
            desk.answers.emplace_back(duty, each.visit);
            told_.counted[counted++] = each;
        }
        ends_[member] = counted;
        put_answers(desk);
    }

    void set_aside(const Counted& each, Index member, Aside reason, std::optional<Index> first, Desk& desk) const {
        desk.set_aside.push_back({each.visit, board_.journal.visits[each.visit].place_of(member), reason, first});
    }

    // Gives every duty its visits, in the order of the journal, in no more room than they take.
    static void put_answers(Desk& desk) {
        // Journals are mostly written day by day.
        if (!std::is_sorted(desk.answers.begin(), desk.answers.end()))
            std::sort(desk.answers.begin(), desk.answers.end());
        for (auto first = desk.answers.begin(); first != desk.answers.end();) {
            model::Duty& duty = *first->first;
            const auto end =
                std::find_if(first, desk.answers.end(), [&](const auto& each) { return each.first != &duty; });
            duty.visits.resize(static_cast<std::size_t>(end - first));
            for (Index& visit : duty.visits) visit = (first++)->second;
        }
        desk.answers.clear();
    }

    // Those who come to a branch on a date on which an earlier visit has them there. Where it says no there are none,
    // and nothing is set; else desk.first tells.
    static bool set_duplicates(std::span<const Counted> coming, Desk& desk) {
        if (!desk.may_come_twice(coming)) return false;
        desk.first.assign(coming.size(), std::nullopt);
        desk.stays.clear();
        for (const Counted& each : coming) {
            desk.stays.emplace_back(where_and_when(each), static_cast<std::uint32_t>(desk.stays.size()));
        }
        std::sort(desk.stays.begin(), desk.stays.end());
        for (std::size_t first = 0, i = 1; i < desk.stays.size(); ++i) {
            if (desk.stays[i].first != desk.stays[first].first) first = i;
            else desk.first[desk.stays[i].second] = coming[desk.stays[first].second].visit;
        }
        return true;
    }

    // What is asked of the visits of a member by what binds the member.
    struct Terms {
        base::Per per;
        const std::vector<bool>* counted_kinds;  // of branches
        base::Slim<Index> home;                  // the own branch, where visits to it don't count
    };
    std::optional<Terms> terms_of(Index member, const std::optional<model::Binding>& binding) const {
        if (!binding) return std::nullopt;
        const model::Regulation& regulation = board_.regulations[binding->regulation];
        Terms terms{regulation.quotas[binding->quota].per, &cells_.counted_kinds(*binding), {}};
        if (regulation.home == model::HomeVisits::do_not_count) terms.home = board_.members[member].home;
        return terms;
    }

    std::optional<Aside> reason_against(Index branch, const base::Span& days, const Terms& terms) const {
        if (!cells_.is_open(branch, days)) return Aside::branch_closed;
        if (!(*terms.counted_kinds)[cells_.kind(branch)]) return Aside::kind_not_counted;
        if (terms.home == branch) return Aside::home_not_counted;
        return std::nullopt;
    }

    // Takes out what was set aside between the members.
    void close_ranks() {
        std::uint32_t end = 0;
        for (std::size_t member = 0; member < ends_.size(); ++member) {
            const std::uint32_t begin = std::exchange(told_.begins[member], end);
            if (begin != end) {
                std::move(told_.counted.begin() + begin, told_.counted.begin() + ends_[member],
                          told_.counted.begin() + end);
            }
            end += ends_[member] - begin;
        }
        told_.begins.back() = end;
        told_.counted.resize(end);
    }

    const Board& board_;
    const Timelines& timelines_;
    std::vector<model::Duty>& duties_;
    Cells cells_;
    model::Attendance told_;
    std::vector<std::uint32_t> ends_;  // of what counts for each member, among the member's in told_.counted
};

}  // namespace

model::Attendance attend(const Board& board, const Timelines& timelines, const Living& living,
                         const model::Scope& scope, std::vector<model::Duty>& duties) {
    return Attender(board, timelines, duties).attend(living, scope);
}

}  // namespace chibo::rule
