// A regulation: whom it binds, how often, what counts. Everything that it leaves open is a field here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/period.h"
#include "finding/message.h"
#include "finding/where.h"

namespace chibo::model {

// A name in a regulation's lists; name_en is empty where none is given.
struct Named {
    std::string id;
    std::string name;
    std::string name_en;

    finding::Term term() const { return {name, name_en}; }
};

struct Quota {
    std::string id;
    std::vector<std::uint32_t> offices;  // places in the regulation's `offices`
    std::int32_t at_least = 1;           // meetings, 1..366
    base::Per per = base::Per::year;
    std::string cite;                // the clause's own words, or empty
    std::vector<std::string> kinds;  // own kinds of branch; empty: those of the regulation
};

enum class Partial { prorate, full };           // for a member bound for part of a period
enum class HomeVisits { count, do_not_count };  // visits to the member's own branch

// A day of every year.
struct MonthDay {
    int month = 12;
    int day = 31;
};

struct Grade {
    std::string id;
    std::string name;
    std::int32_t from = 0;  // the least score that reaches it
};

struct Regulation {
    std::string number;
    std::string title;
    std::string issuer;
    base::Day issued;
    base::Span force;            // in force
    std::vector<Named> offices;  // highest first
    std::vector<Quota> quotas;
    std::vector<std::string> kinds;  // kinds of branch whose meetings count
    Partial partial = Partial::prorate;
    HomeVisits home = HomeVisits::count;
    bool assessment_required = false;
    std::optional<MonthDay> self_review_due;
    std::optional<std::int32_t> difficulty_due_days;
    std::optional<std::int32_t> turnout_at_least;  // per cent of the eligible members, 0..100
    std::vector<Named> topics;
    std::vector<Grade> grades;  // highest first
    finding::Where where;

    // The kinds of branch that count for the quota: its own, else the regulation's.
    const std::vector<std::string>& kinds_of(const Quota& quota) const {
        return quota.kinds.empty() ? kinds : quota.kinds;
    }

    // The office's place in `offices`, highest first, or nothing where it is not listed.
    std::optional<std::uint32_t> office(const std::string& id) const;

    // The grade that a score of 0..100 reaches, or nullptr.
    const Grade* grade_of(std::int32_t score) const;
};

}  // namespace chibo::model
