// What making a plan and checking one have in common.
#pragma once

#include <string>

#include "call.h"
#include "model/board.h"
#include "model/planning.h"

namespace chibo::app {

struct PlanOptions {
    std::string spread;
    std::string areas;
    std::string per_branch;
    std::string freeze_until;
    std::string today;
    std::string format;
    std::string output;
    std::string wait = "5";  // seconds
    bool write = false;
    bool dry_run = false;
};

// Throws Stop for what can't be wished.
model::PlanWishes plan_wishes(const PlanOptions& options, int year, const model::Board& board);

// Holds the plan in the file, or the board's own of the last year where none is named, against the rules.
int check_plan(const PlanOptions& options, const std::string& file, const Call& call);

}  // namespace chibo::app
