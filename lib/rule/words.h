// What was last said of each difficulty.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"
#include "model/audit.h"
#include "model/board.h"
#include "rule/living.h"

namespace chibo::rule {

// A difficulty of a living visit up to A, after all its words: the difficulty itself, then its living follow-ups dated
// up to A, those of replaced visits too, by date, then place in the journal.
struct Word {
    model::Index visit = 0;
    std::uint32_t number = 1;  // the difficulty's, from 1
    model::Status status = model::Status::open;
    bool addressed = false;        // some word says to whom it was escalated
    std::optional<base::Day> due;  // of the last word that gives one
};

// The follow-ups that speak, by the difficulty of which they do.
class FollowUps {
public:
    FollowUps(const model::Board& board, const Living& living, const model::Scope& scope);

    // Those of the difficulty, and of the same of the visits that this one replaces; by date, then place in the
    // journal.
    std::vector<model::Index> said_of(model::Index visit, std::uint32_t number) const;

private:
    // Of which difficulty it speaks, and its place in the journal.
    struct Said {
        model::Index visit;
        std::uint32_t number;
        model::Index follow_up;

        friend auto operator<=>(const Said&, const Said&) = default;
    };

    const model::Journal& journal_;
    std::vector<Said> said_;  // in order
};

// In the order of the journal; visits of any year.
std::vector<Word> last_words(const model::Board& board, const Living& living, const model::Scope& scope);

// Whether some word of the difficulty, follow-ups of any date among them, says to whom it was escalated. A follow-up of
// a replaced visit is a word of the visit that replaces it.
bool is_addressed(const model::Board& board, model::Index visit, std::uint32_t number);

}  // namespace chibo::rule
