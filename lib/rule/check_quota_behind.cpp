#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

finding::Findings check_quota_behind(const Facts& facts) {
    finding::Findings found;
    for (const model::Duty& duty : facts.duties) {
        if (duty.state != model::State::behind) continue;
        auto& finding = found.emplace_back(about_duty(finding::Code::quota_behind, facts.board, duty));
        finding.with("day", facts.scope.seen);
        finding.with("expected", finding::Count{duty.expected});
    }
    return found;
}

}  // namespace chibo::rule
