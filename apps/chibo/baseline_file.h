// The file that keeps an earlier audit, so that only what changed is told.
#pragma once

#include <optional>
#include <string>

#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"

namespace chibo::app {

// The earlier audit in the file; nothing where the file is not there yet and `may_be_missing`. Throws Stop where it
// can't be read, is no audit of this board, or is of a later day than this audit.
std::optional<model::Baseline> read_baseline(const std::string& file, bool may_be_missing, const model::Board& board,
                                             const model::Scope& scope);

}  // namespace chibo::app
