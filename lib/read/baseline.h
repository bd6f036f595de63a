// An earlier audit read back from its JSON.
#pragma once

#include <optional>
#include <string_view>

#include "model/baseline.h"

namespace chibo::read {

// Nothing where the text is not the JSON of an audit (chibo.audit/1).
std::optional<model::Baseline> baseline(std::string_view text);

}  // namespace chibo::read
