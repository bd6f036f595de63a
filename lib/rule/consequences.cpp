#include "rule/consequences.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "rule/audit.h"
#include "rule/changes.h"

namespace chibo::rule {

namespace {

// What was found of the one is found of the other.
void rename(model::Baseline& before, const Replaced& replaced) {
    const std::string old = base::text(replaced.old);
    const std::string fresh = base::text(replaced.fresh);
    for (model::EarlierFinding& finding : before.findings) {
        finding::Subject& about = finding.subject;
        if (about.visit != old) continue;
        about.visit = fresh;
        if (!about.difficulty.empty()) about.difficulty.replace(0, old.size(), fresh);
    }
}

bool was_found(const finding::Finding& finding, const model::Baseline& before) {
    return std::any_of(before.findings.begin(), before.findings.end(),
                       [&](const model::EarlierFinding& other) { return is_same(other, finding); });
}

}  // namespace

Consequences consequences(const model::Board& without, const model::Board& with, const model::Scope& scope,
                          const std::optional<Replaced>& replaced) {
    model::Baseline before = baseline_of(audit(without, scope), without);
    model::Changes changes = rule::changes(audit(with, scope), with, before);
    if (replaced) rename(before, *replaced);
    Consequences all;
    for (finding::Finding& finding : changes.fresh) {
        const bool stays = replaced && was_found(finding, before);
        (stays ? all.stay : all.fresh).push_back(std::move(finding));
    }
    std::move(changes.worse.begin(), changes.worse.end(), std::back_inserter(all.fresh));
    sort(all.fresh, with.files);
    return all;
}

}  // namespace chibo::rule
