// The options that say which years are judged, and as of when.
#pragma once

#include <string>

#include "call.h"
#include "model/audit.h"
#include "model/board.h"

namespace chibo::app {

struct ScopeOptions {
    std::string years;
    std::string as_of;
    std::string today;
    std::string known_by;
};

// --as-of, --today and --known-by; how the years are given is the command's.
void add_day_options(CommandLine& line, ScopeOptions& options);

// --today alone, for a command that has no as-of day.
void add_today_option(CommandLine& line, std::string& today);

// The day that --today, CHIBO_TODAY or the clock at the board's offset gives. Throws Stop for what is no day.
base::Day today_of(const std::string& today, const model::Board& board);

// Throws Stop for what is no year or day.
model::Scope scope_of(const ScopeOptions& options, const model::Board& board);

}  // namespace chibo::app
