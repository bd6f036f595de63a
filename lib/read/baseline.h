// An earlier audit read back from its JSON.
#pragma once

#include <optional>
#include <string_view>

#include "model/baseline.h"

namespace chibo::read {

// Nothing where the text is not the JSON of a whole audit (chibo.audit/1): one that tells only some of the findings
// that its summary counts (--quiet, --baseline) would make the others new.
std::optional<model::Baseline> baseline(std::string_view text);

}  // namespace chibo::read
