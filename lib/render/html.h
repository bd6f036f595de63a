// A document as a page for a browser: one file that needs nothing else and asks nobody for anything.
#pragma once

#include <string>

#include "base/wording.h"
#include "render/document.h"

namespace chibo::render {

// The whole page, in UTF-8; always the same for the same document. It may be read on a telephone, in the dark, by ear,
// and printed on A4; long lists can be filtered and sorted where scripts run. Nothing in the document is taken for
// markup.
std::string html(const Document& document, base::Language language);

}  // namespace chibo::render
