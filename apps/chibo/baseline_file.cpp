#include "baseline_file.h"

#include <cerrno>
#include <fstream>
#include <iterator>

#include "finding/reason.h"
#include "finding/wordings/usage.h"
#include "read/baseline.h"
#include "stop.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

// Nothing where there is no such file.
std::optional<std::string> text_of(const std::string& file) {
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream && errno == ENOENT) return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad() || !stream.is_open()) {
        throw Stop(wordings::baseline_unread, {{"file", file}, {"reason", finding::reason(errno)}});
    }
    return text;
}

}  // namespace

std::optional<model::Baseline> read_baseline(const std::string& file, bool may_be_missing, const model::Board& board,
                                             const model::Scope& scope) {
    const auto text = text_of(file);
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
