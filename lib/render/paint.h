// Colour for terminals.
#pragma once

#include <string>
#include <string_view>

#include "finding/code.h"
#include "model/duty.h"

namespace chibo::render {

enum class Paint { plain, colour };

// What a piece of text is to the reader; formats show it as they can.
enum class Tone { plain, strong, good, bad, doubtful, remark };

Tone tone(finding::Severity severity);
Tone tone(model::State state);

// The text in the colour of its tone; as it is where nothing is painted.
std::string painted(std::string_view text, Tone tone, Paint paint);

}  // namespace chibo::render
