// Colour for terminals.
#pragma once

#include <string>
#include <string_view>

#include "finding/code.h"
#include "model/duty.h"

namespace chibo::render {

enum class Paint { plain, colour };

// The text in the colour of the severity or state; as it is where nothing is painted.
std::string painted(std::string_view text, finding::Severity severity, Paint paint);
std::string painted(std::string_view text, model::State state, Paint paint);

}  // namespace chibo::render
