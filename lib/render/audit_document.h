// The audit as a document for people.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"
#include "render/document.h"

namespace chibo::render {

// Head, a line for each duty (the worst first), the findings, totals, the clauses, and what the verdicts rest on.
Document audit_document(const model::Audit& audit, const model::Board& board, base::Language language);

// Only the findings; empty where there are none.
Document findings_document(const finding::Findings& findings, const model::Board& board, base::Language language);

// What is new, worse or resolved; empty where nothing is.
Document changes_document(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                          base::Language language);

}  // namespace chibo::render
