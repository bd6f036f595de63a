#include "baseline_file.h"

#include "finding/wordings/usage.h"
#include "read/baseline.h"
#include "stop.h"
#include "text_file.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

}  // namespace

std::optional<model::Baseline> read_baseline(const std::string& file, bool may_be_missing, const model::Board& board,
                                             const model::Scope& scope) {
    const auto text = text_of_file(file, wordings::baseline_unread);
    if (!text && may_be_missing) return std::nullopt;
    if (!text) throw Stop(wordings::no_baseline, {{"file", file}});
    auto baseline = read::baseline(*text);
    if (!baseline) throw Stop(wordings::bad_baseline, {{"file", file}});
    if (baseline->board != board.name) {
        throw Stop(wordings::other_baseline, {{"file", file}, {"board", baseline->board}});
    }
    if (scope.seen < baseline->seen) {
        throw Stop(wordings::later_baseline, {{"file", file}, {"day", baseline->seen}, {"asked", scope.seen}});
    }
    return baseline;
}

}  // namespace chibo::app
