#include "render/markup.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

namespace chibo::render {

namespace {

constexpr std::string_view replacement = "\uFFFD";
constexpr std::string_view no_break_space = "\u00A0";

// A noncharacter of Unicode, or a C1 control: HTML takes the latter for letters of an old code page.
bool is_no_character(std::int32_t c) {
    return (c >= 0x80 && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

// What stands for a control character: its picture, U+2400 + its code, or U+2421 for DEL.
void add_picture(std::string& out, std::int32_t control) {
    constexpr std::int32_t del = 0x7F;
    constexpr std::int32_t last_picture = 0x21;
    out += "\xE2\x90";
    out += static_cast<char>(0x80 + (control == del ? last_picture : control));
}

// What stands in the text for this ASCII character.
void add_ascii(std::string& out, char c) {
    constexpr int blank = 0x20;
    constexpr int del = 0x7F;
    switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default:
            if (c < blank || c == del) add_picture(out, c);
            else out += c;
    }
}

bool breaks_or_tab(char c) { return c == '\n' || c == '\t' || c == '\r'; }

// Appends the character at `at`, which is no ASCII, and moves behind it.
void add_wide(std::string& out, std::string_view text, std::size_t& at) {
    const std::size_t from = at;
    const std::int32_t c = base::next_character(text, at);
    if (c < 0 || is_no_character(c)) out += replacement;
    else out += text.substr(from, at - from);
}

}  // namespace

void add_escaped(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            add_wide(out, text, at);
            continue;
        }
        if (c == ' ' && text.substr(at + 1).starts_with('%')) out += no_break_space;
        else if (breaks_or_tab(c)) out += ' ';
        else add_ascii(out, c);
        ++at;
    }
}

void add_escaped_lines(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of("\n\t", at), text.size());
        std::string_view piece = text.substr(at, end - at);
        if (piece.ends_with('\r') && end < text.size() && text[end] == '\n') piece.remove_suffix(1);
        add_escaped(out, piece);
        if (end < text.size()) out += text[end];
        at = end + 1;
    }
}

std::string escaped(std::string_view text) {
    std::string out;
    add_escaped(out, text);
    return out;
}

std::string_view tone_class(Tone tone) {
    switch (tone) {
        case Tone::plain: return "";
        case Tone::strong: return "strong";
        case Tone::good: return "good";
        case Tone::bad: return "bad";
        case Tone::doubtful: return "doubtful";
        case Tone::remark: return "remark";
    }
    return "";
}

}  // namespace chibo::render
