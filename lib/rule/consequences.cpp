#include "rule/consequences.h"

#include <algorithm>
#include <iterator>

#include "rule/audit.h"
#include "rule/changes.h"

namespace chibo::rule {

finding::Findings consequences(const model::Board& without, const model::Board& with, const model::Scope& scope) {
    const model::Baseline before = baseline_of(audit(without, scope), without);
    model::Changes changes = rule::changes(audit(with, scope), with, before);
    finding::Findings all = std::move(changes.fresh);
    std::move(changes.worse.begin(), changes.worse.end(), std::back_inserter(all));
    sort(all, with.files);
    return all;
}

}  // namespace chibo::rule
