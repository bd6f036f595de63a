#include "rule/audit.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "base/side_by_side.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

using model::Index;

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool follows_one_of(const model::Member& member, const std::vector<Index>& areas) {
    return std::any_of(member.areas.begin(), member.areas.end(), [&](Index area) { return holds(areas, area); });
}

// For each member whether one of the offices is held in a duty.
std::vector<bool> holders(const model::Audit& audit, const model::Board& board,
                          const std::vector<std::string>& offices) {
    std::vector<bool> found(board.members.size(), false);
    for (const model::Duty& duty : audit.duties) {
        const auto& listed = board.regulations[duty.binding.regulation].offices;
        if (holds(offices, listed[duty.binding.office].id)) found[duty.member] = true;
    }
    return found;
}

std::vector<bool> chosen_members(const model::Audit& audit, const model::Board& board, const Selection& selection) {
    std::vector<bool> chosen(board.members.size(), true);
    const auto in_office = holders(audit, board, selection.offices);
    for (Index i = 0; i < board.members.size(); ++i) {
        if (!selection.members.empty() && !holds(selection.members, i)) chosen[i] = false;
        if (!selection.areas.empty() && !follows_one_of(board.members[i], selection.areas)) chosen[i] = false;
        if (!selection.offices.empty() && !in_office[i]) chosen[i] = false;
    }
    return chosen;
}

model::Summary summary(const model::Audit& audit, const model::Board& board) {
    model::Summary sum;
    std::vector<bool> bound(board.members.size(), false);
    for (const model::Duty& duty : audit.duties) {
        bound[duty.member] = true;
        switch (duty.state) {
            case model::State::met: ++sum.met; break;
            case model::State::short_: ++sum.short_; break;
            case model::State::behind: ++sum.behind; break;
            case model::State::pending: ++sum.pending; break;
            case model::State::exempt: ++sum.exempt; break;
        }
    }
    for (Index i = 0; i < board.members.size(); ++i) {
        if (bound[i]) ++(board.members[i].type == model::MemberType::group ? sum.groups : sum.members);
    }
    for (const model::Found& found : audit.found) {
        switch (severity(found)) {
            case finding::Severity::error: ++sum.errors; break;
            case finding::Severity::warning: ++sum.warnings; break;
            case finding::Severity::note: ++sum.notes; break;
        }
    }
    return sum;
}

// Puts what all checks find into the list.
void run_checks(const Facts& facts, FoundList& all) {
    constexpr std::size_t visits_a_finding = 4;  // mostly there are fewer findings; room not written to costs nothing
    all.reserve(facts.board.journal.visits.size() / visits_a_finding);
    const auto take = [&](FoundList& found) { std::move(found.begin(), found.end(), std::back_inserter(all)); };
    base::side_by_side<FoundList>(
        std::size(checks), 1, [&](FoundList& found, std::size_t check, std::size_t) { found = checks[check](facts); },
        take);
    constexpr std::size_t members_at_a_time = 256;
    base::side_by_side<FoundList>(
        facts.board.members.size(), members_at_a_time,
        [&](FoundList& found, std::size_t begin, std::size_t end) {
            found.clear();
            for (std::size_t member = begin; member < end; ++member) {
                for (const MemberCheck check : member_checks) check(facts, static_cast<Index>(member), found);
            }
        },
        take);
    constexpr std::size_t visits_at_a_time = 4096;  // they stay near from check to check
    base::side_by_side<FoundList>(
        facts.board.journal.visits.size(), visits_at_a_time,
        [&](FoundList& found, std::size_t begin, std::size_t end) {
            found.clear();
            for (const VisitsCheck check : visit_checks) check(facts, {begin, end}, found);
        },
        take);
}

// All that the answer needs of the facts, and what the checks find, one check after the other. The rest of the facts is
// gone when it is there: their room is used again.
model::Audit checked(Facts facts) {
    const model::Board& board = facts.board;
    model::Audit audit{facts.scope, {}, {}, {}, {}, {}};
    for (Index i = 0; i < board.regulations.size(); ++i) {
        if (board.regulations[i].force.contains(facts.scope.seen)) audit.regulations.push_back(i);
    }
    run_checks(facts, audit.found);
    audit.duties = std::move(facts.duties);
    audit.attendance = std::move(facts.attendance);
    return audit;
}

}  // namespace

model::Audit audit(const model::Board& board, const model::Scope& scope) { return audit(work_out(board, scope)); }

model::Audit audit(Facts facts) {
    const model::Board& board = facts.board;
    model::Audit audit = checked(std::move(facts));
    sort(audit.found, board.files);
    audit.summary = summary(audit, board);
    return audit;
}

void select(model::Audit& audit, const model::Board& board, const Selection& selection) {
    if (selection.empty()) return;
    const auto chosen = chosen_members(audit, board, selection);
    std::erase_if(audit.duties, [&](const model::Duty& duty) { return !chosen[duty.member]; });
    std::erase_if(audit.found, [&](const model::Found& found) {
        const auto member = model::member_of(found, board);
        return !member || !chosen[*member];
    });
    audit.summary = summary(audit, board);
}

void select(model::Baseline& baseline, const model::Audit& audit, const model::Board& board,
            const Selection& selection) {
    if (selection.empty()) return;
    const auto chosen = chosen_members(audit, board, selection);
    std::set<std::string_view> ids;
    for (Index i = 0; i < board.members.size(); ++i) {
        if (chosen[i]) ids.insert(board.members[i].id);
    }
    std::erase_if(baseline.findings, [&](const auto& finding) { return !ids.contains(finding.subject.member); });
}

}  // namespace chibo::rule
