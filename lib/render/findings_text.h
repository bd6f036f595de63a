// Findings and errors as lines that editors and people follow: file:line:column: severity: message.
#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "finding/finding.h"
#include "render/paint.h"

namespace chibo::render {

// A finding of an audit, with its code in brackets; without a line feed.
std::string finding_line(const finding::Finding& finding, const std::vector<std::string>& files,
                         base::Language language, Paint paint = Paint::plain);

// What is wrong with a board, a line each; after `most` the rest is counted in a line of its own.
std::string error_lines(const finding::Findings& errors, const std::vector<std::string>& files, base::Language language,
                        std::size_t most);

}  // namespace chibo::render
