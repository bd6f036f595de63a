#include "rule/planning.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rule/attend.h"
#include "rule/duties.h"
#include "rule/facts.h"
#include "rule/scope.h"

namespace chibo::rule {

namespace {

using model::Index;
using model::PastVisit;

// Visits of the same day are told apart by their ids: the order of the files has no say in a plan.
bool earlier(const PastVisit& a, const PastVisit& b) {
    return std::tuple(a.date.first(), a.id) < std::tuple(b.date.first(), b.id);
}

// The visit's grade by its regulation: the one given, else that of the score.
void grade(const Facts& facts, const model::Visit& visit, PastVisit& past) {
    const model::Regulation* regulation = facts.regulation_of(visit);
    if (!regulation) return;
    const auto& grades = regulation->grades;
    const std::string& given = facts.board.journal.grade(*visit.quality);
    const model::Grade* reached = visit.quality->score() ? regulation->grade_of(*visit.quality->score()) : nullptr;
    for (std::size_t place = 0; place < grades.size(); ++place) {
        const bool named = !given.empty();
        if (named ? grades[place].id != given : &grades[place] != reached) continue;
        past.rank = static_cast<std::int32_t>(grades.size() - 1 - place);
        past.grade = grades[place].name;
    }
}

std::vector<PastVisit> past_visits(const Facts& facts, int year) {
    struct Last {
        Index visit;        // in the journal
        std::size_t place;  // in `all`
    };
    std::vector<PastVisit> all;
    std::map<Index, Last> last_graded;  // by branch, before the year
    const base::Day begins = base::Years{year, year}.span().first;
    const auto& visits = facts.board.journal.visits;
    for (Index i = 0; i < visits.size(); ++i) {
        const model::Visit& visit = visits[i];
        if (!facts.living.visits[i] || !visit.branch.index() || visit.date.first() > facts.scope.seen) continue;
        PastVisit past{visit.id, visit.date, *visit.branch.index(), {}, visit.quality.has_value(), model::no_rank, {}};
        for (const model::Reference& member : visit.members) {
            if (member.index()) past.members.push_back(*member.index());
        }
        if (past.graded && visit.date.first() < begins) {
            const auto [at, fresh] = last_graded.try_emplace(past.branch, Last{i, all.size()});
            if (!fresh && earlier(all[at->second.place], past)) at->second = {i, all.size()};
        }
        all.push_back(std::move(past));
    }
    for (const auto& [branch, last] : last_graded) grade(facts, visits[last.visit], all[last.place]);
    std::sort(all.begin(), all.end(), earlier);
    return all;
}

}  // namespace

PlanGround plan_ground(const model::Board& board, int year, base::Day today) {
    const model::Scope asked = scope(base::Years{year, year}, std::nullopt, today);
    Facts facts{board, asked, Timelines(board), living(board.journal, asked), {}, {}, {}, Grading(board)};
    facts.duties = duties(board, facts.timelines, asked.years);
    facts.attendance = attend(board, facts.timelines, facts.living, asked, facts.duties);
    return {std::move(facts.duties), past_visits(facts, year)};
}

}  // namespace chibo::rule
