// A board: everything that the folder holds, checked and with its references resolved.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "model/area.h"
#include "model/branch.h"
#include "model/journal.h"
#include "model/member.h"
#include "model/plan.h"
#include "model/planning.h"
#include "model/regulation.h"

namespace chibo::model {

struct Board {
    std::string name;  // the organ that keeps the records
    std::string committee;
    base::Language language = base::Language::vi;
    std::optional<int> utc_offset;  // minutes east of UTC
    std::string place;
    std::string superior;
    PlanningPoints planning;

    std::vector<Area> areas;
    std::vector<Member> members;
    std::vector<Branch> branches;
    std::vector<Regulation> regulations;  // in file order
    Journal journal;
    std::vector<Plan> plans;

    std::vector<std::string> files;  // the names that `Where` counts, from the board's folder

    // The area that stands for this one on the day: once it is over, the one that carries on, and so on.
    std::optional<Index> area_on(std::optional<Index> area, base::Day day) const {
        while (area && areas[*area].into && areas[*area].days.last < day) area = areas[*area].into;
        return area;
    }

    // The branch's area on the day and those that it lies in, the nearest first.
    std::vector<Index> path(const Branch& branch, base::Day day) const {
        std::vector<Index> found;
        for (auto area = area_on(branch.area, day); area; area = area_on(areas[*area].parent, day)) {
            found.push_back(*area);
        }
        return found;
    }

    const std::string& id_of_member(const Reference& member) const {
        return member.index ? members[*member.index].id : member.unknown;
    }
    // The names of the area that the branch is in on the day, and of those that one lies in, the nearest first; empty
    // where none is given.
    std::string around(const Branch& branch, base::Day day) const {
        std::string names;
        for (const Index area : path(branch, day)) names += (names.empty() ? "" : ", ") + areas[area].name;
        return names;
    }

    // As answers name them; an unknown one as written.
    std::string shown_member(const Reference& member) const {
        return member.index ? members[*member.index].shown() : member.unknown;
    }
    std::string shown_branch(const Reference& branch) const {
        return branch.index ? branches[*branch.index].shown() : branch.unknown;
    }
    const std::string& id_of_branch(const Reference& branch) const {
        return branch.index ? branches[*branch.index].id : branch.unknown;
    }
};

}  // namespace chibo::model
