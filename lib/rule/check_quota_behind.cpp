#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_quota_behind(const Facts& facts) {
    FoundList found;
    for (const model::Duty& duty : facts.duties) {
        if (duty.state != model::State::behind) continue;
        auto finding = about_duty(finding::Code::quota_behind, facts.board, duty);
        finding.with("day", facts.scope.seen);
        finding.with("expected", finding::Count{duty.expected});
        found.emplace_back(std::move(finding), duty.member);
    }
    return found;
}

}  // namespace chibo::rule
