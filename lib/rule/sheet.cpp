#include "rule/sheet.h"

#include <algorithm>
#include <utility>

#include "rule/explain.h"
#include "rule/facts.h"

namespace chibo::rule {

namespace {

using model::Index;

class Teller {
public:
    explicit Teller(const Facts& facts) : facts_(facts), follow_ups_(facts.board, facts.living, facts.scope) {}

    model::SheetVisit told(Index visit) const {
        model::SheetVisit told{visit, {}};
        // The words stand in the order of the journal.
        auto at = std::lower_bound(facts_.words.begin(), facts_.words.end(), visit,
                                   [](const Word& word, Index wanted) { return word.visit < wanted; });
        for (; at != facts_.words.end() && at->visit == visit; ++at) told.difficulties.push_back(story(*at));
        return told;
    }

private:
    model::DifficultyStory story(const Word& word) const {
        const auto due = facts_.due_day(word);
        const bool resolved = word.status == model::Status::resolved;
        return {word.number, follow_ups_.said_of(word.visit, word.number), word.status, due,
                !resolved && due && *due <= facts_.scope.closed};
    }

    const Facts& facts_;
    FollowUps follow_ups_;
};

}  // namespace

model::MemberSheet member_sheet(const model::Board& board, const model::Scope& scope, Index member) {
    const Facts facts = work_out(board, scope);
    const Teller teller(facts);
    model::MemberSheet sheet{explain(facts, member), {}, {}};
    const auto key = [&](const model::ExplainedVisit& each) {
        return std::pair(board.journal.visits[each.visit].date.days.first, each.visit);
    };
    std::sort(sheet.explanation.visits.begin(), sheet.explanation.visits.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    for (const model::ExplainedVisit& explained : sheet.explanation.visits) {
        sheet.visits.push_back(teller.told(explained.visit));
    }
    const auto& conclusions = board.journal.conclusions;
    for (Index i = 0; i < conclusions.size(); ++i) {
        const bool asked = conclusions[i].member == member && scope.years.contains(conclusions[i].year);
        if (asked && facts.living.conclusions[i] && conclusions[i].date <= scope.seen) sheet.conclusions.push_back(i);
    }
    return sheet;
}

model::BranchSheet branch_sheet(const model::Board& board, const model::Scope& scope, Index branch) {
    const Facts facts = work_out(board, scope);
    const Teller teller(facts);
    model::BranchSheet sheet{scope, branch, {}, 0, {}, {}};
    const auto& visits = board.journal.visits;
    const auto day = [&](Index visit) { return visits[visit].date.days.first; };
    for (Index i = 0; i < visits.size(); ++i) {
        if (visits[i].branch.index() != branch || !facts.living.visits[i] || day(i) > scope.seen) continue;
        if (scope.holds(day(i))) sheet.visits.push_back(teller.told(i));
        if (day(i) >= scope.years.span().first) continue;
        ++sheet.earlier;
        if (!sheet.last_earlier || day(*sheet.last_earlier) <= day(i)) sheet.last_earlier = i;
        model::SheetVisit told = teller.told(i);
        std::erase_if(told.difficulties, [](const auto& story) { return story.status == model::Status::resolved; });
        if (!told.difficulties.empty()) sheet.open_earlier.push_back(std::move(told));
    }
    return sheet;
}

}  // namespace chibo::rule
