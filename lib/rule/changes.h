// What changed since an earlier audit.
#pragma once

#include <optional>

#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"

namespace chibo::rule {

// Findings are the same where code and subject are, wherever they stand in the files by now. A shortage is worse where
// more visits are missing than then, or where the period has ended over what was only behind. What was found then and
// is not now is resolved, but for what is no longer asked for (years that are not judged any more). Without a baseline
// everything is new.
model::Changes changes(const model::Audit& audit, const model::Board& board,
                       const std::optional<model::Baseline>& baseline);

// Whether the one found earlier is the same: where code and subject are.
bool is_same(const model::EarlierFinding& earlier, const finding::Finding& finding);

// What a later audit is compared with, from an audit made just now.
model::Baseline baseline_of(const model::Audit& audit, const model::Board& board);

}  // namespace chibo::rule
