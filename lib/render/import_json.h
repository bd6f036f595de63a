// The answer of an import as chibo.import/1.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "model/import.h"

namespace chibo::render {

// `files` are the board's; `bytes` what a dry run would append.
std::string import_json(const model::Import& import, const std::vector<std::string>& files, const std::string& bytes,
                        base::Language language);

}  // namespace chibo::render
