#include "rule/facts.h"

#include <utility>

#include "rule/attend.h"
#include "rule/duties.h"

namespace chibo::rule {

const model::Regulation* Facts::regulation_of(const model::Visit& visit) const {
    for (const model::Reference& member : visit.members) {
        if (!member.index()) continue;
        if (const auto binding = timelines[*member.index()].first_binding(visit.date.days())) {
            return &board.regulations[binding->regulation];
        }
    }
    const auto latest = latest_in_force(board, visit.date.first());
    return latest ? &board.regulations[*latest] : nullptr;
}

std::string Facts::grade_of(const model::Visit& visit) const {
    if (!visit.quality) return {};
    const std::string& given = board.journal.grade(*visit.quality);
    if (!given.empty()) return given;
    const model::Regulation* const regulation = regulation_of(visit);
    const model::Grade* const reached = regulation ? regulation->grade_of(*visit.quality->score()) : nullptr;
    return reached ? reached->id : std::string();
}

std::optional<base::Day> Facts::due_day(const Word& word) const {
    if (word.due) return word.due;
    const model::Visit& visit = board.journal.visits[word.visit];
    const model::Regulation* regulation = regulation_of(visit);
    if (!regulation || !regulation->difficulty_due_days) return std::nullopt;
    const std::int32_t left = base::latest_day - visit.date.last();  // of the calendar
    if (*regulation->difficulty_due_days > left) return std::nullopt;
    return visit.date.last() + *regulation->difficulty_due_days;
}

Facts work_out(const model::Board& board, const model::Scope& scope) {
    Facts facts{board, scope, Timelines(board), living(board.journal, scope), {}, {}, {}, Grading(board)};
    facts.duties = duties(board, facts.timelines, scope.years);
    facts.attendance = attend(board, facts.timelines, facts.living, scope, facts.duties);
    for (model::Duty& duty : facts.duties) judge(duty, scope);
    facts.words = last_words(board, facts.living, scope);
    return facts;
}

}  // namespace chibo::rule
