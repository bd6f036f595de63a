// What the checks judge: worked out once, read by all of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finding/message.h"
#include "model/attendance.h"
#include "model/audit.h"
#include "model/board.h"
#include "model/duty.h"
#include "rule/grading.h"
#include "rule/living.h"
#include "rule/timeline.h"
#include "rule/words.h"

namespace chibo::rule {

struct Facts {
    const model::Board& board;
    model::Scope scope;
    Timelines timelines;  // of each member
    Living living;
    std::vector<model::Duty> duties;  // judged
    model::Attendance attendance;
    std::vector<Word> words;
    Grading grading;

    // The regulation by which a visit's assessment and difficulties are judged: that of its first member who is bound
    // (on some day of a month), else the latest in force on its first day; nullptr where there is none.
    const model::Regulation* regulation_of(const model::Visit& visit) const;

    // The grade that is given, else that of the score by the same regulation; empty where there is neither.
    std::string grade_of(const model::Visit& visit) const;

    // When the difficulty is due: the day of the last word that gives one, else so many days after the visit as its
    // regulation says, else never; nor where that lies beyond the calendar.
    std::optional<base::Day> due_day(const Word& word) const;
};

Facts work_out(const model::Board& board, const model::Scope& scope);

}  // namespace chibo::rule
