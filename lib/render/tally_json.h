// Tallies of a report as JSON: cards have them too.
#pragma once

#include "model/report.h"
#include "render/json.h"

namespace chibo::render {

Json attended_json(const model::Attended& attended);
Json coverage_json(const model::Coverage& coverage);

}  // namespace chibo::render
