#include <set>
#include <utility>

#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

namespace {

// The regulation that binds on the year's last bound day, after A or on leave as it may be.
std::optional<model::Index> last_regulation(const Timeline& timeline, const base::Span& year) {
    std::optional<model::Index> last;
    timeline.for_each(year, [&](const Stretch& stretch, const base::Span&) {
        if (stretch.binding) last = stretch.binding->regulation;
    });
    return last;
}

// Whose self-review of which year is filed by A.
std::set<std::pair<model::Index, int>> filed(const Facts& facts) {
    std::set<std::pair<model::Index, int>> filed;
    const auto& reviews = facts.board.journal.reviews;
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        if (facts.living.reviews[i] && reviews[i].date <= facts.scope.seen) {
            filed.emplace(reviews[i].member, reviews[i].year);
        }
    }
    return filed;
}

}  // namespace

FoundList check_review_missing(const Facts& facts) {
    FoundList found;
    const auto filed = rule::filed(facts);
    for (int year = facts.scope.years.first; year <= facts.scope.years.last; ++year) {
        for (model::Index member = 0; member < facts.board.members.size(); ++member) {
            const auto regulation = last_regulation(facts.timelines[member], base::Years{year, year}.span());
            if (!regulation) continue;
            const auto& due_on = facts.board.regulations[*regulation].self_review_due;
            const auto due = due_on ? base::day_of(year, due_on->month, due_on->day) : std::nullopt;
            if (!due || *due > facts.scope.closed || filed.contains({member, year})) continue;
            auto finding = about_member(finding::Code::review_missing, facts.board, member);
            finding.subject.period = base::label({base::Per::year, year, 0});
            finding.with("year", finding.subject.period);
            finding.with("due", *due);
            found.emplace_back(std::move(finding), member);
        }
    }
    return found;
}

}  // namespace chibo::rule
