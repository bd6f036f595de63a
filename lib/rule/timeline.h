// What binds a member on each day.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/date.h"
#include "base/slim.h"
#include "model/board.h"
#include "model/duty.h"

namespace chibo::rule {

// An office of a regulation: places in the board's list and in the regulation's.
struct Listed {
    model::Index regulation = 0;
    model::Index office = 0;

    friend bool operator==(const Listed&, const Listed&) = default;

    static const Listed none;  // base/slim.h
};
inline constexpr Listed Listed::none{base::None<model::Index>::value, 0};

// Days on which nothing changes for a member.
struct Stretch {
    base::Span days;
    base::Slim<Listed> office;           // the member's regulation and, of its offices, the first that is held
    base::Slim<model::Binding> binding;  // with the quota that lists this office; without one nothing binds
    bool leave = false;
    base::Slim<Listed> beside;  // an office held that a regulation in force lists and the member's does not
};

// The whole calendar, cut into stretches in the order of time. A member's regulation on a day is, of those in force
// that list an office held, the one with the latest `from`, of equals the later in file order.
class Timeline {
public:
    Timeline(const model::Board& board, const model::Member& member);

    // The stretches that share a day with the span.
    std::vector<Stretch>::const_iterator first(const base::Span& span) const;
    std::vector<Stretch>::const_iterator end() const { return stretches_.end(); }

    // The binding of the first bound day in the span.
    std::optional<model::Binding> first_binding(const base::Span& span) const;

    // Calls `each(stretch, days)` for every stretch that shares the days `days` with the span.
    template <class Each>
    void for_each(const base::Span& span, Each each) const {
        if (span.empty()) return;
        for (auto stretch = first(span); stretch != end() && stretch->days.first <= span.last; ++stretch) {
            each(*stretch, stretch->days.common(span));
        }
    }

private:
    std::vector<Stretch> stretches_;
};

// Those of all members of a board. Members who held the same offices on the same days, and had the same leave, share
// one: there are tens of thousands of them, and few such lives.
class Timelines {
public:
    explicit Timelines(const model::Board& board);

    // One for each member.
    std::size_t size() const { return which_.size(); }
    const Timeline& operator[](model::Index member) const { return distinct_[which_[member]]; }

private:
    std::vector<Timeline> distinct_;
    std::vector<model::Index> which_;  // of them, for each member
};

// Of the regulations in force on the day, the one with the latest `from`, of equals the later in file order.
std::optional<model::Index> latest_in_force(const model::Board& board, base::Day day);

}  // namespace chibo::rule
