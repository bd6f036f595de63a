// The audit as JSON: chibo.audit/1.
#pragma once

#include <string>

#include "base/text.h"
#include "model/audit.h"
#include "model/board.h"

namespace chibo::render {

// The whole answer, ending in a line feed. Keys and codes are the same in every language; messages are in `language`.
std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language);

}  // namespace chibo::render
