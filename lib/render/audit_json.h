// The audit as JSON: chibo.audit/1.
#pragma once

#include <string>

#include "base/text.h"
#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"
#include "render/sink.h"

namespace chibo::render {

// The whole answer, ending in a line feed. Keys and codes are the same in every language; messages are in `language`.
// Where the audit is asked for by what was known on a day, a key `known_by` says so.
std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language);

// The same in parts: of a large board the answer takes more room than the board.
void audit_json(const model::Audit& audit, const model::Board& board, base::Language language, const Sink& sink);

// The same, with only the findings that are new or worse (each says so in a key `change`), and two keys more: `since`,
// the as-of day of the earlier audit (null where there was none), and `resolved`, its findings that are no more.
std::string changes_json(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                         base::Language language);

}  // namespace chibo::render
