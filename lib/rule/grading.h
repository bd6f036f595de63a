// The grades that a board's regulations give for scores.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "model/board.h"

namespace chibo::rule {

// Worked out once for every score: it is asked of every visit.
class Grading {
public:
    explicit Grading(const model::Board& board) {
        for (const model::Regulation& regulation : board.regulations) {
            Grades& grades = by_regulation_.emplace_back();
            if (regulation.grades.empty()) continue;
            grades.any_is_right = false;
            for (std::size_t score = 0; score < grades.right.size(); ++score) {
                const model::Grade* const grade = regulation.grade_of(static_cast<std::int32_t>(score));
                const auto place = grade ? board.journal.grades.find(grade->id) : std::nullopt;
                grades.right[score] = place.value_or(given_by_none);
            }
        }
    }

    // Whether its grade is the one that the regulation, a place among the board's, gives for its score; where a
    // regulation has no grades every one is. The assessment must have both.
    bool is_right(const model::Quality& quality, model::Index regulation) const {
        return is_right(quality, by_regulation_[regulation]);
    }
    bool is_right_by_all(const model::Quality& quality) const {
        return std::all_of(by_regulation_.begin(), by_regulation_.end(),
                           [&](const Grades& grades) { return is_right(quality, grades); });
    }

private:
    static constexpr std::size_t scores = model::Quality::best_score + 1;
    static constexpr model::Index given_by_none = ~model::Index{};  // no visit has the grade, or there is none

    struct Grades {
        bool any_is_right = true;
        std::array<model::Index, scores> right{};  // by score: the grade's place among those of the journal
    };

    static bool is_right(const model::Quality& quality, const Grades& grades) {
        return grades.any_is_right || grades.right[static_cast<std::size_t>(*quality.score())] == quality.grade();
    }

    std::vector<Grades> by_regulation_;
};

}  // namespace chibo::rule
