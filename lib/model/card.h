// What a look at one member, branch or area tells: the state of a day, with what the last years hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/report.h"
#include "model/sheet.h"

namespace chibo::model {

// What is left for a duty that is neither met nor over.
struct Outlook {
    std::size_t duty = 0;  // its place in the audit
    std::optional<std::int32_t>
        left;  // meeting days that are left; nothing where some branch does not say when it meets
    std::optional<base::Day> latest;  // the last day by which the next visit must be made; nothing where none is enough
    bool any_branch = true;           // some branch of a kind that counts is open on a day that is left
};

// A difficulty that is not resolved, of a visit of any year.
struct OpenDifficulty {
    Index visit = 0;
    DifficultyStory story;
};

struct MemberCard {
    MemberSheet sheet;
    std::vector<Outlook> outlook;      // of the duties that are behind or pending, in the order of the audit
    std::vector<OpenDifficulty> open;  // of the member's living visits, in the order of the journal
};

struct BranchCard {
    BranchSheet sheet;
    std::vector<std::string> grades;   // of the sheet's visits: the grade given, else that of the score; or empty
    std::vector<Index> last;           // living visits to the last meeting of any year, in the order of the journal
    std::vector<OpenDifficulty> open;  // of living visits of any year
    std::optional<base::Day> next;     // the next regular meeting, from the first day on that is not closed
};

struct AreaCard {
    Scope scope;
    Index area = 0;
    std::int64_t open = 0;               // branches of every kind, open on the as-of day
    Coverage coverage;                   // as a report has it, with the areas of now
    Attended attended;                   // likewise
    std::vector<AreaTally> below;        // those that lie in this one itself, in the order of the report
    std::vector<BranchTally> unvisited;  // of those that coverage counts, the longest unvisited first
    std::vector<Index> members;          // who follow the area, or one that it stands for on the as-of day
};

}  // namespace chibo::model
