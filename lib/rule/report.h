// The attendance of an audit, tallied.
#pragma once

#include "model/board.h"
#include "model/report.h"

namespace chibo::rule {

model::Report report(const model::Board& board, const model::Scope& scope, model::AreasOf areas = model::AreasOf::now);

}  // namespace chibo::rule
