#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_quota_short(const Facts& facts) {
    FoundList found;
    for (const model::Duty& duty : facts.duties) {
        if (duty.state == model::State::short_) {
            found.emplace_back(about_duty(finding::Code::quota_short, facts.board, duty), duty.member);
        }
    }
    return found;
}

}  // namespace chibo::rule
