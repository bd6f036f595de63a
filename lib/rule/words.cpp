#include "rule/words.h"

#include <algorithm>
#include <tuple>

namespace chibo::rule {

namespace {

using model::Board;
using model::FollowUp;
using model::Index;

// One word more. It takes over what it does not say anew.
void say(Word& word, model::Status status, const std::string& to, const std::optional<base::Day>& due) {
    word.status = status;
    word.addressed = word.addressed || !to.empty();
    if (due) word.due = due;
}

}  // namespace

FollowUps::FollowUps(const Board& board, const Living& living, const model::Scope& scope) : journal_(board.journal) {
    for (Index i = 0; i < journal_.follow_ups.size(); ++i) {
        if (living.follow_ups[i] && journal_.follow_ups[i].date <= scope.seen) order_.push_back(i);
    }
    std::sort(order_.begin(), order_.end(),
              [&](Index a, Index b) { return std::tuple(key(a), a) < std::tuple(key(b), b); });
}

std::vector<Index> FollowUps::said_of(Index visit, std::uint32_t number) const {
    std::vector<Index> said;
    // Replacements make no circle, so the chain ends.
    for (std::optional<Index> of = visit; of; of = journal_.visits[*of].replaces) {
        const std::pair wanted{*of, number};
        auto at =
            std::lower_bound(order_.begin(), order_.end(), wanted, [&](Index i, const auto& k) { return key(i) < k; });
        for (; at != order_.end() && key(*at) == wanted; ++at) said.push_back(*at);
    }
    const auto& all = journal_.follow_ups;
    std::sort(said.begin(), said.end(),
              [&](Index a, Index b) { return std::tuple(all[a].date, a) < std::tuple(all[b].date, b); });
    return said;
}

std::pair<Index, std::uint32_t> FollowUps::key(Index i) const {
    return {journal_.follow_ups[i].visit, journal_.follow_ups[i].number};
}

std::vector<Word> last_words(const Board& board, const Living& living, const model::Scope& scope) {
    const FollowUps follow_ups(board, living, scope);
    const auto& visits = board.journal.visits;
    std::vector<Word> words;
    for (Index visit = 0; visit < visits.size(); ++visit) {
        if (!living.visits[visit] || visits[visit].date.days.first > scope.seen) continue;
        const auto& difficulties = visits[visit].meeting->difficulties;
        for (std::uint32_t number = 1; number <= difficulties.size(); ++number) {
            const model::Difficulty& own = difficulties[number - 1];
            Word word{visit, number, own.status, !own.to.empty(), own.due};
            for (const Index i : follow_ups.said_of(visit, number)) {
                const FollowUp& next = board.journal.follow_ups[i];
                say(word, next.status, next.to, next.due);
            }
            words.push_back(word);
        }
    }
    return words;
}

bool is_addressed(const Board& board, Index visit, std::uint32_t number) {
    const model::Scope ever{{}, base::latest_day, base::latest_day};
    for (const Word& word : last_words(board, living(board.journal, ever), ever)) {
        if (word.number != number || !word.addressed) continue;
        for (std::optional<Index> of = word.visit; of; of = board.journal.visits[*of].replaces) {
            if (*of == visit) return true;
        }
    }
    return false;
}

}  // namespace chibo::rule
