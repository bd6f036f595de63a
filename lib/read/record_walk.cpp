#include "read/record_walk.h"

#include <array>

namespace chibo::read {

bool holds_marker(std::string_view text) {
    constexpr std::array<std::string_view, 3> markers = {"\n---", "\n...", "\n%"};
    return std::any_of(markers.begin(), markers.end(), [&](std::string_view marker) {
        return text.starts_with(marker.substr(1)) || text.find(marker) != std::string_view::npos;
    });
}

std::size_t idle_lines(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '\n' || text[at] == '#')) {
        const auto feed = text.find('\n', at);
        at = feed == std::string_view::npos ? text.size() : feed + 1;
    }
    return at;
}

}  // namespace chibo::read
