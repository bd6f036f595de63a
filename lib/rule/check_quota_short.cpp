#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

finding::Findings check_quota_short(const Facts& facts) {
    finding::Findings found;
    for (const model::Duty& duty : facts.duties) {
        if (duty.state == model::State::short_) {
            found.push_back(about_duty(finding::Code::quota_short, facts.board, duty));
        }
    }
    return found;
}

}  // namespace chibo::rule
