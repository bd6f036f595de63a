// What JSON answers have in common. Keys stand in the order in which they are given.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/wording.h"
#include "finding/finding.h"
#include "model/audit.h"
#include "model/board.h"
#include "model/duty.h"

namespace chibo::render {

using Json = nlohmann::ordered_json;

// null for an empty text.
Json text_or_null(const std::string& text);

// A duty as chibo.audit/1 has it.
Json duty_json(const model::Duty& duty, const model::Board& board);

// A finding as chibo.audit/1 has it.
Json finding_json(std::string_view code, finding::Severity severity, const finding::Subject& about,
                  const std::string& message, const std::string& file, const finding::Where& where);
Json finding_json(const finding::Finding& finding, const model::Board& board, base::Language language);

// The sums of an audit as chibo.audit/1 has them.
Json summary_json(const model::Summary& sum);

}  // namespace chibo::render
