#include "write/layout.h"

namespace chibo::write {

std::string joined(std::string_view journal, std::string_view entry) {
    const auto first_end = journal.find('\n');
    const bool carriage = first_end != std::string_view::npos && first_end > 0 && journal[first_end - 1] == '\r';
    const std::string_view end = carriage ? "\r\n" : "\n";
    std::string bytes;
    if (!journal.empty() && !journal.ends_with('\n')) bytes += end;
    for (const char c : entry) {
        if (c == '\n') bytes += end;
        else bytes += c;
    }
    return bytes;
}

}  // namespace chibo::write
