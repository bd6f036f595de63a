// Where a member can go in a stretch of days: members who can go to the same branches are taken together, and so are
// branches to which the same members can go (rules H5 to H7).
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "plan/problem.h"

namespace chibo::plan {

// Days on which a quota binds without leave.
struct ReachPart {
    base::Day first;
    base::Day last;
    Index regulation = 0;
    Index quota = 0;

    base::Span days() const { return {first, last}; }
    friend auto operator<=>(const ReachPart&, const ReachPart&) = default;
};

// What decides where one can go: the days, by quota; the places followed; the days that are taken (H1).
struct Reach {
    std::vector<ReachPart> parts;
    std::vector<Index> areas;
    std::vector<base::Day> blocked;

    friend auto operator<=>(const Reach&, const Reach&) = default;
};

// Branches that differ in nothing that decides who can come.
struct Pool {
    std::size_t paths = 0;             // which of the territory's
    std::size_t kind = 0;              // likewise
    base::Span open;                   // in the horizon
    std::vector<base::Date> meetings;  // in the order of time, some day of each in the horizon
};

// A meeting to which one can go.
struct Occasion {
    base::Date date;
    bool outside = false;  // outside the places followed, where that costs points
};

// How a pool lies to a member: the best that any of its meetings offers.
enum class Lie : std::uint8_t { none, inside, outside };

// The branches of a problem in pools, and who reaches which.
class Territory {
public:
    explicit Territory(const Problem& problem);

    std::size_t pools() const { return pools_.size(); }
    std::size_t pool_of(std::size_t host) const { return pool_of_[host]; }
    const std::vector<base::Date>& meetings(std::size_t pool) const { return pools_[pool].meetings; }

    // What the member of the demand reaches on the days of the window.
    Reach reach(const Demand& demand, const base::Span& days) const;

    // The meetings of the pool's branches to which one can go, whoever it is; in the order of time. The home branch and
    // earlier visits are looked at pair by pair.
    std::vector<Occasion> occasions(const Reach& reach, std::size_t pool) const;

    // The best of them, or of the one on that date.
    Lie lie(const Reach& reach, std::size_t pool) const;
    Lie lie(const Reach& reach, std::size_t pool, const base::Date& date) const;

    // Whether the binding regulation counts a visit at home on some day of that date (H6).
    bool counts_at_home(const Reach& reach, const base::Date& date) const;

private:
    // Days on which no area changes.
    struct Stretch {
        base::Span days;
        std::vector<Index> now;  // by area: what stands for it on these days
    };
    using Paths = std::vector<std::vector<Index>>;  // by stretch: the places, of those that somebody follows; in order

    void cut_year();
    void note_kinds();
    void make_pools();
    Paths paths_of(const model::Branch& branch) const;
    std::vector<base::Date> meetings_of(const model::Branch& branch) const;
    Lie lie_at(const Reach& reach, const Pool& pool, const base::Date& meeting) const;
    bool binds(const Reach& reach, const Pool& pool, const base::Date& date) const;
    bool inside(const Reach& reach, const Pool& pool, const base::Date& date) const;

    const Problem& problem_;
    std::vector<Stretch> stretches_;
    std::vector<Index> followed_;  // areas that somebody follows
    std::vector<std::string> kinds_;
    std::vector<std::vector<std::vector<bool>>> counts_;  // by regulation, quota and kind
    std::vector<Paths> paths_;
    std::vector<Pool> pools_;
    std::vector<std::size_t> pool_of_;  // by host
};

}  // namespace chibo::plan
