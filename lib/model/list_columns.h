// The lists that go to a spreadsheet and come back, and their columns (finding/wordings/columns.h says their titles).
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace chibo::model {

enum class List { visits, members, branches };

enum class VisitColumn : std::size_t {
    id,
    date,
    branch,
    branch_name,
    area,
    members,
    member_names,
    guests,
    session,
    minutes,
    present,
    eligible,
    score,
    grade,
    informed,
    guidance,
    difficulties,
    note,
    source,
    by,
    at,
    state,
    ended_by,
};

// Whether a visit stands, or what became of it.
enum class VisitState { living, voided, replaced };

inline constexpr std::pair<std::string_view, VisitState> visit_states[] = {
    {"living", VisitState::living}, {"voided", VisitState::voided}, {"replaced", VisitState::replaced}};

enum class MemberColumn : std::size_t { id, name, type, people, offices, from, to, areas, home, leave, note, source };

enum class BranchColumn : std::size_t {
    id,
    name,
    kind,
    area,
    meets,
    party_members,
    population,
    poor_households,
    near_poor_households,
    from,
    to,
    into,
    note,
    source,
};

}  // namespace chibo::model
