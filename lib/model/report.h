// What a report tells: the attendance that an audit judges, tallied.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/audit.h"
#include "model/member.h"

namespace chibo::model {

// Three things that are counted apart: one member at one meeting (lượt dự), one meeting (buổi: a branch and a date as
// written), one branch (chi bộ). Only attendance that counts towards a duty.
struct Attended {
    std::int64_t attendances = 0;
    std::int64_t meetings = 0;
    std::int64_t branches = 0;
};

// Duties by their state, in the order of State.
using StateCounts = std::array<std::int64_t, std::size(all_states)>;

struct OfficeTally {
    Index regulation = 0;
    Index office = 0;
    StateCounts states{};
    std::int64_t required = 0;  // visits
    std::int64_t counted = 0;
};

struct MemberTally {
    Index member = 0;
    StateCounts states{};
    std::int64_t required = 0;
    Attended attended;
    std::int64_t set_aside = 0;  // visits that do not count for the member
};

struct MonthTally {
    base::Span days;
    Attended attended;
};

// Branches of the kinds that count, open on the day by which areas are told; visited by anyone, in living entries up to
// the as-of day.
struct Coverage {
    std::int64_t branches = 0;
    std::int64_t this_year = 0;    // of the last year asked for
    std::int64_t three_years = 0;  // of that year and the two before, and so on
    std::int64_t five_years = 0;
    std::int64_t never = 0;
};

// Areas merge. By those of now, everything stands where it lies on the as-of day; by those of then, a visit stands
// where its branch lay on its (first) day, and a branch where it lay on the last day of the years asked for (on the
// as-of day where that is earlier).
enum class AreasOf { then, now };

struct AreaTally {
    std::optional<Index> area;  // nothing: branches without an area
    std::int32_t depth = 0;     // how many areas it lies in
    Coverage coverage;          // of the area and all that lies in it
    Attended attended;
    std::vector<std::int64_t> months;  // attendances, as many as Report::months
};

struct BranchTally {
    Index branch = 0;
    Attended attended;               // in the years asked for
    std::optional<base::Date> last;  // the last visit of any year
    std::vector<Index> by;           // who came then
};

struct NamedCount {
    std::string id;
    std::string name;
    std::string name_en;
    std::int64_t count = 0;
};

// Turnout against a mark that regulations set: of the visits that tell it and are judged by such a regulation.
struct TurnoutTally {
    std::int32_t mark = 0;  // per cent of the eligible
    std::int64_t told = 0;
    std::int64_t reached = 0;
};

// What is told of the meetings: living visits of the years asked for, to known branches.
struct Meetings {
    std::int64_t visits = 0;         // entries
    std::vector<NamedCount> grades;  // as the regulations name them, the highest first
    std::int64_t without_grade = 0;
    std::int64_t present = 0;  // sums over the visits that tell both
    std::int64_t eligible = 0;
    std::int64_t with_turnout = 0;
    std::vector<TurnoutTally> turnout;  // by rising mark
    std::int64_t minutes = 0;
    std::int64_t with_minutes = 0;
    std::vector<NamedCount> topics;
    std::int64_t other_topics = 0;  // informed of something that is no topic of a regulation
};

// Difficulties by their last word, up to the as-of day.
struct Difficulties {
    std::int64_t raised = 0;  // in visits of the years asked for
    std::int64_t open = 0;
    std::int64_t escalated = 0;
    std::int64_t resolved = 0;
    std::int64_t overdue = 0;  // of any year
};

struct PlanTally {
    std::int64_t planned = 0;  // not cancelled
    std::int64_t made = 0;
    std::int64_t missed = 0;
    std::int64_t to_come = 0;
    std::int64_t cancelled = 0;
};

struct Report {
    Audit audit;
    AreasOf areas_of = AreasOf::now;
    base::Day areas_day;  // on which branches are told by area
    Attended attended;
    std::vector<OfficeTally> offices;  // in the order of the regulations
    std::vector<MemberTally> members;  // those with a duty, in the order of the files
    std::vector<MonthTally> months;    // of the years asked for
    Coverage coverage;
    std::vector<AreaTally> areas;       // as a tree: each before what lies in it
    std::vector<BranchTally> branches;  // those that coverage counts; the longest unvisited first
    Meetings meetings;
    Difficulties difficulties;
    PlanTally plan;
    std::int64_t reviews = 0;      // filed by the as-of day, of the years asked for: one for each member and year
    std::int64_t conclusions = 0;  // living, of the years asked for, dated up to the as-of day
    std::map<finding::Code, std::int64_t> findings;
};

}  // namespace chibo::model
