#include "baseline_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "finding/reason.h"
#include "finding/wordings/usage.h"
#include "read/baseline.h"
#include "stop.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

[[noreturn]] void unread(const std::string& file, int error) {
    throw Stop(wordings::baseline_unread, {{"file", file}, {"reason", finding::reason(error)}});
}

// Nothing where there is no such file.
std::optional<std::string> text_of(const std::string& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) unread(file, EISDIR);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream && errno == ENOENT) return std::nullopt;
    if (!stream) unread(file, errno);
    try {
        return std::string{std::istreambuf_iterator<char>(stream), {}};
    } catch (const std::ios_base::failure&) {
        unread(file, errno);
    }
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
