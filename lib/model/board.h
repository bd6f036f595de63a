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
#include "model/shown_name.h"
#include "model/word_list.h"

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
    WordList branch_kinds;                // free words; the regulation says which count
    std::vector<Regulation> regulations;  // in file order
    Journal journal;
    std::vector<Plan> plans;

    std::vector<std::string> files;  // the names that `Where` counts, from the board's folder

    const std::string& kind_of(const Branch& branch) const { return branch_kinds.at(branch.kind); }
    const std::string& kind_of_branch(Index branch) const { return kind_of(branches[branch]); }

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

    // The id as written, of a reference to nothing that the board knows.
    const std::string& unknown_id(const Reference& reference) const {
        return journal.unknown_ids.at(reference.unknown_place());
    }
    const std::string& id_of_member(const Reference& member) const {
        return member.is_known() ? members[*member.index()].id : unknown_id(member);
    }
    // The names of the area that the branch is in on the day, and of those that one lies in, the nearest first; empty
    // where none is given.
    std::string around(const Branch& branch, base::Day day) const {
        std::string names;
        for (const Index area : path(branch, day)) names += (names.empty() ? "" : ", ") + areas[area].name;
        return names;
    }

    // As answers name them; an unknown one as written.
    ShownName shown_name_of_member(const Reference& member) const {
        return member.is_known() ? members[*member.index()].shown_name() : ShownName{unknown_id(member), {}};
    }
    ShownName shown_name_of_branch(const Reference& branch) const {
        return branch.is_known() ? branches[*branch.index()].shown_name() : ShownName{unknown_id(branch), {}};
    }
    std::string shown_member(const Reference& member) const { return shown_name_of_member(member).text(); }
    std::string shown_branch(const Reference& branch) const { return shown_name_of_branch(branch).text(); }
    const std::string& id_of_branch(const Reference& branch) const {
        return branch.is_known() ? branches[*branch.index()].id : unknown_id(branch);
    }
};

}  // namespace chibo::model
