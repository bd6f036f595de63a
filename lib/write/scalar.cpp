#include "write/scalar.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chibo::write {

namespace {

// Words that YAML, in one version or the other, takes for truth values or nothing.
bool is_guessed_word(std::string_view text) {
    constexpr std::array<std::string_view, 11> words = {"true", "false", "yes",  "no", "on", "off",
                                                        "y",    "n",     "null", "~",  "="};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

// What may be taken for a number, date or time: begins like one and holds nothing else.
bool is_like_number(std::string_view text) {
    const std::string_view begins = "+-.0123456789";
    const std::string_view holds = "+-.:_0123456789eExXoOabcdefABCDEFinfINFtTzZ ";
    return begins.find(text.front()) != std::string_view::npos &&
           text.find_first_not_of(holds) == std::string_view::npos;
}

// U+2028 and U+2029, which some readers of YAML take for line ends.
constexpr std::string_view line_separator = "\xE2\x80\xA8";
constexpr std::string_view paragraph_separator = "\xE2\x80\xA9";

bool may_be_plain(std::string_view text) {
    if (text.find(line_separator) != std::string_view::npos) return false;
    if (text.find(paragraph_separator) != std::string_view::npos) return false;
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
    // Signs of YAML: some only at the beginning, but a text with any of them is easier to trust in quotes.
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`=<").find(text.front()) != std::string_view::npos) return false;
    if (text.find_first_of(",[]{}?\"\\\n\t") != std::string_view::npos) return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
    return !is_guessed_word(text) && !is_like_number(text);
}

}  // namespace

std::string scalar(std::string_view text) {
    if (may_be_plain(text)) return std::string(text);
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(line_separator) || rest.starts_with(paragraph_separator)) {
            quoted += rest.starts_with(line_separator) ? "\\L" : "\\P";
            at += line_separator.size() - 1;
        } else if (c == '\n') quoted += "\\n";
        else if (c == '\t') quoted += "\\t";
        else if (c == '"' || c == '\\') (quoted += '\\') += c;
        else quoted += c;
    }
    return quoted + '"';
}

std::string flow_list(const std::vector<std::string>& texts) {
    std::vector<std::string> items;
    for (const std::string& text : texts) items.push_back(scalar(text));
    return fmt::format("[{}]", fmt::join(items, ", "));
}

}  // namespace chibo::write
