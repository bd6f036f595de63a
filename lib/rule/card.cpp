#include "rule/card.h"

#include <algorithm>

#include "rule/last_meetings.h"
#include "rule/meeting_days.h"
#include "rule/report_parts.h"
#include "rule/sheet.h"
#include "rule/visit_teller.h"

namespace chibo::rule {

namespace {

using base::Day;
using model::Index;

model::Outlook outlook(const model::Duty& duty, std::size_t place, MeetingDays& meeting_days, Day closed) {
    model::Outlook outlook{place, meeting_days.left(duty), meeting_days.latest(duty), meeting_days.any_branch(duty)};
    // Where meeting days are not known, any day will do on which a visit can count.
    if (outlook.any_branch && !outlook.left && duty.last_day() > closed) outlook.latest = duty.last_day();
    return outlook;
}

// The difficulties that are not resolved, of visits that the test lets pass.
template <class Test>
std::vector<model::OpenDifficulty> open_difficulties(const Facts& facts, Test test) {
    const VisitTeller teller(facts);
    std::vector<model::OpenDifficulty> open;
    for (const Word& word : facts.words) {
        const model::Visit& visit = facts.board.journal.visits[word.visit];
        if (word.status != model::Status::resolved && test(visit)) open.push_back({word.visit, teller.story(word)});
    }
    return open;
}

bool lies_in(const model::Board& board, const model::Branch& branch, Index area, Day day) {
    const auto path = board.path(branch, day);
    return std::find(path.begin(), path.end(), area) != path.end();
}

// The area's own tally and those of the areas in it. One in which nothing lies, and nothing was attended, has none.
void take_tallies(model::AreaCard& card, const std::vector<model::AreaTally>& areas) {
    const auto own = std::find_if(areas.begin(), areas.end(),
                                  [&](const model::AreaTally& tally) { return tally.area == card.area; });
    if (own == areas.end()) return;
    card.coverage = own->coverage;
    card.attended = own->attended;
    for (auto at = own + 1; at != areas.end() && at->depth > own->depth; ++at) {
        if (at->depth == own->depth + 1) card.below.push_back(*at);
    }
}

}  // namespace

base::Years last_years(Day day) {
    constexpr int five = 5;
    const int year = base::civil(day).year;
    return {std::max(1, year - five + 1), year};
}

model::MemberCard member_card(const model::Board& board, const model::Scope& scope, Index member) {
    const Facts facts = work_out(board, scope);
    model::MemberCard card{member_sheet(facts, member), {}, {}};
    MeetingDays meeting_days(facts);
    const auto& duties = card.sheet.explanation.audit.duties;
    // That none was filed says something only of a year that asked for one.
    std::erase_if(card.sheet.explanation.reviews, [&](const model::ExplainedReview& each) {
        const auto in_year = [&](const model::Duty& duty) { return duty.period.year == each.year; };
        return !each.review && std::none_of(duties.begin(), duties.end(), in_year);
    });
    for (std::size_t i = 0; i < duties.size(); ++i) {
        if (duties[i].state != model::State::behind && duties[i].state != model::State::pending) continue;
        card.outlook.push_back(outlook(duties[i], i, meeting_days, scope.closed));
    }
    card.open = open_difficulties(facts, [&](const model::Visit& visit) {
        return std::any_of(visit.members.begin(), visit.members.end(),
                           [&](const model::Reference& each) { return each.index() == member; });
    });
    return card;
}

model::BranchCard branch_card(const model::Board& board, const model::Scope& scope, Index branch) {
    const Facts facts = work_out(board, scope);
    model::BranchCard card{
        branch_sheet(facts, branch), {}, last_meetings(facts, base::latest_day, branch)[branch], {}, {}};
    for (const model::SheetVisit& told : card.sheet.visits) {
        card.grades.push_back(facts.grade_of(board.journal.visits[told.visit]));
    }
    card.open = open_difficulties(facts, [&](const model::Visit& visit) { return visit.branch.index() == branch; });
    card.next = next_meeting(board.branches[branch], scope.closed + 1);
    return card;
}

model::AreaCard area_card(const model::Board& board, const model::Scope& scope, Index area) {
    const Facts facts = work_out(board, scope);
    Visited visited = tally_visited(facts, model::AreasOf::now, scope.seen);
    model::AreaCard card;
    card.scope = scope;
    card.area = area;
    for (const model::Branch& branch : board.branches) {
        if (branch.days.contains(scope.seen) && lies_in(board, branch, area, scope.seen)) ++card.open;
    }
    take_tallies(card, visited.areas);
    for (model::BranchTally& tally : visited.branches) {
        if (!lies_in(board, board.branches[tally.branch], area, scope.seen)) continue;
        card.unvisited.push_back(std::move(tally));
    }
    put_longest_unvisited_first(card.unvisited);
    for (Index i = 0; i < board.members.size(); ++i) {
        const auto& followed = board.members[i].areas;
        const bool follows = std::any_of(followed.begin(), followed.end(), [&](Index each) {
            return each == area || board.area_on(each, scope.seen) == area;
        });
        if (follows) card.members.push_back(i);
    }
    return card;
}

std::optional<Day> next_meeting(const model::Branch& branch, Day first) {
    if (!branch.meets) return std::nullopt;
    const base::Span open = branch.days.common({first, base::latest_day});
    for (Day month = open.first; month <= open.last; month = base::month_of(month).last + 1) {
        const base::Civil c = base::civil(month);
        const Day day = base::day_in_month(c.year, c.month, *branch.meets);
        if (open.contains(day)) return day;
        if (day > open.last) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace chibo::rule
