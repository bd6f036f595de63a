// The people and working groups whom a regulation may bind.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/box.h"
#include "base/date.h"
#include "base/few.h"
#include "base/rare_list.h"
#include "base/slim.h"
#include "finding/where.h"
#include "model/area.h"
#include "model/remarks.h"
#include "model/shown_name.h"

namespace chibo::model {

enum class MemberType { person, group };

// As files write them.
inline constexpr std::pair<std::string_view, MemberType> member_types[] = {{"person", MemberType::person},
                                                                           {"group", MemberType::group}};

// An office held, with its time.
struct Office {
    std::string id;
    base::Span days;
    base::Box<Remarks> remarks = {};  // NOLINT(readability-redundant-member-init): so it may be left out
};

// Time in which the duty rests.
struct Leave {
    base::Span days;
    std::string reason;
    std::string decision;             // empty where none is given
    base::Box<Remarks> remarks = {};  // NOLINT(readability-redundant-member-init): so it may be left out
};

struct Member {
    std::string id;
    std::string name;
    base::RareList<std::string> people;  // of a group
    std::vector<Office> offices;
    base::Few<Index> areas;  // the places followed (địa bàn phụ trách)
    base::RareList<Leave> leave;
    base::Box<Remarks> remarks;
    base::Slim<Index> home;  // the branch of own residence (nơi cư trú)
    MemberType type = MemberType::person;
    bool namesake = false;  // another member bears the same name
    finding::Where where;

    // How answers name the member: by name, with the id where the name alone would not tell.
    ShownName shown_name() const { return {name, namesake ? std::string_view(id) : std::string_view()}; }
    std::string shown() const { return shown_name().text(); }
};

}  // namespace chibo::model
