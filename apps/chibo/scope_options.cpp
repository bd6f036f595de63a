#include "scope_options.h"

#include <optional>

#include "command_line.h"
#include "finding/wordings/help.h"
#include "finding/wordings/usage.h"
#include "rule/scope.h"
#include "stop.h"
#include "surroundings.h"
#include "words.h"

namespace chibo::app {

namespace wordings = finding::wordings;

void add_today_option(CommandLine& line, std::string& today) {
    line.value("--today", today, wordings::today_help, "DAY");
}

void add_day_options(CommandLine& line, ScopeOptions& options) {
    line.value("--as-of", options.as_of, wordings::as_of_help, "DAY");
    add_today_option(line, options.today);
    line.value("--known-by", options.known_by, wordings::known_by_help, "DAY");
}

base::Day today_of(const std::string& today, const model::Board& board) {
    const base::Day clock = clock_date(board.utc_offset);
    if (!today.empty()) return typed_day("--today", today, clock);
    if (const auto named = environment("CHIBO_TODAY")) return typed_day("CHIBO_TODAY", *named, clock);
    return clock;
}

model::Scope scope_of(const ScopeOptions& options, const model::Board& board) {
    const base::Day today = today_of(options.today, board);
    std::optional<base::Years> years;
    std::optional<base::Day> as_of;
    if (!options.years.empty()) {
        years = base::parse_years(options.years);
        if (!years) throw Stop(wordings::bad_years, {{"word", options.years}});
    }
    if (!options.as_of.empty()) as_of = typed_day("--as-of", options.as_of, today);
    model::Scope scope = rule::scope(years, as_of, today);
    if (!options.known_by.empty()) scope.known_by = typed_day("--known-by", options.known_by, today);
    return scope;
}

}  // namespace chibo::app
