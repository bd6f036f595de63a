// What recording an entry would change.
#pragma once

#include <optional>

#include "base/ids.h"
#include "finding/finding.h"
#include "model/audit.h"
#include "model/board.h"

namespace chibo::rule {

// The id of a visit, and of the one that replaces it.
struct Replaced {
    base::EntryId old;
    base::EntryId fresh;
};

struct Consequences {
    // The findings that the board with the entry has and the board without it has not, or has with less missing; in the
    // order of an audit of the scope.
    finding::Findings fresh;
    finding::Findings stay;  // found of the entry, and before of the visit that it replaces
};

Consequences consequences(const model::Board& without, const model::Board& with, const model::Scope& scope,
                          const std::optional<Replaced>& replaced = {});

}  // namespace chibo::rule
