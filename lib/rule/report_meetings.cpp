// What is told of the meetings, of difficulties and of the plan.
#include <algorithm>

#include "rule/living_visits.h"
#include "rule/report_parts.h"

namespace chibo::rule {

namespace {

using model::NamedCount;

// Every grade or topic that a regulation names, once, in the order of the files.
template <class List>
std::vector<NamedCount> named(const model::Board& board, List list) {
    std::vector<NamedCount> all;
    for (const model::Regulation& regulation : board.regulations) {
        for (const auto& each : list(regulation)) {
            const auto there = [&](const NamedCount& other) { return other.id == each.id; };
            if (std::none_of(all.begin(), all.end(), there)) all.push_back({each.id, each.name, {}, 0});
            if constexpr (requires { each.name_en; }) {
                if (all.back().id == each.id) all.back().name_en = each.name_en;
            }
        }
    }
    return all;
}

// Returns false where no such id is named.
bool count(std::vector<NamedCount>& all, const std::string& id) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const NamedCount& each) { return each.id == id; });
    if (at == all.end()) return false;
    ++at->count;
    return true;
}

// Whether the turnout reaches the mark of the visit's regulation, where it has one. In whole numbers.
void judge_turnout(model::Meetings& meetings, const Facts& facts, const model::Visit& visit) {
    const model::Regulation* regulation = facts.regulation_of(visit);
    if (!regulation || !regulation->turnout_at_least) return;
    const std::int32_t mark = *regulation->turnout_at_least;
    auto at = std::find_if(meetings.turnout.begin(), meetings.turnout.end(),
                           [&](const model::TurnoutTally& tally) { return tally.mark >= mark; });
    if (at == meetings.turnout.end() || at->mark != mark) at = meetings.turnout.insert(at, {mark, 0, 0});
    ++at->told;
    constexpr std::int64_t hundred = 100;
    if (visit.meeting().turnout->present * hundred >= std::int64_t{mark} * visit.meeting().turnout->eligible)
        ++at->reached;
}

}  // namespace

model::Meetings tally_meetings(const Facts& facts) {
    model::Meetings meetings;
    meetings.grades = named(facts.board, [](const auto& regulation) -> const auto& { return regulation.grades; });
    meetings.topics = named(facts.board, [](const auto& regulation) -> const auto& { return regulation.topics; });
    for_each_living_visit(facts, [&](model::Index, const model::Visit& visit) {
        if (!visit.branch.index()) return;
        ++meetings.visits;
        if (!count(meetings.grades, facts.grade_of(visit))) ++meetings.without_grade;
        if (visit.meeting().turnout && visit.meeting().turnout->eligible > 0) {
            ++meetings.with_turnout;
            meetings.present += visit.meeting().turnout->present;
            meetings.eligible += visit.meeting().turnout->eligible;
            judge_turnout(meetings, facts, visit);
        }
        if (visit.meeting().minutes) {
            ++meetings.with_minutes;
            meetings.minutes += *visit.meeting().minutes;
        }
        for (const std::string& topic : visit.meeting().informed) {
            if (!count(meetings.topics, topic)) ++meetings.other_topics;
        }
    });
    return meetings;
}

model::Difficulties tally_difficulties(const Facts& facts, const std::vector<model::Found>& found) {
    model::Difficulties tally;
    for (const Word& word : facts.words) {
        if (!facts.scope.holds(facts.board.journal.visits[word.visit].date.first())) continue;
        ++tally.raised;
        switch (word.status) {
            case model::Status::open: ++tally.open; break;
            case model::Status::escalated: ++tally.escalated; break;
            case model::Status::resolved: ++tally.resolved; break;
        }
    }
    tally.overdue = std::count_if(found.begin(), found.end(), [](const model::Found& each) {
        return each.code == finding::Code::difficulty_overdue;
    });
    return tally;
}

model::PlanTally tally_plan(const Facts& facts, const std::vector<model::Found>& found) {
    model::PlanTally tally;
    for (const model::Plan& plan : facts.board.plans) {
        for (const model::PlannedVisit& visit : plan.visits) {
            if (!facts.scope.years.span().contains(visit.date.first())) continue;
            if (visit.status == model::PlanStatus::cancelled) ++tally.cancelled;
            else if (visit.date.last() > facts.scope.closed) ++tally.to_come;
            else ++tally.planned;
        }
    }
    tally.missed = std::count_if(found.begin(), found.end(),
                                 [](const model::Found& each) { return each.code == finding::Code::plan_missed; });
    tally.made = tally.planned - tally.missed;
    tally.planned += tally.to_come;
    return tally;
}

}  // namespace chibo::rule
