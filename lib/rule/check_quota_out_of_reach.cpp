// Whether the branches' meeting days that are left are enough for what is missing.
#include "rule/about.h"
#include "rule/checks.h"
#include "rule/meeting_days.h"

namespace chibo::rule {

FoundList check_quota_out_of_reach(const Facts& facts) {
    FoundList found;
    MeetingDays meeting_days(facts);
    for (const model::Duty& duty : facts.duties) {
        if (duty.state != model::State::behind && duty.state != model::State::pending) continue;
        const auto days = meeting_days.left(duty);
        if (!days || *days >= duty.missing()) continue;
        auto finding = about_duty(finding::Code::quota_out_of_reach, facts.board, duty);
        finding.with("left", finding::Count{*days});
        found.emplace_back(std::move(finding), duty.member);
    }
    return found;
}

}  // namespace chibo::rule
