// Which years an audit judges, and as of when, from what was asked.
#pragma once

#include <optional>

#include "base/date.h"
#include "base/period.h"
#include "model/audit.h"

namespace chibo::rule {

// With `as_of`, at the close of that day. Without, in the middle of `today`: visits of today are seen, but what is due
// today is not past yet. Without `years`: the year of A and, until 31 March, the year before it too.
model::Scope scope(std::optional<base::Years> years, std::optional<base::Day> as_of, base::Day today);

}  // namespace chibo::rule
