#include "render/wrap.h"

#include <algorithm>

#include "base/width.h"

namespace chibo::render {

namespace {

template <class Each>
void for_each_word(std::string_view text, Each each) {
    while (!text.empty()) {
        const auto blank = std::min(text.find(' '), text.size());
        if (blank > 0) each(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
}

}  // namespace

std::string one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    constexpr char last_control = 0x1F;
    constexpr char del = 0x7F;
    std::replace_if(line.begin(), line.end(), [](char c) { return (0 <= c && c <= last_control) || c == del; }, '?');
    return line;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for_each_word(text, [&](std::string_view word) {
        const std::size_t columns = base::width(word);
        if (used > 0 && used + 1 + columns > width) {
            lines.emplace_back();
            used = 0;
        }
        if (used > 0) lines.back() += ' ';
        used += columns + (used > 0 ? 1 : 0);
        lines.back() += word;
    });
    return lines;
}

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    for_each_word(text, [&](std::string_view word) { longest = std::max(longest, base::width(word)); });
    return longest;
}

}  // namespace chibo::render
