#include "text_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "finding/reason.h"
#include "stop.h"

namespace chibo::app {

std::optional<std::string> text_of_file(const std::string& file, const base::Wording& unread) {
    const auto stop = [&](int error) { return Stop(unread, {{"file", file}, {"reason", finding::reason(error)}}); };
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) throw stop(EISDIR);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream && errno == ENOENT) return std::nullopt;
    if (!stream) throw stop(errno);
    try {
        return std::string{std::istreambuf_iterator<char>(stream), {}};
    } catch (const std::ios_base::failure&) {
        throw stop(errno);
    }
}

}  // namespace chibo::app
