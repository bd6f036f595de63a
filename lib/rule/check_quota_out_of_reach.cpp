// Whether the branches' meeting days that are left are enough for what is missing.
#include "rule/about.h"
#include "rule/checks.h"
#include "rule/meeting_days.h"

namespace chibo::rule {

finding::Findings check_quota_out_of_reach(const Facts& facts) {
    finding::Findings found;
    MeetingDays meeting_days(facts);
    for (const model::Duty& duty : facts.duties) {
        if (duty.state != model::State::behind && duty.state != model::State::pending) continue;
        const auto days = meeting_days.left(duty);
        if (!days || *days >= duty.missing()) continue;
        auto& finding = found.emplace_back(about_duty(finding::Code::quota_out_of_reach, facts.board, duty));
        finding.with("left", finding::Count{*days});
    }
    return found;
}

}  // namespace chibo::rule
