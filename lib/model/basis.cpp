#include "model/basis.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "finding/wordings/answers.h"

namespace chibo::model {

namespace wordings = finding::wordings;

namespace {

// What the days of a duty add up to: «2×215», or «2×90+1×125» where the quota changed.
struct Sum {
    std::string terms;
    std::int64_t value = 0;
    bool several = false;
};

Sum sum_of(const Board& board, const Duty& duty) {
    Sum sum;
    std::vector<std::pair<std::int32_t, std::int32_t>> parts;  // at_least, days
    for (const DutyPart& part : duty.parts) {
        if (part.leave) continue;
        const std::int32_t at_least = board.regulations[part.binding.regulation].quotas[part.binding.quota].at_least;
        if (parts.empty() || parts.back().first != at_least) parts.emplace_back(at_least, 0);
        parts.back().second += part.days.days();
        sum.value += std::int64_t{at_least} * part.days.days();
    }
    for (const auto& [at_least, days] : parts) {
        sum.terms += fmt::format("{}{}×{}", sum.terms.empty() ? "" : "+", at_least, days);
    }
    sum.several = parts.size() > 1;
    return sum;
}

finding::Count count(std::int64_t number) { return {number}; }

}  // namespace

bool rests_on_partial(const Board& board, const Duty& duty) {
    return duty.bound_days() < duty.days.days() || sum_of(board, duty).several;
}

finding::Term quotient(std::int64_t sum, std::int64_t days) {
    const std::int64_t hundredths = 100 * sum / days;
    const std::string_view more = 100 * sum % days == 0 ? "" : "…";
    return {fmt::format("{},{:02}{}", hundredths / 100, hundredths % 100, more),
            fmt::format("{}.{:02}{}", hundredths / 100, hundredths % 100, more)};
}

finding::Clause leave_clause(const Leave& leave) {
    finding::Arguments arguments{{"from", leave.days.first}, {"reason", leave.reason}, {"decision", leave.decision}};
    const bool open = leave.days.last == base::latest_day;
    if (!open) arguments.push_back({"to", leave.days.last});
    if (leave.decision.empty()) return {open ? wordings::leave_open : wordings::leave_closed, arguments};
    return {open ? wordings::leave_open_decided : wordings::leave_closed_decided, arguments};
}

finding::Clause requirement_clause(const Board& board, const Duty& duty) {
    const std::int32_t bound = duty.bound_days();
    const Regulation& regulation = board.regulations[duty.binding.regulation];
    finding::Arguments arguments{{"required", count(duty.required)},
                                 {"bound", count(bound)},
                                 {"days", count(duty.days.days())},
                                 {"number", regulation.number}};
    if (bound == 0) return {wordings::required_none, arguments};
    if (!rests_on_partial(board, duty)) return {wordings::required_whole, arguments};
    const Sum sum = sum_of(board, duty);
    if (regulation.partial == Partial::full) {
        return {sum.several ? wordings::required_of_last : wordings::required_in_full, arguments};
    }
    arguments.push_back({"sum", sum.several ? "(" + sum.terms + ")" : sum.terms});
    arguments.push_back({"quotient", quotient(sum.value, duty.days.days())});
    return {wordings::required_pro_rata, arguments};
}

std::vector<finding::Clause> leave_clauses(const Board& board, const Duty& duty) {
    std::vector<finding::Clause> clauses;
    for (const Leave& leave : board.members[duty.member].leave) {
        const bool shared = std::any_of(duty.parts.begin(), duty.parts.end(),
                                        [&](const DutyPart& part) { return part.days.overlaps(leave.days); });
        if (shared) clauses.push_back(leave_clause(leave));
    }
    return clauses;
}

finding::Remarks basis(const Board& board, const Duty& duty) {
    if (!rests_on_partial(board, duty)) return {};
    finding::Remarks remarks{{requirement_clause(board, duty)}};
    for (auto& clause : leave_clauses(board, duty)) remarks.clauses.push_back(std::move(clause));
    return remarks;
}

}  // namespace chibo::model
