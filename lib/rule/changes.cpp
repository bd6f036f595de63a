#include "rule/changes.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

namespace chibo::rule {

namespace {

using finding::Code;
using finding::Finding;
using finding::Subject;
using model::Baseline;
using model::EarlierFinding;

auto key(std::string_view code, const Subject& about) {
    return std::tuple(code, std::string_view(about.member), std::string_view(about.branch),
                      std::string_view(about.visit), std::string_view(about.difficulty), std::string_view(about.period),
                      std::string_view(about.date));
}

bool of_quota(Code code) {
    return code == Code::quota_short || code == Code::quota_behind || code == Code::quota_out_of_reach;
}

class Comparison {
public:
    Comparison(const model::Audit& audit, const model::Board& board, const Baseline& before)
        : before_(before), matched_(before.findings.size(), false) {
        for (std::size_t i = 0; i < before.findings.size(); ++i) {
            open_.emplace(key(before.findings[i].code, before.findings[i].subject), i);
        }
        for (const model::Duty& duty : audit.duties) {
            missing_[{board.members[duty.member].id, base::label(duty.period)}] = duty.missing();
        }
    }

    enum class Change { same, fresh, worse };

    Change change(const Finding& finding) {
        const bool again = match(finding::name(finding.code), finding.subject);
        // A period that ended short takes the place of the warnings that it would.
        bool warned = false;
        if (finding.code == Code::quota_short) {
            for (const Code code : {Code::quota_behind, Code::quota_out_of_reach}) {
                warned = match(finding::name(code), finding.subject) || warned;
            }
        }
        if (!again) return warned ? Change::worse : Change::fresh;
        return of_quota(finding.code) && more_missing(finding.subject) ? Change::worse : Change::same;
    }

    // What was found then, not now, and would still be told.
    std::vector<EarlierFinding> resolved(base::Years asked) const {
        std::vector<EarlierFinding> all;
        for (std::size_t i = 0; i < matched_.size(); ++i) {
            if (!matched_[i] && still_asked(before_.findings[i], asked)) all.push_back(before_.findings[i]);
        }
        return all;
    }

private:
    bool match(std::string_view code, const Subject& about) {
        const auto at = open_.find(key(code, about));
        if (at == open_.end()) return false;
        matched_[at->second] = true;
        open_.erase(at);
        return true;
    }

    bool more_missing(const Subject& about) const {
        const auto then = before_.missing.find({about.member, about.period});
        const auto now = missing_.find({about.member, about.period});
        return then != before_.missing.end() && now != missing_.end() && now->second > then->second;
    }

    bool still_asked(const EarlierFinding& finding, base::Years asked) const {
        if (finding.code == finding::name(Code::difficulty_overdue)) return true;  // of any year
        constexpr std::size_t digits = 4;  // periods and dates begin with their year
        const std::string& when = finding.subject.period.empty() ? finding.subject.date : finding.subject.period;
        if (const auto year = base::parse_year(std::string_view(when).substr(0, digits))) return asked.contains(*year);
        return asked.contains(before_.years.first) && asked.contains(before_.years.last);
    }

    const Baseline& before_;
    std::vector<bool> matched_;
    std::multimap<decltype(key({}, Subject())), std::size_t> open_;  // findings of then that none of now has met
    std::map<std::pair<std::string, std::string>, std::int64_t> missing_;
};

}  // namespace

bool is_same(const EarlierFinding& earlier, const Finding& finding) {
    return key(earlier.code, earlier.subject) == key(finding::name(finding.code), finding.subject);
}

Baseline baseline_of(const model::Audit& audit, const model::Board& board) {
    Baseline baseline{board.name, audit.scope.years, audit.scope.seen, {}, {}};
    for (const model::Found& found : audit.found) {
        const Finding finding = told(found, board);
        baseline.findings.push_back(
            {std::string(name(finding.code)), severity(finding), finding.subject, {}, {}, {}, {}});
    }
    for (const model::Duty& duty : audit.duties) {
        baseline.missing[{board.members[duty.member].id, base::label(duty.period)}] = duty.missing();
    }
    return baseline;
}

model::Changes changes(const model::Audit& audit, const model::Board& board, const std::optional<Baseline>& baseline) {
    if (!baseline) return {std::nullopt, told(audit.found, board), {}, {}};
    model::Changes changes{baseline->seen, {}, {}, {}};
    Comparison comparison(audit, board, *baseline);
    for (const model::Found& found : audit.found) {
        Finding finding = told(found, board);
        switch (comparison.change(finding)) {
            case Comparison::Change::fresh: changes.fresh.push_back(std::move(finding)); break;
            case Comparison::Change::worse: changes.worse.push_back(std::move(finding)); break;
            case Comparison::Change::same: break;
        }
    }
    changes.resolved = comparison.resolved(audit.scope.years);
    return changes;
}

}  // namespace chibo::rule
