// What became of an entry that was to be recorded.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "finding/finding.h"
#include "model/journal.h"

namespace chibo::model {

enum class Outcome { written, would_be_written, already, refused };

struct Recording {
    EntryKind kind = EntryKind::visit;
    Outcome outcome = Outcome::written;
    base::EntryId id;                       // the entry's; of one recorded already, that one's
    std::string bytes;                      // what is appended
    std::optional<finding::Where> where;    // where it stands, or would; in the board's files
    std::vector<finding::Clause> refusals;  // why nothing is written
    finding::Findings warnings;             // what it makes, and may
};

}  // namespace chibo::model
