// As of when an answer speaks.
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "model/audit.h"

namespace chibo::render {

// «Tính đến hết Chủ nhật, ngày 31/12/2023»; whether the day is over shows.
std::string as_of_sentence(const model::Scope& scope, base::Language language);

// Nothing where all entries are known, whenever recorded.
std::vector<std::string> known_by_sentence(const model::Scope& scope, base::Language language);

}  // namespace chibo::render
