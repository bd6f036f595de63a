#include "rule/words.h"

#include <algorithm>
#include <tuple>

#include "base/side_by_side.h"

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
    const auto& all = journal_.follow_ups;
    for (Index i = 0; i < all.size(); ++i) {
        if (living.follow_ups[i] && all[i].date <= scope.seen) said_.push_back({all[i].visit, all[i].number, i});
    }
    std::sort(said_.begin(), said_.end());
}

std::vector<Index> FollowUps::said_of(Index visit, std::uint32_t number) const {
    std::vector<Index> said;
    // Replacements make no circle, so the chain ends.
    for (std::optional<Index> of = visit; of; of = journal_.visits[*of].replaces) {
        auto at = std::lower_bound(said_.begin(), said_.end(), Said{*of, number, 0});
        for (; at != said_.end() && at->visit == *of && at->number == number; ++at) said.push_back(at->follow_up);
    }
    const auto& all = journal_.follow_ups;
    std::sort(said.begin(), said.end(),
              [&](Index a, Index b) { return std::tuple(all[a].date, a) < std::tuple(all[b].date, b); });
    return said;
}

std::vector<Word> last_words(const Board& board, const Living& living, const model::Scope& scope) {
    const FollowUps follow_ups(board, living, scope);
    const auto& visits = board.journal.visits;
    constexpr std::size_t at_a_time = 4096;
    std::vector<Word> words;
    base::side_by_side<std::vector<Word>>(
        visits.size(), at_a_time,
        [&](std::vector<Word>& some, std::size_t begin, std::size_t end) {
            some.clear();
            for (auto visit = static_cast<Index>(begin); visit < end; ++visit) {
                if (!living.visits[visit] || visits[visit].date.first() > scope.seen) continue;
                const auto& difficulties = visits[visit].meeting().difficulties;
                for (std::uint32_t number = 1; number <= difficulties.size(); ++number) {
                    const model::Difficulty& own = difficulties[number - 1];
                    Word& word = some.emplace_back(Word{visit, number, own.status, !own.to.empty(), own.due});
                    for (const Index i : follow_ups.said_of(visit, number)) {
                        const FollowUp& next = board.journal.follow_ups[i];
                        say(word, next.status, next.to, next.due);
                    }
                }
            }
        },
        [&](const std::vector<Word>& some) { words.insert(words.end(), some.begin(), some.end()); });
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
