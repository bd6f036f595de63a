// The audit as one table for spreadsheets and scripts.
#pragma once

#include "base/wording.h"
#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"
#include "render/table.h"

namespace chibo::render {

// A row for each duty, then for each finding; `record` says which, and what the other kind has stays empty. The titles
// are the keys of the JSON answer, in every language.
Table audit_table(const model::Audit& audit, const model::Board& board, base::Language language);

// Only the findings, or only what changed (`change`: new, worse, resolved), in the same columns.
Table findings_table(const model::Audit& audit, const model::Board& board, base::Language language);
Table changes_table(const model::Changes& changes, const model::Board& board, base::Language language);

}  // namespace chibo::render
