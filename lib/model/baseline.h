// An earlier audit, as its JSON tells it: what a later one is compared with.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/period.h"
#include "finding/finding.h"

namespace chibo::model {

struct EarlierFinding {
    std::string code;  // of any version of the program
    finding::Severity severity = finding::Severity::note;
    finding::Subject subject;  // without the places in lists
    std::string message;
    std::string file;
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

struct Baseline {
    std::string board;
    base::Years years;
    base::Day seen;  // its as-of day
    std::vector<EarlierFinding> findings;
    std::map<std::pair<std::string, std::string>, std::int64_t> missing;  // of each duty: by member's id and period
};

// What changed since an earlier audit.
struct Changes {
    std::optional<base::Day> since;  // the as-of day of the earlier audit; nothing where there was none
    finding::Findings fresh;         // found now, not then; in the order of the audit
    finding::Findings worse;         // found then, and more is missing now
    std::vector<EarlierFinding> resolved;

    bool empty() const { return fresh.empty() && worse.empty() && resolved.empty(); }
};

}  // namespace chibo::model
