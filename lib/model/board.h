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
#include "model/regulation.h"

namespace chibo::model {

struct Board {
    std::string name;  // the organ that keeps the records
    std::string committee;
    base::Language language = base::Language::vi;
    std::optional<int> utc_offset;  // minutes east of UTC
    std::string place;
    std::string superior;

    std::vector<Area> areas;
    std::vector<Member> members;
    std::vector<Branch> branches;
    std::vector<Regulation> regulations;  // in file order
    Journal journal;
    std::vector<Plan> plans;

    std::vector<std::string> files;  // the names that `Where` counts, from the board's folder

    const std::string& id_of_member(const Reference& member) const {
        return member.index ? members[*member.index].id : member.unknown;
    }
    const std::string& id_of_branch(const Reference& branch) const {
        return branch.index ? branches[*branch.index].id : branch.unknown;
    }
};

}  // namespace chibo::model
