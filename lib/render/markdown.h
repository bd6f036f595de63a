// A document as Markdown (GitHub's, for its tables).
#pragma once

#include <string>

#include "render/document.h"

namespace chibo::render {

// Ends in a line feed; empty where the document is. What Markdown or HTML would take for markup is escaped.
std::string markdown(const Document& document);

}  // namespace chibo::render
