// Findings and errors as lines that editors and people follow: file:line:column: severity: message.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "finding/finding.h"
#include "model/baseline.h"
#include "render/document.h"

namespace chibo::render {

// A line each, with the code in brackets.
Lines finding_lines(const finding::Findings& findings, const std::vector<std::string>& files, base::Language language);

// Findings of an earlier audit, as it worded and placed them.
Lines finding_lines(const std::vector<model::EarlierFinding>& findings);

// What is wrong with a board, a line each; after `most` the rest is counted in a line of its own.
std::string error_lines(const finding::Findings& errors, const std::vector<std::string>& files, base::Language language,
                        std::size_t most);

}  // namespace chibo::render
